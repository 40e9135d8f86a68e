import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meantNames } from '../src/search/meant.ts';
import type { ReadName } from '../src/search/name.ts';
import { spellingOf } from '../src/search/spelling.ts';

const name = (form: string, id: string, count: number): ReadName => ({
  form,
  record: { path: `people/${id}`, kind: 'people', heading: { ru: form }, count },
  rule: 'heading',
  weak: false,
  spelling: spellingOf(form),
});
const names = [name('Ерлан Сагатов', 'erlan', 3), name('Сагатов', 'erlan', 3), name('Марат Сагаев', 'marat', 9), name('Ли', 'li', 20)];
const meant = (query: string) => meantNames(query, names).map(({ record, start, end }) => [record.path, query.slice(start, end)]);

test('a letter another, missing, added or changed with its neighbour', () => {
  assert.deepEqual(meant('Согатов'), [['people/erlan', 'Согатов']]);
  assert.deepEqual(meant('Саатов'), [['people/erlan', 'Саатов']]);
  assert.deepEqual(meant('Сагнатов'), [['people/erlan', 'Сагнатов']]);
  assert.deepEqual(meant('Сагтаов'), [['people/erlan', 'Сагтаов']]);
});

test('the whole name is what was meant', () => {
  assert.deepEqual(meant('встреча Ерлан Согатов мост'), [['people/erlan', 'Ерлан Согатов']]);
  assert.deepEqual(meant('Морат Сагаев'), [['people/marat', 'Морат Сагаев']]);
});

test('what is spelt well, differs by more, or is short suggests nothing', () => {
  assert.deepEqual(meant('Сагатов'), []);
  assert.deepEqual(meant('Согатав'), []);
  assert.deepEqual(meant('Лю'), []);
  assert.deepEqual(meant(''), []);
});
