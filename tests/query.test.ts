import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NamedRecord, readShard } from '../src/search/name.ts';
import type { CountedRecord } from '../src/search/names.ts';
import { readQuery, shardsFor, type Unit } from '../src/search/query.ts';
import { suggest } from '../src/search/suggest.ts';
import { tablesOf } from './search-tables.ts';

const checked = { basis: 'curated' as const, observed: [], notes: [], count: 4 };
const records: readonly CountedRecord[] = [
  {
    ...checked,
    kind: 'people',
    id: 'erlan-sagatov',
    heading: { kk: 'Ерлан Сағатов', ru: 'Ерлан Сагатов', en: 'Yerlan Sagatov' },
    name: {
      family: { kk: 'Сағатов', ru: 'Сагатов', en: 'Sagatov' },
      given: { kk: 'Ерлан', ru: 'Ерлан', en: 'Yerlan' },
    },
  },
  {
    ...checked,
    count: 2,
    kind: 'people',
    id: 'marat-sagatov',
    heading: { kk: 'Марат Сағатов', ru: 'Марат Сагатов', en: 'Marat Sagatov' },
  },
  {
    ...checked,
    kind: 'parties',
    id: 'green-way',
    heading: { kk: 'Жасыл жол партиясы', ru: 'Партия «Зелёный путь»', en: 'Green Way Party' },
    variants: ['ЖЖП', 'ПЗП', 'GWP'],
  },
  { ...checked, count: 0, kind: 'parties', id: 'unmentioned', heading: { ru: 'Партия весны' } },
];
const { shards } = tablesOf(records);
const namesFor = (query: string) => shardsFor(query).flatMap((shard) => readShard(shards.get(shard) ?? { records: [], forms: [] }));
const read = (query: string, plain: readonly string[] = []) => readQuery(query, namesFor(query), plain);
const pathsOf = (unit: Unit | undefined) => (unit?.type === 'record' ? unit.records.map(({ path }: NamedRecord) => path) : undefined);

for (const typed of [
  'Ерлан Сагатов',
  'ерлан сағатов',
  'Ерлану Сагатову',
  'Ерлан Сағатовтың',
  'Yerlan Sagatov',
  'Сагатов Ерлан',
  'е сагатов',
  'Е. Сагатова',
  "Yerlan Sagatov's",
]) {
  test(`${typed} is one person`, () => {
    assert.deepEqual(read(typed).map(pathsOf), [['people/erlan-sagatov']]);
  });
}

for (const typed of ['ЖЖП', 'жжп-ның', 'ПЗП', 'gwp', 'Green Way Party', 'Партии «Зелёный путь»', 'Жасыл жол партиясымен']) {
  test(`${typed} is the party`, () => {
    const units = read(typed);
    // Quotation marks make a phrase, which is left to the words.
    if (typed.includes('«'))
      assert.deepEqual(
        units.map(({ type }) => type),
        ['word', 'phrase'],
      );
    else assert.deepEqual(units.map(pathsOf), [['parties/green-way']]);
  });
}

test('a surname that two people share stands for both, the more written about first', () => {
  assert.deepEqual(read('Сагатов').map(pathsOf), [['people/erlan-sagatov', 'people/marat-sagatov']]);
});

test('names, words and phrases keep their order; common words are told', () => {
  const units = read('встреча Ерлана Сагатова и "новый закон" 2020');
  assert.deepEqual(
    units.map(({ type, printed }) => [type, printed]),
    [
      ['word', 'встреча'],
      ['record', 'Ерлана Сагатова'],
      ['common', 'и'],
      ['phrase', 'новый закон'],
      ['word', '2020'],
    ],
  );
});

test('common words alone between quotation marks are told as those outside are', () => {
  const told = (query: string) => read(query).map(({ type, printed }) => [type, printed]);
  assert.deepEqual(told('"и в" мост'), [
    ['common', 'и'],
    ['common', 'в'],
    ['word', 'мост'],
  ]);
  assert.deepEqual(told('«на»'), [['common', 'на']]);
  assert.deepEqual(told('мост -"и"'), [
    ['word', 'мост'],
    ['common', 'и'],
  ]);
  assert.deepEqual(told('"на мост"'), [['phrase', 'на мост']], 'beside another word they are words of the phrase');
});

test('a hyphen before a word, a name or a phrase leaves it out; one between words does not', () => {
  const told = (query: string) => read(query).map((unit) => [unit.printed, unit.type !== 'common' && unit.excluded === true]);
  assert.deepEqual(told('мост -закон -Ерлана Сагатова -"новый путь"'), [
    ['мост', false],
    ['закон', true],
    ['Ерлана Сагатова', true],
    ['новый путь', true],
  ]);
  assert.deepEqual(told('пресс-служба - мост'), [
    ['пресс', false],
    ['служба', false],
    ['мост', false],
  ]);
});

test('a quotation mark without a partner is none', () => {
  assert.deepEqual(
    read('"новый закон').map(({ type }) => type),
    ['word', 'word'],
  );
});

test('a name that the reader wants as plain text is words', () => {
  assert.deepEqual(
    read('Ерлан Сагатов', ['ерлан сагатов']).map(({ type, printed }) => [type, printed]),
    [
      ['word', 'Ерлан'],
      ['word', 'Сагатов'],
    ],
  );
});

test('another name that only begins alike is no match', () => {
  for (const typed of ['Сагат', 'Сагатбек', 'Ерлана', 'green way']) {
    assert.ok(
      read(typed).every(({ type }) => type === 'word'),
      typed,
    );
  }
});

test('records that no article names are not in the table', () => {
  assert.ok(![...shards.values()].some((shard) => shard.records.some(({ path }) => path === 'parties/unmentioned')));
});

test('an empty query has no units', () => {
  assert.deepEqual(read('  '), []);
  assert.deepEqual(read('""'), []);
});

test('the unfinished last word suggests records, once each and the more written about first', () => {
  const suggested = (query: string) => suggest(query, namesFor(query)).map(({ record, start }) => [record.path, start]);
  assert.deepEqual(suggested('саг'), [
    ['people/erlan-sagatov', 0],
    ['people/marat-sagatov', 0],
  ]);
  assert.deepEqual(suggested('встреча марат са'), [
    ['people/marat-sagatov', 8],
    ['people/erlan-sagatov', 14],
  ]);
  assert.deepEqual(suggested('Sağ'), [
    ['people/erlan-sagatov', 0],
    ['people/marat-sagatov', 0],
  ]);
  assert.deepEqual(suggested('закон'), []);
  // A letter alone begins too many names.
  assert.deepEqual(suggested('е'), []);
  assert.deepEqual(suggested('е саг'), [
    ['people/erlan-sagatov', 0],
    ['people/marat-sagatov', 2],
  ]);
});
