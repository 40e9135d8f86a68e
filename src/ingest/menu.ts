import { entriesOf, hasKnownEntry, isArchiveLink, isCounter, isLanguageRow, isMenuRow, isRates, isTimed, isWidgetRow } from './row.ts';
import { endsSentence, isTitleLike, wordCount } from './shape.ts';
import { headingOf, isHeaderLine, proseSpan, removeWhere, type Sheet } from './sheet.ts';
import { isHomeTrail } from './trail.ts';

/**
 * The site's sections above the headline: four short lines or more, or fewer beside known furniture. Lines of day and author among them stay.
 * The headline is the first line with four words or more.
 */
export function removeTopMenu(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  if (first > last) return;
  removeAboveTrail(sheet, first);
  const headings = new Set(sheet.languages.flatMap(({ furniture }) => furniture.linkHeadings));
  const end = sheet.lines.findIndex(
    (line, at) =>
      at >= first || (sheet.removed[at] === undefined && wordCount(line) >= 4 && isTitleLike(line) && !isHeaderLine(line, sheet.languages)),
  );
  if (end < 1) return;
  if (end >= first) {
    removeMenuAlone(sheet, first);
    return;
  }
  const above = sheet.lines
    .slice(0, end)
    .flatMap((line, at) => (sheet.removed[at] === undefined && !isHeaderLine(line, sheet.languages) ? [{ at, line }] : []));
  const entries = above.filter(({ line }) => wordCount(line) <= 3 && line.length <= 30 && !endsSentence(line));
  const known = sheet.removed.slice(0, end).filter((rule) => rule !== undefined).length;
  for (const { at, line } of above) if (headings.has(headingOf(line))) sheet.removed[at] = 'menu';
  const lastSection = lastSectionOf(sheet, end);
  for (const { at } of entries) if (at < lastSection) sheet.removed[at] ??= 'menu';
  if (entries.length >= 4 || (known >= 2 && entries.length >= 2) || known >= 3) for (const { at } of entries) sheet.removed[at] ??= 'menu';
}

/** What stands above the trail of the site's sections, with the headline below it, belongs to the site. */
function removeAboveTrail(sheet: Sheet, first: number): void {
  const trail = sheet.lines.findLastIndex((line, at) => at < first && sheet.removed[at] === 'menu' && isHomeTrail(line, sheet.languages));
  if (!hasTitleBelow(sheet, trail, first)) return;
  removeWhere(sheet, 'menu', (line, at) => at < trail && !endsSentence(line) && !isHeaderLine(line, sheet.languages));
}

/**
 * Short lines above a text without a headline: four or more, or a lone word or two above known sections. A last one of several words may be a
 * short headline.
 */
function removeMenuAlone(sheet: Sheet, first: number): void {
  const entries = sheet.lines.slice(0, first).flatMap((line, at) => {
    const entry = wordCount(line) <= 3 && line.length <= 30 && !endsSentence(line) && !isHeaderLine(line, sheet.languages);
    return entry && sheet.removed[at] === undefined ? [{ at, line }] : [];
  });
  const lastSection = lastSectionOf(sheet, first);
  const last = entries.at(-1);
  for (const { at, line } of entries) {
    const among = entries.length >= 4 && (at !== last?.at || wordCount(line) < 2);
    if (among || (at < lastSection && wordCount(line) <= 2)) sheet.removed[at] = 'menu';
  }
}

/** The last known line of the site's head, where there are two or more. */
function lastSectionOf(sheet: Sheet, end: number): number {
  const sections = sheet.removed.slice(0, end).flatMap((rule, at) => (rule === 'menu' || rule === 'rubric' ? [at] : []));
  return sections.length >= 2 ? (sections.at(-1) ?? -1) : -1;
}

/** Rows of sections, buttons and figures, counters and links to the archive around the text. Among its paragraphs such a row may be a table. */
export function removeRows(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  if (first > last) return;
  removeWhere(sheet, 'menu', (line, at) => {
    if (at >= first && at <= last) return false;
    if (isArchiveLink(line, sheet.languages) || isTimed(line, sheet.languages)) return true;
    if (isLanguageRow(line) || isRates(line)) return true;
    if (isHeaderLine(line, sheet.languages)) return false;
    if (isWidgetRow(line, sheet.languages)) return true;
    // Rows of a table stand together.
    if (at > last) return isMenuRow(line) && [at - 1, at + 1].every((beside) => entriesOf(sheet.lines[beside] ?? '').length < 2);
    return isMenuRow(line) && (hasKnownEntry(line, sheet.languages) || hasTitleBelow(sheet, at, first));
  });
  removeWhere(sheet, 'counter', (line, at) => at > 0 && at < first && isCounter(line));
}

/** A headline set with wide gaps looks like a row of sections, but has no other below it. */
function hasTitleBelow(sheet: Sheet, at: number, end: number): boolean {
  return sheet.lines
    .slice(at + 1, end)
    .some(
      (line, index) =>
        sheet.removed[at + 1 + index] === undefined && isTitleLike(line) && wordCount(line) >= 3 && !isHeaderLine(line, sheet.languages),
    );
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
