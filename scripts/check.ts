import { checkContent } from '../src/ingest/check.ts';
import { readArchive, readContent } from '../src/ingest/disk.ts';
import { type ExitCode, runCommand } from './command.ts';
import { lineOf } from './line.ts';

/** Checks that `content/` is exactly what an ingest of `seeds/` gives, that every file is valid, and that no seed has changed since. Writes nothing. */
export function check(archive: string, report: (line: string) => void): ExitCode {
  const problems = checkContent(readArchive(archive), readContent(archive));
  for (const problem of problems) report(lineOf(problem));
  report(
    problems.length === 0
      ? 'All well: content is what the seeds give, and valid.'
      : `${problems.length} ${problems.length === 1 ? 'thing is' : 'things are'} wrong.`,
  );
  return problems.length === 0 ? 0 : 1;
}

if (import.meta.main) await runCommand('npm run check', ({ archive }) => check(archive, console.log));
