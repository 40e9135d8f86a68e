import type { DatedArticle } from '../catalogue/pictures.ts';
import { endOf, positionOf } from '../schema/month.ts';
import { hundredths } from './periods.ts';

/** A stretch of time from the first to behind the last of its months, on the scale of `schema/month.ts`. */
export type Stretch = { readonly first: number; readonly end: number };

/** Something dated, as it lies on a time line: places in hundredths of its width, rows from 0 at the top. */
export type Mark = {
  /** Its number in the list that was given. */
  readonly index: number;
  readonly row: number;
  readonly from: number;
  readonly until: number;
  /** The days of a set, one of which is right. */
  readonly points?: readonly number[];
  /** A single day. */
  readonly point: boolean;
  /** It may lie before, or behind, what is drawn. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
};

/** Marks with the number of their rows. */
export type Marks = { readonly marks: readonly Mark[]; readonly rows: number };

/** What is known of a time: days `YYYY-MM-DD`, both inclusive; a set's members as EDTF. */
export type Known = { readonly from?: string; readonly until?: string; readonly set?: readonly string[] };

/** Between two marks in one row there is at least this much of the width, so that neither hides the other on a phone. */
const apart = 3;

/** What an article's date says, for a mark. */
export function knownOf({ date }: Pick<DatedArticle, 'date'>): Known {
  if (date === undefined) return {};
  const { value, earliest, latest } = date;
  const days = /^\[\d{4}-\d{2}-\d{2}(?:,\d{4}-\d{2}-\d{2})+\]$/u.test(value) ? value.slice(1, -1).split(',') : undefined;
  return {
    ...(earliest !== undefined && { from: earliest }),
    ...(latest !== undefined && { until: latest }),
    ...(days !== undefined && { set: days }),
  };
}

/** The whole years that hold all that is known, with room for what has no limit on one side; absent where nothing is known. */
export function stretchOver(known: readonly Known[]): Stretch | undefined {
  const yearOf = (day: string | undefined, more = 0) => (day === undefined ? [] : [Number(day.slice(0, 4)) + more]);
  const years = known.flatMap(({ from, until }) => [
    ...yearOf(from, until === undefined ? 1 : 0),
    ...yearOf(until, from === undefined ? -1 : 0),
  ]);
  if (years.length === 0) return undefined;
  return { first: Math.min(...years) * 12, end: (Math.max(...years) + 1) * 12 };
}

/** Lays marks out on a stretch of time, each in the first row where it hides no other. What has no date, or lies outside, has no mark. */
export function layMarks(known: readonly Known[], { first, end }: Stretch): Marks {
  const place = (position: number) => hundredths(Math.min(1, Math.max(0, (position - first) / (end - first))));
  const ends: number[] = [];
  const marks = known.flatMap(({ from, until, set }, index): Mark[] => {
    if (from === undefined && until === undefined) return [];
    const [low, high] = [from === undefined ? first : positionOf(from), until === undefined ? end : endOf(until)];
    if (high <= first || low >= end) return [];
    const mark = {
      from: place(low),
      until: place(high),
      openStart: from === undefined || low < first,
      openEnd: until === undefined || high > end,
    };
    const row = ends.findIndex((behind) => behind + apart <= mark.from);
    const chosen = row === -1 ? ends.length : row;
    ends[chosen] = mark.until;
    return [
      {
        index,
        row: chosen,
        ...mark,
        point: from === until,
        ...(set !== undefined && { points: set.map((day) => place(positionOf(day))) }),
      },
    ];
  });
  return { marks, rows: ends.length };
}
