import type { LanguageRules } from '../languages/rules.ts';
import { findDates } from '../reading/calendar.ts';
import { proseSpan, removeWhere, type Sheet } from './sheet.ts';

/** The number of the issue above or below the text. */
export function removeIssues(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  if (first <= last) removeWhere(sheet, 'page-number', (line, at) => (at < first || at > last) && isIssue(line, sheet.languages));
}

/** Whether a line is the number of a newspaper's or newsletter's issue and nothing else: `№ 197 (16842)`, `Vol. VI, No. 23`, `Issue 31`. */
export function isIssue(line: string, languages: readonly LanguageRules[]): boolean {
  const length = issueLength(line, languages);
  return length > 0 && !/[\p{L}\p{N}]/u.test(line.slice(length));
}

/** What stands behind the number of the issue that opens a line, its day as a rule; the whole line where no number opens it. */
export function withoutIssue(line: string, languages: readonly LanguageRules[]): string {
  return line.slice(issueLength(line, languages));
}

/** How many characters at the head of a line are the number of an issue; 0 where there is none. */
function issueLength(line: string, languages: readonly LanguageRules[]): number {
  if (line.length > longest || !/\d|[IVXLC]/u.test(line)) return 0;
  // The newspaper's name may stand before the sign: `Степь, № 14 (2344), 12 апреля 2003 г.`
  const named = /^[«"“„]?\p{Lu}[\p{L}\p{M}«»"“”„’'. -]{2,40}?[,.*|–—:]?\s+(?=(?:№|No\.|Vol\.)\s?(?:\d|[IVXLC]+\b))/u.exec(line)?.[0] ?? '';
  const opener = named !== '' ? ['', undefined, undefined] : /^[([]?\s?(?:№|#|(\p{L}+)[.\s]|\d+\s?[-–—]?\s?(\p{L}+))/u.exec(line);
  if (opener === null) return 0;
  const words = languages.flatMap(({ layout }) => layout.issueWords);
  const word = (opener[1] ?? opener[2])?.toLowerCase();
  if (word !== undefined && !words.includes(word)) return 0;
  const length = findDates(line, languages)[0]?.start ?? line.length;
  const told = line.slice(named.length, length).replaceAll(/\([^()]*\)/gu, ' ');
  const years = languages.flatMap(({ dates }) => dates.yearWords);
  const known = (told.match(/\p{L}+/gu) ?? []).every(
    (each) => /^[IVXLC]+$/u.test(each) || words.includes(each.toLowerCase()) || years.includes(each.toLowerCase()),
  );
  return known && /\d|(?<!\p{L})[IVXLC]+(?!\p{L})/u.test(told) ? length : 0;
}

/** Volume, number, the number counted from the first issue on, weekday and day. */
const longest = 100;
