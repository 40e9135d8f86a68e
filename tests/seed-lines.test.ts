import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../src/catalogue/body.ts';
import { inBody, placeOf, quotesOf } from '../src/catalogue/evidence.ts';
import { doubtsOf } from '../src/catalogue/quality.ts';
import { alignSeed, hasLongSeed } from '../src/catalogue/seed-lines.ts';
import type { Article } from '../src/schema/article.ts';

const body = 'Президент <b>Казахстана</b> сегодня принял гостей из Астаны.\n\nВстреча прошла в столице и длилась час.';
const start = body.indexOf('Астаны');
const article: Article = {
  id: 'a',
  seed: { path: 'a.txt', sha256: '0'.repeat(64), bytes: 200, encoding: 'utf-8' },
  language: { value: 'ru', basis: 'inferred', confidence: 0.6 },
  headline: { value: 'Приём в столице', basis: 'stated', evidence: [{ quote: 'Приём в столице', rule: 'headline-line' }] },
  date: {
    value: 'XXXX-03-03',
    basis: 'inferred',
    evidence: [
      { quote: '3 марта', rule: 'dateline-day' },
      { quote: 'гостей из Аст', rule: 'event-past' },
      { quote: 'Фото агентства', rule: 'source-line' },
      { quote: 'нигде', rule: 'sidecar' },
    ],
  },
  dateline: 'Нур-Султан, 3 марта --',
  mentions: [{ record: 'places/astana', form: 'Астаны', start, end: start + 6, basis: 'stated' }],
  removed: [{ line: 5, text: 'Фото агентства', rule: 'credit' }],
  notes: [{ rule: 'date-year-unknown', message: 'No year.' }],
  body: body.replaceAll('<', '\\<'),
};
const aligned = { ...article, blocks: readBody(article).blocks };
const moved = { ...article, mentions: [{ ...(article.mentions[0] ?? assert.fail()), start: start + 2, end: start + 8 }] };

test('the words of evidence are marked in the body, whole names taken in, and nothing of the text is markup', () => {
  const quotes = quotesOf(moved).map((quote) => (inBody(moved, quote) ? quote : undefined));
  const { html } = readBody(moved, quotes);
  assert.match(html, /<span id="said-3">гостей из <a href="\.\.\/\.\.\/places\/astana\/"[^>]*>Астаны<\/a><\/span>\./u);
  assert.doesNotMatch(html, /<b>/u);
  assert.match(html, /^<p id="p1">/u);
  const place = (quote: string) => placeOf({ ...moved, html }, { quote });
  assert.deepEqual(['3 марта', 'гостей из Аст', 'Фото агентства', 'Приём в столице', 'нигде'].map(place), [
    '#dateline',
    '#said-3',
    '#line-5',
    '#headline',
    undefined,
  ]);
});

test('quotations that lie within one another are both marked, those that cut one another only once', () => {
  const { html } = readBody({ body: 'Один два три четыре пять.', mentions: [] }, ['два три четыре', 'три', 'четыре пять']);
  assert.equal(html, '<p id="p1">Один <span id="said-1">два <span id="said-2">три</span> четыре</span> пять.</p>');
});

test('each line of a seed is laid beside what became of it', () => {
  const lines = [
    'Приём в столице',
    '',
    'Нур-Султан, 3 марта -- Президент <b>Казахстана</b> сегодня',
    'принял гостей из Астаны.',
    'Фото агентства',
    'Встреча  прошла в cтолице и длилась час.',
    'key: value',
  ];
  const rows = alignSeed(aligned, lines, 7);
  assert.deepEqual(
    rows.map(({ number, removed, parts }) => [number, removed ?? parts.map((part) => ('number' in part ? part.number : part.part))]),
    [
      [1, ['headline']],
      [3, ['dateline', 1]],
      [4, [1]],
      [5, 'credit'],
      [6, []],
      [7, []],
    ],
  );
});

test('lines that say the same are laid beside one paragraph each, and a few letters beside none that only happens to hold them', () => {
  const blocks = ['Сегодня в столице', 'Да', 'Партия создана', 'Да', 'Надо сказать, что да'];
  const lines = ['Сегодня в', 'столице', 'Да', 'Партия создана', 'Да', 'Надо сказать,', 'что да', 'но'];
  const rows = alignSeed({ ...aligned, removed: [], blocks }, lines, 8);
  assert.deepEqual(
    rows.map(({ parts }) => parts.map((part) => ('number' in part ? part.number : part.part))),
    [[1], [1], [2], [3], [4], [5], [5], []],
  );
});

test('a thousand lines that say the same lie beside a thousand paragraphs, not each beside all', () => {
  const blocks = Array.from({ length: 1000 }, () => 'Партии подписали меморандум.');
  const rows = alignSeed({ ...aligned, removed: [], blocks }, blocks, 1000);
  assert.deepEqual(
    rows.flatMap(({ parts }) => parts.map((part) => 'number' in part && part.number)),
    Array.from({ length: 1000 }, (_, index) => index + 1),
  );
});

test('no more lines than are asked for are laid beside it', () => {
  const numbers = (most: number) => alignSeed(aligned, seed, most).map(({ number }) => number);
  const seed = ['Приём в столице', 'Фото', 'Встреча'];
  assert.deepEqual([numbers(3), numbers(1)], [[1, 2, 3], [1]]);
});

test('a line whose characters were put right shows both', () => {
  const [line] = alignSeed(aligned, ['Встреча  прошла в столице — и длилась час'], 1);
  assert.equal(line?.mended, 'Встреча прошла в столице и длилась час.');
});

test('only a long text has a page of lines, and a saved page has none', () => {
  const of = (path: string, bytes: number) => hasLongSeed({ seed: { ...article.seed, path, bytes } });
  assert.deepEqual([of('a.txt', 200), of('a.txt', 50_000), of('a.html', 50_000)], [false, true, false]);
});

test('doubts are what a reader should know before counting or quoting', () => {
  assert.deepEqual(doubtsOf(article, false), ['undated', 'date-inferred', 'sourceless', 'language-uncertain', 'note date-year-unknown']);
});
