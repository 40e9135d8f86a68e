import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { crc32, gzipSync } from 'node:zlib';
import { checkBag } from '../src/check/bag.ts';
import { wrongInContent } from '../src/check/content.ts';
import type { Folder } from '../src/check/folder.ts';
import { linkResolver, linksOf } from '../src/check/links.ts';
import { wrongInXml } from '../src/check/markup.ts';
import { checkIndex } from '../src/check/search-index.ts';
import { checkSite } from '../src/check/site.ts';
import { printPostings } from '../src/search/posting.ts';

/** A folder in memory. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const read = (path: string) => (files[path] === undefined ? undefined : Buffer.from(files[path] as string));
  return {
    paths: () => Object.keys(files),
    read,
    *pieces(path) {
      const bytes = read(path);
      // Two pieces, since a file may come in several.
      if (bytes !== undefined) yield* [bytes.subarray(0, 3), bytes.subarray(3)];
    },
  };
}

/** What a check finds, as `path: reason` in short. */
function found(run: (wrong: (problem: { path: string; reason: string; next: string }) => void, step: () => void) => unknown): string[] {
  const said: string[] = [];
  run(
    ({ path, reason, next }) => {
      assert.match(next, /^[A-Z].*\.$/u, 'each fault comes with what to do');
      said.push(`${path}: ${reason}`);
    },
    () => {},
  );
  return said;
}

const refuse = ({ path, reason }: { readonly path: string; readonly reason: string }): never => assert.fail(`${path}: ${reason}`);

test('links of a page are those of its tags, and no others', () => {
  const { links, anchors } = linksOf(
    `<p id="a">href="text"</p><a title='>' href="b.html?x=1&amp;y=2">&lt;a href="no"&gt;</a><script src="s.js"></script><form action="f/">`,
  );
  assert.deepEqual([...links], ['b.html?x=1&y=2', 's.js', 'f/']);
  assert.deepEqual([...anchors], ['a']);
});

test('a link is resolved from its page, from the address of the site, and not beyond', () => {
  const resolve = linkResolver('https://news.example/archive');
  assert.deepEqual(resolve('kk/people/index.html', '../articles/%D2%9B/#p1'), { path: 'kk/articles/қ/index.html', anchor: 'p1' });
  assert.deepEqual(resolve('kk/index.html', 'https://news.example/archive/ru/'), { path: 'ru/index.html', anchor: '' });
  assert.deepEqual(resolve('404.html', '/archive/page.js'), { path: 'page.js', anchor: '' });
  assert.equal(resolve('kk/index.html', '/page.js'), 'outside');
  assert.equal(resolve('kk/index.html', '../../../page.js'), 'outside');
  assert.equal(resolve('kk/index.html', 'https://news.example/archives/'), undefined);
  assert.equal(resolve('kk/index.html', 'mailto:keeper@news.example'), undefined);
});

test('XML is well-formed or told not to be', () => {
  assert.equal(wrongInXml(`<?xml version="1.0"?>\n<!-- a -->\n<f:a b="1 > 0" ü='&#1179;'><c/>&amp;<d>]</d ></f:a>\n`), undefined);
  for (const [text, reason] of [
    ['<a><b></a></b>', /<\/a> closes <b>/u],
    ['<a>', /<a> is not closed/u],
    ['</a>', /closes nothing/u],
    ['<a/><a/>', /2 elements at its root/u],
    ['', /0 elements at its root/u],
    ['<a>&nbsp;</a>', /&nbsp; is no entity/u],
    ['<a>b & c</a>', /is no entity/u],
    ['<a b="&x"/>', /&x is no entity/u],
    ['<a b=1/>', /at character 0/u],
    ['<a b="1" b="2"/>', /twice/u],
    ['<a>1 < 2</a>', /at character 5/u],
    ['<a/>text', /outside/u],
    ['<a>\u0001</a>', /U\+0001/u],
    [' <?xml version="1.0"?><a/>', /beginning/u],
    ['<!DOCTYPE a><a/>', /at character 0/u],
    ['<a><!-- -- --></a>', /at character 3/u],
  ] as const)
    assert.match(wrongInXml(text) ?? 'nothing', reason, text);
});

