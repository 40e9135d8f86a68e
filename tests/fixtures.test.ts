import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { ingest } from '../src/ingest/ingest.ts';
import { archiveOf, authority, expectation, fixtures, folders } from './fixture.ts';

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

/** A missing `article.md` is written for its author to read and correct, except in CI, where it is an error. */
for (const folder of folders) {
  test(`fixture ${folder}`, () => {
    const { files, problems } = ingest(archiveOf(folder));
    assert.ok(!('seedHasRun' in globalThis), 'Nothing in a seed may run.');
    const article = files.get('articles/seed.md');
    const refused = expectation(folder, 'problems.json');
    assert.deepEqual(problems, refused === undefined ? [] : JSON.parse(readFileSync(refused, 'utf8')));
    if (refused !== undefined) {
      assert.equal(article, undefined);
      return;
    }
    assert.ok(article !== undefined, 'The seed gives no article.');
    const path = join(fixtures, folder, 'article.md');
    if (expectation(folder, 'article.md') === undefined) {
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
