import { join } from 'node:path';
import { runCommand } from './command.ts';
import { type IngestListener, ingestArchive } from './ingest-archive.ts';
import { onSoundCache } from './sound.ts';

/** From `seeds/` to `content/`. Returns the exit code: 1 where something in the input needs a person. What is wrong with seeds is told in lines, if not to a `listener`. */
export async function runIngest(archive: string, report: (line: string) => void, listener?: IngestListener): Promise<0 | 1> {
  return onSoundCache(join(archive, '.cache'), report, () => ingestArchive(archive, report, listener));
}

if (import.meta.main) await runCommand('npm run ingest', ({ archive }) => runIngest(archive, console.log));
