import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordPath } from '../src/schema/kind.ts';
import { findNamed, newestFirst } from '../src/search/named.ts';
import { postingsPath, readPostings } from '../src/search/posting.ts';
import { filePostings } from '../src/search/postings.ts';
import type { Unit } from '../src/search/query.ts';
import { cardPlace, dayOf, slotsOf } from '../src/search/slot.ts';
import type { SearchArticle } from '../src/search/volume.ts';

/** An article of a day that names records, each as often as it is listed. */
const article = (id: string, earliest: string | undefined, ...named: readonly RecordPath[]): SearchArticle => ({
  id,
  language: 'ru',
  headline: id,
  body: 'текст',
  records: [...new Set(named)],
  mentions: named.map((record, index) => ({ record, start: index, end: index + 1 })),
  earliest,
});

const ann = 'people/ann';
const bob = 'people/bob';
const articles: readonly SearchArticle[] = [
  article('a', '2018-05-02', ann, bob),
  article('b', '2018-05-02', ann, ann, ann),
  article('c', '1931-01-30', bob),
  { ...article('d', undefined, ann), language: 'kk', source: 'sources/paper', dateBasis: 'stated', year: 2018 },
];
const slots = slotsOf(articles);
const idOf = new Map([...slots].map(([id, { day, ordinal }]) => [`${day} ${ordinal}`, id]));
const idsOf = (found: readonly { readonly day: number; readonly ordinal: number }[]) =>
  found.map(({ day, ordinal }) => idOf.get(`${day} ${ordinal}`));

const { manifest, files } = filePostings(articles);
const ask = async (record: RecordPath) => {
  const file = files.get(postingsPath(record, manifest));
  return file === undefined ? [] : readPostings(JSON.parse(JSON.stringify(file)), record);
};
const name = (...paths: readonly RecordPath[]): Unit => ({
  type: 'record',
  printed: paths.join(' '),
  records: paths.map((path) => ({ path, kind: 'people', heading: { en: path }, count: 1 })),
});

test('a slot is the first day and the place among the articles of that day', () => {
  assert.deepEqual(slots.get('a'), { day: 17_653, ordinal: 0 });
  assert.deepEqual(slots.get('b'), { day: 17_653, ordinal: 1 });
  assert.deepEqual(
    ['a', 'b', 'c', 'd'].map((id) => dayOf(slots.get(id) ?? { day: 0, ordinal: 0 })),
    ['2018-05-02', '2018-05-02', '1931-01-30', undefined],
  );
  assert.equal(cardPlace({ day: 17_653, ordinal: 9 }).path, 'cards/2018-05-02-2.json');
  assert.equal(cardPlace({ day: 17_653, ordinal: 9 }).index, 1);
});

test('an added article moves none of another day', () => {
  const more = slotsOf([...articles, article('aa', '2018-05-02'), article('0', undefined), article('1', '1900-01-01')]);
  assert.deepEqual(more.get('c'), slots.get('c'));
  assert.deepEqual(more.get('b'), { day: 17_653, ordinal: 2 });
});

test('a name is met where the record is named, most often first', async () => {
  assert.deepEqual(idsOf((await findNamed([name(ann)], ask)).found), ['b', 'a', 'd']);
  assert.deepEqual(idsOf((await findNamed([name(bob)], ask)).found), ['a', 'c']);
  assert.deepEqual(idsOf([...(await findNamed([name(ann)], ask)).found].sort(newestFirst)), ['b', 'a', 'd']);
});

test('several names are met together, and a name of several records by each', async () => {
  assert.deepEqual(idsOf((await findNamed([name(ann), name(bob)], ask)).found), ['a']);
  assert.deepEqual(idsOf((await findNamed([name(ann, bob)], ask)).found).sort(), ['a', 'b', 'c', 'd']);
});

test('what is left out is in no result', async () => {
  assert.deepEqual(idsOf((await findNamed([name(ann), { ...name(bob), excluded: true } as Unit], ask)).found), ['b', 'd']);
  assert.deepEqual((await findNamed([{ ...name(bob), excluded: true } as Unit], ask)).found, []);
});

test('a name that no article has is told', async () => {
  const { found, missing } = await findNamed([name(ann), name('people/nobody')], ask);
  assert.deepEqual([found, missing.map(({ printed }) => printed)], [[], ['people/nobody']]);
  // A record may be called as what every object has.
  assert.deepEqual(readPostings({ facts: [], records: {} }, 'constructor' as RecordPath), []);
});

test('a posting tells the facets', async () => {
  const found = (await findNamed([name(ann)], ask)).found.at(-1);
  assert.deepEqual([found?.language, found?.source, found?.basis, found?.year, found?.weight], ['kk', 'sources/paper', 'stated', 2018, 1]);
});

test('records named by very many articles have files of their own, and the others share', () => {
  const many = Array.from({ length: 4000 }, (_, number) =>
    article(`n${number}`, `20${10 + (number % 10)}-0${1 + (number % 9)}-11`, 'places/land', `people/p${number % 500}`),
  );
  const filed = filePostings(many);
  assert.deepEqual(filed.manifest, { shared: 4, own: ['places/land'] });
  assert.deepEqual([...filed.files.keys()].sort(), [
    'postings/0.json',
    'postings/1.json',
    'postings/2.json',
    'postings/3.json',
    'postings/places/land.json',
  ]);
  assert.deepEqual(filePostings(many.toReversed()), filed, 'the order of the articles does not matter');
  const own = filed.files.get('postings/places/land.json');
  assert.ok(own !== undefined && JSON.stringify(own).length < 4000 * 10, 'ten characters an article before compression');
});
