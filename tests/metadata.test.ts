import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleEntry } from '../src/catalogue/catalogue.ts';
import { breadcrumbs } from '../src/metadata/breadcrumbs.ts';
import { descriptionOf } from '../src/metadata/description.ts';
import { jsonLd } from '../src/metadata/json-ld.ts';
import { newsArticle } from '../src/metadata/news-article.ts';
import { publishedDay } from '../src/metadata/published-day.ts';
import { recordThing } from '../src/metadata/record-thing.ts';
import { webSite } from '../src/metadata/web-site.ts';
import type { ContentRecord } from '../src/schema/record.ts';

const archive = {
  title: { kk: 'Үлгі мұрағаты', ru: 'Образцовый архив', en: 'Model Archive' },
  description: { kk: 'Үлгі', ru: 'Образец', en: 'A model' },
  site: 'https://archive.example.org',
  defaultLanguage: 'kk' as const,
  rights: { kk: 'Құқық', ru: 'Права', en: 'Rights' },
};
const reference = (path: string, name: string, mentions: number) => ({
  path,
  kind: path.split('/')[0] as 'people',
  id: path.split('/')[1] ?? '',
  heading: { en: name },
  basis: 'curated' as const,
  hasPage: true,
  mentions,
});
const article: ArticleEntry = {
  id: 'bridge',
  seed: { path: 'bridge.txt', sha256: '0'.repeat(64), bytes: 1, encoding: 'utf-8' },
  language: { value: 'ru', basis: 'inferred' },
  headline: { value: 'Мост </script><script>alert(1)</script>\u2028 открыт', basis: 'stated' },
  date: { value: '2020-03-03', basis: 'stated' },
  source: { value: 'sources/example-times', basis: 'stated' },
  mentions: [],
  removed: [],
  notes: [],
  body: 'Мост открыт.',
  html: '<p>Мост открыт.</p>',
  blocks: ['Мост открыт.'],
  records: [reference('people/jane-doe', 'Jane Doe', 2), reference('sources/example-times', 'Example Times', 0)],
  related: [],
};
const sameAs = new Map([['people/jane-doe', ['https://www.wikidata.org/wiki/Q1']]]);

test('nothing in a headline ends the script that holds it, and the words stay what they are', () => {
  const written = jsonLd([newsArticle(article, archive, sameAs, 'en')]);
  assert.doesNotMatch(written, /<|\u2028|\u2029/u);
  assert.equal(JSON.parse(written).headline, article.headline.value);
});

test('an article tells its outlet, its archive and whom it mentions, with where they are known', () => {
  const written = JSON.parse(jsonLd([newsArticle(article, archive, sameAs, 'en')]));
  assert.equal(written['@context'], 'https://schema.org');
  assert.deepEqual([written['@type'], written.inLanguage, written.datePublished], ['NewsArticle', 'ru', '2020-03-03']);
  assert.equal(written.url, 'https://archive.example.org/en/articles/bridge/');
  assert.deepEqual(written.publisher, {
    '@type': 'Organization',
    '@id': 'https://archive.example.org/en/sources/example-times/',
    name: 'Example Times',
  });
  assert.deepEqual(written.mentions, [
    {
      '@type': 'Person',
      '@id': 'https://archive.example.org/en/people/jane-doe/',
      name: 'Jane Doe',
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
    },
  ]);
  assert.deepEqual(written.isPartOf, { '@type': 'Collection', name: 'Model Archive', url: 'https://archive.example.org/en/' });
});

test('a day of publication is told only where it is one day and stated', () => {
  assert.equal(publishedDay({ value: '2020-03-03', basis: 'curated' }), '2020-03-03');
  for (const value of ['2020-03', '2020', '2020-03-03~', '[2020-03-03,2021-03-03]', 'XXXX-03-03'])
    assert.equal(publishedDay({ value, basis: 'stated' }), undefined);
  assert.equal(publishedDay({ value: '2020-03-03', basis: 'inferred' }), undefined);
  assert.equal(publishedDay(undefined), undefined);
});

test('a record tells its names in every language and what it is', () => {
  const place: ContentRecord = {
    id: 'astana',
    kind: 'places',
    type: 'city',
    heading: { kk: 'Астана', ru: 'Астана', en: 'Astana' },
    sameAs: ['https://www.wikidata.org/wiki/Q1520'],
    basis: 'curated',
    observed: [],
    notes: [],
  };
  assert.deepEqual(JSON.parse(jsonLd([recordThing({ ...place, path: 'places/astana' }, 'en', '')])), {
    '@context': 'https://schema.org',
    '@type': 'City',
    '@id': '/en/places/astana/',
    url: '/en/places/astana/',
    name: 'Astana',
    alternateName: [
      { '@language': 'kk', '@value': 'Астана' },
      { '@language': 'ru', '@value': 'Астана' },
    ],
    sameAs: ['https://www.wikidata.org/wiki/Q1520'],
  });
  const types = (['country', 'region', 'other'] as const).map(
    (type) => recordThing({ ...place, type, path: 'places/astana' }, 'en', '')['@type'],
  );
  assert.deepEqual(types, ['Country', 'AdministrativeArea', 'Place']);
});

test('the front page tells how to search, where the archive knows its address', () => {
  const { potentialAction } = JSON.parse(jsonLd([webSite(archive, 'ru')]));
  assert.equal(potentialAction.target.urlTemplate, 'https://archive.example.org/ru/search/?q={search_term_string}');
  const { site: _, ...siteless } = archive;
  assert.equal(JSON.parse(jsonLd([webSite(siteless, 'ru')])).potentialAction, undefined);
});

test('the way to a page is numbered, and the page itself comes last without an address', () => {
  const list = JSON.parse(jsonLd([breadcrumbs([{ name: 'Archive', address: '/en/' }, { name: 'Page' }], 'https://archive.example.org')]));
  assert.deepEqual(list.itemListElement, [
    { '@type': 'ListItem', position: 1, name: 'Archive', item: 'https://archive.example.org/en/' },
    { '@type': 'ListItem', position: 2, name: 'Page' },
  ]);
});

test('a description is the deck, else the beginning of the text, cut at a word', () => {
  assert.equal(descriptionOf({ deck: 'One sentence.', body: 'Text' }), 'One sentence.');
  assert.equal(descriptionOf({ body: 'A \\*short\\*\n\ntext.' }), 'A *short* text.');
  const long = descriptionOf({ body: 'word '.repeat(100) });
  assert.ok(long.length <= 201 && long.endsWith('word…'), long);
  assert.equal(descriptionOf({ body: 'х'.repeat(900) }), `${'х'.repeat(200)}…`);
});
