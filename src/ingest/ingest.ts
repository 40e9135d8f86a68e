import type { Problem } from '../schema/problem.ts';
import { conclude } from './conclude.ts';
import { createReader } from './reader.ts';
import { type Memory, noMemory } from './remembered.ts';
import { type SeedFile, sortSeeds } from './seeds.ts';
import { createStore } from './store.ts';
import { parseSupplied } from './supplied.ts';

/** `content/` as it must be, and what could not be used. */
export type Ingested = {
  /** The files of `content/` by path below it, less those of `kept`. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that stand as an earlier ingest wrote them, because nothing that they rest on has changed. */
  readonly kept: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** For the next ingest. */
  readonly memory: Memory;
};

/**
 * `content/` from all files below `seeds/`: pure, so that the same seeds give the same bytes on any machine and in any order.
 * What cannot be used is a problem; the rest is there. With the memory of an earlier ingest only texts that have changed are read,
 * and only records made again that rest on one of these.
 */
export function ingest(seeds: readonly SeedFile[], memory: Memory = noMemory): Ingested {
  const sorted = sortSeeds(seeds);
  const supplied = parseSupplied(sorted);
  const reader = createReader(supplied);
  const { store, files, kept, memory: next } = createStore(memory);
  for (const text of sorted.texts) {
    if (!store.recall(text, reader.barred(text.id))) store.keep(text.file.path, reader.understand(text));
  }
  const problems = conclude(sorted.texts, supplied, store, reader.understand);
  return { files, kept, problems: [...sorted.problems, ...supplied.problems, ...problems], memory: next };
}
