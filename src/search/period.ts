/** The name of the volume that holds an article, by the first possible day of its date. */
export type Periods = (earliest: string | undefined) => string;

/**
 * Divides the archive into volumes: `all` while it is small, then decades (`2010s`), of which the large ones fall into years and those into
 * months; articles without a first day are `undated`. An added article so changes one small volume, and the others stay as they are.
 */
export function dividePeriods(days: Iterable<string | undefined>): Periods {
  const counts = new Map<string, number>();
  let total = 0;
  for (const day of days) {
    total += 1;
    for (const name of day === undefined ? [] : namesOf(day)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const limit = volumeLimit(total);
  return (day) => {
    if (total <= limit) return 'all';
    if (day === undefined) return 'undated';
    const names = namesOf(day);
    return names.find((name) => (counts.get(name) ?? 0) <= limit) ?? names[2];
  };
}

/** The volume that holds the articles of a first possible day, `YYYY-MM-DD`, among those that an archive has. */
export function periodAmong(names: ReadonlySet<string>, day: string | undefined): string | undefined {
  const possible = ['all', ...(day === undefined ? ['undated'] : namesOf(day))];
  return possible.find((name) => names.has(name));
}

/** Two to eight letters for a volume's name, different for different names: `2019-03` gives `vcabjad`. */
export function codeOf(name: string): string {
  const letters = name.replaceAll(/\d/g, (digit) => String.fromCharCode(97 + Number(digit))).replaceAll('-', '');
  return `v${letters}`;
}

function namesOf(day: string): [decade: string, year: string, month: string] {
  return [`${day.slice(0, 3)}0s`, day.slice(0, 4), day.slice(0, 7)];
}

/** Pagefind takes about two milliseconds an article, so this many are indexed again in two seconds; a reader loads every volume, so no more than about 16. */
function volumeLimit(total: number): number {
  let limit = 1000;
  while (total / limit > 16) limit *= 2;
  return limit;
}
