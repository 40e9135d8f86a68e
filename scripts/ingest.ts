import { openArchiveStore } from '../src/ingest/archive-store.ts';
import { conclude } from '../src/ingest/conclude.ts';
import { readArchive } from '../src/ingest/disk.ts';
import { createReader } from '../src/ingest/ingest.ts';
import { sortSeeds } from '../src/ingest/seeds.ts';
import { parseSupplied } from '../src/ingest/supplied.ts';
import type { Problem } from '../src/schema/problem.ts';
import { runCommand } from './command.ts';

/** From `seeds/` to `content/`. Returns the exit code: 1 where something in the input needs a person. */
export async function runIngest(archive: string, report: (line: string) => void): Promise<0 | 1> {
  const started = performance.now();
  const seeds = readArchive(archive);
  const sorted = sortSeeds(seeds);
  const store = openArchiveStore(archive, seeds);
  try {
    const supplied = store.supplied(sorted, parseSupplied);
    const reader = createReader(supplied);
    const changed = store.changed(sorted.texts, reader.barred);
    for (const text of changed) store.keep(text.file.path, reader.understand(text));
    const known = store.unchanged() ?? conclude(sorted.texts, supplied, store, reader.understand);
    const { articles, changed: written, removed } = store.finish(known);
    const problems = [...sorted.problems, ...supplied.problems, ...known];
    for (const problem of problems) report(lineOf(problem));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    report(`Ingest: ${articles} articles; ${written} files changed, ${removed} removed; ${seconds} s.`);
    if (problems.length > 0)
      report(`${problems.length} ${problems.length === 1 ? 'file needs' : 'things need'} a person; the rest is built.`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    store.close();
  }
}

/** What is wrong and what to do, for one file. */
export function lineOf({ path, reason, next }: Problem): string {
  return `${path}: ${reason}\n  ${next}`;
}

if (import.meta.main) await runCommand('npm run ingest', ({ archive }) => runIngest(archive, console.log));
