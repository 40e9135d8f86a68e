import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions } from '../src/ingest/mentions.ts';
import { shortFormsIn } from '../src/ingest/short-forms.ts';
import { combined } from '../src/names/combined.ts';
import { nameForms } from '../src/names/forms.ts';
import { createMatcher } from '../src/names/match.ts';
import type { AuthorityRecord } from '../src/schema/authority.ts';

const records: readonly AuthorityRecord[] = [
  {
    kind: 'parties',
    id: 'fishers',
    heading: { kk: 'Исландия Балықшылар партиясы', ru: 'Партия рыбаков Исландии', en: 'Fishers Party of Iceland' },
    weak: ['ПРИ'],
  },
  { kind: 'parties', id: 'sailors', heading: { ru: 'Партия моряков Дании' }, variants: ['ПМД'], weak: ['ПРИ'] },
];
const matcher = createMatcher(records.flatMap(nameForms));

/** The names of a text, those that it brings along too. */
function named(body: string, language: string): string[] {
  const { mentions } = findMentions(body, matcher, language);
  const brought = createMatcher(shortFormsIn(body, mentions, matcher, language));
  return findMentions(body, combined(matcher, brought), language).mentions.map(({ form, record }) => `${form} ${record?.split('/')[1]}`);
}

test('a short name in brackets behind a listed party is that party’s in the article', () => {
  const texts = [
    ['Исландия Балықшылар партиясымен (ИБП) келісім жасалды. ИБП-ның кеңсесі жабылды.', 'kk', 'ИБП ИБП-ның'],
    ['Лидер Партии рыбаков Исландии (далее – ПРИ) молчит. Депутаты ПРИ ушли.', 'ru', 'ПРИ ПРИ'],
    ['The Fishers Party of Iceland (FPI) won. The FPI and its guests sang.', 'en', 'FPI FPI'],
  ] as const;
  for (const [body, language, short] of texts) {
    assert.deepEqual(
      named(body, language).slice(1),
      short.split(' ').map((form) => `${form} fishers`),
    );
  }
});

test('what stands in brackets and begins like no word of the name, or is another party’s, is no short name of it', () => {
  assert.deepEqual(named('Съезд Партии рыбаков Исландии (ЕС) прошёл. Вопросы ЕС не обсуждались.', 'ru'), [
    'Партии рыбаков Исландии fishers',
  ]);
  assert.deepEqual(named('Партия рыбаков Исландии (ПМД в союзе не участвует).', 'ru').slice(1), ['ПМД sailors']);
});
