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
const meant = (query: string) => meantNames(query, names).map(({ query: other }) => other);

test('a letter another, missing, added or changed with its neighbour', () => {
  assert.deepEqual(meant('Согатов'), ['Сагатов']);
  assert.deepEqual(meant('Саатов'), ['Сагатов']);
  assert.deepEqual(meant('Сагнатов'), ['Сагатов']);
  assert.deepEqual(meant('Сагтаов'), ['Сагатов']);
});

test('the name takes its place in the query', () => {
  assert.deepEqual(meant('встреча Ерлан Согатов мост'), ['встреча Ерлан Сагатов мост']);
  assert.deepEqual(meant('Морат Сагаев'), ['Марат Сагаев']);
});

test('what is spelt well, differs by more, or is short suggests nothing', () => {
  assert.deepEqual(meant('Сагатов'), []);
  assert.deepEqual(meant('Согатав'), []);
  assert.deepEqual(meant('Лю'), []);
  assert.deepEqual(meant(''), []);
});
