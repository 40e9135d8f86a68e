import { monthInWords } from '../i18n/date.ts';
import { words } from '../i18n/words.ts';
import type { InterfaceLanguage } from '../schema/language.ts';
import { yearOf } from '../schema/month.ts';
import type { Periods } from './periods.ts';

const quarters = ['I', 'II', 'III', 'IV'];

/** A period in words: "March 2020", "2020, quarter I", "2020", "1990–1999". */
export function periodName({ unit, first, length }: Periods, index: number, ui: InterfaceLanguage): string {
  const month = first + index * length;
  const year = yearOf(month);
  if (unit === 'month') return monthInWords(year, (month % 12) + 1, ui);
  if (unit === 'quarter') return words(ui).t('picture.quarter', { year, quarter: quarters[(month % 12) / 3] ?? '' });
  return unit === 'year' ? String(year) : `${year}–${year + length / 12 - 1}`;
}

/** Numbers of a table: "12", "12 + 3" with those that are possible only, "–" for none. */
export function countsInWords(certain: number, possible: number, ui: InterfaceLanguage): string {
  const { number } = words(ui);
  if (certain + possible === 0) return '–';
  return possible === 0 ? number(certain) : `${number(certain)} + ${number(possible)}`;
}