const page = (body: string) => `<!DOCTYPE html><html><body>${body}</body></html>`;
const sound = {
  'index.html': page('<a href="kk/index.html#top">k</a><a href="kk/index.html#p1">k</a>'),
  'kk/index.html': page('<p id="p1"></p><a href="#p1">1</a><link href="../a.css"><a href="https://elsewhere.example/">e</a>'),
  'a.css': '@font-face { src: url("font.woff2") }',
  'font.woff2': 'font',
  'feed.atom': '<feed/>',
  'feed.json': '{}',
};
const printed = new Map(Object.entries(sound).map(([path, text]) => [path, crc32(text)]));
const wrongIn = (files: Readonly<Record<string, string>>) =>
  found((wrong, step) => checkSite(folderOf(files), { printed, site: undefined }, wrong, step));

test('a site as it was printed is well, and what is counted is what was looked at', () => {
  assert.deepEqual(wrongIn(sound), []);
  assert.deepEqual(
    checkSite(folderOf(sound), { printed, site: undefined }, refuse, () => {}),
    { files: 6, pages: 2, links: 5, data: 2 },
  );
});

test('a file of the site that is changed, missing, cut short or foreign is named', () => {
  const { 'font.woff2': _, ...without } = sound;
  assert.deepEqual(wrongIn(without), ['dist/font.woff2: It is missing.', 'dist/a.css: It leads to font.woff2, which is not there.']);
  assert.deepEqual(wrongIn({ ...sound, 'more.txt': '' }), ['dist/more.txt: Nothing prints it.']);
  assert.deepEqual(wrongIn({ ...sound, 'font.woff2': 'fonts' }), ['dist/font.woff2: It is not as it was printed.']);
  assert.deepEqual(wrongIn({ ...sound, 'kk/index.html': '<html><p id="p1">' }), [
    'dist/kk/index.html: It is not as it was printed.',
    'dist/kk/index.html: The page does not come to its end.',
  ]);
  assert.deepEqual(wrongIn({ ...sound, 'feed.json': '{' })[0], 'dist/feed.json: It is not as it was printed.');
  assert.match(wrongIn({ ...sound, 'feed.json': '{' })[1] ?? '', /not well-formed/u);
  assert.match(wrongIn({ ...sound, 'feed.atom': '' })[1] ?? '', /not well-formed/u);
});

test('a link or an anchor that leads nowhere is named with its page', () => {
  const lacking = {
    ...sound,
    'kk/index.html': page('<a href="#p1">1</a><a href="gone.html">g</a><a href="../../x">x</a>'),
    'ru.html': page('<a href="x">'),
  };
  assert.deepEqual(wrongIn(lacking), [
    'dist/kk/index.html: It is not as it was printed.',
    'dist/kk/index.html: It leads to its own part #p1, which is not there.',
    'dist/ru.html: Nothing prints it.',
    'dist/kk/index.html: It leads to kk/gone.html, which is not there.',
    'dist/kk/index.html: It leads to x, which is not there; so do 1 more files.',
    'dist/index.html: It leads to kk/index.html#p1, a part that is not there.',
  ]);
});

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const bagged = (data: Readonly<Record<string, string>>) => {
  const tags = {
    'bagit.txt': 'BagIt-Version: 1.0\n',
    'bag-info.txt': 'Payload-Oxum: 5.2\n',
    'manifest-sha256.txt': `${digest('one')}  data/a.csv\n${digest('of')}  data/b.csv\n`,
  };
  const lines = Object.entries(tags).map(([name, text]) => `${digest(text)}  ${name}\n`);
  return { ...tags, 'tagmanifest-sha256.txt': lines.join(''), ...data };
};
const wrongInBag = (files: Readonly<Record<string, string>>) => found((wrong, step) => checkBag(folderOf(files), wrong, step));

