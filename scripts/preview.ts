import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../src/press/server.ts';
import { type ExitCode, runCommand } from './command.ts';

/** Serves the archive's printed site on this machine until it is stopped. */
export async function preview(archive: string, port = 4321): Promise<ExitCode> {
  const site = join(archive, 'dist');
  if (!existsSync(join(site, 'index.html'))) {
    console.error(`${site} holds no site yet. Run npm run build first.`);
    return 1;
  }
  const { address } = await serveSite(site, port);
  console.log(`The archive is at ${address} (stop it with Ctrl+C).`);
  return 0;
}

if (import.meta.main) await runCommand('npm run preview', ({ archive, port }) => preview(archive, port));
