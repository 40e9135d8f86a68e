import type { LanguageRules } from '../languages/rules.ts';
import { endsSentence, isDateLine, isProse, isTitleLike, wordCount } from './shape.ts';
import { headingOf, proseSpan, type Sheet } from './sheet.ts';

/** A link to another article behind its heading on one line: `READ ALSO → Title`, `По теме | Заголовок`. A colon may follow several words only. */
export function isReadAlso(line: string, languages: readonly LanguageRules[]): boolean {
  if (line.length > 250 || /\.$/u.test(line)) return false;
  const [, head = '', mark = '', title = ''] = /^[\s>»›→▶►•*]*(\S[^:|→»›▶►>⟶]{2,38}?)\s*([:|→»›▶►>⟶]+|\s[–—-])\s*(\S.*)$/u.exec(line) ?? [];
  if (wordCount(title) < 2) return false;
  const arrow = /[|→»›▶►>⟶]/u.test(mark);
  if (!arrow && wordCount(head) < 2) return false;
  const plain = headingOf(head);
  return languages.some(({ furniture }) => furniture.linkHeadings.includes(plain));
}

/**
 * Links to other articles that stand as cards between paragraphs: a title and its hour, without a year. Where the page has the hour below the
 * titles by turns with its paragraphs it is a chronicle, and they are its own.
 */
export function removeCards(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  const kept = sheet.lines.flatMap((line, at) => (sheet.removed[at] === undefined && at >= first && at <= last ? [{ line, at }] : []));
  const cards = kept.flatMap((_, order) => {
    const [before, title, stamp, after] = kept.slice(order, order + 4);
    if (before === undefined || title === undefined || stamp === undefined || after === undefined) return [];
    const between = isProse(before.line) && endsSentence(before.line) && isProse(after.line);
    return between && isTitle(title.line) && isHour(stamp.line, sheet.languages) ? [[title.at, stamp.at]] : [];
  });
  const chronicle = cards.length * 3 > kept.filter(({ line }) => isProse(line)).length;
  for (const at of chronicle ? [] : cards.flat()) sheet.removed[at] = 'read-also';
  for (const [order, { line, at }] of kept.entries()) {
    const [stamp, title] = kept.slice(order + 1, order + 3);
    if (stamp === undefined || title === undefined || !isTitle(title.line)) continue;
    // A page prints the hour twice, for narrow screens and wide.
    const twice = isHour(line, sheet.languages) && isHour(stamp.line, sheet.languages) && clockOf(line) === clockOf(stamp.line);
    if (twice) for (const each of [at, stamp.at, title.at]) sheet.removed[each] = 'read-also';
  }
}

function isTitle(line: string): boolean {
  return isTitleLike(line) && !endsSentence(line) && !isProse(line) && wordCount(line) >= 3;
}

function isHour(line: string, languages: readonly LanguageRules[]): boolean {
  return line.length <= 30 && /(?<!\d)\d{1,2}:\d{2}(?!\d)/u.test(line) && !/(?<!\d)\d{4}(?!\d)/u.test(line) && isDateLine(line, languages);
}

function clockOf(line: string): string | undefined {
  return /\d{1,2}:\d{2}/u.exec(line)?.[0];
}