test('a bag is complete, and a payload that is altered, gone or foreign is named', () => {
  const whole = { 'data/a.csv': 'one', 'data/b.csv': 'of' };
  assert.deepEqual(wrongInBag(bagged(whole)), []);
  assert.equal(
    checkBag(folderOf(bagged(whole)), refuse, () => {}),
    5,
  );
  assert.deepEqual(wrongInBag(bagged({ ...whole, 'data/a.csv': 'two' })), [
    'dist/data/a.csv: It has not the digest that manifest-sha256.txt gives.',
  ]);
  assert.equal(wrongInBag(bagged({ 'data/a.csv': 'one' })).length, 2);
  assert.deepEqual(wrongInBag(bagged({ ...whole, 'data/c/d.csv': '' })), [
    'dist/data/c/d.csv: No manifest of the bag names it.',
    'dist/bag-info.txt: It tells of 5.2 bytes and files, and there are 5.3.',
  ]);
  assert.equal(wrongInBag({ ...bagged(whole), 'bagit.txt': 'altered' }).length, 1);
  const { 'bagit.txt': _, ...none } = bagged(whole);
  assert.deepEqual(wrongInBag(none), ['dist/bagit.txt: It is missing, so that the bag is none.']);
});

const posting = (day: number) => ({ day, ordinal: 0, weight: 1, facts: { language: 'kk', parties: [] } });
const lists = (names: Readonly<Record<string, number>>) =>
  JSON.stringify(
    printPostings(new Map(Object.entries(names).map(([name, count]) => [name, Array.from({ length: count }, (_, day) => posting(day))]))),
  );
const index = {
  'volumes.json': JSON.stringify({
    runtime: 'pagefind-1',
    volumes: [{ name: 'all', articles: 2, digest: '2' }],
    postings: { shared: 1, own: [], digest: '' },
    headings: { shared: 0, digest: '' },
  }),
  'names.json': JSON.stringify({ shards: ['a'], near: 1 }),
  'names/a.json': '{}',
  'near/0.json': '{}',
  'pagefind-1/pagefind-entry.json': '{}',
  'all-2/pagefind-entry.json': '{}',
  'all-2/index/a.pf_index': gzipSync('words of the index'),
  'all-2/facts.json': lists({ all: 2 }),
  'postings/0.json': lists({ 'people/ann': 2, 'people/ben': 1 }),
};
const wrongInIndex = (files: Readonly<Record<string, string | Uint8Array>>, articles = 2) => {
  const records = new Map([
    ['people/ann', 2],
    ['people/ben', 1],
  ]);
  return found((wrong, step) => checkIndex(folderOf(files), { articles, records }, wrong, step));
};

test('a search index holds all articles, and the lists of every record', () => {
  assert.deepEqual(wrongInIndex(index), []);
  assert.match(wrongInIndex(index, 3).join(), /The index holds 2 articles, and the archive has 3/u);
  assert.match(
    wrongInIndex({ ...index, 'postings/0.json': lists({ 'people/ann': 1 }) }).join(),
    /1 articles of people\/ann .* 0 articles of people\/ben/u,
  );
  const { 'names/a.json': _, ...nameless } = index;
  assert.deepEqual(wrongInIndex(nameless), ['dist/search/names/a.json: It is missing, and its names cannot be found.']);
  const { 'all-2/pagefind-entry.json': __, ...halved } = index;
  assert.deepEqual(wrongInIndex(halved), ['dist/search/all-2: The manifest names it, and it is not whole.']);
  assert.match(wrongInIndex({ ...index, 'all-2/index/a.pf_index': gzipSync('words of the index').fill(0, 12) }).join(), /cannot be read/u);
  assert.match(wrongInIndex({ ...index, 'all-1/facts.json': '{}' }).join(), /all-1\/facts.json: It belongs to no part/u);
  assert.match(wrongInIndex({ ...index, 'volumes.json': '' }).join(), /manifest of the search index cannot be read/u);
});

test('a file of content is held against its schema and its seed', () => {
  const surroundings = { digest: () => undefined, has: () => false };
  assert.equal(wrongInContent('articles/a.md', '', surroundings), 'It is empty.');
  assert.match(wrongInContent('people/a.json', '{"id":', surroundings) ?? '', /It is not valid/u);
  assert.match(wrongInContent('people/a.json', '{"id":1}', surroundings) ?? '', /It is not valid/u);
  assert.match(wrongInContent('articles/a.md', '---js\nprocess.exit(3)\n---\n', surroundings) ?? '', /It is not valid/u);
});
