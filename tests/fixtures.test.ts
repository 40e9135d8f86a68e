import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
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
