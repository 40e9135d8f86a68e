import { endsSentence, isTitleLike, wordCount } from './shape.ts';
import { headingOf, isHeaderLine, proseSpan, type Sheet } from './sheet.ts';

/**
 * The site's sections above the headline: four short lines or more, or fewer beside known furniture. Lines of day and author among them stay.
 * The headline is the first line with four words or more.
 */
export function removeTopMenu(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  if (first > last) return;
  const headings = new Set(sheet.languages.flatMap(({ furniture }) => furniture.linkHeadings));
  const end = sheet.lines.findIndex(
    (line, at) =>
      at >= first || (sheet.removed[at] === undefined && wordCount(line) >= 4 && isTitleLike(line) && !isHeaderLine(line, sheet.languages)),
  );
  if (end < 1 || end >= first) return;
  const above = sheet.lines
    .slice(0, end)
    .flatMap((line, at) => (sheet.removed[at] === undefined && !isHeaderLine(line, sheet.languages) ? [{ at, line }] : []));
  const entries = above.filter(({ line }) => wordCount(line) <= 3 && line.length <= 30 && !endsSentence(line));
  const known = sheet.removed.slice(0, end).filter((rule) => rule !== undefined).length;
  for (const { at, line } of above) if (headings.has(headingOf(line))) sheet.removed[at] = 'menu';
  if (entries.length >= 4 || (known >= 2 && entries.length >= 2) || known >= 4) for (const { at } of entries) sheet.removed[at] ??= 'menu';
}

/** What may stand between the text and its signature. */
const besideSignature = ['caption', 'credit', 'page-number', 'link', 'end-mark', 'editor'];

/** Below the article, titles among furniture are furniture; an author, source or date is not. */
export function removeAfterFurniture(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  if (first > last) return;
  const start = sheet.removed.findIndex((rule, at) => at > last && rule !== undefined && !besideSignature.includes(rule));
  if (start === -1) return;
  const loose = sheet.lines.flatMap((line, at) => (at > start && sheet.removed[at] === undefined ? [{ at, line }] : []));
  const titles = loose.filter(({ line }) => isTitleLike(line) && !endsSentence(line) && !isHeaderLine(line, sheet.languages));
  const end = sheet.removed.findLastIndex((rule) => rule !== undefined);
  const sandwiched = titles.filter(({ at }) => at < end);
  for (const { at } of titles.length >= 3 ? titles : sandwiched) sheet.removed[at] = 'menu';
}
