import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { ingest } from '../src/ingest/ingest.ts';
import type { SeedFile } from '../src/ingest/seeds.ts';

/**
 * Each folder of `fixtures/` holds a seed of a kind that is hard, and `article.md`: what must become of it, checked by reading; where no
 * article may come of it, `problems.json`: what must be said of it. `label.json` is for `floors.test.ts`. A missing `article.md` is written for
 * its author to read and correct, except in CI, where it is an error. All share one made-up authority file.
 */
const fixtures = join(import.meta.dirname, 'fixtures');

/** What stands beside a seed and is none. */
const expectations = ['article.md', 'problems.json', 'label.json'];

const read = (folder: string): SeedFile[] =>
  readdirSync(join(fixtures, folder))
    .filter((name) => !expectations.includes(name))
    .map((name) => ({ path: name, bytes: readFileSync(join(fixtures, folder, name)) }));

const authority = read('authority').map(({ path, bytes }) => ({ path: `authority/${path}`, bytes }));
const folders = readdirSync(fixtures).filter((folder) => folder !== 'authority');

test('there are fixtures of every language', () => {
  for (const language of ['kk', 'ru', 'en'])
    assert.ok(
      folders.some((folder) => folder.startsWith(`${language}-`)),
      language,
    );
});

test('a text gives the same article in every encoding that can hold it', () => {
  for (const [folder, encodings] of [
    ['kk-headline-and-account', ['utf8', 'utf-16le', 'utf-16be', 'rk1048', 'pt154']],
    ['ru-header-lines', ['utf8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r', 'ibm866']],
  ] as const) {
    const text = readFileSync(join(fixtures, folder, 'seed.txt'), 'utf8').replaceAll('–', '-');
    const articleFrom = (bytes: Uint8Array): string => {
      const { files, problems } = ingest([...authority, { path: 'seed.txt', bytes }]);
      assert.deepEqual(problems, []);
      // The line that describes the file is the one that must differ.
      return (files.get('articles/seed.md') ?? '').replace(/^seed: .*$/mu, '');
    };
    const expected = articleFrom(Buffer.from(text));
    assert.notEqual(expected, '');
    assert.equal(articleFrom(Buffer.from(`\ufeff${text}`)), expected, `${folder} in UTF-8 with its mark`);
    for (const encoding of encodings) {
      const bytes = iconv.encode(text, encoding);
      assert.equal(iconv.decode(bytes, encoding), text, `${encoding} must be able to hold ${folder}.`);
      assert.equal(articleFrom(bytes), expected, `${folder} in ${encoding}`);
    }
  }
});

for (const folder of folders) {
  test(`fixture ${folder}`, () => {
    const { files, problems } = ingest([...authority, ...read(folder)]);
    assert.ok(!('seedHasRun' in globalThis), 'Nothing in a seed may run.');
    const refused = join(fixtures, folder, 'problems.json');
    if (existsSync(refused)) {
      assert.deepEqual(problems, JSON.parse(readFileSync(refused, 'utf8')));
      assert.equal(files.get('articles/seed.md'), undefined);
      return;
    }
    assert.deepEqual(problems, []);
    const path = join(fixtures, folder, 'article.md');
    const article = files.get('articles/seed.md');
    assert.ok(article !== undefined, 'The seed gives no article.');
    if (!existsSync(path)) {
      assert.ok(
        process.env.CI === undefined,
        `${folder}/article.md is missing. Run the test where you can read what it writes, correct it, and add it.`,
      );
      writeFileSync(path, article);
      console.log(`Wrote ${folder}/article.md: read it and correct it before you commit it.`);
    }
    assert.equal(article, readFileSync(path, 'utf8'));
  });
}
