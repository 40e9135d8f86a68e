import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const root = dirname(import.meta.dirname);

/** Who may import whom, by folder of `src/`; `search/client` is the browser's part of search. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  languages: [],
  names: ['schema', 'languages'],
  reading: ['schema', 'languages'],
  ingest: ['schema', 'languages', 'reading', 'names'],
  stories: ['schema', 'languages', 'reading'],
  catalogue: ['schema', 'stories'],
  search: ['schema', 'languages', 'names', 'i18n'],
  i18n: ['schema'],
  pictures: ['catalogue', 'schema', 'i18n'],
  citation: ['catalogue', 'schema', 'i18n'],
  metadata: ['catalogue', 'schema', 'i18n'],
  data: ['catalogue', 'schema', 'i18n'],
  feeds: ['catalogue', 'schema', 'i18n', 'metadata', 'data'],
  press: ['catalogue', 'schema', 'i18n', 'citation', 'data', 'feeds'],
  check: ['schema', 'search', 'data'],
  pages: ['catalogue', 'schema', 'i18n', 'citation', 'metadata', 'pictures', 'search', 'data', 'feeds', 'layouts', 'components', 'styles'],
  layouts: ['catalogue', 'schema', 'i18n', 'citation', 'metadata', 'pictures', 'search', 'feeds', 'components', 'styles'],
  components: ['catalogue', 'schema', 'i18n', 'citation', 'metadata', 'pictures', 'search', 'feeds', 'styles'],
};

/** Node modules that reach outside the program. The catalogue's database is the one exception to "only disk.ts". */
const effects = /^node:(?:fs|fs\/promises|child_process|net|http|https|os|process|readline|worker_threads|dns)$/u;

const modules = globSync('src/**/*.{ts,astro}', { cwd: root }).sort();

function importsOf(path: string): string[] {
  const source = readFileSync(join(root, path), 'utf8');
  return [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/gu,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

test('every folder of src stands in the map', () => {
  const folders = new Set(modules.filter((path) => path.split('/').length > 2).map((path) => path.split('/')[1]));
  assert.deepEqual([...folders].sort(), Object.keys(allowed).sort());
});

test('every folder of src imports only what the map allows', () => {
  assert.ok(modules.length > 30, 'the modules were found');
  for (const path of modules) {
    const folder = path.split('/')[1] ?? '';
    const permitted = allowed[folder];
    for (const specifier of importsOf(path).filter((each) => each.startsWith('.'))) {
      const target = relative(join(root, 'src'), join(root, dirname(path), specifier)).split('/')[0] ?? '';
      if (permitted === undefined || target === folder) continue;
      assert.ok(
        permitted.includes(target),
        `${path} imports ${specifier}: src/${folder} may import only ${permitted.join(', ') || 'nothing of ours'}.`,
      );
    }
  }
});

test('only modules named disk.ts, the server and the worker reach outside the program', () => {
  for (const path of modules) {
    if (/\/(?:disk|server|worker)\.ts$/u.test(path)) continue;
    for (const specifier of importsOf(path))
      assert.ok(!effects.test(specifier), `${path} imports ${specifier}: move the effect into a disk.ts.`);
  }
});

test('nothing but scripts prints, or reads the clock or the environment', () => {
  for (const path of modules) {
    if (/(?:^src\/search\/(?:client|results)|\.astro$)/u.test(path)) continue;
    const source = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/gu, '');
    for (const word of ['console.', 'process.env', 'process.argv', 'Date.now(', 'new Date()', 'Math.random(']) {
      assert.ok(!source.includes(word), `${path} uses ${word}: a stage is a function of its input.`);
    }
  }
});

test('no folder has a name that says nothing', () => {
  for (const path of modules) assert.doesNotMatch(path, /\/(?:utils?|lib|core|helpers?|common)\//u);
});
