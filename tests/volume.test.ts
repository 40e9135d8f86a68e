import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { type SearchInput, writeSearchIndex } from '../src/search/disk.ts';
import { findArticles, type Hit } from '../src/search/find.ts';
import { type VolumeManifest, volumesPath } from '../src/search/manifest.ts';
import { openWords } from '../src/search/pagefind.ts';
import { readQuery } from '../src/search/query.ts';
import { keyOf, slotsOf } from '../src/search/slot.ts';
import type { SearchArticle } from '../src/search/volume.ts';
import { inputOf } from './search-input.ts';

const articles: readonly SearchArticle[] = [
  {
    id: 'kk-bridge',
    language: 'kk',
    headline: 'Өзен үстіндегі жаңа көпір ашылды',
    body: 'Көпірдің құрылысына үш жыл кетті.\n\nҚала әкімі құрылысшыларға алғыс айтты.',
    records: ['people/erlan-sagatov', 'places/semei'],
    earliest: '2018-05-02',
    year: 2018,
    source: 'sources/semei-tany',
    dateBasis: 'stated',
  },
  {
    id: 'ru-bridge',
    language: 'ru',
    headline: 'Открыт новый мост через реку',
    body: 'Строительство моста заняло три года. Новый мост через Иртыш стал длиннее старого.',
    records: ['people/erlan-sagatov', 'people/erlan-sagatova'],
    earliest: '2018-05-03',
    year: 2018,
  },
  {
    id: 'en-library',
    language: 'en',
    headline: 'Library reopens after repairs',
    body: 'The old library repaired its bridges to readers: new books, longer hours.',
    records: [],
  },
];

/** Serves a folder as a static host does, for as long as the work takes. */
async function served<T>(folder: string, work: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Opens the word index as a browser does; the module comes from disk, since Node imports from no server. Answers with identities. */
async function open(folder: string, address: string, indexed: readonly SearchArticle[]) {
  const manifest: VolumeManifest = await (await fetch(address + volumesPath)).json();
  const stem = await openWords(address, manifest, (module) => import(pathToFileURL(join(folder, module.slice(address.length))).href));
  const ids = new Map([...slotsOf(indexed)].map(([id, slot]) => [keyOf(slot), id]));
  const idsOf = (hits: Iterable<Hit>) => [...hits].map((hit) => ids.get(keyOf(hit)) ?? '').sort();
  return { ask: { record: async () => new Map(), stem }, idsOf };
}

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Writes the index of a folder, with a cache beside it. */
const write = (directory: string, input: SearchInput) => writeSearchIndex(directory, `${directory}-cache`, input);

let folder = '';
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'muragat-search-'));
  await write(folder, inputOf(articles));
});
after(() => {
  for (const each of [folder, `${folder}-cache`]) rmSync(each, { recursive: true });
});

const search = (query: string) =>
  served(folder, async (address) => {
    const { ask, idsOf } = await open(folder, address, articles);
    const { found, missing } = await findArticles(readQuery(query, []), ask);
    return { found: idsOf(found), missing: missing.map(({ printed }) => printed) };
  });

for (const [query, ...expected] of [
  ['көпірді', 'kk-bridge'],
  ['копирдин', 'kk-bridge'],
  ['мосту', 'ru-bridge'],
  ['bridge', 'en-library'],
  ['НОВЫЕ', 'ru-bridge'],
  ['құрылыс алғыс', 'kk-bridge'],
  ['новый старый мост', 'ru-bridge'],
  ['"через Иртыш"', 'ru-bridge'],
  ['the library', 'en-library'],
] as const) {
  test(`${query} finds ${expected.join(', ')}`, async () => {
    assert.deepEqual(await search(query), { found: expected, missing: [] });
  });
}

test('a word that no article has finds nothing and is named, whatever stands beside it', async () => {
  assert.deepEqual(await search('zzzz'), { found: [], missing: ['zzzz'] });
  assert.deepEqual(await search('мост zzzz'), { found: [], missing: ['zzzz'] });
  // The beginning of a word is no word, nor is a longer one.
  assert.deepEqual(await search('lib'), { found: [], missing: ['lib'] });
  assert.deepEqual(await search('libraryx'), { found: [], missing: ['libraryx'] });
});

