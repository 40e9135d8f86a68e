import { endsSentence, isTitleLike, wordCount } from './shape.ts';
import { isHeaderLine, proseSpan, type Sheet } from './sheet.ts';

/**
 * The head of a page above its headline. A trail of sections that ends in the headline has nothing but the site above it; and so has the last
 * of three known entries of a menu or more, where a headline follows.
 */
export function removeNavigation(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  if (first > last) return;
  const trail = sheet.lines.slice(0, first).findIndex((line, at) => endsInTitle(line, sheet.lines.slice(at + 1, first)));
  for (let at = 0; at <= trail; at += 1) sheet.removed[at] ??= 'menu';
  const head = sheet.lines.findIndex((line, at) => at >= first || (sheet.removed[at] === undefined && isHeaderLine(line, sheet.languages)));
  const entries = sheet.removed.slice(0, head).flatMap((rule, at) => (rule !== undefined && navigation.has(rule) ? [at] : []));
  const end = entries.at(-1) ?? -1;
  if (
    entries.length < 3 ||
    !sheet.lines.slice(end + 1, head).some((line, at) => sheet.removed[end + 1 + at] === undefined && isHeadline(line))
  )
    return;
  for (let at = 0; at < end; at += 1) {
    const line = sheet.lines[at] ?? '';
    // A headline may stand above a row of buttons, so what is as long as one stays where few entries are known.
    if (isTitleLike(line) && !endsSentence(line) && (wordCount(line) <= 5 || entries.length >= 5)) sheet.removed[at] ??= 'menu';
  }
}

const navigation: ReadonlySet<string> = new Set(['menu', 'rubric']);

function isHeadline(line: string): boolean {
  return isTitleLike(line) && wordCount(line) >= 4;
}

/** `Blog > Politics > Title`, where the title stands again below. */
function endsInTitle(line: string, below: readonly string[]): boolean {
  const title = /^\S.{1,80}\s?[>»›→/|]\s?(\S[^>»›→|]{14,})$/u.exec(line)?.[1];
  return title !== undefined && below.some((other) => other === title || (title.length >= 25 && other.startsWith(title)));
}
