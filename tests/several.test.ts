import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteSeveralArticles } from '../src/ingest/several.ts';
import { languageRules } from '../src/languages/languages.ts';

const rules = Object.values(languageRules);
const notes = (...texts: readonly string[]) =>
  noteSeveralArticles(
    texts.map((text, at) => ({ number: at + 1, last: at + 1, text, gap: true })),
    rules,
  );

const first = 'Делегация провела в столице встречи с депутатами и обсудила план совместной работы на будущий год.';
const second = 'Выставка открыта до конца месяца, и вход на неё свободный для всех жителей города.';

test('a second headline with its day below it is a second article', () => {
  const [note] = notes(first, 'В Алматы открылась выставка книг', '5 мая 2021 года, 14:05', second);
  assert.equal(note?.rule, 'several-articles');
  assert.match(note?.message ?? '', /2 articles, the others from line 2 on/u);
});

test('short articles in a row are each found, with the day above the headline too', () => {
  const [note] = notes(
    first,
    'Вход свободный.',
    'В Алматы открылась выставка',
    '5 мая 2021',
    second,
    '6 мая 2021',
    'Выставка книг закрыта',
    second,
  );
  assert.match(note?.message ?? '', /3 articles, the others from line 3, 6 on/u);
});

test('a dateline in the middle is a second article', () => {
  assert.equal(notes(first, `АСТАНА. КАЗИНФОРМ – ${second}`).length, 1);
});

test('a subhead, a date in a sentence and one article alone are not', () => {
  assert.deepEqual(notes(first, 'План на будущий год', second), []);
  assert.deepEqual(notes(first, 'Встреча прошла 5 мая 2021 года.', second), []);
  assert.deepEqual(notes(first, second), []);
});
