import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { compileTemplates } from '../src/press/disk.ts';
import { build } from './build.ts';
import { generator } from './command.ts';
import { reportTo } from './report.ts';

/** Everything that a change must pass: form, types, unit tests, and the site in a real browser. Stops at the first that fails. */
const steps: readonly (readonly [name: string, passes: () => boolean | Promise<boolean>])[] = [
  ['Lint and format', () => node('node_modules/@biomejs/biome/bin/biome', 'ci', '.')],
  ['Types', () => node('node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning')],
  // Test files run at once, and each would compile them.
  ['Templates', async () => (await compileTemplates(generator)).digest !== ''],
  ['Tests', () => tests('tests/*.test.ts')],
  ['Content is what the seeds give', () => node('scripts/check.ts', 'content')],
  ['Build', async () => (await build(generator, reportTo(process.stdout))).exitCode === 0],
  ['The build left content as it was committed', () => run('git', 'diff', '--exit-code', '--', 'content/')],
  ['The site is what was printed', () => node('scripts/check.ts', 'site')],
  ['Tests in a browser', () => tests('tests/e2e/*.test.ts')],
];

for (const [name, passes] of steps) {
  console.log(`\n${name}`);
  if (await passes()) continue;
  console.error(`${name}: failed.`);
  process.exit(1);
}

function node(script: string, ...rest: readonly string[]): boolean {
  return run(process.execPath, script, ...rest);
}

/** As many files at once as there are processors. Node alone would leave one idle, which is half of a machine of two. */
function tests(files: string): boolean {
  return node('--test', `--test-concurrency=${availableParallelism()}`, ...globSync(files, { cwd: generator }));
}

function run(command: string, ...rest: readonly string[]): boolean {
  const path = `${join(generator, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return spawnSync(command, rest, { cwd: generator, stdio: 'inherit', env: { ...process.env, PATH: path } }).status === 0;
}
