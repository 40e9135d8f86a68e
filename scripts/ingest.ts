import { readArchive, readMemory, writeContent, writeMemory } from '../src/ingest/disk.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { Problem } from '../src/schema/problem.ts';
import { runCommand } from './command.ts';

/** From `seeds/` to `content/`. Returns the exit code: 1 where something in the input needs a person. */
export async function runIngest(archive: string, report: (line: string) => void): Promise<0 | 1> {
  const started = performance.now();
  const seeds = readArchive(archive);
  const { files, kept, problems, memory } = ingest(seeds, readMemory(archive, seeds));
  const { changed, removed } = writeContent(archive, files, kept);
  writeMemory(archive, seeds, memory);
  for (const problem of problems) report(lineOf(problem));
  const articles = kept.size + [...files.keys()].filter((path) => path.startsWith('articles/')).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  report(`Ingest: ${articles} articles; ${changed} files changed, ${removed} removed; ${seconds} s.`);
  if (problems.length > 0)
    report(`${problems.length} ${problems.length === 1 ? 'file needs' : 'things need'} a person; the rest is built.`);
  return problems.length === 0 ? 0 : 1;
}

/** What is wrong and what to do, for one file. */
export function lineOf({ path, reason, next }: Problem): string {
  return `${path}: ${reason}\n  ${next}`;
}

if (import.meta.main) await runCommand('npm run ingest', ({ archive }) => runIngest(archive, console.log));
