import type { Day } from '../schema/date.ts';

/** Days on which something can have been; both ends included, an absent end is open. */
export type Period = { readonly from?: Day; readonly to?: Day };

/** A period from its ends. */
export function period(from: Day | undefined, to: Day | undefined): Period {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** The period of an authority record, whose `until` is the first day no longer. */
export function inUse({ from, until }: { readonly from?: Day | undefined; readonly until?: Day | undefined }): Period {
  return period(from, until === undefined ? undefined : addDays(until, -1));
}

/** What lies in one of the left and in one of the right periods. */
export function intersect(left: readonly Period[], right: readonly Period[]): Period[] {
  return left.flatMap((a) =>
    right.flatMap((b) => {
      const from = [a.from, b.from]
        .filter((day) => day !== undefined)
        .sort()
        .at(-1);
      const to = [a.to, b.to].filter((day) => day !== undefined).sort()[0];
      return from !== undefined && to !== undefined && from > to ? [] : [period(from, to)];
    }),
  );
}

/** All periods from the first beginning on; none where a beginning is open. */
export function beginnings(periods: readonly Period[]): Period[] {
  const from = earliestOf(periods);
  return from === undefined ? [] : [{ from }];
}

/** The first day of all periods; absent where one is open. */
export function earliestOf(periods: readonly Period[]): Day | undefined {
  const days = periods.map(({ from }) => from);
  return days.includes(undefined) ? undefined : days.sort()[0];
}

/** The last day of all periods; absent where one is open. */
export function latestOf(periods: readonly Period[]): Day | undefined {
  const days = periods.map(({ to }) => to);
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}

/** The day some days later. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of the next year, less one: the last of "within a year after it". */
export function yearAfter(day: Day): Day {
  return addDays(`${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}-${day.slice(5) === '02-29' ? '03-01' : day.slice(5)}`, -1);
}
