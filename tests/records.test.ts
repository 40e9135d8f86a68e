import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Gist, toRecords } from '../src/ingest/records.ts';
import type { Mention } from '../src/schema/article.ts';
import type { AuthorityRecord } from '../src/schema/authority.ts';
import { contentRecord } from '../src/schema/record.ts';

const authority: readonly AuthorityRecord[] = [
  { kind: 'people', id: 'zhou-weimin', heading: { ru: 'Чжоу Вэйминь' } },
  { kind: 'people', id: 'aigul-mysal', heading: { kk: 'Айгүл Мысал', ru: 'Айгуль Мысал', en: 'Aigul Mysal' } },
  { kind: 'parties', id: 'green', heading: { kk: 'Жасыл жол' } },
];

function article(id: string, language: string, forms: readonly (readonly [form: string, record?: string, rule?: string])[]): Gist {
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
  return { id, language: { value: language }, mentions };
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

test('a spelling has the dates of its first and last article, as far as these are bounded', () => {
  const [b, a, c] = articles as [Gist, Gist, Gist];
  const dated = [
    { ...b, date: { value: '2021-05-30', earliest: '2021-05-30', latest: '2021-05-30' } },
    { ...a, date: { value: '2020', earliest: '2020-01-01', latest: '2020-12-31' } },
    { ...c, date: { value: '2019-02~', earliest: '2019-02-01', latest: '2019-02-28' } },
  ];
  const observed = (forms: readonly Gist[]) =>
    toRecords(authority, forms)[0]?.observed.map(({ form, language, first, last }) => [form, language, first, last]);
  assert.deepEqual(observed(dated), [
    ['Мысал', 'kk', '2019-02~', '2021-05-30'],
    ['Айгуль Мысал', 'ru', '2020', '2020'],
    ['Айгүл Мысалдың', 'kk', '2021-05-30', '2021-05-30'],
    ['Мысал', 'ru', '2020', '2020'],
  ]);
  assert.deepEqual(observed([...dated].reverse()), observed(dated));
  assert.equal(observed([b])?.[0]?.[2], undefined);
});

test('offices stated in articles are told once each, in the nominative where it is printed, with a bounded number of articles', () => {
  const record = 'people/aigul-mysal';
  const said = (id: string, language: string, title: string, of?: string): Gist => ({
    ...article(id, language, [['Мысал', record]]),
    roles: [{ record, title, quote: `${title} …`, ...(of && { of }) }],
  });
  const stated = (gists: readonly Gist[]) => {
    const [aigul] = toRecords(authority, gists);
    return aigul?.kind === 'people' ? aigul.statedRoles : undefined;
  };
  const gists = [
    said('d', 'ru', 'первым заместителем министра финансов'),
    said('e', 'ru', 'Первый заместитель министра финансов'),
    said('f', 'ru', 'заместитель министра финансов'),
    said('g', 'kk', 'партия төрағасы', 'parties/green'),
    ...['h', 'i', 'j', 'k', 'l', 'm'].map((id) => said(id, 'en', 'President')),
  ];
  assert.deepEqual(stated(gists), [
    { title: 'President', language: 'en', quote: 'President …', article: 'h', count: 6, also: ['i', 'j', 'k', 'l'] },
    {
      title: 'Первый заместитель министра финансов',
      language: 'ru',
      quote: 'Первый заместитель министра финансов …',
      article: 'e',
      count: 2,
      also: ['d'],
    },
    { title: 'партия төрағасы', language: 'kk', quote: 'партия төрағасы …', article: 'g', of: 'parties/green', count: 1 },
    {
      title: 'заместитель министра финансов',
      language: 'ru',
      quote: 'заместитель министра финансов …',
      article: 'f',
      count: 1,
    },
  ]);
  assert.deepEqual(stated([...gists].reverse()), stated(gists));
});
