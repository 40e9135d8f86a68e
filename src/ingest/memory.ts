import type { PossibleName } from '../names/possible.ts';
import type { UnknownName } from '../names/unknown.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReviewItem } from '../schema/review.ts';
import type { Gist } from './records.ts';
import type { SeedText } from './seeds.ts';
import type { Discovered } from './source.ts';

/**
 * What an ingest needs to know of an article that it does not make again. It rests on the seed and its sidecar, whose stamps it carries,
 * and on the rules and the authority file, for which whoever keeps the memory vouches.
 */
export type Remembered = {
  readonly stamp: string;
  /** Absent where the seed gave no article. */
  readonly gist?: Gist;
  readonly items: readonly ReviewItem[];
  readonly discovered?: Discovered;
  /** The names that no record lists. */
  readonly unknown: readonly UnknownName[];
  /** What may be a name where another article tells of it. */
  readonly possible: readonly PossibleName[];
  /** How its names were tied to records by what other articles tell: changes with them. */
  readonly tied: string;
  readonly problems: readonly Problem[];
};

/** Remembered articles by the path of their seed. */
export type Memory = ReadonlyMap<string, Remembered>;

/** The mark of a text together with its sidecar and the records that it cannot be about; absent where a file has none. */
export function stampOf({ file, sidecar }: SeedText, barred: ReadonlySet<RecordPath>): string | undefined {
  if (file.stamp === undefined || (sidecar !== undefined && sidecar.stamp === undefined)) return undefined;
  return [file.stamp, sidecar?.stamp ?? '', ...barred].join(' ');
}

/** What is remembered of a text that has not changed. */
export function recall(text: SeedText, barred: ReadonlySet<RecordPath>, memory: Memory): Remembered | undefined {
  const remembered = memory.get(text.file.path);
  return remembered !== undefined && remembered.stamp === stampOf(text, barred) ? remembered : undefined;
}
