import assert from 'node:assert/strict';
import { test } from 'node:test';
import { updateCatalogue } from '../src/catalogue/update.ts';
import type { ArticleDate } from '../src/schema/article.ts';
import { type MadeArticle, madeContent, openContent } from './small-archive.ts';

function article(id: string, people: readonly string[], date?: ArticleDate): MadeArticle {
  return {
    id,
    body: people.join(' '),
    names: Object.fromEntries(people.map((person) => [person, `people/${person}`])),
    ...(date && { date }),
  };
}

function on(day: string): ArticleDate {
  return { value: day, earliest: day, latest: day, basis: 'inferred' };
}

const [reds, greens] = ['parties/reds', 'parties/greens'];
const said = {
  title: 'head of the Red Committee',
  language: 'en',
  quote: 'Ann, head of the Red Committee, left.',
  article: 'in',
  count: 1,
};

const records = {
  [reds]: {},
  [greens]: { predecessors: [reds] },
  'organisations/committee': { partOf: 'organisations/bureau' },
  'organisations/bureau': {},
  'people/ann': {
    memberOf: [{ party: reds, from: '2019-01-01', until: '2021-01-01' }],
    roles: [{ title: { en: 'Chair of the Reds' }, of: reds, from: '2020-01-01' }],
    statedRoles: [{ ...said, of: reds }],
  },
  'people/ben': { memberOf: [{ party: reds }], statedRoles: [{ ...said, title: 'clerk', of: 'organisations/committee' }] },
  'people/cid': { memberOf: [{ party: reds, from: '2022-05-01' }] },
  'people/dan': { roles: [{ title: { en: 'Chair of the Reds' }, of: reds, from: '2000-01-01' }] },
};
const articles = [
  article('before', ['ann'], on('2018-12-31')),
  article('in', ['ann', 'ben'], on('2019-01-01')),
  article('maybe', ['ann'], { value: '2020-06/2021-06', earliest: '2020-06-01', latest: '2021-06-30', basis: 'inferred' }),
  article('open', ['ann'], { value: '2020-06-01/..', earliest: '2020-06-01', basis: 'inferred' }),
  article('out', ['ann'], on('2021-01-01')),
  article('later', ['cid'], on('2023-03-03')),
  article('undated', ['ann']),
  article('office', ['dan', 'ben'], on('2020-01-01')),
];
const files = madeContent(articles, records);
const { catalogue } = openContent(files);

test('articles about members are those of which every possible day lies in a membership of known beginning', () => {
  const { items, total } = catalogue.articlesOfMembers(reds, 10);
  assert.deepEqual([items.map(({ id }) => id), total], [['later', 'in'], 2]);
  const first = catalogue.articlesOfMembers(reds, 1);
  assert.deepEqual([first.items.map(({ id }) => id), first.total], [['later'], 2]);
  assert.deepEqual(catalogue.articlesOfMembers(greens, 10), { items: [], total: 0 });
});

test('members and officers are told as the authority file has them', () => {
  assert.deepEqual(
    catalogue.members(reds, 10).items.map(({ person, from, until }) => [person.id, from, until]),
    [
      ['ann', '2019-01-01', '2021-01-01'],
      ['cid', '2022-05-01', undefined],
      ['ben', undefined, undefined],
    ],
  );
  assert.deepEqual(
    catalogue.officers(reds, 10).items.map(({ person, title, from }) => [person.id, title?.en, from]),
    [
      ['ann', 'Chair of the Reds', '2020-01-01'],
      ['dan', 'Chair of the Reds', '2000-01-01'],
    ],
  );
});

test('offices as stated belong to the body that the phrase names, and to what it is part of', () => {
  const tell = (body: string) =>
    catalogue.statedOffices(body, 10).items.map(({ person, title, body: named }) => [person.id, title, named.id]);
  assert.deepEqual(tell(reds), [['ann', 'head of the Red Committee', 'reds']]);
  assert.deepEqual(tell('organisations/bureau'), [['ben', 'clerk', 'committee']]);
});

test('a party knows what came out of it', () => {
  assert.deepEqual(
    catalogue.successors(reds).map(({ path }) => path),
    [greens],
  );
  assert.deepEqual(catalogue.successors(greens), []);
});

test('what a changed record no longer says is forgotten', () => {
  const { database, catalogue: changed } = openContent(files);
  const edited = madeContent(articles, { ...records, 'people/ann': {}, [greens]: {} });
  updateCatalogue(database, edited);
  const { catalogue: anew } = openContent(edited);
  for (const ask of [changed, anew]) {
    assert.deepEqual(
      ask.articlesOfMembers(reds, 10).items.map(({ id }) => id),
      ['later'],
    );
    assert.equal(ask.members(reds, 10).total, 2);
    assert.equal(ask.officers(reds, 10).total, 1);
    assert.deepEqual(ask.successors(reds), []);
    assert.equal(ask.statedOffices(reds, 10).total, 0);
  }
});
