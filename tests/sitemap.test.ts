import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitemap } from '../src/data/sitemap.ts';
import { mappedPages } from '../src/press/data.ts';

const site = 'https://archive.example';
const files = (pages: readonly string[], most?: { addresses: number; bytes: number }) =>
  sitemap(site, 'kk', pages, most).map(({ address, text }) => ({ address, text: [...text].join('') }));
const locations = (text: string): string[] => [...text.matchAll(/<loc>([^<]+)<\/loc>/gu)].map((match) => match[1] ?? '');

test('a page is named in each interface language, each time with all of its twins', () => {
  const [map, ...others] = files(['people/ann/']);
  assert.deepEqual(others, []);
  assert.equal(map?.address, '/sitemap.xml');
  assert.deepEqual(locations(map?.text ?? ''), [`${site}/kk/people/ann/`, `${site}/ru/people/ann/`, `${site}/en/people/ann/`]);
  for (const url of (map?.text ?? '').split('</url>').slice(0, 3))
    assert.deepEqual(
      [...url.matchAll(/hreflang="([^"]+)" href="([^"]+)"/gu)].map(([, language, href]) => `${language} ${href}`),
      [`kk ${site}/kk/people/ann/`, `ru ${site}/ru/people/ann/`, `en ${site}/en/people/ann/`, `x-default ${site}/kk/people/ann/`],
    );
  assert.doesNotMatch(map?.text ?? '', /lastmod/u, 'the archive does not know when a page changed');
});

test('a large map comes in parts within both limits, twins in one part, and the list of parts last', () => {
  const pages = Array.from({ length: 10 }, (_, index) => `articles/a-${index}/`);
  const byNumber = files(pages, { addresses: 12, bytes: 1e6 });
  assert.deepEqual(
    byNumber.map(({ address }) => address),
    ['/sitemaps/1.xml', '/sitemaps/2.xml', '/sitemaps/3.xml', '/sitemap.xml'],
  );
  assert.deepEqual(
    byNumber.slice(0, 3).map(({ text }) => locations(text).length),
    [12, 12, 6],
  );
  assert.deepEqual(
    locations(byNumber.at(-1)?.text ?? ''),
    [1, 2, 3].map((part) => `${site}/sitemaps/${part}.xml`),
  );
  const one = Buffer.byteLength(files(['articles/a-0/'])[0]?.text ?? '');
  const bySize = files(pages, { addresses: 50_000, bytes: 2 * one });
  assert.ok(bySize.length > 4);
  for (const { text } of bySize.slice(0, -1)) assert.ok(Buffer.byteLength(text) <= 2 * one + 200);
  assert.deepEqual(
    bySize.slice(0, -1).flatMap(({ text }) => locations(text)),
    files(pages).flatMap(({ text }) => locations(text)),
    'no page is lost between the parts',
  );
});

test('pages with an interface language are mapped once for all; the search and what is no page are not', () => {
  const printed = [
    'kk/people/шә/index.html',
    'kk/index.html',
    'ru/people/ann/index.html',
    'kk/search/index.html',
    'articles/a.json',
    '404.html',
  ];
  assert.deepEqual(mappedPages([...printed, 'index.html', 'robots.txt', 'kk/people/шә/feed.atom']), ['', 'people/%D1%88%D3%99/']);
});
