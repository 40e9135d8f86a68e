import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { generator, runCommand } from './command.ts';

/** From `seeds/` to `content/`. Returns the exit code: 1 where something in the input needs a person. */
export async function runIngest(archive: string, report: (line: string) => void): Promise<0 | 1> {
  enableCompileCache(compiled);
  const { ingestArchive } = await import('./ingest-archive.ts');
  return ingestArchive(archive, compiled, report);
}

/** Where Node keeps compiled modules, so that the next command starts sooner: modules are loaded once that is known. */
const compiled = join(generator, '.cache', 'compiled');

if (import.meta.main) await runCommand('npm run ingest', ({ archive }) => runIngest(archive, console.log));
