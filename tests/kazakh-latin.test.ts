import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripBoilerplate } from '../src/ingest/boilerplate.ts';
import { kk } from '../src/languages/kk.ts';
import { allRulesFor, rulesOf } from '../src/languages/languages.ts';
import { findDates, isoOf } from '../src/reading/calendar.ts';

test('Kazakh in Latin letters is read with the Kazakh rules in Latin letters', () => {
  const rules = rulesOf('kk-Latn');
  assert.ok(rules !== undefined);
  assert.equal(rules.tag, 'kk');
  assert.equal(rules.sources.pressServiceHeading, kk.sources.pressServiceHeading);
  assert.deepEqual(
    findDates('3 säuır 2022 jyly, 2021 jylğy 14 qyrküiek', [rules]).map((date) => isoOf(date)),
    ['2022-04-03', '2021-09-14'],
  );
  assert.deepEqual(
    allRulesFor('kk-Latn').map(({ tag }) => tag),
    ['kk', 'kk', 'ru', 'en'],
  );
});

test('furniture in Kazakh Latin goes', () => {
  const lede = 'Seisenbı künı oblys ortalyğynda ekı partianyñ jas ökılderı kezdesıp, aldağy jūmys josparyn talqylady.';
  const text = [
    'Basty bet',
    'Partialar qaita kezdesuge kelıstı',
    lede,
    'Tağy oqyñyz: Ükımet jaña bağdarlama bekıttı',
    'Fotosuret: baspasöz qyzmetı',
    lede,
  ];
  const { removed } = stripBoilerplate(text.join('\n'), { language: 'kk-Latn' });
  assert.deepEqual(
    removed.map(({ text: line }) => line),
    [text[0], text[3], text[4]],
  );
});
