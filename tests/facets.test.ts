import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFacets, type Filters, meets, setFilters } from '../src/search/facets.ts';
import type { Posting } from '../src/search/posting.ts';

const posting = (day: number, language: string, year?: number, basis?: string): Posting => ({
  day,
  ordinal: 0,
  weight: 1,
  language,
  year,
  basis,
  source: language === 'kk' ? 'sources/paper' : undefined,
});
const found = [posting(1, 'kk', 2018, 'stated'), posting(2, 'ru', 2018, 'inferred'), posting(3, 'ru', 2020, 'stated'), posting(4, 'ru')];
const left = (filters: Filters) => found.filter((each) => meets(each, filters)).map(({ day }) => day);

test('an article must meet every filter, and lie certainly in the years', () => {
  assert.deepEqual(left({}), [1, 2, 3, 4]);
  assert.deepEqual(left({ language: 'ru', basis: 'stated' }), [3]);
  assert.deepEqual(left({ from: 2019 }), [3]);
  assert.deepEqual(left({ until: 2019 }), [1, 2]);
  assert.deepEqual(left({ from: 2018, until: 2018, source: 'sources/paper' }), [1]);
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

test('a filter without a value is none', () => {
  assert.deepEqual(setFilters({ language: undefined, from: 2018 }), { from: 2018 });
});
