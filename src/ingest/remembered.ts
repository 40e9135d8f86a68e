import { hash } from 'node:crypto';
import type { Brief } from '../names/brief.ts';
import type { UnknownName } from '../names/unknown.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import type { Note } from '../schema/note.ts';
import type { Likeable } from './likeable.ts';
import type { Gist } from './records.ts';
import type { SeedText } from './seeds.ts';
import type { PossibleInPart } from './tie.ts';

/** What an article tells the rest of the archive, in few words: enough to link its names, and to see which records must be made again. */
export type Told = {
  readonly id: string;
  readonly language: LanguageTag;
  /** The records that it names, its ties counted, each with the digest of all that it tells of it. */
  readonly records: readonly (readonly [record: RecordPath, digest: string])[];
  /** The records that it names without its ties, where it has any. */
  readonly untied?: readonly RecordPath[];
  /** The names that no record lists. */
  readonly names: readonly Brief[];
  /** What may be a name where another article tells of it. */
  readonly possible: readonly PossibleInPart[];
};

/**
 * What an ingest needs to know of an article that it does not make again. It rests on the seed and its sidecar, whose stamps it carries,
 * and on the rules and the authority file, for which whoever keeps the memory vouches.
 */
export type Remembered = {
  readonly stamp: string;
  /** Absent where the seed gave no article. */
  readonly told?: Told;
  /** How its names were tied to records by what other articles tell: changes with them. */
  readonly tied: string;
  /** As JSON, empty where there is none: a source that no record had, what a person should look at, what could not be used. */
  readonly discovered: string;
  readonly items: string;
  readonly problems: string;
};

/** The rest of it, which is asked for where a record must be made again. */
export type Detail = { readonly gist: Gist; readonly unknown: readonly UnknownName[] };

/** What is remembered of a file of `content/` that no single article gives. */
export type Made = {
  /** The digest of all that the file rests on. */
  readonly inputs: string;
  /** Of a record: the digest of what it is without its articles, and what follows from that alone. */
  readonly base?: string;
  readonly like?: Likeable;
  readonly notes?: readonly Note[];
};

/** What an earlier ingest left, and whose files stand as it left them: articles by the path of their seed, other files by their own. */
export type Memory = {
  readonly seed: (path: string) => Remembered | undefined;
  readonly detail: (path: string) => Detail | undefined;
  readonly made: (file: string) => Made | undefined;
};

export const noMemory: Memory = { seed: () => undefined, detail: () => undefined, made: () => undefined };

/** The mark of a text together with its sidecar and the records that it cannot be about; absent where a file has none. */
export function stampOf({ file, sidecar }: SeedText, barred: ReadonlySet<RecordPath>): string | undefined {
  if (file.stamp === undefined || (sidecar !== undefined && sidecar.stamp === undefined)) return undefined;
  return [file.stamp, sidecar?.stamp ?? '', ...barred].join(' ');
}

/** What is remembered of a text that has not changed. */
export function recall(text: SeedText, barred: ReadonlySet<RecordPath>, memory: Memory): Remembered | undefined {
  const stamp = stampOf(text, barred);
  const remembered = stamp === undefined ? undefined : memory.seed(text.file.path);
  return remembered !== undefined && remembered.stamp === stamp ? remembered : undefined;
}

/** A short digest of a value, which two values have only if they are alike. */
export function digestOf(value: unknown): string {
  return hash('sha1', typeof value === 'string' ? value : JSON.stringify(value), 'base64url').slice(0, 16);
}
