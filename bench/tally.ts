/** How many of how many, and what is to be looked at, in words. */
export type Tally = { right: number; of: number; readonly misses: string[] };

/** Nothing counted yet. */
export function tally(): Tally {
  return { right: 0, of: 0, misses: [] };
}

/** Counts one more; `shown` where it is not right. */
export function count(into: Tally, right: boolean, shown: string): void {
  into.of += 1;
  if (right) into.right += 1;
  else into.misses.push(shown);
}

/** Several counts as one. */
export function sum(counts: Iterable<Tally>): Tally {
  const all = tally();
  for (const { right, of, misses } of counts) {
    all.right += right;
    all.of += of;
    all.misses.push(...misses);
  }
  return all;
}
