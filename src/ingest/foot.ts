import type { LanguageRules } from '../languages/rules.ts';
import { isProse, wordCount } from './shape.ts';
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
  removeWhere(sheet, 'subscription', (line, at) => (at < first || at > last) && line.length <= 160 && /\[_{3,}\]|mail.*_{4,}/iu.test(line));
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
