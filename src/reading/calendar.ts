import type { LanguageRules } from '../languages/rules.ts';
import { day } from '../schema/date.ts';
import { dayAfter, dayBefore, weekdayBeside, yearAt, yearBefore } from './beside-month.ts';
import { type Word, wordsOf } from './words.ts';

/** A day, month or year written in a text, as far as it says. */
export type WrittenDate = {
  /** Place in the text, weekday and year word included; UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day?: number;
  /** The first day of a span in the month, of which `day` is the last. */
  readonly since?: number;
  /** 1 Monday to 7 Sunday, where one stands beside it. */
  readonly weekday?: number;
  /** The month has an ending that makes it a beginning, an end or an attribute: "from", "until", "of". */
  readonly oblique: boolean;
};

/** Which number of 3/4/2020 is the day. */
export type SlashOrder = 'day-first' | 'month-first';

/**
 * All dates written in a text, in order, in the words of the given languages and in digits. Digits that could be read two ways
 * (3/4/2020) count only where a language, or the page as told by `order`, has one order. A day that does not exist is not a date, and a span
 * of days is no day: with its year it tells a month.
 */
export function findDates(text: string, rules: readonly LanguageRules[], order?: SlashOrder): WrittenDate[] {
  const found = [...numericDates(text, rules, order), ...wordDates(text, rules)].flatMap(monthOfSpan);
  return found.filter(isReal).sort((a, b) => a.start - b.start);
}

/** All spans of days in one month written in a text, in order: «23–25 мая 2019 года», "from 23 to 25 May", `23–25.05.2019`. */
export function findSpans(text: string, rules: readonly LanguageRules[]): WrittenDate[] {
  return [...numericSpans(text), ...wordDates(text, rules)]
    .filter((date) => date.since !== undefined && isReal(date))
    .sort((one, other) => one.start - other.start);
}

function monthOfSpan(date: WrittenDate): WrittenDate[] {
  const { day: _day, since, ...month } = date;
  if (since === undefined) return [date];
  return month.year === undefined ? [] : [month];
}

/** `2020-03-03` of a full date, `2020-03` of a month; absent without a year. */
export function isoOf(date: Pick<WrittenDate, 'year' | 'month' | 'day'>): string | undefined {
  if (date.year === undefined) return undefined;
  return [String(date.year).padStart(4, '0'), two(date.month), ...(date.day === undefined ? [] : [two(date.day)])].join('-');
}

/** 1 Monday to 7 Sunday of a day that exists. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay() || 7;
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

function isReal(date: WrittenDate): boolean {
  if (date.year !== undefined && (date.year < earliestYear || date.year > latestYear)) return false;
  if (date.month < 1 || date.month > 12) return false;
  return date.day === undefined || day.safeParse(isoOf({ ...date, year: date.year ?? 2000 })).success;
}

/** Four digits outside these are a number, not a year, in news. */
const earliestYear = 1600;
const latestYear = 2199;

const yearFirst = /(?<![\p{N}\p{L}./-])(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\p{N}|[./-]\p{N})/gu;
const yearLast = /(?<![\p{N}\p{L}./-])(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\p{N}|[./-]\p{N})/gu;

/** A year of two digits counts beside an hour, as counters and messengers print it. */
const shortYearBefore = /(?<![\p{N}\p{L}./-])(\d{1,2})\.(\d{1,2})\.(\d{2})(?=,?\s{1,3}\d{1,2}:\d{2}(?!\p{N}))/gu;
const shortYearBehind = /(?<=\d:\d{2},?\s{1,3})(\d{1,2})\.(\d{1,2})\.(\d{2})(?!\p{N}|[./:-]\p{N}|,?\s{1,3}\d{1,2}:\d{2})/gu;
const daySpan = /(?<![\p{N}\p{L}./–—-])(\d{1,2})(?:\.(\d{1,2}))?[-–—](\d{1,2})\.(\d{1,2})\.(\d{4})(?!\p{N}|[./-]\p{N})/gu;

/** No text of an hour and a year of two digits is older. */
function centuryOf(year: number): number {
  return year < 70 ? 2000 + year : 1900 + year;
}

function numericSpans(text: string): WrittenDate[] {
  return [...text.matchAll(daySpan)].flatMap(({ 0: quote, 1: since, 2: own, 3: date, 4: month, 5: year, index }) =>
    Number(since) < Number(date) && (own === undefined || Number(own) === Number(month))
      ? [{ ...numeric(quote, index, Number(year), Number(month), Number(date)), since: Number(since) }]
      : [],
  );
}

function numericDates(text: string, rules: readonly LanguageRules[], order: SlashOrder | undefined): WrittenDate[] {
  const spans = numericSpans(text);
  const dates: WrittenDate[] = [...spans];
  for (const { 0: quote, 1: date, 2: month, 3: year, index } of [...text.matchAll(shortYearBefore), ...text.matchAll(shortYearBehind)])
    dates.push(numeric(quote, index, centuryOf(Number(year)), Number(month), Number(date)));
  for (const { 0: quote, 1: year, 3: month, 4: date, index } of text.matchAll(yearFirst)) {
    dates.push(numeric(quote, index, Number(year), Number(month), Number(date)));
  }
  for (const { 0: quote, 1: first, 2: mark, 3: second, 4: year, index } of text.matchAll(yearLast)) {
    if (spans.some(({ end }) => end === index + quote.length)) continue;
    const [one, other] = [Number(first), Number(second)];
    const usual = rules.length > 0 && rules.every(({ dates: { slashDayFirst } }) => slashDayFirst) ? 'day-first' : undefined;
    const dayFirst = mark !== '/' || one > 12 || one === other || (other <= 12 && (order ?? usual) === 'day-first');
    if (dayFirst) dates.push(numeric(quote, index, Number(year), other, one));
    else if (other > 12 || order === 'month-first') dates.push(numeric(quote, index, Number(year), one, other));
  }
  return dates;
}

