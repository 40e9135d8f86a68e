import assert from 'node:assert/strict';
import { test } from 'node:test';
import { updateCatalogue } from '../src/catalogue/update.ts';
import type { ArticleDate } from '../src/schema/article.ts';
import { boundsOf } from '../src/schema/date.ts';
import { type MadeArticle, madeContent, openContent } from './small-archive.ts';

const day = (value: string): ArticleDate => ({ value, earliest: value, latest: value, basis: 'stated' });
const [ann, ben, cid, reds] = ['people/ann', 'people/ben', 'people/cid', 'parties/reds'];

const articles: readonly MadeArticle[] = [
  {
    id: 'a',
    body: 'Ann met Ben of the Reds.',
    date: day('2020-03-03'),
    source: 'sources/wire',
    names: { Ann: ann, Ben: ben, Reds: reds },
  },
  {
    id: 'b',
    language: 'ru',
    body: 'Ann wrote to Ben.',
    date: { value: '[2020-05-01,2022-05-01]', earliest: '2020-05-01', latest: '2022-05-01', basis: 'inferred' },
    names: { Ann: ann, Ben: ben },
  },
  { id: 'c', language: 'kk', body: 'Ann spoke.', names: { Ann: ann } },
  { id: 'd', body: 'Nobody spoke.', date: { value: '2020-11-11/..', earliest: '2020-11-11', basis: 'inferred' } },
  { id: 'e', body: 'Reds won.', date: day('2023-01-31'), names: { Reds: reds } },
];
const records = {
  [ann]: {},
  [ben]: { heading: { en: 'Ben Nevis' }, inferredHeading: { ru: 'Бен Невис' }, name: { family: { en: 'Nevis' } } },
  [cid]: {},
  [reds]: {},
  'sources/wire': { type: 'agency' },
};
const files = madeContent(articles, records);

const { catalogue, inventory } = openContent(files);
const ids = (listing: { cards: readonly { id: string }[] }): string[] => listing.cards.map(({ id }) => id);

test('lists are newest first by the first possible day, undated articles last', () => {
  assert.deepEqual(ids(catalogue.articles({})), ['e', 'd', 'b', 'a', 'c']);
  assert.deepEqual(ids(catalogue.articles({ language: 'en' })), ['e', 'd', 'a']);
  assert.deepEqual(ids(catalogue.articles({ mentioning: 'sources/wire' })), ['a']);
  assert.deepEqual(ids(catalogue.articles({ mentioning: ann })), ['b', 'a', 'c']);
});

test('an article of several possible years stands under each of them, as possible, and not under a year between them', () => {
  assert.deepEqual(ids(catalogue.articles({ year: 2020 })), ['a']);
  assert.deepEqual(ids(catalogue.articles({ year: 2020, rest: 'possible' })), ['b']);
  assert.deepEqual(ids(catalogue.articles({ year: 2021, rest: 'possible' })), []);
  assert.deepEqual(ids(catalogue.articles({ year: 2022, rest: 'possible' })), ['b']);
  assert.deepEqual(ids(catalogue.articles({ year: 2020, month: 3 })), ['a']);
  assert.deepEqual(ids(catalogue.articles({ rest: 'undated' })), ['d', 'c']);
  assert.deepEqual(catalogue.parts({ year: 2020 }), [{ shelf: { year: 2020, month: 3 }, count: 1 }]);
  assert.deepEqual(
    ids(catalogue.articles({ mentioning: ann, rest: 'undated' })),
    ['b', 'c'],
    'about a record, with those of several years',
  );
});

test('all articles are divided into the years that they are or may be from, the newest first, and those of unknown date', () => {
  assert.deepEqual(catalogue.parts({}), [
    { shelf: { year: 2023 }, count: 1 },
    { shelf: { year: 2022 }, count: 1 },
    { shelf: { year: 2020 }, count: 2 },
    { shelf: { rest: 'undated' }, count: 2 },
  ]);
  assert.deepEqual(catalogue.parts({ mentioning: ann }), [], 'a list that has room for all is not divided');
  assert.deepEqual(catalogue.beside({ year: 2020 }), { next: { year: 2023 } });
  assert.deepEqual(catalogue.beside({ year: 2023, month: 1 }), { previous: { year: 2020, month: 3 } });
});

