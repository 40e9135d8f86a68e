import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { generator, runCommand } from './command.ts';
import type { IngestListener } from './ingest-archive.ts';
import { onSoundCache } from './sound.ts';

/** From `seeds/` to `content/`. Returns the exit code: 1 where something in the input needs a person. What is wrong with seeds is told in lines, if not to a `listener`. */
export async function runIngest(archive: string, report: (line: string) => void, listener?: IngestListener): Promise<0 | 1> {
  enableCompileCache(compiled);
  const { ingestArchive } = await import('./ingest-archive.ts');
  return onSoundCache(join(archive, '.cache'), report, () => ingestArchive(archive, compiled, report, listener));
}

/** Where Node keeps compiled modules, so that the next command starts sooner: modules are loaded once that is known. */
const compiled = join(generator, '.cache', 'compiled');

if (import.meta.main) await runCommand('npm run ingest', ({ archive }) => runIngest(archive, console.log));
