import { isProse, isTitleLike, wordCount } from './shape.ts';
import { headingOf, isHeaderLine, proseSpan, type Sheet } from './sheet.ts';

/**
 * What else stands in an issue or on a page, above the text: a heading such as "In this issue", and the entries below it, which are numbered,
 * end in the number of a page or stand again further down.
 */
export function removeContents(sheet: Sheet): void {
  const { first } = proseSpan(sheet);
  const headings = new Set(sheet.languages.flatMap(({ furniture }) => furniture.contentsHeadings));
  for (let at = 0; at < Math.min(first, longestHead); at += 1) {
    const line = sheet.lines[at] ?? '';
    if (sheet.removed[at] !== undefined || line.length > 40 || !headings.has(headingOf(line))) continue;
    let end = at + 1;
    while (end < first && isEntry(sheet, end)) end += 1;
    // The heading alone may be a headline of one word.
    if (end === at + 1 && !line.endsWith(':')) continue;
    const letter = sheet.removed.slice(0, at).some((rule) => rule === 'subscription' || rule === 'page-number');
    const title = sheet.lines
      .slice(end, first)
      .some((other) => isTitleLike(other) && wordCount(other) >= 3 && !isHeaderLine(other, sheet.languages));
    for (let index = at; index < end; index += 1) sheet.removed[index] ??= 'menu';
    // Above the contents of a newsletter stand its name and what it is.
    for (let index = 0; letter && title && index < at; index += 1)
      if (isTitleLike(sheet.lines[index] ?? '') && !isHeaderLine(sheet.lines[index] ?? '', sheet.languages))
        sheet.removed[index] ??= 'menu';
  }
}

/** Above the text of the first article. */
const longestHead = 60;

function isEntry({ lines, removed, times }: Sheet, at: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > 140 || isProse(line) || wordCount(line) === 0) return false;
  const numbered = /^(?:\d{1,2}[.):]|\d{1,2}-\p{L}{2,5}:?|[•·▪►*]|\p{Pd})\s/u.test(line) || /(?:\s|\.{2,}|…)\d{1,2}$/u.test(line);
  return numbered || removed[at] !== undefined || (times.get(line) ?? 0) > 1;
}
