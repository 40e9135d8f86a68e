import { isPersonName } from './person-name.ts';
import { endsSentence, isTitleLike, wordCount } from './shape.ts';
import { isHeaderLine, proseSpan, removeWhere, type Sheet } from './sheet.ts';

/** `Tags` on a line of its own below the text takes the words below it along. */
export function removeTagLines(sheet: Sheet): void {
  const { last } = proseSpan(sheet);
  removeWhere(
    sheet,
    'tags',
    (line, at) =>
      at > last + 1 &&
      sheet.removed[at - 1] === 'tags' &&
      (wordCount(sheet.lines[at - 1] ?? '') === 1 || sheet.removed[at - 2] === 'tags') &&
      line.length <= 40 &&
      wordCount(line) <= 4 &&
      isTitleLike(line) &&
      !endsSentence(line) &&
      !isHeaderLine(line, sheet.languages),
  );
}

/** The article's tags below its text, without a heading: glued together, or a line each. */
export function removeTags(sheet: Sheet): void {
  const { last } = proseSpan(sheet);
  if (last === -1) return;
  removeWhere(sheet, 'tags', (line, at) => at > last && isGluedTags(line));
  removeTagColumn(sheet, last);
}

/** Three tags or more, a line each, between the last paragraph and other furniture. A colon announces a list of the article's own. */
function removeTagColumn(sheet: Sheet, last: number): void {
  if (/:\s*$/u.test(sheet.lines[last] ?? '')) return;
  let end = last + 1;
  while (end < sheet.lines.length && sheet.removed[end] === undefined && isTag(sheet.lines[end] ?? '', sheet)) end += 1;
  if (end - last - 1 < 3 || sheet.removed[end] === undefined) return;
  for (let at = last + 1; at < end; at += 1) sheet.removed[at] = 'tags';
}

function isTag(line: string, sheet: Sheet): boolean {
  return (
    line.length <= 30 &&
    wordCount(line) <= 3 &&
    /^[\p{L}«"“#]/u.test(line) &&
    !/[\p{P}\p{S}\d]$/u.test(line) &&
    !isPersonName(line) &&
    !isHeaderLine(line, sheet.languages)
  );
}

/** Tags whose links lost the spaces between them: «В миреПолитикаЭкономика». Names such as McDonald have shorter parts. */
export function isGluedTags(line: string): boolean {
  return line.length <= 150 && !endsSentence(line) && (line.match(/(?<=\p{L}{3}\p{Ll})\p{Lu}\p{L}{3}/gu)?.length ?? 0) >= 2;
}