function numeric(quote: string, start: number, year: number, month: number, date: number): WrittenDate {
  return { start, end: start + quote.length, quote, year, month, day: date, oblique: false };
}

function wordDates(text: string, rules: readonly LanguageRules[]): WrittenDate[] {
  const words = wordsOf(text);
  const dates: WrittenDate[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at += 1) {
    const month = monthAt(words, at, rules);
    if (month === undefined) continue;
    const date = around(words, at, month, rules, free);
    if (date === undefined) continue;
    free = date.last + 1;
    const start = words[date.first]?.start ?? 0;
    const end = words[date.last]?.end ?? text.length;
    const { first: _first, last: _last, ...parts } = date;
    dates.push({ start, end, quote: text.slice(start, end), month: month.month, oblique: month.oblique, ...parts });
  }
  return dates;
}

/** `capital`: written with the capital that its language asks for, which no ordinary word beside a number has. */
type Month = { readonly month: number; readonly oblique: boolean; readonly short: boolean; readonly capital?: boolean };

function monthAt(words: readonly Word[], at: number, rules: readonly LanguageRules[]): Month | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  for (const { dates } of rules) {
    if (dates.monthsCapitalised && word.lower.charAt(0) === word.text.charAt(0)) continue;
    for (const [index, forms] of dates.months.entries()) {
      for (const form of forms) {
        if (word.lower === form) return { month: index + 1, oblique: false, short: false };
        if (!word.lower.startsWith(form)) continue;
        const ending = word.lower.slice(form.length);
        if (dates.monthEndings.includes(ending)) return { month: index + 1, oblique: false, short: false };
        if (dates.otherMonthEndings.includes(ending)) return { month: index + 1, oblique: true, short: false };
      }
    }
    const short = dates.monthAbbreviations.findIndex((forms) => forms.includes(word.lower));
    if (short >= 0) return { month: short + 1, oblique: false, short: true, capital: dates.monthsCapitalised };
  }
  return undefined;
}

/** The mark of `12-Apr-2023` and `12/Apr/2023`. */
function isJoint(words: readonly Word[], at: number): boolean {
  const [before, dash, behind] = [words[at - 1], words[at], words[at + 1]];
  return /^[-/]$/.test(dash?.text ?? '') && dash?.start === before?.end && dash?.end === behind?.start;
}

type Parts = {
  readonly first: number;
  readonly last: number;
  readonly year?: number;
  readonly day?: number;
  readonly since?: number;
  readonly weekday?: number;
};

/** Takes in the day, year and weekday beside a month; `free` is the first word that no earlier date has taken. */
function around(words: readonly Word[], at: number, month: Month, rules: readonly LanguageRules[], free: number): Parts | undefined {
  let first = at;
  let last = at;
  const point = words[at + 1];
  const pointed = point?.text === '.' && point.start === words[at]?.end;
  let next = at + (pointed && month.short ? 2 : 1);

  let date: number | undefined;
  let since: number | undefined;
  const before = dayBefore(words, at, rules);
  if (before !== undefined && before.first >= free) {
    date = before.day;
    since = before.since;
    first = before.first;
  } else {
    const after = dayAfter(words, at, next, rules);
    if (after !== undefined) {
      date = after.day;
      since = after.since;
      first = after.first;
      last = after.last;
      next = last + 1;
    }
  }

  let year: number | undefined;
  const behind = yearAt(words, words[next]?.text === ',' || isJoint(words, next) ? next + 1 : next, rules);
  const ahead = behind === undefined ? yearBefore(words, first, rules) : undefined;
  if (behind !== undefined) {
    year = behind.year;
    last = behind.last;
  } else if (ahead !== undefined && ahead.first >= free) {
    year = ahead.year;
    first = ahead.first;
  }
  if (date === undefined && year === undefined) return undefined;
  // A short month without its point is one beside a year, in capitals, or before the dash of a dateline: `15 окт — РИА Новости`.
  const certain =
    pointed || year !== undefined || (date !== undefined && (month.capital === true || /^\p{Pd}+$/u.test(words[next]?.text ?? '')));
  if (month.short && !certain) return undefined;

  const weekday = date === undefined ? undefined : weekdayBeside(words, first, last, rules);
  if (weekday !== undefined) {
    first = Math.max(Math.min(first, weekday.at), free);
    last = Math.max(last, weekday.at);
  }
  return {
    first,
    last,
    ...(year === undefined ? {} : { year }),
    ...(date === undefined ? {} : { day: date }),
    ...(since === undefined ? {} : { since }),
    ...(weekday === undefined ? {} : { weekday: weekday.weekday }),
  };
}
