import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atom as writeAtom } from '../src/feeds/atom.ts';
import { knownBy } from '../src/feeds/entry.ts';
import { feed, mostEntries } from '../src/feeds/feed.ts';
import { archiveFeed } from '../src/feeds/feeds.ts';
import { articleIdentity, identityOf } from '../src/feeds/identity.ts';
import { jsonFeed } from '../src/feeds/json-feed.ts';
import { printArchiveFeeds, printRecord } from '../src/press/data.ts';
import { archiveSettings } from '../src/schema/archive.ts';
import type { ArticleDate } from '../src/schema/article.ts';
import { keepingPress, type MadeArticle, madeContent, settings } from './small-archive.ts';

const set: ArticleDate = { value: '[2020-05-01,2022-05-01]', earliest: '2020-05-01', latest: '2022-05-01', basis: 'inferred' };
const day = (value: string): ArticleDate => ({ value, earliest: value, latest: value, basis: 'stated' });
const articles: MadeArticle[] = [
  {
    id: 'a',
    language: 'kk',
    headline: 'Бір <b> & екі',
    body: 'Ann & \\<script>alert(1)\\</script> ]]> Ben.',
    date: day('2020-03-03'),
    source: 'sources/wire',
    names: { Ann: 'people/ann' },
  },
  { id: 'b', language: 'ru', body: 'Ann.', date: set, names: { Ann: 'people/ann' } },
  { id: 'c', body: 'Ann.', date: { value: '2019-11-11/..', earliest: '2019-11-11', basis: 'inferred' }, names: { Ann: 'people/ann' } },
  { id: 'd', body: 'Ben.', names: { Ben: 'people/ben' } },
];
const records = { 'people/ann': {}, 'people/ben': {}, 'sources/wire': { type: 'agency' } };

function print(more: object = {}, made: readonly MadeArticle[] = articles): Map<string, string> {
  const { press, inventory, printed } = keepingPress(madeContent(made, records, more));
  for (const path of inventory.recordPaths()) printRecord(press, path);
  printArchiveFeeds(press);
  return printed;
}
const printed = print({ site: 'https://archive.example' });
const atom = printed.get('/ru/feed.atom') ?? '';
const entries = [...atom.matchAll(/<entry>([\s\S]*?)<\/entry>/gu)].map(([, entry = '']) => entry);
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

test('the day of an article is the last possible one, else the first; without either it is in no feed', () => {
  assert.equal(knownBy({ date: set }), '2022-05-01');
  assert.equal(knownBy({ date: { value: '2019-11-11/..', earliest: '2019-11-11', basis: 'inferred' } }), '2019-11-11');
  assert.equal(knownBy({ date: { value: 'XXXX-06-12', basis: 'stated' } }), undefined);
  assert.deepEqual(all(atom, /<id>https:\/\/archive\.example\/articles\/(\w)\.json/gu), ['b', 'a', 'c']);
  assert.deepEqual(all(entries.join(''), /<updated>([^<]+)/gu), ['2022-05-01T00:00:00Z', '2020-03-03T00:00:00Z', '2019-11-11T00:00:00Z']);
  assert.equal(all(atom, /<updated>([^<]+)/gu)[0], '2022-05-01T00:00:00Z', 'a feed changed when its latest entry did');
});

test('only an article that came out on one day, as the text or a person says, is said to have been published then', () => {
  assert.deepEqual(
    entries.map((entry) => all(entry, /<published>([^<]+)/gu)),
    [[], ['2020-03-03T00:00:00Z'], []],
  );
  const { items } = JSON.parse(printed.get('/ru/feed.json') ?? '');
  assert.deepEqual(
    items.map((item: { date_published?: string; date_modified?: string }) => [item.date_published, item.date_modified]),
    [
      [undefined, undefined],
      ['2020-03-03T00:00:00Z', undefined],
      [undefined, undefined],
    ],
  );
  assert.deepEqual(items[0]._archive.date, set);
  const inferred = print({}, [{ id: 'e', body: 'Ann.', date: { ...day('2020-03-03'), basis: 'inferred' } }]).get('/en/feed.atom') ?? '';
  assert.match(inferred, /<updated>2020-03-03T/u);
  assert.doesNotMatch(inferred, /<published>/u);
});

test('a feed tells the date in words, and that it is inferred', () => {
  assert.match(entries[0] ?? '', /1 мая [^<]*\(по косвенным данным\)/u);
  assert.match(entries[1] ?? '', /3 марта 2020 года · wire/u);
});

