import type { RecordPath } from '../schema/kind.ts';
import { gistsByRecord } from './gist.ts';
import type { Gist } from './records.ts';
import { type Detail, type Made, type Memory, type Remembered, recall } from './remembered.ts';
import type { SeedText } from './seeds.ts';
import type { Understood } from './understand.ts';

/** Where an ingest leaves what it makes, and takes up what an earlier one made. */
export type Store = {
  /** Takes up what is remembered of a text that has not changed; false where that is nothing. */
  readonly recall: (text: SeedText, barred: ReadonlySet<RecordPath>) => boolean;
  /** Leaves what became of the seed at a path, its file in `content/` included. */
  readonly keep: (path: string, understood: Understood) => void;
  /** What became of the seed at a path, in this ingest or in one before. */
  readonly seed: (path: string) => Remembered | undefined;
  readonly detail: (path: string) => Detail | undefined;
  /** What the seeds at these paths tell of a record, in their order. */
  readonly gists: (record: RecordPath, paths: readonly string[]) => readonly Gist[];
  /** The file of the seed's article as it was kept last; absent where there is none. */
  readonly article: (path: string) => string | undefined;
  /** What is remembered of a file that no single article gives. */
  readonly made: (file: string) => Made | undefined;
  /** Leaves such a file; without a text it stands as it is. */
  readonly make: (file: string, made: Made, text?: string) => void;
};

/** What a store in memory holds. */
export type Held = {
  readonly store: Store;
  /** The files made in this ingest, and those that stand as an earlier one left them. */
  readonly files: Map<string, string>;
  readonly kept: Set<string>;
  readonly memory: Memory;
};

/** A store in memory. */
export function createStore(earlier: Memory): Held {
  const files = new Map<string, string>();
  const kept = new Set<string>();
  const seeds = new Map<string, Remembered>();
  const details = new Map<string, Detail>();
  const mades = new Map<string, Made>();
  const detail = (path: string) => details.get(path) ?? earlier.detail(path);
  const fileOf = (path: string) => articleFile(seeds.get(path));
  const store: Store = {
    recall: (text, barred) => {
      const remembered = recall(text, barred, earlier);
      if (remembered === undefined) return false;
      seeds.set(text.file.path, remembered);
      const file = articleFile(remembered);
      if (file !== undefined) kept.add(file);
      return true;
    },
    keep: (path, understood) => {
      seeds.set(path, understood.remembered);
      if (understood.detail !== undefined) details.set(path, understood.detail);
      const file = fileOf(path);
      if (file === undefined || understood.text === undefined) return;
      kept.delete(file);
      files.set(file, understood.text);
    },
    seed: (path) => seeds.get(path),
    detail,
    gists: (record, paths) => paths.flatMap((path) => gistOf(detail(path), record)),
    article: (path) => files.get(fileOf(path) ?? ''),
    made: earlier.made,
    make: (file, made, text) => {
      mades.set(file, made);
      if (text === undefined) kept.add(file);
      else files.set(file, text);
    },
  };
  const seed = (path: string) => {
    const remembered = seeds.get(path);
    return remembered?.stamp === '' ? undefined : remembered;
  };
  return { store, files, kept, memory: { seed, detail, made: (file) => mades.get(file) } };
}

/** What an article tells of a record, where it tells anything. */
export function gistOf(detail: Detail | undefined, record: RecordPath): readonly Gist[] {
  const gist = detail === undefined ? undefined : gistsByRecord(detail.gist).get(record);
  return gist === undefined ? [] : [gist];
}

/** The file of an article below `content/`. */
export function articleFile(remembered: Remembered | undefined): string | undefined {
  return remembered?.told === undefined ? undefined : `articles/${remembered.told.id}.md`;
}
