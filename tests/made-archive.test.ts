import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { makeSeeds } from '../bench/archive.ts';

const generator = dirname(import.meta.dirname);
const texts = new Map([...makeSeeds(generator, 60)].map(({ path, text }) => [path, text]));
const text = (number: number) => texts.get(`bench-${String(number).padStart(6, '0')}.txt`) ?? '';

test('a made archive can be made in parts', () => {
  const parts = [...makeSeeds(generator, 20, 0, 60), ...makeSeeds(generator, 40, 20, 60)];
  assert.deepEqual(new Map(parts.map((seed) => [seed.path, seed.text])), texts);
});

test('it has texts in each language in turn, most with a date, and the furniture of pages', () => {
  assert.match(text(0), /^Басты бет\n.+\d{4} жылғы \d+ \p{L}+\n.+Дереккөз: /su);
  assert.match(text(1), /^Главная\n.+Источник: /su);
  assert.match(text(2), /^Home\n.+Source: /su);
  const dated = [...texts.values()].filter((each) => /\n\n(?:\d{4} жылғы \d+ \p{L}+|\d+ \p{L}+ \d{4}(?: года)?)\n\n/u.test(each));
  assert.ok(dated.length > 45 && dated.length < 60, `${dated.length} of 60 have a date`);
});

test('one text in fifty is a reprint of an earlier one', () => {
  const words = (number: number) => new Set(text(number).match(/\p{L}{4,}/gu));
  const shared = words(49).intersection(words(46)).size / words(49).size;
  assert.ok(shared > 0.8, `shares ${shared} of its words`);
  assert.ok(words(48).intersection(words(45)).size / words(48).size < 0.6);
});

test('an archive without content is told what to run first', (context) => {
  const bare = mkdtempSync(join(tmpdir(), 'muragat-bare-'));
  context.after(() => rmSync(bare, { recursive: true }));
  assert.throws(() => [...makeSeeds(bare, 1)], /Run npm run ingest first/u);
});