test('a feed is in the reader’s language, each article in its own', () => {
  assert.match(atom, /<feed [^>]*xml:lang="ru"/u);
  assert.deepEqual(all(atom, /<title xml:lang="(\w+)"/gu), ['ru', 'kk', 'en']);
  const feed = JSON.parse(printed.get('/en/feed.json') ?? '');
  assert.equal(feed.language, 'en');
  assert.deepEqual(
    feed.items.map(({ language }: { language: string }) => language),
    ['ru', 'kk', 'en'],
  );
});

test('nothing in a text acts as markup: not in the feed, and not in what a reader makes of it', () => {
  assert.match(entries[1] ?? '', /<title xml:lang="kk">Бір &lt;b&gt; &amp; екі<\/title>/u);
  const [content = ''] = all(entries[1] ?? '', /<content type="html">([^<]*)<\/content>/gu);
  const html = content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  assert.deepEqual(all(html, /<(\/?\w+)/gu), ['p', '/p', 'p', '/p']);
  assert.match(html, /<p lang="kk">Ann &amp; &lt;script&gt;alert\(1\)&lt;\/script&gt; \]\]&gt; Ben\.<\/p>/u);
});

test('each record, source and language has its feed, in Atom and as JSON Feed, in each interface language', () => {
  for (const ui of ['kk', 'ru', 'en'])
    for (const place of ['', 'people/ann/', 'sources/wire/', 'languages/kk/'])
      for (const ending of ['atom', 'json']) assert.ok(printed.has(`/${ui}/${place}feed.${ending}`), `/${ui}/${place}feed.${ending}`);
  assert.equal(printed.has('/ru/people/ben/feed.atom'), false, 'nothing is known of the date of the only article');
  assert.deepEqual(all(printed.get('/ru/sources/wire/feed.atom') ?? '', /<id>https:\/\/archive\.example\/articles\/(\w)/gu), ['a']);
});

test('a feed holds the newest articles and no more', () => {
  const made = Array.from({ length: mostEntries + 5 }, (_, index) => ({
    id: `n${String(index).padStart(2, '0')}`,
    body: 'Ann.',
    date: day(`2020-01-${String((index % 28) + 1).padStart(2, '0')}`),
  }));
  const ids = all(print({ site: 'https://a.example' }, made).get('/en/feed.atom') ?? '', /articles\/(n\d\d)\.json<\/id>/gu);
  assert.equal(ids.length, mostEntries);
  assert.equal(ids[0], 'n27');
  assert.ok(!ids.includes('n00'));
});

test('what an archive says in no further language stands in one that it has', () => {
  const archive = archiveSettings.parse({ ...settings, site: 'https://a.example' });
  const told = feed(archiveFeed(archive), [], 'uz');
  assert.equal(told, undefined, 'nothing to tell');
  const card = {
    id: 'a',
    language: 'kk',
    headline: { value: 'A', basis: 'stated' },
    date: day('2020-03-03'),
    lede: 'A.',
    who: [],
  } as const;
  const uzbek = feed(archiveFeed(archive), [card], 'uz');
  assert.ok(uzbek);
  const text = writeAtom(archive, uzbek, (address) => address);
  assert.match(text, /<author><name>Archive – trial<\/name>/u);
  assert.match(text, /<rights xml:lang="en">With the sources<\/rights>/u);
  assert.equal(JSON.parse(jsonFeed(archive, uzbek)).authors[0].name, 'Archive – trial');
});

test('without the site’s address identities are UUIDs that stay, and JSON Feed gives no address that is none', () => {
  const archive = archiveSettings.parse(settings);
  const id = articleIdentity(archive, 'a');
  assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  assert.equal(articleIdentity({ ...archive, rights: { ...archive.rights, en: 'Other' } }, 'a'), id);
  assert.notEqual(articleIdentity(archive, 'b'), id);
  assert.notEqual(articleIdentity({ ...archive, title: { ...archive.title, kk: 'Басқа' } }, 'a'), id);
  assert.equal(identityOf({ ...archive, site: 'https://a.example' }, '/kk/feed.atom'), 'https://a.example/kk/feed.atom');
  const without = print();
  const links = [...(without.get('/kk/feed.atom') ?? '').matchAll(/<link [^>]*href="([^"]+)"/gu)].map(([, link = '']) => link);
  assert.ok(links.every((link) => !link.startsWith('/')));
  assert.ok(links.some((link) => new URL(link, 'http://localhost/kk/feed.atom').pathname === '/kk/articles/a/'));
  const feed = JSON.parse(without.get('/kk/feed.json') ?? '');
  assert.deepEqual([feed.home_page_url, feed.feed_url, feed.items[0].url], [undefined, undefined, undefined]);
});
