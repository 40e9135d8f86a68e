import type { ArticleDate } from '../schema/article.ts';
import { membersOf } from '../schema/date.ts';

/** The days that an article can be from: spans of days counted from 1970-01-01, both ends included, or one day of an unknown year. */
export type Days = { readonly spans: readonly (readonly [number, number])[]; readonly dayOfYear?: number };

/**
 * How near two articles are in time. `near`: both days are known and at most three days apart; `likely`: day and month are, the year of one
 * is open; `open`: nothing speaks against it; `apart`: they cannot be so near.
 */
export type Nearness = 'near' | 'likely' | 'open' | 'apart';

/** The days that a date can mean; of no date, all. */
export function daysOf(date: Pick<ArticleDate, 'value' | 'earliest' | 'latest'> | undefined): Days {
  if (date === undefined) return { spans: [] };
  const plain = date.value.replaceAll(/[~?%]/gu, '');
  if (/^XXXX-\d\d-\d\d$/u.test(plain)) return { spans: [], dayOfYear: dayOfYear(plain) };
  const members = membersOf(date.value) ?? [date];
  const spans = members.flatMap(({ earliest, latest }) =>
    earliest === undefined || latest === undefined ? [] : [[dayNumber(earliest), dayNumber(latest)] as const],
  );
  return { spans: spans.length === members.length ? spans : [] };
}

/** How near the days of two articles are. */
export function nearness(one: Days, other: Days): Nearness {
  if (one.dayOfYear !== undefined && other.dayOfYear !== undefined) return around(one.dayOfYear, other.dayOfYear) ? 'likely' : 'apart';
  if (one.dayOfYear !== undefined) return inSomeYear(one.dayOfYear, other);
  if (other.dayOfYear !== undefined) return inSomeYear(other.dayOfYear, one);
  if (one.spans.length === 0 || other.spans.length === 0) return 'open';
  if (!one.spans.some((span) => other.spans.some((each) => gap(span, each) <= mostDays))) return 'apart';
  if (!one.spans.every(isShort) || !other.spans.every(isShort)) return 'open';
  return one.spans.length === 1 && other.spans.length === 1 ? 'near' : 'likely';
}

/** True where a day, as text, lies in or beside the days that an article can be from, and these are few. */
export function meets(iso: string, { spans }: Days): boolean {
  if (iso.startsWith('X')) return false;
  const day = dayNumber(iso);
  return spans.length === 1 && spans.every((span) => isShort(span) && gap(span, [day, day]) <= mostDays);
}

/** The day as a number, counted from 1970-01-01. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

/** A weekly newspaper's Monday tells of Friday; what is further off is more often another event. */
export const mostDays = 3;
/** A report dated no better than to a week still tells when. */
const week = 7;
const year = 366;

/** True of a span that still tells when. */
export function isShort([from, to]: readonly [number, number]): boolean {
  return to - from < week;
}

function gap([from, to]: readonly [number, number], [since, until]: readonly [number, number]): number {
  return Math.max(since - to, from - until, 0);
}

function inSomeYear(day: number, { spans }: Days): Nearness {
  if (spans.length === 0) return 'open';
  const short = spans.filter(isShort);
  if (short.length < spans.length) return 'open';
  return short.some(([from]) => around(dayOfYear(new Date(from * 86_400_000).toISOString().slice(0, 10)), day)) ? 'likely' : 'apart';
}

/** Days are counted in a leap year, so that each has one number. */
function dayOfYear(iso: string): number {
  return dayNumber(`2000${iso.slice(4, 10)}`) - dayNumber('2000-01-01');
}

function around(one: number, other: number): boolean {
  const apart = Math.abs(one - other);
  return Math.min(apart, year - apart) <= mostDays;
}
