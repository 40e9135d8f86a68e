import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toRecords } from '../src/ingest/records.ts';
import type { Article, Mention } from '../src/schema/article.ts';
import type { AuthorityRecord } from '../src/schema/authority.ts';
import { contentRecord } from '../src/schema/record.ts';

const authority: readonly AuthorityRecord[] = [
  { kind: 'people', id: 'zhou-weimin', heading: { ru: 'Чжоу Вэйминь' } },
  { kind: 'people', id: 'aigul-mysal', heading: { kk: 'Айгүл Мысал', ru: 'Айгуль Мысал', en: 'Aigul Mysal' } },
  { kind: 'parties', id: 'green', heading: { kk: 'Жасыл жол' } },
];

function article(id: string, language: string, forms: readonly (readonly [form: string, record?: string, rule?: string])[]): Article {
  const mentions = forms.map(
    ([form, record, rule]): Mention => ({
      form,
      start: 0,
      end: form.length,
      basis: 'stated',
      ...(record && { record }),
      ...(rule && { rule }),
    }),
  );
  return {
    id,
    seed: { path: `${id}.txt`, sha256: '0'.repeat(64), bytes: 0, encoding: 'utf-8' },
    language: { value: language, basis: 'inferred' },
    headline: { value: 'x', basis: 'stated' },
    mentions,
    removed: [],
    notes: [],
    body: '',
  };
}

const articles = [
  article('b', 'kk', [
    ['Айгүл Мысалдың', 'people/aigul-mysal', 'heading'],
    ['Мысал', 'people/aigul-mysal', 'surname'],
    ['Мысал', 'people/aigul-mysal', 'surname'],
    ['Белгісіз'],
  ]),
  article('a', 'ru', [
    ['Айгуль\nМысал', 'people/aigul-mysal', 'heading'],
    ['Мысал', 'people/aigul-mysal', 'surname'],
    ['Zhou Weimin', 'people/zhou-weimin', 'romanised'],
  ]),
  article('c', 'kk', [['Мысал', 'people/aigul-mysal', 'surname']]),
];

test('every record of the authority file comes, by kind and identifier, and is valid', () => {
  const records = toRecords(authority, articles);
  assert.deepEqual(
    records.map((record) => `${record.kind}/${record.id}`),
    ['people/aigul-mysal', 'people/zhou-weimin', 'parties/green'],
  );
  for (const record of records) assert.deepEqual(contentRecord.parse(record), record);
  assert.ok(records.every((record) => record.basis === 'curated'));
  assert.deepEqual(records[2]?.observed, []);
});

test('observed forms are counted by language, most frequent first', () => {
  const [aigul, zhou] = toRecords(authority, articles);
  assert.deepEqual(aigul?.observed, [
    { form: 'Мысал', language: 'kk', script: 'Cyrl', count: 3, articles: ['b', 'c'], rule: 'surname' },
    { form: 'Айгуль Мысал', language: 'ru', script: 'Cyrl', count: 1, articles: ['a'], rule: 'heading' },
    { form: 'Айгүл Мысалдың', language: 'kk', script: 'Cyrl', count: 1, articles: ['b'], rule: 'heading' },
    { form: 'Мысал', language: 'ru', script: 'Cyrl', count: 1, articles: ['a'], rule: 'surname' },
  ]);
  assert.deepEqual(zhou?.observed, [{ form: 'Zhou Weimin', language: 'ru', script: 'Latn', count: 1, articles: ['a'], rule: 'romanised' }]);
});

test('a missing heading is inferred apart from the stated ones, with a note', () => {
  const [aigul, zhou] = toRecords(authority, articles);
  assert.equal(aigul?.inferredHeading, undefined);
  assert.deepEqual(zhou?.inferredHeading, { kk: 'Чжоу Вэйминь', en: 'Zhou Weimin' });
  assert.deepEqual(zhou?.heading, { ru: 'Чжоу Вэйминь' });
  assert.deepEqual(
    zhou?.notes.map((note) => note.rule),
    ['heading-inferred'],
  );
});

test('the order of the articles changes nothing', () => {
  assert.deepEqual(toRecords(authority, [...articles].reverse()), toRecords(authority, articles));
});
