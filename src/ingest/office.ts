import type { LanguageRules } from '../languages/rules.ts';
import { findDates } from '../reading/calendar.ts';
import { isLetterhead } from './letterhead.ts';
import { endsSentence, wordCount } from './shape.ts';
import { endsWithColon, type Sheet } from './sheet.ts';

/** The office's address and hours below the last line of prose. A list of them that a colon announces is the article's own. */
export function removeOffice(sheet: Sheet, last: number): void {
  const words = officeWords(sheet.languages);
  let listed = endsWithColon(sheet.lines[last] ?? '');
  for (let at = last + 1; at < sheet.lines.length; at += 1) {
    const line = sheet.lines[at] ?? '';
    if (sheet.removed[at] !== undefined) continue;
    const office = !endsSentence(line) && (isSchedule(line, words, sheet.languages) || isAddress(line, words, sheet.languages));
    if (office && !listed) sheet.removed[at] = 'contact';
    if (!office) listed = endsWithColon(line);
  }
}

type OfficeWords = { readonly days: ReadonlySet<string>; readonly hours: ReadonlySet<string>; readonly streets: ReadonlySet<string> };

function officeWords(languages: readonly LanguageRules[]): OfficeWords {
  return {
    days: new Set(languages.flatMap(({ dates, furniture }) => [...dates.weekdays.flat(), ...furniture.shortWeekdays])),
    hours: new Set(languages.flatMap(({ furniture }) => furniture.scheduleWords)),
    streets: new Set(languages.flatMap(({ furniture }) => furniture.addressWords)),
  };
}

/** Hours of work, with days of the week or words for them: `Пн–Пт 9:00–18:00`, `Office hours: 09:00-12:00`. A programme begins with the hour. */
function isSchedule(line: string, { days, hours }: OfficeWords, languages: readonly LanguageRules[]): boolean {
  if (line.length > 120 || !span.test(line) || /^\d{1,2}[:.]\d{2}/u.test(line) || findDates(line, languages).length > 0) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => days.has(word) || hours.has(word)) && words.filter((word) => !days.has(word)).length <= 6;
}

const span = /(?<!\d)\d{1,2}[:.]\d{2}\s?[-–—]\s?\d{1,2}[:.]\d{2}(?!\d)/u;

/** A postal address: the word for a street or house beside a number, parts between commas; or an institution's, which closes with the number. */
function isAddress(line: string, { streets }: OfficeWords, languages: readonly LanguageRules[]): boolean {
  // Where something is held stands behind a label of its own.
  if (line.length > 140 || !/(?<!\p{L})\d{1,4}(?!\d)/u.test(line) || !line.includes(',') || /^[^,]{1,30}:/u.test(line)) return false;
  const [who = '', ...where] = line.split(/\s*[,;]\s*/u);
  if (where.length >= 2 && /^\d{1,4}\p{L}?$/u.test(where.at(-1) ?? '') && isLetterhead(who, languages)) return true;
  const parts = [who, ...where];
  const known = parts.some((part) => (part.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => streets.has(word)));
  return known && parts.every((part) => wordCount(part) <= 5);
}
