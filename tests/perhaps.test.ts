import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Company } from '../src/ingest/like-bodies.ts';
import { likeableOf } from '../src/ingest/likeable.ts';
import { likenesses as likenessesOf } from '../src/ingest/perhaps.ts';
import type { Gist } from '../src/ingest/records.ts';
import { acronymKey, firstLettersKey, initialsOf, isInitialOf, likenessKey } from '../src/names/likeness.ts';
import type { ContentRecord } from '../src/schema/record.ts';
import { processorTime } from './processor-time.ts';

const derived = { basis: 'inferred' as const, observed: [], notes: [] };
const person = (id: string, given: string, family: string, more: object = {}): ContentRecord => ({
  kind: 'people',
  id,
  heading: { ru: `${given} ${family}` },
  name: { family: { ru: family }, given: { ru: given } },
  ...derived,
  ...more,
});
const body = (id: string, heading: ContentRecord['heading'], language: string, articles: string[], more: object = {}): ContentRecord => ({
  kind: 'parties',
  id,
  heading,
  ...derived,
  observed: articles.length === 0 ? [] : [{ form: id, language, script: 'Cyrl', count: 1, articles }],
  ...more,
});
const gist = (id: string, ...records: string[]): Gist => ({
  id,
  language: { value: 'ru' },
  mentions: records.map((record) => ({ record, form: record })),
});
const company = (records: readonly ContentRecord[], articles: readonly Gist[]): Company => {
  const observed = (path: string) => records.find(({ kind, id }) => `${kind}/${id}` === path)?.observed;
  const namedIn = (article: string) => articles.find(({ id }) => id === article)?.mentions.flatMap(({ record }) => record ?? []) ?? [];
  return {
    articlesOf: (path) =>
      observed(path)?.flatMap((form) => form.articles) ?? articles.flatMap(({ id }) => (namedIn(id).includes(path) ? [id] : [])),
    languagesOf: (path) => new Set(observed(path)?.map(({ language }) => language)),
    namedIn,
  };
};
const withLikenesses = (records: readonly ContentRecord[], articles: readonly Gist[], apart: ReadonlySet<string>) => {
  const like = records.flatMap((record) => {
    const likeable = likeableOf(record, record.basis);
    return likeable === undefined ? [] : [{ path: `${record.kind}/${record.id}`, ...likeable }];
  });
  const found = likenessesOf(like, company(records, articles), apart);
  return records.map(({ kind, id }) => ({ id, perhaps: found.get(`${kind}/${id}`) }));
};
/** `one ~ other: why`, for each record that has any. */
const likenesses = (records: readonly ContentRecord[], articles: readonly Gist[] = [], apart: readonly string[] = []): string[] =>
  withLikenesses(records, articles, new Set(apart)).flatMap(({ id, perhaps = [] }) =>
    perhaps.map(({ record, why }) => `${id} ~ ${record.replace(/.*\//u, '')}: ${why}`),
  );

test('the coarse key joins spellings that the fine one keeps apart', () => {
  for (const [one, other] of [
    ['Ерлан Қонаев', 'Ерлан Кунаев'],
    ['Асан Өмірзақ', 'Асан Умирзак'],
    ['Ivan Vorobyov', 'Иван Воробьев'],
    ['Мұрат Нұртілеу', 'Мурат Нуртлеу'],
  ] as const)
    assert.equal(likenessKey(one), likenessKey(other), `${one} ${other}`);
  assert.notEqual(likenessKey('Асан Серіков'), likenessKey('Асан Сериков-Ахметов'));
  assert.notEqual(likenessKey('Асан Ахметов'), likenessKey('Асан Ахмедов'));
  assert.equal(likenessKey('Ли Цзин'), undefined, 'a Chinese name');
  assert.equal(likenessKey('Wang Jing'), undefined, 'a Chinese name');
});

test('initials fit names in any script', () => {
  assert.deepEqual(initialsOf('К.-Ж.'), ['К', 'Ж']);
  assert.equal(initialsOf('Касым'), undefined);
  assert.ok(isInitialOf('Y', 'Yerlan') && isInitialOf('Е', 'Erlan') && isInitialOf('Ш', 'Shavkat'));
  assert.ok(!isInitialOf('А', 'Берик'));
});

test('an acronym has the first letters of a name, small words left out', () => {
  assert.equal(acronymKey('ДПП'), firstLettersKey('Democratic Progressive Party'));
  assert.equal(firstLettersKey('Партия мира и труда'), acronymKey('ПМТ'));
  assert.equal(acronymKey('ЕС'), undefined);
  assert.equal(acronymKey('Партия'), undefined);
});

