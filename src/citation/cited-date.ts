import { dateInWords } from '../i18n/date.ts';
import type { ArticleDate } from '../schema/article.ts';
import type { InterfaceLanguage } from '../schema/language.ts';

/**
 * A date as references print it. `years` has several where one of them is right, and none where the year is not known; month and day
 * are then the same in all. `supplied`: worked out, not stated, and so printed in square brackets.
 */
export type CitedDate = {
  readonly years: readonly string[];
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly supplied: boolean;
};

/** More years than this are told by their bounds. */
const mostYears = 6;

/** A date that has at most one month and day. Any other, such as an interval, has none of this form: `dateInWords` says it. */
export function citedDate({ value, basis }: ArticleDate): CitedDate | undefined {
  const parts = value
    .replace(/[~?%[\]]/gu, '')
    .split(',')
    .map((part) => part.split('-'));
  const [first] = parts;
  if (first === undefined || parts.length > mostYears || /\.\.|\//u.test(value)) return undefined;
  const [year = '', month = 'XX', day = 'XX'] = first;
  if (parts.some((part) => (part[1] ?? 'XX') !== month || (part[2] ?? 'XX') !== day)) return undefined;
  const known = year !== 'XXXX';
  if (known && parts.some(([each = '']) => !/^\d{4}$/u.test(each))) return undefined;
  return {
    years: known ? parts.map(([each = '']) => each) : [],
    ...(month.includes('X') ? {} : { month: Number(month) }),
    ...(month.includes('X') || day.includes('X') ? {} : { day: Number(day) }),
    approximate: /[~%]/u.test(value),
    uncertain: /[?%]/u.test(value),
    supplied: basis === 'inferred' || parts.length > 1 || /[~?%]/u.test(value),
  };
}

/** The day, month or year that a date certainly is, as numbers; absent where it is less certain than that. */
export function certainParts(date: ArticleDate | undefined): readonly [number, number?, number?] | undefined {
  if (date === undefined || !/^\d{4}(?:-\d{2}){0,2}$/u.test(date.value)) return undefined;
  return date.value.split('-').map(Number) as [number, number?, number?];
}

/** A date in words, in the square brackets of what is not stated. */
export function suppliedDate({ value }: ArticleDate, ui: InterfaceLanguage): string {
  return `[${dateInWords(value, ui)}]`;
}