test('pictures count by language and month, keep sets apart from ranges, and tell what has no year', () => {
  const { pictures } = catalogue;
  assert.deepEqual(pictures.yearsByLanguage(reds), [
    { year: 2020, language: 'en', certain: 1, possible: 0 },
    { year: 2023, language: 'en', certain: 1, possible: 0 },
  ]);
  assert.deepEqual(pictures.yearless(), [
    { language: 'en', count: 1 },
    { language: 'kk', count: 1 },
  ]);
  assert.deepEqual(pictures.spans(ann), [
    { count: 1 },
    { since: '2020-03', until: '2020-03', count: 1 },
    { since: '2020-05', until: '2022-05', months: ['2020-05', '2022-05'], count: 1 },
  ]);
  assert.deepEqual(
    pictures.dated(5)?.map(({ id }) => id),
    ['a', 'b', 'd', 'e', 'c'],
  );
  assert.equal(pictures.dated(4), undefined, 'more than asked for are counted, not drawn');
});

test('pairs stand strongest first, bounded, with the number of all; coverage by source and language likewise', () => {
  const { pairs, total } = catalogue.pictures.together(2);
  assert.deepEqual(
    pairs.map(({ one, other, count }) => [one.path, other.path, count]),
    [
      [ann, ben, 2],
      [reds, ben, 1],
    ],
  );
  assert.equal(total, 3);
  const { rows, total: all } = catalogue.pictures.coverageByMonth(2);
  assert.deepEqual(
    rows.map(({ source, language, count }) => [source?.path, language, count]),
    [
      [undefined, 'en', 2],
      ['sources/wire', 'en', 1],
    ],
  );
  assert.equal(all, 4);
});

test('a record knows its articles and its company', () => {
  assert.equal(catalogue.record(ann)?.count, 3);
  assert.deepEqual(
    catalogue.metTogether(ann, ['people', 'parties'], 9).map(({ path, count }) => [path, count]),
    [
      [ben, 2],
      [reds, 1],
    ],
  );
  assert.deepEqual(
    catalogue.metTogether('sources/wire', ['people', 'parties'], 9).map(({ path, count }) => [path, count]),
    [reds, ann, ben].map((path) => [path, 1]),
    'a source has company too, and is none itself',
  );
  assert.deepEqual(
    catalogue.mostMentioned('people', 9).map(({ path }) => path),
    [ann, ben],
  );
  const listed = catalogue.records('people', 2);
  assert.deepEqual([listed.items.map(({ path }) => path), listed.total], [[ann, ben], 2], 'a record that no article names is no page');
  assert.deepEqual(catalogue.records('people', 1), { items: [], total: 2 });
  assert.deepEqual(
    listed.items.find(({ path }) => path === ben)?.entry,
    { en: 'Nevis, Ben', ru: 'Невис, Бен' },
    'an index begins with the family name',
  );
  assert.deepEqual(catalogue.reference(ben)?.heading, { en: 'Ben Nevis', ru: 'Бен Невис' });
  assert.equal(catalogue.record('people/nobody'), undefined);
});

test('an article knows what it names and what is near to it', () => {
  const a = catalogue.article('a');
  assert.deepEqual(
    a?.records.map(({ path, mentions }) => [path, mentions]),
    [
      [reds, 1],
      [ann, 1],
      [ben, 1],
      ['sources/wire', 0],
    ].sort(),
  );
  assert.deepEqual(
    a?.related.map(({ id }) => id),
    ['b', 'e', 'c'],
  );
  assert.equal(catalogue.article('zzz'), undefined);
});

test('a link to an article is named by its headline, in the language of the article', () => {
  assert.deepEqual(catalogue.headline('b'), { value: 'About b', language: 'ru' });
  assert.equal(catalogue.headline('zzz'), undefined);
});

