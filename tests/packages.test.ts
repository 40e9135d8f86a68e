import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { type Lockfile, wrongLicences } from '../scripts/licences.ts';

const root = dirname(import.meta.dirname);
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const told: {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
} = JSON.parse(read('package.json'));
const lock: Lockfile = JSON.parse(read('package-lock.json'));

test('every package has one version, a digest in the lockfile, and no address', () => {
  for (const [name, version] of Object.entries({ ...told.dependencies, ...told.devDependencies })) {
    assert.match(version, /^\d+\.\d+\.\d+$/u, name);
    assert.equal(lock.packages[`node_modules/${name}`]?.version, version, name);
  }
  assert.doesNotMatch(read('package-lock.json'), /"resolved"/u);
  const packages = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && link !== true);
  assert.ok(packages.length > 100);
  for (const [path, { integrity }] of packages) assert.match(integrity ?? '', /^sha512-/u, path);
});

test('only packages that are named run a script when they are installed', () => {
  const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = scripted.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)).sort();
  assert.deepEqual(names, Object.keys(told.allowScripts).sort());
  assert.deepEqual(
    Object.keys(told.allowScripts).filter((name) => told.allowScripts[name]),
    ['node', 'esbuild'],
  );
});

test('every licence goes with this project’s', () => {
  assert.deepEqual(wrongLicences(lock), []);
  const locked = (license: string | undefined, dev = false, name = 'x') =>
    wrongLicences({ packages: { [`node_modules/y/node_modules/${name}`]: { ...(license !== undefined && { license }), dev } } });
  assert.deepEqual(locked('MIT'), []);
  assert.deepEqual(locked('(GPL-3.0-only OR MIT)'), []);
  assert.deepEqual(locked('GPL-3.0-only'), ['x: GPL-3.0-only']);
  assert.deepEqual(locked('MIT AND GPL-3.0-only'), ['x: MIT AND GPL-3.0-only']);
  assert.deepEqual(locked(undefined), ['x: none']);
  assert.deepEqual(locked('CPAL-1.0 OR AGPL-1.0', true, 'citeproc'), []);
  assert.deepEqual(locked('CPAL-1.0 OR AGPL-1.0', false, 'citeproc'), ['citeproc: CPAL-1.0 OR AGPL-1.0']);
});

test('SECURITY.md says of each package what it is for, and names no other', () => {
  const text = read('SECURITY.md');
  const named = [...text.slice(text.indexOf('## Packages')).matchAll(/^\| `([^`]+)` +\| (\S.*?) *\|$/gmu)].map(([, name]) => name);
  assert.deepEqual(named.sort(), [...Object.keys(told.dependencies), ...Object.keys(told.devDependencies)].sort());
});

test('a package that the generator runs with is used by it, not by its tests alone', () => {
  const sources = globSync(['src/**/*.{ts,astro,js}', 'scripts/*.{ts,mjs}', 'public/*.js', 'astro.config.mjs'], { cwd: root })
    .map(read)
    .join('\n');
  for (const name of Object.keys(told.dependencies))
    assert.ok(name === 'node' || new RegExp(`['"]${name}(?:['"/])`, 'u').test(sources), `${name} is used nowhere: take it out.`);
});