test('words of different articles are not found together, though each is', async () => {
  assert.deepEqual(await search('мост library'), { found: [], missing: [] });
});

test('what is left out is in no result', async () => {
  assert.deepEqual((await search('новый -Иртыш')).found, []);
  assert.deepEqual((await search('мост -zzzz')).found, ['ru-bridge']);
});

test('words that do not follow each other are no phrase', async () => {
  assert.deepEqual((await search('"Иртыш через"')).found, []);
});

test('a headline weighs more than the body', async () => {
  await served(folder, async (address) => {
    const { ask } = await open(folder, address, articles);
    const { found } = await findArticles(readQuery('library', []), ask);
    assert.equal(found[0]?.places?.length, 3);
  });
});

test('the same articles give the same files, in any order', async () => {
  const other = mkdtempSync(join(tmpdir(), 'muragat-search-'));
  await write(other, inputOf([...articles].reverse()));
  const contents = (root: string) => filesBelow(root).map((path) => [path.slice(root.length), readFileSync(path).toString('base64')]);
  assert.deepEqual(contents(other), contents(folder));
  for (const each of [other, `${other}-cache`]) rmSync(each, { recursive: true });
});

test('nothing is written again where nothing has changed, and what is no longer needed goes', async () => {
  const other = mkdtempSync(join(tmpdir(), 'muragat-search-'));
  const first = await write(other, inputOf(articles));
  const times = () => filesBelow(other).map((path) => [path, statSync(path).mtimeMs]);
  const written = times();
  writeFileSync(join(other, 'stray.json'), '{}');
  assert.equal(first.written, first.files);
  assert.deepEqual(await write(other, inputOf(articles)), { ...first, written: 0 });
  assert.deepEqual(times(), written);

  const fewer = await write(other, inputOf(articles.slice(1)));
  assert.equal(fewer.articles, 2);
  assert.equal(fewer.files, filesBelow(other).length);
  for (const each of [other, `${other}-cache`]) rmSync(each, { recursive: true });
});

test('an archive without articles is searched and finds nothing', async () => {
  const other = mkdtempSync(join(tmpdir(), 'muragat-search-'));
  assert.equal((await write(other, inputOf([]))).articles, 0);
  await served(other, async (address) => {
    const { ask } = await open(other, address, []);
    assert.equal((await findArticles(readQuery('мост', []), ask)).found.length, 0);
  });
  for (const each of [other, `${other}-cache`]) rmSync(each, { recursive: true });
});

test('a large archive is divided into volumes that answer as one', async () => {
  const other = mkdtempSync(join(tmpdir(), 'muragat-search-'));
  const many = Array.from({ length: 1200 }, (_, number): SearchArticle => {
    const earliest = number % 10 === 0 ? undefined : `${2001 + (number % 20)}-03-0${1 + (number % 9)}`;
    return { id: `note-${number}`, language: 'ru', headline: `Заметка ${number}`, body: 'Погода ясная.', records: [], earliest };
  });
  await write(other, inputOf(many));
  const { volumes }: VolumeManifest = JSON.parse(readFileSync(join(other, 'volumes.json'), 'utf8'));
  assert.deepEqual(
    volumes.map(({ name }) => name),
    ['2000s', '2010s', '2020s', 'undated'],
  );
  assert.equal(
    volumes.reduce((sum, volume) => sum + volume.articles, 0),
    1200,
  );
  await served(other, async (address) => {
    const { ask, idsOf } = await open(other, address, many);
    assert.equal((await ask.stem('погод')).size, 1200);
    for (const number of [0, 7, 1199]) {
      const { found } = await findArticles(readQuery(`заметки ${number}`, []), ask);
      assert.deepEqual(idsOf(found), [`note-${number}`]);
    }
  });
  for (const each of [other, `${other}-cache`]) rmSync(each, { recursive: true });
});
