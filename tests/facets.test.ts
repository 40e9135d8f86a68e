import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordPath } from '../src/schema/kind.ts';
import { countFacets, type Filters, meets, setFilters, uncounted } from '../src/search/facets.ts';
import type { Facts } from '../src/search/posting.ts';

const article = (day: number, language: string, year?: number, basis?: string, ...parties: readonly RecordPath[]) => ({
  day,
  facts: { language, year, basis, source: language === 'kk' ? 'sources/paper' : undefined, parties } satisfies Facts,
});
const found = [
  article(1, 'kk', 2018, 'stated', 'parties/alash', 'parties/ush-zhuz'),
  article(2, 'ru', 2018, 'inferred', 'parties/alash'),
  article(3, 'ru', 2020, 'stated'),
  article(4, 'ru'),
];
const left = (filters: Filters) => found.filter(({ facts }) => meets(facts, filters)).map(({ day }) => day);

test('an article must meet every filter, and lie certainly in the years', () => {
  assert.deepEqual(left({}), [1, 2, 3, 4]);
  assert.deepEqual(left({ language: 'ru', basis: 'stated' }), [3]);
  assert.deepEqual(left({ from: 2019 }), [3]);
  assert.deepEqual(left({ until: 2019 }), [1, 2]);
  assert.deepEqual(left({ from: 2018, until: 2018, source: 'sources/paper' }), [1]);
  assert.deepEqual(left({ party: 'parties/ush-zhuz' }), [1]);
  assert.deepEqual(left({ party: 'parties/alash', language: 'ru' }), [2]);
});

test('counts follow the filters of the other facets, and what is chosen keeps its alternatives', () => {
  const counts = countFacets(found, { language: 'ru' });
  assert.deepEqual(
    [...counts.language],
    [
      ['ru', 3],
      ['kk', 1],
    ],
  );
  assert.deepEqual(
    [...counts.basis],
    [
      ['inferred', 1],
      ['stated', 1],
    ],
  );
  assert.deepEqual([...counts.source], []);
  assert.deepEqual([...countFacets(found, { from: 2020, until: 2020 }).language], [['ru', 1]]);
  assert.deepEqual(
    [...countFacets(found, { from: 2020, until: 2020 }).year],
    [
      [2018, 2],
      [2020, 1],
    ],
  );
});

test('an article counts for each party that it names', () => {
  assert.deepEqual(
    [...countFacets(found, {}).party],
    [
      ['parties/alash', 2],
      ['parties/ush-zhuz', 1],
    ],
  );
  assert.deepEqual([...countFacets(found, { language: 'ru' }).party], [['parties/alash', 1]]);
});

test('an article that may lie in several years counts in none, and is told', () => {
  assert.equal(countFacets(found, {}).unsure, 1);
  assert.equal(countFacets(found, { language: 'kk' }).unsure, 0);
  assert.equal(countFacets(found, { from: 2020 }).unsure, 1, 'years that are chosen leave it out, and that is told too');
});

test('where not everything was counted the values stay, without numbers', () => {
  const { language, year, unsure } = uncounted(countFacets(found, {}));
  assert.deepEqual(
    [...language],
    [
      ['ru', undefined],
      ['kk', undefined],
    ],
  );
  assert.deepEqual([[...year.keys()], unsure], [[2018, 2020], 0]);
});

test('a filter without a value is none', () => {
  assert.deepEqual(setFilters({ language: undefined, from: 2018 }), { from: 2018 });
});
