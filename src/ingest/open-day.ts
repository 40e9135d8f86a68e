import type { LanguageRules } from '../languages/rules.ts';
import { findDates, isoOf, type SlashOrder, type WrittenDate, weekdayOf } from '../reading/calendar.ts';
import { wordsOf } from '../reading/words.ts';
import type { Evidence } from '../schema/basis.ts';
import type { Day } from '../schema/date.ts';
import { addDays } from './period.ts';

/** The days that a printed `03/04/2021` can be, in order, what it rests on, and whether dated records took one out. */
export type OpenDay = {
  readonly days: readonly Day[];
  readonly quote: string;
  readonly evidence: readonly Evidence[];
  readonly bounded: boolean;
};

/**
 * The first printed day of which either number can be the month, in lines whose language has no one order. A weekday in its line, dated
 * records, or a day told in words within a week of it take one reading out; what nothing decides stays open.
 */
export function openDay(
  lines: readonly string[],
  rules: readonly LanguageRules[],
  told: readonly { readonly date: WrittenDate; readonly evidence: readonly Evidence[] }[],
  isAllowed: (day: Day) => boolean,
): OpenDay | undefined {
  for (const line of lines) {
    const date = openIn(line, rules);
    const [dayFirst, monthFirst] = date === undefined ? [] : [isoOf(date), isoOf({ ...date, month: date.day ?? 0, day: date.month })];
    if (date === undefined || dayFirst === undefined || monthFirst === undefined) continue;
    const weekdays = weekdaysIn(line, rules);
    let days: readonly Day[] = [dayFirst, monthFirst].sort();
    const keep = (test: (day: Day) => boolean): void => {
      if (days.some(test)) days = days.filter(test);
    };
    keep(isAllowed);
    const bounded = days.length === 1;
    keep((day) => weekdays.includes(weekdayOf(day)));
    const evidence: Evidence[] = [{ quote: date.quote, rule: 'printed-date' }];
    for (const other of days.length === 1 ? [] : told) {
      const near = days.filter((day) => isNear(day, other.date));
      if (near.length !== 1) continue;
      days = near;
      evidence.push(...other.evidence);
      break;
    }
    return { days, quote: date.quote, evidence, bounded };
  }
  return undefined;
}

/** The order in which a page writes days with slashes, where one of its days can be read in one way only. */
export function slashOrderOf(lines: readonly string[]): SlashOrder | undefined {
  for (const line of lines) {
    for (const [, first, second] of line.matchAll(/(?<![\p{N}/])(\d{1,2})\/(\d{1,2})\/\d{4}(?![\p{N}/])/gu)) {
      if (Number(first) > 12 && Number(second) <= 12) return 'day-first';
      if (Number(second) > 12 && Number(first) <= 12) return 'month-first';
    }
  }
  return undefined;
}

function openIn(line: string, rules: readonly LanguageRules[]): WrittenDate | undefined {
  const certain = findDates(line, rules).map(({ start }) => start);
  return certain.length > 0 ? undefined : findDates(line, rules, 'day-first')[0];
}

function weekdaysIn(line: string, rules: readonly LanguageRules[]): readonly number[] {
  return wordsOf(line).flatMap(({ lower }) => rules.map(({ dates }) => dates.weekdays.findIndex((forms) => forms.includes(lower)) + 1));
}

function isNear(day: Day, { day: date, month, year = Number(day.slice(0, 4)) }: WrittenDate): boolean {
  const other = date === undefined ? undefined : isoOf({ year, month, day: date });
  return other !== undefined && day >= addDays(other, -nearby) && day <= addDays(other, nearby);
}

/** Days between an event told and the day of the report. */
const nearby = 7;
