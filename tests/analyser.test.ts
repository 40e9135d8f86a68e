import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse, analyseQuery, foldWord } from '../src/search/analyser.ts';
import { tokenOf } from '../src/search/token.ts';
import { processorTime } from './processor-time.ts';

const stemsOf = (text: string, language: string) => analyse(text, language).map(({ stem }) => stem);
const stemOf = (word: string, language: string) => stemsOf(word, language)[0];

const families: readonly (readonly [language: string, words: string])[] = [
  ['kk', 'ынтымақтастық ынтымақтастықты ынтымақтастығы ынтымақтастығын ынтымақтастықтың'],
  ['kk', 'президент президенті президенттің президентпен президенттер'],
  ['kk', 'халық халқы халықтың халқына'],
  ['kk', 'партия партиясы партиясының партиялар партияларға партиясында партиясындағы'],
  ['kk', 'құрылыс құрылысы құрылысына құрылыстың'],
  ['kk', 'басшы басшысы басшысының басшылар'],
  ['kk', 'кеңес кеңесі кеңесінің кеңеске'],
  ['kk', 'журналист журналисті журналистер журналистің'],
  ['kk', 'ел елдер елдің елге елде елдегі'],
  ['kk', 'Қазақстан Қазақстанның Қазақстанда Қазақстандағы Қазақстанға'],
  ['ru', 'сотрудничество сотрудничества сотрудничеством сотрудничеству'],
  ['ru', 'новый нового новым'],
  ['ru', 'случай случая случаю случаем случаи случаев'],
  ['ru', 'Китай Китая Китаю Китаем'],
  ['en', 'meeting meetings meet'],
];
for (const [language, words] of families) {
  test(`${language}: ${words} have one stem`, () => {
    assert.equal(new Set(words.split(' ').map((word) => stemOf(word, language))).size, 1, stemsOf(words, language).join(' '));
  });
}

test('different words keep different stems', () => {
  assert.notEqual(stemOf('саясат', 'kk'), stemOf('сая', 'kk'));
  assert.notEqual(stemOf('астана', 'kk'), stemOf('аста', 'kk'));
  assert.notEqual(stemOf('партия', 'ru'), stemOf('партнёр', 'ru'));
});

test('a word typed without the Kazakh letters has the stem of the word in print', () => {
  assert.equal(stemOf('ынтымактастыктын', 'kk'), stemOf('ынтымақтастықтың', 'kk'));
  assert.equal(stemOf('уким', 'kk'), stemOf('үкім', 'kk'));
});

test('ё is е, Latin letters lose their marks, й stays', () => {
  assert.equal(foldWord('Ёлка'), 'елка');
  assert.equal(foldWord('Café'), 'cafe');
  assert.equal(foldWord('новый'), 'новый');
  assert.equal(foldWord('Äşımbaev'), 'asimbaev');
});

test('an ending behind a hyphen or apostrophe belongs to its word', () => {
  const [word, ...others] = analyse('ҚКП-ның', 'kk');
  assert.deepEqual(word, { start: 0, end: 7, stem: 'ккп' });
  assert.equal(others.length, 0);
  assert.deepEqual(
    analyse('China’s view', 'en').map(({ start, end }) => [start, end]),
    [
      [0, 7],
      [8, 12],
    ],
  );
});

test('offsets are those of the text, common words are left out', () => {
  const text = 'Беседа о торговле и мире';
  assert.deepEqual(
    analyse(text, 'ru').map(({ start, end }) => text.slice(start, end)),
    ['Беседа', 'торговле', 'мире'],
  );
});

test('a word in another script is stemmed by the language of that script', () => {
  assert.equal(stemOf('meetings', 'ru'), stemOf('meeting', 'en'));
});

test('ideographs are words by themselves', () => {
  assert.deepEqual(stemsOf('中国', 'zh'), ['中', '国']);
});

test('a query word has the stems of every language that may have it', () => {
  for (const [printed, language] of [
    ['партиялардың', 'kk'],
    ['партиями', 'ru'],
    ['parties', 'en'],
  ] as const) {
    const stems = analyseQuery(printed)[0]?.stems ?? [];
    assert.ok(stems.includes(stemOf(printed, language) ?? ''), `${printed}: ${stems.join(' ')}`);
  }
  assert.equal(analyseQuery('и')[0]?.common, true);
});

test('a long run of letters takes no longer than its length', () => {
  const text = `${'ты'.repeat(100_000)} ${'ing'.repeat(100_000)} ${'а-'.repeat(100_000)}`;
  assert.ok(processorTime(() => analyse(text, 'kk')) < 2000);
});

test('tokens are lower-case ASCII, none begins another, different values differ', () => {
  const values = [
    'a',
    'ab',
    'z',
    'y',
    'yz',
    'zz',
    '2020',
    '2',
    'о',
    'он',
    'х',
    'хж',
    'ё',
    'е',
    'ә',
    'ж',
    'abc-d',
    'a/b',
    '中',
    '中国',
    'aо',
    'оa',
    'é',
  ];
  const tokens = values.map(tokenOf);
  assert.equal(new Set(tokens).size, tokens.length);
  for (const token of tokens) {
    assert.match(token, /^[a-y]+z$/);
    assert.deepEqual(
      tokens.filter((other) => other !== token && other.startsWith(token)),
      [],
    );
  }
});
