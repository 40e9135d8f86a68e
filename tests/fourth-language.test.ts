import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { filesBelow } from '../src/press/disk.ts';

const root = dirname(import.meta.dirname);
let generator: string;
let dist: string;

/** A generator of its own with its own archive, whose site is in Uzbek too: one file of words is added, and nothing else. */
before(() => {
  generator = mkdtempSync(join(tmpdir(), 'muragat-fourth-'));
  dist = join(generator, 'dist');
  for (const part of ['src', 'public', 'scripts', 'seeds', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(root, part), join(generator, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(generator, 'node_modules'), 'dir');
  const settings = join(generator, 'seeds/archive.yaml');
  const first = readFileSync(settings, 'utf8').replace('\ntitle:\n', '\ntitle:\n  uz: Muragat – partiyalararo aloqalar\n');
  writeFileSync(settings, `${first}\nsite: https://archive.example/below\n`);
  writeFileSync(join(generator, 'src/i18n/uz.json'), JSON.stringify(uzbek()));
});
after(() => rmSync(generator, { recursive: true }));

/** The words of English with a sign before each, and a few of Uzbek. Its plural categories are those of English. */
function uzbek(): Record<string, string | Record<string, string>> {
  const english: Record<string, string | Record<string, string>> = JSON.parse(readFileSync(join(root, 'src/i18n/en.json'), 'utf8'));
  const marked = Object.entries(english).map(([key, phrase]) => [
    key,
    typeof phrase === 'string' ? `¤${phrase}` : Object.fromEntries(Object.entries(phrase).map(([form, words]) => [form, `¤${words}`])),
  ]);
  return { ...Object.fromEntries(marked), 'site.language': 'Oʻzbekcha', 'nav.articles': 'Maqolalar' };
}

function build(): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(generator, 'scripts/build.ts')], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

const read = (path: string) => readFileSync(join(dist, path), 'utf8');

test('one file of words is a fourth language of the whole site', () => {
  const { status, output } = build();
  assert.equal(status, 0, output);
  const files = filesBelow(dist);
  const below = (ui: string) => files.filter((path) => path.startsWith(`${ui}/`)).map((path) => path.slice(3));
  assert.ok(below('kk').length > 50);
  assert.deepEqual(below('uz'), below('kk'), 'every page stands in it');

  const article = read('uz/articles/004-11e614517402c173/index.html');
  assert.ok(article.includes('<html lang="uz">'));
  assert.ok(article.includes('>Maqolalar<') && article.includes('¤How to cite'));
  assert.match(article, /<link rel="canonical" href="https:\/\/archive\.example\/below\/uz\/articles\/004-11e614517402c173\/">/u);
  // Its dates are written by the platform's rules, its records by headings in its script.
  assert.ok(article.includes('3-mart, 2020'));
  assert.ok(article.includes('Kassym-Jomart Tokayev'));

  const other = read('ru/people/index.html');
  assert.match(other, /<link rel="alternate" hreflang="uz" href="https:\/\/archive\.example\/below\/uz\/people\/">/u);
  assert.match(other, /<a href="\.\.\/\.\.\/uz\/people\/" lang="uz" hreflang="uz" data-language="uz">\s*Oʻzbekcha/u);
  assert.ok(read('uz/index.html').includes('partiyalararo aloqalar'));
  assert.ok(read('index.html').includes('Oʻzbekcha'));
  assert.ok(read('404.html').includes('href="/below/uz/"'));
  assert.ok(read('sitemap.xml').includes('<loc>https://archive.example/below/uz/people/</loc>'));
});

test('a file of words that lacks some is named with what it lacks', () => {
  const { 'nav.articles': _, ...most } = uzbek();
  writeFileSync(join(generator, 'src/i18n/uz.json'), JSON.stringify(most));
  const { status, output } = build();
  assert.notEqual(status, 0);
  assert.match(output, /uz\.json .*nav\.articles is missing/u);
});
