import { runCommand } from './command.ts';
import { ingestArchive } from './ingest-archive.ts';

/** From `seeds/` to `content/`. Returns the exit code: 1 where something in the input needs a person. */
export async function runIngest(archive: string, report: (line: string) => void): Promise<0 | 1> {
  return ingestArchive(archive, report);
}

if (import.meta.main) await runCommand('npm run ingest', ({ archive }) => runIngest(archive, console.log));
