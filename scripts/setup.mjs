// Runs on whatever Node the machine has, before anything is installed: `node scripts/setup.mjs scripts/NAME.ts …`
// installs the packages that the lockfile names where that has not been done, then runs the script with the Node that came with them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const mark = join(root, 'node_modules', '.muragat');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
  console.log('Installing the packages that package-lock.json names. This is done once.');
  // Not `npm ci`, which refuses a lockfile that lacks the binaries of another platform than the one it was written on.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(mark, wanted);
}
run(join(root, 'node_modules', '.bin', 'node'), process.argv.slice(2));

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    // Node keeps compiled modules, so that the next command starts sooner.
    env: { NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'), ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
