import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { generator } from './command.ts';

/** Everything that a change must pass: form, types, unit tests, and the site in a real browser. Stops at the first that fails. */
const steps: readonly (readonly [name: string, run: () => boolean | Promise<boolean>])[] = [
  ['Lint and format', () => node('node_modules/@biomejs/biome/bin/biome', 'ci', '.')],
  ['Types', () => node('node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint')],
  ['Tests', () => node('--test', ...globSync('tests/*.test.ts', { cwd: generator }))],
  ['Build', async () => (await build(generator, console.log)).exitCode === 0],
  ['Tests in a browser', () => node('--test', ...globSync('tests/e2e/*.test.ts', { cwd: generator }))],
];

for (const [name, run] of steps) {
  console.log(`\n${name}`);
  if (await run()) continue;
  console.error(`${name}: failed.`);
  process.exit(1);
}

function node(script: string, ...rest: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [script, ...rest], {
    cwd: generator,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(generator, 'node_modules', '.bin')}:${process.env.PATH ?? ''}` },
  });
  return status === 0;
}
