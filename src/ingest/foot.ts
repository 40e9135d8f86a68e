import type { LanguageRules } from '../languages/rules.ts';
import { removeOffice } from './office.ts';
import { isDateLine, isProse, wordCount } from './shape.ts';
import { isHeaderLine, proseSpan, removeWhere, type Sheet } from './sheet.ts';

/** What pages print below an article: how to reach the office, fields of a form. */
export function removeFoot(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  if (first > last) return;
  removeWhere(
    sheet,
    'contact',
    (line, at) => at > last && isContact(line) && !isHeaderLine(line, sheet.languages) && !isPressService(line, sheet.languages),
  );
  // -- ENDS --
  removeWhere(sheet, 'menu', (line, at) => at > last && /^[-–—*#=~]{2,}\s?\p{L}{2,12}(?:\s\p{L}{2,12})?\s?[-–—*#=~]{2,}$/u.test(line));
  removeWhere(
    sheet,
    'link',
    (line, at) => at > last && /^\p{L}[\p{L} ]{1,20}:\s*https?:\/\/\S+$/u.test(line) && !isHeaderLine(line, sheet.languages),
  );
  removeOffice(sheet, last);
  removeCalendar(sheet, last);
  removeWhere(
    sheet,
    'menu',
    (line, at) =>
      (at > last ? at + 1 === sheet.lines.length : at > 0 && at < first) &&
      sheet.languages.some((rules) => isPrice(line, at < first, rules)),
  );
  removeWhere(sheet, 'subscription', (line, at) => (at < first || at > last) && line.length <= 160 && /\[_{3,}\]|mail.*_{4,}/iu.test(line));
}

/** The days of the week in a row, the figures below them, and the month above. */
function removeCalendar(sheet: Sheet, last: number): void {
  const days = new Set(sheet.languages.flatMap(({ dates, furniture }) => [...dates.weekdays.flat(), ...furniture.shortWeekdays]));
  for (const [at, line] of sheet.lines.entries()) {
    const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
    if (at <= last || words.length < 5 || words.length > 7 || !words.every((word) => days.has(word))) continue;
    sheet.removed[at] = 'menu';
    const above = sheet.lines[at - 1] ?? '';
    if (at - 1 > last && wordCount(above) <= 3 && isDateLine(above, sheet.languages)) sheet.removed[at - 1] ??= 'menu';
  }
}

/**
 * What a copy of the newspaper costs: the amount alone, or behind a few words, one of them for price or edition; above the text, where a headline
 * may tell a price, the first of them.
 */
function isPrice(line: string, above: boolean, { layout }: LanguageRules): boolean {
  const [, before = '', currency = ''] =
    /^([\p{L}\s:–-]{0,40}?)\s?\d{1,5}(?:[.,]\d{1,2})?\s?(\p{L}{1,7})\.?$/u.exec(line.toLowerCase()) ?? [];
  if (!layout.currencies.includes(currency)) return false;
  const words = before.match(/\p{L}+/gu) ?? [];
  return words.length <= 3 && (words.length === 0 || (above ? words.slice(0, 1) : words).some((word) => layout.priceWords.includes(word)));
}

/** A mail address or telephone number behind a label of a few words. */
export function isContact(line: string): boolean {
  if (line.length > 160 || isProse(line)) return false;
  const number = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\d.,])\+?\d[\d\s()–-]{7,}\d(?![\d.,])/u.exec(line);
  if (number === null) return false;
  // Thousands, millions and milliards are written in threes.
  if (/^\d{1,3}(?:\s\d{3})+$/u.test(number[0])) return false;
  const digits = number[0].replaceAll(/\D/gu, '').length;
  if (!number[0].includes('@') && (digits < 10 || digits > 14)) return false;
  const label = line.slice(0, number.index);
  return wordCount(label) <= 8 && (label.trim() === '' || /[:–—,-]\s*$/u.test(label) || wordCount(label) <= 4 || line.endsWith(number[0]));
}

/** The press service that issued a text signs it with its telephone. */
function isPressService(line: string, languages: readonly LanguageRules[]): boolean {
  const words = line.toLowerCase().replaceAll('-', ' ');
  return languages.some(({ sources }) => sources.pressService.some((cue) => words.includes(cue.replace('*', ''))));
}
