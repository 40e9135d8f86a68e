import { build } from './build.ts';
import { runCommand } from './command.ts';
import { preview } from './preview.ts';
import { reportTo } from './report.ts';

await runCommand('npm start', async ({ archive, port }) => {
  const built = await build(archive, reportTo(process.stdout));
  const served = await preview(archive, port);
  return served === 0 ? built.exitCode : served;
});
