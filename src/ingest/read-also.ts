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
 * Links to other articles that stand as cards between paragraphs: a title and below it the hour, without a year. Where the page has them
 * by turns with its paragraphs it is a chronicle, and they are its own.
 */
export function removeCards(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  const kept = sheet.lines.flatMap((line, at) => (sheet.removed[at] === undefined && at >= first && at <= last ? [{ line, at }] : []));
  const cards = kept.flatMap(({ line, at }, order) => {
    const [before, stamp, after] = [kept[order - 1], kept[order + 1], kept[order + 2]].map((each) => each?.line ?? '');
    if (before === undefined || stamp === undefined || after === undefined) return [];
    const between = isProse(before) && endsSentence(before) && isProse(after);
    return between && isTitle(line) && isHour(stamp, sheet.languages) ? [[at, kept[order + 1]?.at ?? at]] : [];
  });
  if (cards.length * 3 > kept.filter(({ line }) => isProse(line)).length) return;
  for (const at of cards.flat()) sheet.removed[at] = 'read-also';
}

function isTitle(line: string): boolean {
  return isTitleLike(line) && !endsSentence(line) && !isProse(line) && wordCount(line) >= 3;
}

function isHour(line: string, languages: readonly LanguageRules[]): boolean {
  return line.length <= 30 && /(?<!\d)\d{1,2}:\d{2}(?!\d)/u.test(line) && !/(?<!\d)\d{4}(?!\d)/u.test(line) && isDateLine(line, languages);
}
