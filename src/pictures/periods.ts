import { ticks } from 'd3-array';
import type { Span } from '../catalogue/pictures.ts';
import { monthOf, yearOf } from '../schema/month.ts';

/** Equal stretches of time, one behind another, into which articles are counted. Months are numbered as in `schema/month.ts`. */
export type Periods = {
  readonly unit: 'month' | 'quarter' | 'year' | 'years';
  /** The first month. */
  readonly first: number;
  /** Months in each. */
  readonly length: number;
  readonly count: number;
};

/** Articles in each period: those that lie wholly in it, and those that may. */
export type Counts = { readonly certain: readonly number[]; readonly possible: readonly number[]; readonly open: number };

/** More periods than this a reader cannot tell apart on a phone, nor a table show. */
export const mostPeriods = 40;

/**
 * The periods of whole years from the first of some months to the last: the finest of which there are at most `mostPeriods`, but none finer
 * than asked for.
 */
export function periodsOver(months: readonly number[], finest: 'month' | 'year' = 'month'): Periods | undefined {
  const [first, last] = extent(months);
  if (first === undefined || last === undefined) return undefined;
  const [from, until] = [yearOf(first), yearOf(last)];
  const steps = (finest === 'month' ? [1, 3, 12] : [12]).concat([5, 10, 25, 50, 100, 250, 500, 1000].map((years) => years * 12));
  const length = steps.find((step) => numberOf(from, until, step) <= mostPeriods) ?? 12_000;
  const start = Math.floor(from / Math.ceil(length / 12)) * Math.ceil(length / 12) * 12;
  return { unit: unitOf(length), first: start, length, count: numberOf(from, until, length) };
}

/** Whole years of single months, at most those of the last century of them: what is older is no news. */
export function everyMonth(spans: readonly Span[]): Periods | undefined {
  const [first, last] = extent(spans.flatMap(boundsOf));
  if (first === undefined || last === undefined) return undefined;
  const until = yearOf(last);
  const from = Math.max(yearOf(first), until - 99);
  return { unit: 'month', first: from * 12, length: 1, count: (until - from + 1) * 12 };
}

/** The months that a span lies between, where it has two bounds. */
export function boundsOf({ since, until }: Span): readonly number[] {
  return since === undefined || until === undefined ? [] : [monthOf(since), monthOf(until)];
}

/**
 * Counts articles into periods. An article that may be from several counts as possible in each of them: those of a set, else all between its
 * bounds. One that lacks a bound is nowhere, but among the open ones.
 */
export function countInto(periods: Periods, spans: readonly Span[]): Counts {
  const certain = new Array<number>(periods.count).fill(0);
  const possible = new Array<number>(periods.count).fill(0);
  let open = 0;
  for (const span of spans) {
    const found = periodsOf(periods, span);
    if (found.length === 0) open += span.count;
    const counts = found.length === 1 ? certain : possible;
    for (const index of found) counts[index] = (counts[index] ?? 0) + span.count;
  }
  return { certain, possible, open };
}

/** The years to write below a time line that begins and ends with these months, at most about `most`, with their place in hundredths of it. */
export function yearTicks(first: number, end: number, most: number): readonly { readonly year: number; readonly at: number }[] {
  const [from, until] = [Math.ceil(first / 12), Math.floor((end - 1) / 12)];
  const years = from === until ? [from] : ticks(from, until, most).filter(Number.isInteger);
  return years.map((year) => ({ year, at: hundredths((year * 12 - first) / (end - first)) }));
}

/** A share as a percentage with two decimals, so that a picture is the same on every machine. */
export function hundredths(share: number): number {
  return Math.round(share * 10_000) / 100;
}

/** How many periods of so many months it takes from one year to another; those longer than a year begin with a round one. */
function numberOf(from: number, until: number, length: number): number {
  if (length <= 12) return ((until - from + 1) * 12) / length;
  return Math.floor(until / (length / 12)) - Math.floor(from / (length / 12)) + 1;
}

function unitOf(length: number): Periods['unit'] {
  return length === 1 ? 'month' : length === 3 ? 'quarter' : length === 12 ? 'year' : 'years';
}

function periodsOf({ first, length, count }: Periods, span: Span): readonly number[] {
  const [since, until] = boundsOf(span);
  if (since === undefined || until === undefined) return [];
  const index = (month: number) => Math.floor((month - first) / length);
  const all =
    span.months === undefined ? range(index(since), index(until)) : [...new Set(span.months.map((month) => index(monthOf(month))))];
  return all.filter((each) => each >= 0 && each < count);
}

function range(from: number, until: number): number[] {
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

function extent(months: readonly number[]): readonly [number | undefined, number | undefined] {
  return months.reduce<[number | undefined, number | undefined]>(
    ([low, high], month) => [Math.min(low ?? month, month), Math.max(high ?? month, month)],
    [undefined, undefined],
  );
}
