import { isProse, wordCount } from './shape.ts';
import { headingOf, proseSpan, type Sheet } from './sheet.ts';

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
    for (let index = at; index < end; index += 1) sheet.removed[index] ??= 'menu';
  }
}

/** Above the text of the first article. */
const longestHead = 60;

function isEntry({ lines, removed, times }: Sheet, at: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > 140 || isProse(line) || wordCount(line) === 0) return false;
  const numbered = /^(?:\d{1,2}[.)]|[•·▪►*]|\p{Pd})\s/u.test(line) || /(?:\s|\.{2,}|…)\d{1,2}$/u.test(line);
  return numbered || removed[at] !== undefined || (times.get(line) ?? 0) > 1;
}