test('totals say what is uncertain', () => {
  const { articles, undated, withoutSource, languages, records } = catalogue.totals();
  assert.deepEqual({ articles, undated, withoutSource }, { articles: 5, undated: 2, withoutSource: 4 });
  assert.deepEqual(languages, [
    { language: 'en', count: 3 },
    { language: 'kk', count: 1 },
    { language: 'ru', count: 1 },
  ]);
  assert.deepEqual(records, { people: 2, parties: 1, organisations: 0, places: 0, sources: 1 });
});

test('a catalogue brought up to date answers like one made from nothing', () => {
  const { database, catalogue: changed } = openContent(files);
  const second: MadeArticle = { id: 'b', language: 'ru', body: 'Cid wrote.', date: day('2019-01-01'), names: { Cid: cid } };
  const edited = madeContent(
    articles.filter(({ id }) => id !== 'e').map((each) => (each.id === 'b' ? second : each)),
    records,
  );
  assert.deepEqual(updateCatalogue(database, edited), { added: 1, removed: 1 });
  assert.deepEqual(updateCatalogue(database, edited), { added: 0, removed: 0 });
  const { database: other, catalogue: anew } = openContent(edited);
  for (const counts of ['pairs', 'tallies'])
    assert.deepEqual(database.prepare(`SELECT * FROM ${counts}`).all(), other.prepare(`SELECT * FROM ${counts}`).all(), counts);
  assert.deepEqual(changed.articles({}), anew.articles({}));
  assert.deepEqual(changed.parts({}), anew.parts({}));
  assert.deepEqual(changed.letterCounts('people', 'ru'), anew.letterCounts('people', 'ru'));
  assert.deepEqual(changed.mostMentioned('people', 9), anew.mostMentioned('people', 9));
  assert.equal(changed.edition(), anew.edition());
  assert.notEqual(changed.edition(), catalogue.edition());
});

test('an invalid file leaves the catalogue as it was', () => {
  const { database, catalogue: before } = openContent(files);
  const edition = before.edition();
  assert.throws(
    () => updateCatalogue(database, new Map(files).set('articles/f.md', '---\nid: f\n---\n')),
    /content\/articles\/f\.md is not valid/u,
  );
  assert.throws(() => updateCatalogue(database, new Map(files).set('people/f.json', '{"id"')), /content\/people\/f\.json is not valid/u);
  assert.equal(before.edition(), edition);
  assert.equal(before.totals().articles, 5);
});

test('an article of a set of dates may be of each year and month of its members, ranges and approximate ones included', () => {
  const dated = (id: string, value: string) => ({ id, body: 'Text.', date: { value, ...boundsOf(value), basis: 'stated' as const } });
  const { catalogue: sets } = openContent(
    madeContent([dated('a', '[2019~,2021]'), dated('b', '[2018-11..2019-01,2021-03-04]'), dated('c', '[XXXX-06-12,2021-06-12]')], {}),
  );
  const years = sets.pictures.yearsByLanguage().map(({ year, certain, possible }) => [year, certain, possible]);
  assert.deepEqual(years, [
    [2018, 0, 1],
    [2019, 0, 2],
    [2021, 0, 2],
  ]);
  const [unbounded, ...bounded] = sets.pictures.spans();
  assert.deepEqual(unbounded, { count: 1 });
  const months = bounded.map((span) => span.months ?? []);
  assert.deepEqual(months[0], ['2018-11', '2018-12', '2019-01', '2021-03']);
  assert.deepEqual([months[1]?.length, months[1]?.[0], months[1]?.at(-1)], [24, '2019-01', '2021-12']);
});

test('the inventory holds everything once, in order', () => {
  assert.deepEqual([...inventory.identities()], ['a', 'b', 'c', 'd', 'e']);
  assert.deepEqual(
    [...inventory.records()].map(({ path }) => path),
    [reds, ann, ben, 'sources/wire'],
  );
  assert.deepEqual(inventory.years(), [2020, 2022, 2023]);
  assert.deepEqual([2020, 2021].map(inventory.hasYear), [true, false]);
});
