import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withGivenAlone } from '../src/ingest/given-alone.ts';
import { findMentions } from '../src/ingest/mentions.ts';
import { nameForms, pathOf } from '../src/names/forms.ts';
import { createMatcher } from '../src/names/match.ts';
import type { AuthorityRecord } from '../src/schema/authority.ts';

function person(id: string, given: string, family: string): AuthorityRecord {
  const each = (word: string) => ({ kk: word, ru: word, en: word });
  return { kind: 'people', id, heading: each(`${given} ${family}`), name: { family: each(family), given: each(given) } };
}

const people = [
  person('pavel', 'Павел', 'Лужин'),
  person('bakyt', 'Бақыт', 'Оспанов'),
  person('egor', 'Егор', 'Сатин'),
  person('marat', 'Марат', 'Егор'),
];
const ivans = [person('ivan', 'Иван', 'Лужин'), person('other-ivan', 'Иван', 'Сатин'), person('anna', 'Anna', 'Berg')];
const records = [...people, ...ivans];
const matcher = createMatcher(records.flatMap(nameForms));

/** The mentions that a given name alone makes. */
function alone(body: string, language: string): string[] {
  const { mentions } = findMentions(body, matcher, language);
  const all = withGivenAlone(mentions, body, new Map(records.map((record) => [pathOf(record), record])), language);
  assert.deepEqual(
    all.map(({ start }) => start),
    all.map(({ start }) => start).toSorted((one, other) => one - other),
  );
  for (const { form, start, end } of all) assert.equal(body.slice(start, end), form);
  return all.flatMap(({ form, record, rule }) => (rule === 'given-name' ? [`${form} ${record?.split('/')[1]}`] : []));
}

test('the given name alone is that of the one person whom the article names in full', () => {
  assert.deepEqual(alone('Там сидел Павел Лужин. Потом Павлу дали слово. Павел сказал, что рад.', 'ru'), ['Павлу pavel', 'Павел pavel']);
  assert.deepEqual(alone('Кеше Бақыт Оспанов келді. Зал бірден Бақытқа қарады.', 'kk'), ['Бақытқа bakyt']);
  assert.deepEqual(alone('We met Anna Berg. Then we lost Anna again.', 'en'), ['Anna anna']);
});

test('it is nobody’s where it could be another’s or an ordinary word', () => {
  assert.deepEqual(alone('Пришли Иван Лужин и Иван Сатин. Слово дали Ивану.', 'ru'), []);
  assert.deepEqual(alone('Пришли Егор Сатин и Марат Егор. Слово дали Егору.', 'ru'), []);
  assert.deepEqual(alone('Там сидел Павел Лужин. Потом пришёл Павел Корнеплодов с улицы Павла Рыбина.', 'ru'), []);
  assert.deepEqual(alone('Кеше Бақыт Оспанов келді. Бақыт деген – еңбек. Ол осы бақыт туралы, Бақыт күні туралы айтты.', 'kk'), []);
  assert.deepEqual(alone('Then we lost Anna again.', 'en'), []);
});
