import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardOf, fileCards } from '../src/search/card.ts';
import type { SearchArticle } from '../src/search/volume.ts';

const filler = (sentences: number) => 'Жаңбыр таң атқанша басылған жоқ. '.repeat(sentences);

function articleOf(body: string, ...names: readonly (readonly [form: string, record: string])[]): SearchArticle {
  const mentions = names.flatMap(([form, record]) =>
    [...body.matchAll(new RegExp(form, 'gu'))].map(({ index }) => ({ record, start: index, end: index + form.length })),
  );
  return { id: 'a', language: 'kk', headline: 'Жаңбыр', body, records: [], mentions };
}

const formsIn = ({ body, mentions }: ReturnType<typeof cardOf>) => mentions.map(({ start, end }) => body.slice(start, end));

test('a short text stands on its card whole', () => {
  const card = cardOf(articleOf('Ерлан келді.', ['Ерлан', 'people/erlan']));
  assert.equal(card.body, 'Ерлан келді.');
  assert.deepEqual(formsIn(card), ['Ерлан']);
});

test('a long text is cut to its beginning and the first mention of each record', () => {
  const body = `${filler(60)}Мараттың хаты келді. ${filler(60)}Семейге Ерлан аттанды. ${filler(60)}`;
  const card = cardOf(articleOf(body, ['Мараттың', 'people/marat'], ['Ерлан', 'people/erlan']));
  assert.ok(card.body.length < 1200, String(card.body.length));
  assert.ok(card.body.startsWith('Жаңбыр таң'));
  assert.deepEqual(formsIn(card), ['Мараттың', 'Ерлан']);
  assert.equal(card.body.split(' … ').length, 3);
  assert.ok(card.body.endsWith('…'));
  for (const part of card.body.split('…')) assert.ok(body.includes(part.trim()), part);
});

test('a card stays small however long the text and however many its names', () => {
  const names = Array.from({ length: 200 }, (_, number) => [`Адам${number}х`, `people/p${number}`] as const);
  const body = names.map(([form]) => `${filler(20)}${form} келді. `).join('');
  const card = cardOf(articleOf(body, ...names));
  assert.ok(card.body.length < 3000, String(card.body.length));
  assert.ok(formsIn(card).length > 3);
  const unspaced = cardOf(articleOf('字'.repeat(10_000)));
  assert.ok(unspaced.body.length < 500);
});

test('cards stand in files of four, by day', () => {
  const articles = Array.from({ length: 6 }, (_, number) => ({ ...articleOf('Жаңбыр.'), id: `n${number}`, earliest: '2020-02-03' }));
  const files = fileCards(articles);
  assert.deepEqual(
    [...files].map(([path, cards]) => [path, cards.map(({ id }) => id)]),
    [
      ['cards/2020-02-03-0.json', ['n0', 'n1', 'n2', 'n3']],
      ['cards/2020-02-03-1.json', ['n4', 'n5']],
    ],
  );
});
