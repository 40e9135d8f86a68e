import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterable, filterBy } from '../src/search/filter.ts';

const entries = {
  tokayev: ['Tokayev, Kassym-Jomart', 'Токаев, Касым-Жомарт', 'Тоқаев, Қасым-Жомарт'],
  xi: ['Xi Jinping', 'Си Цзиньпин'],
  amanat: ['Аманат'],
  bolton: ['Bolton, John'],
};

function fitting(typed: string): string[] {
  const fits = filterBy(typed);
  return Object.entries(entries).flatMap(([name, headings]) => (fits(filterable(headings)) ? [name] : []));
}

test('every part of a name is found by its beginning, in any language, script and case', () => {
  for (const typed of ['tok', 'Ток', 'тоқ', 'TOQA', 'kassym', 'жом', 'Toqaev Qasym', 'қасым тоқаев', 'к токаев'])
    assert.deepEqual(fitting(typed), ['tokayev'], typed);
  for (const typed of ['си', 'xi', 'цзинь', 'jinping']) assert.deepEqual(fitting(typed), ['xi'], typed);
  for (const typed of ['аман', 'Aman', '«Аманат»']) assert.deepEqual(fitting(typed), ['amanat'], typed);
  assert.deepEqual(fitting('болт'), ['bolton']);
});

test('all words must fit one spelling, and the middle of a word fits nothing', () => {
  assert.deepEqual(fitting('okayev'), []);
  assert.deepEqual(fitting('tokayev john'), []);
  assert.deepEqual(fitting('tokayev касым'), ['tokayev'], 'words in two scripts agree with one spelling by their keys');
});

test('nothing typed hides nothing', () => {
  for (const typed of ['', '  ', '–']) assert.equal(fitting(typed).length, 4, typed);
});
