import { dayOf, type Slot, undatedGroup } from './slot.ts';

/** The name of the volume that holds an article, by its slot. */
export type Periods = (slot: Day) => string;

type Day = Pick<Slot, 'day'>;

/**
 * Divides the archive into volumes: `all` while it is small, then decades (`2010s`), of which the large ones fall into years, quarters
 * (`2019-q2`) and months; articles without a first day are `undated`, or fall into groups (`undated-16-3`). An added article so changes one
 * small volume, and the others stay as they are. `days` tells how many articles each day has.
 */
export function dividePeriods(days: ReadonlyMap<number, number>): Periods {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [day, articles] of days) {
    total += articles;
    for (const name of namesOf({ day })) counts.set(name, (counts.get(name) ?? 0) + articles);
  }
  const limit = volumeLimit(total);
  return (slot) => {
    const names = namesOf(slot);
    return names.find((name) => (counts.get(name) ?? 0) <= limit) ?? names.at(-1) ?? whole;
  };
}

/** The volume that holds the article of a slot, among those that an archive has. */
export function periodAmong(names: ReadonlySet<string>, slot: Day): string | undefined {
  return namesOf(slot).find((name) => names.has(name));
}

/** The volumes in which an article may lie, the largest first. */
function namesOf(slot: Day): string[] {
  const day = dayOf(slot);
  if (day === undefined) return [whole, 'undated', ...undatedGroups.map((groups) => `undated-${groups}-${undatedGroup(slot, groups)}`)];
  const [year, month] = [day.slice(0, 4), day.slice(5, 7)];
  return [whole, `${day.slice(0, 3)}0s`, year, `${year}-q${Math.ceil(Number(month) / 3)}`, `${year}-${month}`];
}

const whole = 'all';
const undatedGroups = [4, 16, 64, 256];

/** An article takes about a millisecond, so this many are indexed again in a second; a search asks every volume, so there are no more than about 64. */
function volumeLimit(total: number): number {
  let limit = 1000;
  while (total / limit > 64) limit *= 2;
  return limit;
}
