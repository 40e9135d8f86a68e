import type { Span } from '../catalogue/pictures.ts';
import { type Bars, drawBars, gaps } from './bars.ts';
import { type Counts, countInto, type Periods } from './periods.ts';

/** So many sources, by language, have a row; what is beyond stands in the table by year. */
export const mostCoverageRows = 30;

/** So many gaps of a row are told. */
const mostGaps = 3;

/** A run of months without an article, numbered as in `schema/month.ts`, both inclusive. */
export type Gap = { readonly first: number; readonly last: number };

/** What the archive has of a source in a language, month by month, over the time of the whole archive. */
export type CoverageLane = {
  readonly bars: Bars;
  readonly counts: Counts;
  /** Months that have an article for certain. */
  readonly months: number;
  /** The first and the last of them; absent where there is none. */
  readonly span?: Gap;
  /** The longest runs between these two in which no article can be, the longest first. */
  readonly gaps: readonly Gap[];
};

/** One row of the picture: bars within it are compared with one another, not with those of other rows. */
export function coverageLane(periods: Periods, spans: readonly Span[], height: number): CoverageLane {
  const counts = countInto(periods, spans);
  const most = Math.max(1, ...counts.certain.map((count, index) => count + (counts.possible[index] ?? 0)));
  const certain = counts.certain.flatMap((count, index) => (count > 0 ? [index] : []));
  const [first, last] = [certain[0], certain.at(-1)];
  const within = first === undefined || last === undefined ? [] : range(first, last);
  const runs = gaps(within.map((index) => (counts.certain[index] ?? 0) + (counts.possible[index] ?? 0) > 0));
  return {
    bars: drawBars(counts, most, height, true),
    counts,
    months: certain.length,
    ...(first !== undefined && last !== undefined && { span: { first: periods.first + first, last: periods.first + last } }),
    gaps: runs
      .map(({ from, until }) => ({ first: periods.first + (first ?? 0) + from, last: periods.first + (first ?? 0) + until - 1 }))
      .sort((one, other) => other.last - other.first - (one.last - one.first) || one.first - other.first)
      .slice(0, mostGaps),
  };
}

function range(from: number, until: number): number[] {
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}