test('people are perhaps the same by spelling, initials or patronymic, each with its reason on both records', () => {
  const records = [
    person('erlan-konaev', 'Ерлан', 'Қонаев'),
    person('erlan-kunaev', 'Ерлан', 'Кунаев'),
    person('a-rau', 'А.', 'Рау'),
    person('albert-rau', 'Альберт', 'Рау'),
    person('boris-rau', 'Борис', 'Рау'),
    person('ivan-petrov-ser', 'Иван', 'Петров', {
      name: { family: { ru: 'Петров' }, given: { ru: 'Иван' }, patronymic: { ru: 'Сергеевич' } },
    }),
    person('ivan-petrov-pav', 'Иван', 'Петров', {
      name: { family: { ru: 'Петров' }, given: { ru: 'Иван' }, patronymic: { ru: 'Павлович' } },
    }),
    person('igor-petrov', 'Игорь', 'Петров'),
  ];
  assert.deepEqual(likenesses(records), [
    'erlan-konaev ~ erlan-kunaev: spelling',
    'erlan-kunaev ~ erlan-konaev: spelling',
    'a-rau ~ albert-rau: initials',
    'albert-rau ~ a-rau: initials',
    'ivan-petrov-ser ~ ivan-petrov-pav: patronymic',
    'ivan-petrov-pav ~ ivan-petrov-ser: patronymic',
  ]);
  assert.deepEqual(withLikenesses(records, [], new Set())[0]?.perhaps, [
    { record: 'people/erlan-kunaev', why: 'spelling', forms: ['Ерлан Қонаев', 'Ерлан Кунаев'] },
  ]);
});

test('what a person says is two, what both are listed, and what too many are called is left out', () => {
  const pair = [person('erlan-konaev', 'Ерлан', 'Қонаев'), person('erlan-kunaev', 'Ерлан', 'Кунаев')];
  assert.deepEqual(likenesses(pair, [], ['people/erlan-konaev people/erlan-kunaev']), []);
  const listed = { basis: 'curated' as const };
  assert.deepEqual(likenesses([person('one', 'Ерлан', 'Қонаев', listed), person('two', 'Ерлан', 'Кунаев', listed)]), []);
  assert.equal(likenesses([person('one', 'Ерлан', 'Қонаев', listed), person('two', 'Ерлан', 'Кунаев')]).length, 2);
  const many = Array.from({ length: 13 }, (_, at) => person(`asan-ahmetov-${at}`, 'Асан', 'Ахметов'));
  assert.deepEqual(likenesses(many), []);
});

test('bodies are perhaps the same by acronym, or by the same people beside them in another language', () => {
  const acronym = [body('psd', { ru: 'ПСД' }, 'ru', []), body('svoboda', { ru: 'Партия свободных дорог' }, 'ru', [])];
  assert.deepEqual(likenesses(acronym), ['psd ~ svoboda: acronym', 'svoboda ~ psd: acronym']);

  const [one, other, third] = [
    body('zhana-dala', { kk: 'Жаңа дала' }, 'kk', ['a']),
    body('new-steppe', { en: 'New Steppe' }, 'en', ['b']),
    body('old-steppe', { en: 'Old Steppe' }, 'en', ['c']),
  ] as const;
  const articles = [gist('a', 'people/x', 'people/y', 'people/z'), gist('b', 'people/y', 'people/x'), gist('c', 'people/x')];
  assert.deepEqual(likenesses([one, other, third], articles), ['zhana-dala ~ new-steppe: context', 'new-steppe ~ zhana-dala: context']);
  assert.deepEqual(withLikenesses([one, other], articles, new Set())[0]?.perhaps?.[0]?.people, ['people/x', 'people/y']);
  const tie = [...articles.slice(0, 2), gist('c', 'people/x', 'people/y')];
  assert.deepEqual(likenesses([one, other, third], tie), [], 'two are as near');
  assert.deepEqual(likenesses([one, { ...other, heading: { en: 'New Steppe', kk: 'Жаңа' } }], articles), [], 'it has a Kazakh heading');
  assert.deepEqual(likenesses([one, body('new-steppe', { en: 'New Steppe' }, 'en', ['a'])], articles), [], 'one article names both');
});

test('the work grows with the records, not with their pairs', () => {
  const records = Array.from({ length: 20_000 }, (_, at) => person(`p-${at}`, `Имя${at % 100}`, `Фамилия${at}`));
  assert.ok(processorTime(() => withLikenesses(records, [], new Set())) < 5000);
});
