import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordPath } from '../src/schema/kind.ts';
import { findArticles, newestFirst } from '../src/search/find.ts';
import { scoreNamed } from '../src/search/named.ts';
import { outlineOf } from '../src/search/outline.ts';
import { everyArticle, type PostingFile, postingsPath, readPostings } from '../src/search/posting.ts';
import { listVolume } from '../src/search/postings.ts';
import type { Unit } from '../src/search/query.ts';
import { cardPlace, dayOf, parseSlot, printSlot, slotsOf } from '../src/search/slot.ts';
import type { SearchArticle } from '../src/search/volume.ts';
import { listsOf } from './search-tables.ts';

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
  { ...article('d', undefined, ann, 'parties/alash'), language: 'kk', source: 'sources/paper', dateBasis: 'stated', year: 2018 },
];
const slots = slotsOf(articles);
const idOf = new Map([...slots].map(([id, { day, ordinal }]) => [`${day} ${ordinal}`, id]));
const idsOf = (found: readonly { readonly day: number; readonly ordinal: number }[]) =>
  found.map(({ day, ordinal }) => idOf.get(`${day} ${ordinal}`));

/** A file as a browser reads it. */
const served = (file: PostingFile): PostingFile => JSON.parse(JSON.stringify(file));
const { manifest, files } = listsOf(articles);
const nothing: PostingFile = { facts: [], parties: [], lists: {} };
const ask = {
  record: async (record: RecordPath) => scoreNamed(served(files.get(postingsPath(record, manifest)) ?? nothing), record, articles.length),
  stem: async () => new Map(),
};
const name = (...paths: readonly RecordPath[]): Unit => ({
  type: 'record',
  printed: paths.join(' '),
  records: paths.map((path) => ({ path, kind: 'people', heading: { en: path }, count: 1 })),
});
const without = (unit: Unit) => ({ ...unit, excluded: true }) as Unit;

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

test('a printed slot is read as it was, and printed slots sort as their days do', () => {
  const several = [...slots.values(), { day: -719_528, ordinal: 0 }, { day: 50_000, ordinal: 1234 }];
  assert.deepEqual(
    several.map((slot) => parseSlot(printSlot(slot))),
    several,
  );
  const days = several.map(({ day }) => day).sort((a, b) => a - b);
  assert.deepEqual(
    several
      .map(printSlot)
      .sort()
      .map((text) => parseSlot(text).day),
    days,
  );
});

test('an added article moves none of another day', () => {
  const more = slotsOf([...articles, article('aa', '2018-05-02'), article('0', undefined), article('1', '1900-01-01')]);
  assert.deepEqual(more.get('c'), slots.get('c'));
  assert.deepEqual(more.get('b'), { day: 17_653, ordinal: 2 });
});

test('a name is met where the record is named, most often first', async () => {
  assert.deepEqual(idsOf((await findArticles([name(ann)], ask)).found), ['b', 'a', 'd']);
  assert.deepEqual(idsOf((await findArticles([name(bob)], ask)).found), ['a', 'c']);
  assert.deepEqual(idsOf([...(await findArticles([name(bob)], ask)).found].reverse().sort(newestFirst)), ['a', 'c']);
});

test('several names are met together, and a name of several records by each', async () => {
  assert.deepEqual(idsOf((await findArticles([name(ann), name(bob)], ask)).found), ['a']);
  assert.deepEqual(idsOf((await findArticles([name(ann, bob)], ask)).found).sort(), ['a', 'b', 'c', 'd']);
});

test('a name that few articles have counts for more than one that many have', async () => {
  const [seldom] = [...(await ask.record('parties/alash')).values()];
  const often = [...(await ask.record(ann)).values()].find(({ day }) => day === seldom?.day);
  assert.ok((seldom?.score ?? 0) > (often?.score ?? 0) && (often?.score ?? 0) > 0);
});

test('what is left out is in no result', async () => {
  assert.deepEqual(idsOf((await findArticles([name(ann), without(name(bob))], ask)).found), ['b', 'd']);
  assert.deepEqual((await findArticles([without(name(bob))], ask)).found, []);
});

test('a name that no article has is told', async () => {
  const { found, missing } = await findArticles([name(ann), name('people/nobody')], ask);
  assert.deepEqual([found, missing.map(({ printed }) => printed)], [[], ['people/nobody']]);
  // A record may be called as what every object has.
  assert.deepEqual(readPostings(nothing, 'constructor'), []);
});

test('a name beside a word is met where both are', async () => {
  const stem = async () => new Map([...(await ask.record(ann))].slice(0, 1).map(([key, hit]) => [key, { ...hit, facts: undefined }]));
  const word: Unit = { type: 'word', printed: 'текст', stems: ['текст'] };
  const { found } = await findArticles([word, name(ann)], { ...ask, stem });
  assert.deepEqual([found.length, found[0]?.facts?.language], [1, 'kk']);
});

test('a posting tells the facets', async () => {
  const { day, ordinal } = slots.get('d') ?? { day: 0, ordinal: 0 };
  const facts = { language: 'kk', source: 'sources/paper', basis: 'stated', year: 2018, parties: ['parties/alash'] };
  assert.deepEqual((await findArticles([name('parties/alash')], ask)).found[0]?.facts, facts);
  const all = readPostings(served(listVolume(articles.map(outlineOf))), everyArticle);
  assert.deepEqual(idsOf(all), ['d', 'c', 'a', 'b'], 'a volume lists all its articles');
  assert.deepEqual(all.find((posting) => posting.day === day && posting.ordinal === ordinal)?.facts, facts);
});

test('records named by very many articles have files of their own, and the others share', () => {
  const many = Array.from({ length: 4000 }, (_, number) =>
    article(`n${number}`, `20${10 + (number % 10)}-0${1 + (number % 9)}-11`, 'places/land', `people/p${number % 500}`),
  );
  const filed = listsOf(many);
  assert.deepEqual(filed.manifest, { shared: 4, own: ['places/land'] });
  assert.deepEqual([...filed.files.keys()].sort(), [
    'postings/0.json',
    'postings/1.json',
    'postings/2.json',
    'postings/3.json',
    'postings/places/land.json',
  ]);
  assert.deepEqual(listsOf(many.toReversed()), filed, 'the order of the articles does not matter');
  const own = filed.files.get('postings/places/land.json');
  assert.ok(own !== undefined && JSON.stringify(own).length < 4000 * 12, 'twelve characters an article before compression');
});
