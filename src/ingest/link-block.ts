import { areReadersComments } from './comments.ts';
import { endsSentence, isProse, isTitleLike, wordCount } from './shape.ts';
import { endsWithColon, headingOf, keptBelow, type Numbered, proseSpan, type Sheet } from './sheet.ts';

/** Lists of links and readers' comments: from the heading to the end, or to the next prose. */
export function removeSections(sheet: Sheet): void {
  const headings = new Set(sheet.languages.flatMap(({ furniture }) => furniture.linkHeadings));
  const comments = new Set(sheet.languages.flatMap(({ furniture }) => furniture.commentHeadings));
  const { first, last } = proseSpan(sheet);
  for (const [at, line] of sheet.lines.entries()) {
    if (line.length > 60 || (sheet.removed[at] !== undefined && sheet.removed[at] !== 'counter' && sheet.removed[at] !== 'read-also'))
      continue;
    const plain = headingOf(line);
    const prose = at > first;
    if (!prose && !endsWithColon(line)) continue;
    const announces = headings.has(plain) || (at > last && announcesLinks(line, plain, sheet));
    if (!announces && !comments.has(plain)) continue;
    const rest = keptBelow(sheet, at);
    if (announces) {
      if (prose && isLinkBlock(rest.map(({ line: other }) => other)))
        for (const { at: index } of [{ at }, ...rest]) sheet.removed[index] ??= 'link-block';
      else removeTeasers(sheet, at, rest);
    } else if (
      comments.has(plain) &&
      prose &&
      areComments(
        sheet,
        line,
        rest.map(({ line: other }) => other),
      )
    ) {
      for (const { at: index } of [{ at }, ...rest]) sheet.removed[index] ??= 'comments';
    }
  }
}

/** A heading below the text that offers other articles in words of its own: "Perhaps you will be interested in:". */
function announcesLinks(line: string, plain: string, { languages }: Sheet): boolean {
  return !/[.!…]$/u.test(line) && languages.some(({ furniture }) => furniture.linkHeadingParts.some((part) => plain.includes(part)));
}

/** Four titles or more, each behind a dash, that close the page and that nothing announces. */
export function removeTrailingTitles(sheet: Sheet): void {
  let start = sheet.lines.length;
  while (start > 0 && (sheet.removed[start - 1] !== undefined || isDashedTitle(sheet.lines[start - 1] ?? ''))) start -= 1;
  const titles = sheet.lines.flatMap((_, at) => (at >= start && sheet.removed[at] === undefined ? [at] : []));
  const above = sheet.lines.slice(0, start).findLast((_, at) => sheet.removed[at] === undefined);
  if (titles.length < 4 || above === undefined || !isProse(above) || endsWithColon(above)) return;
  for (const at of titles) sheet.removed[at] = 'link-block';
}

/** A heading of links that stands last: its links were pictures. */
export function removeTrails(sheet: Sheet): void {
  const headings = new Set(sheet.languages.flatMap(({ furniture }) => [...furniture.linkHeadings, ...furniture.commentHeadings]));
  for (let at = sheet.lines.length - 1; at > 0; at -= 1) {
    if (sheet.removed[at] !== undefined) continue;
    if (!headings.has(headingOf(sheet.lines[at] ?? '')) || (sheet.lines[at] ?? '').length > 60) return;
    sheet.removed[at] = 'link-block';
  }
}

/**
 * Titles and cut-off teasers: all short, hardly any a full sentence. Where the last line is a sentence it may be the article going on,
 * unless titles and sentences take turns.
 */
function isLinkBlock(lines: readonly string[]): boolean {
  if (lines.length === 0) return true;
  const sentences = lines.map((line) => endsSentence(line) && !/(?:\.\.\.|…)$/u.test(line) && wordCount(line) >= 6);
  const letters = lines.reduce((sum, line) => sum + line.length, 0);
  if (letters / lines.length > 130 || lines.some((line) => line.length > 250 || (/^\p{Pd}\s/u.test(line) && !isDashedTitle(line))))
    return false;
  // A teaser is one sentence; paragraphs have several.
  if (lines.filter((line) => isProse(line) && /\p{L}{3}[.!?…]["”»)]*\s+["“«(]?\p{Lu}/u.test(line)).length >= 2) return false;
  const full = sentences.filter(Boolean).length;
  // One sentence among a few titles is rather the article going on.
  if (full === 1 && lines.some((line, at) => sentences[at] === true && isProse(line)) && lines.length < 5) return false;
  if (sentences.at(-1) !== true) return full * 2 <= lines.length;
  return full >= 2 && full * 2 <= lines.length && !sentences.some((sentence, at) => sentence && sentences[at + 1] === true);
}

/** In the middle of an article a heading of links takes along the titles right behind it, no more. */
function removeTeasers(sheet: Sheet, at: number, rest: readonly Numbered[]): void {
  const end = rest.findIndex(
    ({ line, at: index }, order) => index !== at + 1 + order || isProse(line) || endsSentence(line) || !isTitleLike(line) || order >= 6,
  );
  const titles = end === -1 ? [] : rest.slice(0, end);
  // One word may be a subhead of the article.
  if (titles.length === 0 || wordCount(sheet.lines[at] ?? '') < 2) return;
  sheet.removed[at] ??= 'read-also';
  for (const { at: index } of titles) sheet.removed[index] ??= 'read-also';
}

function areComments(sheet: Sheet, heading: string, lines: readonly string[]): boolean {
  return areReadersComments(heading, lines, sheet.languages) || isLinkBlock(lines);
}

function isDashedTitle(line: string): boolean {
  return /^[-–•]\s+["“«]?[\p{Lu}\p{N}]/u.test(line) && !/[.;,:…]["”»]?$/u.test(line) && wordCount(line) >= 4 && line.length <= 140;
}
