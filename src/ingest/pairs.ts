import type { RecordPath } from '../schema/kind.ts';
import type { Likeness } from '../schema/record.ts';

/** Two records that may be one, with what speaks for it. */
export type Pair = { readonly one: RecordPath; readonly other: RecordPath; readonly likeness: Omit<Likeness, 'record'> };

/** Two records in either order, as one word. */
export function pairOf(one: RecordPath, other: RecordPath): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** More records than this under one key: the name is so common that it tells nothing. */
export const mostAlike = 12;

/** The pairs of values that share a key, of the keys that few share. */
export function pairsUnder<T>(values: readonly T[], keysOf: (value: T) => Iterable<string>): (readonly [T, T, string])[] {
  const buckets = new Map<string, T[]>();
  for (const value of values)
    for (const key of new Set(keysOf(value))) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [value]);
      else bucket.push(value);
    }
  const pairs: (readonly [T, T, string])[] = [];
  for (const [key, bucket] of buckets) {
    if (bucket.length < 2 || bucket.length > mostAlike) continue;
    for (const [at, one] of bucket.entries()) for (const other of bucket.slice(at + 1)) pairs.push([one, other, key]);
  }
  return pairs;
}
