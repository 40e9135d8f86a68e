import { build } from './build.ts';
import { runCommand } from './command.ts';
import { preview } from './preview.ts';

await runCommand('npm start', async ({ archive, port }) => {
  const built = await build(archive, console.log);
  const served = await preview(archive, port);
  return served === 0 ? built.exitCode : served;
});
