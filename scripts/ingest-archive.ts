import type { ArchiveStore } from '../src/ingest/archive-store.ts';
import { openArchiveStore } from '../src/ingest/archive-store.ts';
import { barredIn, listedRecords } from '../src/ingest/bearers.ts';
import { readArchive } from '../src/ingest/disk.ts';
import { type SeedText, sortSeeds } from '../src/ingest/seeds.ts';
import type { Supplied } from '../src/ingest/supplied.ts';
import type { Problem } from '../src/schema/problem.ts';
import { inCrew } from './crew.ts';
import { lineOf } from './line.ts';
import type { Done, Post, Task } from './understand.ts';

/** Hears of an ingest as it goes: of each seed that threads understand, of what is wrong, and of the files of `content/` as it leaves them, each with its mark. */
export type IngestListener = {
  readonly seed?: () => void;
  readonly problem?: (problem: Problem) => void;
  readonly content?: (marks: ReadonlyMap<string, string>) => void;
};

/** From `seeds/` to `content/`. Returns the exit code: 1 where something in the input needs a person. */
export async function ingestArchive(
  archive: string,
  report: (line: string) => void,
  { seed = () => {}, problem: hear = (problem) => report(lineOf(problem)), content = () => {} }: IngestListener = {},
): Promise<0 | 1> {
  const started = performance.now();
  const seeds = readArchive(archive);
  const sorted = sortSeeds(seeds);
  const store = openArchiveStore(archive, seeds);
  try {
    const supplied = store.supplied() ?? (await parsed(sorted, store));
    const changed = store.changed(sorted.texts, barredIn(supplied.decisions, listedRecords(supplied.authority)));
    const known = store.unchanged() ?? (await renewed(archive, { texts: sorted.texts, changed }, supplied, store, seed));
    const { articles, changed: written, removed, marks } = store.finish(known);
    content(marks);
    const problems = [...sorted.problems, ...supplied.problems, ...known];
    for (const problem of problems) hear(problem);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    report(`Ingest: ${articles} articles; ${written} files changed, ${removed} removed; ${seconds} s.`);
    if (problems.length > 0)
      report(`${problems.length} ${problems.length === 1 ? 'file needs' : 'things need'} a person; the rest is built.`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    store.close();
  }
}

// The rules are loaded when they are needed: nothing is, where nothing has changed.

async function parsed(sorted: ReturnType<typeof sortSeeds>, store: ArchiveStore): Promise<Supplied> {
  const { parseSupplied } = await import('../src/ingest/supplied.ts');
  const supplied = parseSupplied(sorted);
  store.keepSupplied(supplied, sorted.texts);
  return supplied;
}

async function renewed(
  archive: string,
  { texts, changed }: { readonly texts: readonly SeedText[]; readonly changed: readonly SeedText[] },
  supplied: Supplied,
  store: ArchiveStore,
  step: () => void,
): Promise<readonly Problem[]> {
  const { createReader } = await import('../src/ingest/reader.ts');
  const { conclude } = await import('../src/ingest/conclude.ts');
  const reader = createReader(supplied);
  const { authority, decisions } = supplied;
  if (changed.length < fewestForCrew) for (const text of changed) store.keep(text.file.path, reader.understand(text));
  else {
    const post: Post = { archive, supplied: { authority, decisions } };
    await inCrew<Task, Done>(
      { module: 'understand.ts', post },
      Iterator.from(changed).map(taskOf),
      ({ row, isNew }) => {
        step();
        store.keepWritten(row, isNew);
      },
      Math.ceil(changed.length / fewestForCrew),
    );
  }
  return conclude(texts, supplied, store, reader.understand);
}

/** Fewer seeds than these are understood sooner than a thread has started. */
const fewestForCrew = 80;

function taskOf({ id, file, sidecar }: SeedText): Task {
  const plain = ({ path, size = 0, stamp = '' }: SeedText['file']) => ({ path, size, stamp });
  return { id, file: plain(file), sidecar: sidecar === undefined ? undefined : plain(sidecar) };
}
