import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meantNames } from '../src/search/meant.ts';
import { readShard } from '../src/search/name.ts';
import type { CountedRecord } from '../src/search/names.ts';
import { nearFilesFor, nearShards } from '../src/search/near.ts';
import { shardsFor } from '../src/search/query.ts';
import { tablesOf } from './search-tables.ts';

const checked = { basis: 'curated' as const, observed: [], notes: [] };
const person = (id: string, count: number, kk: string, ru: string, en: string): CountedRecord => {
  const family = (heading: string) => heading.split(' ')[en.startsWith('Xi') ? 0 : 1] ?? '';
  const given = (heading: string) => heading.split(' ')[en.startsWith('Xi') ? 1 : 0] ?? '';
  return {
    ...checked,
    kind: 'people',
    id,
    count,
    heading: { kk, ru, en },
    name: { family: { kk: family(kk), ru: family(ru), en: family(en) }, given: { kk: given(kk), ru: given(ru), en: given(en) } },
  };
};
const records = [
  person('erlan-sagatov', 4, 'Ерлан Сағатов', 'Ерлан Сагатов', 'Yerlan Sagatov'),
  person('xi-jinping', 9, 'Си Цзиньпин', 'Си Цзиньпин', 'Xi Jinping'),
  person('aigerim-shaken', 2, 'Әйгерім Шәкен', 'Айгерим Шакен', 'Aigerim Shaken'),
  // So many that the words fill several files.
  ...Array.from({ length: 900 }, (_, at) => {
    const made = `Ж${'аеиоу'[at % 5]}${'бвгдк'[Math.floor(at / 5) % 5]}${'аеиоу'[Math.floor(at / 25) % 5]}${'лмнпр'[Math.floor(at / 125) % 5]}${'аеиоу'[Math.floor(at / 625) % 5]}т`;
    return person(`made-${at}`, 1, `Марат ${made}`, `Марат ${made}`, `Marat Made${at}`);
  }),
];
const { shards, near: files } = tablesOf(records);

/** What the browser does with a query that found nothing, and what it loads for that. */
function meant(query: string): { readonly paths: string[]; readonly files: number; readonly shards: number } {
  const numbers = nearFilesFor(query, files.length);
  const near = nearShards(
    query,
    numbers.map((number) => files[number] ?? {}),
  );
  const wanted = [...new Set([...shardsFor(query), ...near])];
  const names = wanted.flatMap((name) => readShard(shards.get(name) ?? { records: [], forms: [] }));
  return { paths: meantNames(query, names).map(({ record }) => record.path), files: numbers.length, shards: near.length };
}

for (const [what, queries] of [
  ['the first letter wrong', ['Загатов', 'Zagatov', 'Ерлан Загатов', 'Шагатов']],
  ['the first letter missing', ['Агатов', 'Agatov']],
  ['a letter before the first', ['Асагатов', 'Asagatov']],
  ['the second letter wrong, missing, added or changed with the next', ['Сугатов', 'Сгатов', 'Сеагатов', 'Сгаатов']],
  ['a letter further on wrong', ['Сагитов', 'Сагатав', 'Sagatow']],
  ['mistyped and inflected', ['Загатовтың', 'Агатову', 'Сагитовтан', 'Загатовым', "Zagatov's"]],
] as const) {
  test(`a surname with ${what} is still offered`, () => {
    for (const query of queries) assert.deepEqual(meant(query).paths, ['people/erlan-sagatov'], query);
  });
}

test('a short word may be mistyped where the rest of the name is right', () => {
  for (const query of ['Ши Цзиньпин', 'Ши Цзиньпинь', 'Ши Цзиньпином', 'Xu Jinping'])
    assert.deepEqual(meant(query).paths, ['people/xi-jinping'], query);
  assert.deepEqual(meant('Ши').paths, []);
});

test('a letter that stands for two is one letter', () => {
  assert.deepEqual(meant('Чакен').paths, ['people/aigerim-shaken']);
  assert.deepEqual(meant('Акен').paths, ['people/aigerim-shaken']);
});

test('what is further away is not offered', () => {
  for (const query of ['Багетов', 'zzzz', 'картина', '', 'ab']) assert.deepEqual(meant(query).paths, [], query);
});

test('however many names there are, a query asks for few files, and each is small', () => {
  assert.ok(files.length >= 2);
  const { files: asked, shards: loaded } = meant('Загатовтың Ерлан');
  assert.ok(asked <= 12 && loaded <= 4);
  for (const file of files) assert.ok(Object.values(file).every((places) => places.length <= 6));
});
