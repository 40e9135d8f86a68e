import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { crc32 } from 'node:zlib';
import {
  frontAddresses,
  frontNames,
  kindAddresses,
  type Lists,
  letterAddresses,
  monthAddresses,
  recordAddresses,
  recordUndatedAddresses,
  recordYearAddresses,
  yearAddresses,
} from '../src/press/addresses.ts';
import { filesBelow, openSite, removeFiles } from '../src/press/disk.ts';
import { fileOf, print } from '../src/press/press.ts';
import { inOrder } from '../src/press/units.ts';

const folder = mkdtempSync(join(tmpdir(), 'muragat-press-'));
after(() => rmSync(folder, { recursive: true }));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an address lands in the file in which a static host looks for it', () => {
  assert.equal(fileOf('/'), 'index.html');
  assert.equal(fileOf('/kk/articles/a-1/'), 'kk/articles/a-1/index.html');
  assert.equal(fileOf('/articles/%D1%88%D3%99.json'), 'articles/шә.json');
  assert.equal(fileOf('/404/'), '404.html');
});

test('a page that its template refuses to print stops the press by name', async () => {
  const press = { render: async () => new Response('', { status: 404 }) };
  await assert.rejects(print(press, '/kk/people/nobody/'), /\/kk\/people\/nobody\/.*404/u);
  assert.equal((await print({ render: async () => new Response('gone', { status: 404 }) }, '/404/')).path, '404.html');
});

test('a file is written once, left alone while it is the same, and removed with the folders that are empty then', () => {
  const first = openSite(folder);
  first.write({ path: 'kk/a/index.html', bytes: bytes('one') });
  first.write({ path: 'ru/index.html', bytes: bytes('two') });
  const { files, changed } = first.take();
  assert.deepEqual(
    [...files],
    [
      ['kk/a/index.html', crc32('one')],
      ['ru/index.html', crc32('two')],
    ],
  );
  assert.equal(changed, 2);

  writeFileSync(join(folder, 'ru', 'index.html.part'), 'half a page of a build that was killed');
  const second = openSite(folder);
  second.write({ path: 'kk/a/index.html', bytes: bytes('one') });
  second.write({ path: 'ru/index.html', bytes: bytes('six') });
  assert.equal(second.take().changed, 1);
  assert.equal(second.take().files.size, 0, 'what was told is not told again');
  assert.deepEqual(filesBelow(folder), ['kk/a/index.html', 'ru/index.html'], 'half a page is written over');
  assert.equal(readFileSync(join(folder, 'ru/index.html'), 'utf8'), 'six');
  assert.equal(removeFiles(folder, ['kk/a/index.html', 'kk/b/index.html']), 1);
  assert.deepEqual(readdirSync(folder), ['ru']);
});

test('a file that comes in pieces is written like any other: whole or not at all, and left alone while it is the same', () => {
  const large = join(folder, 'large.csv');
  const pieces = (end: string) => [...Array.from({ length: 60_000 }, (_, index) => `Қ${index}\r\n`), bytes(end)];
  const site = openSite(folder);
  const first = site.stream('large.csv', pieces('one'));
  const text = readFileSync(large);
  assert.deepEqual([first.changed, first.bytes], [true, text.length]);
  assert.equal(
    text.toString('utf8'),
    pieces('one')
      .map((piece) => Buffer.from(piece as string))
      .join(''),
  );
  assert.equal(first.sha256, createHash('sha256').update(text).digest('hex'));
  assert.deepEqual(site.stream('large.csv', pieces('one')), { ...first, changed: false });
  assert.equal(site.stream('large.csv', pieces('two')).changed, true, 'the same length, another end');
  assert.equal(site.stream('large.csv', pieces('tw')).changed, true, 'the beginning of what was there');
  function* broken(): Generator<string> {
    yield* pieces('three') as string[];
    throw new Error('the disk of the catalogue is gone');
  }
  assert.throws(() => site.stream('large.csv', broken()), /is gone/u);
  assert.match(readFileSync(large, 'utf8'), /tw$/u);
  assert.deepEqual(
    filesBelow(folder).filter((path) => path.endsWith('.part')),
    [],
  );
  assert.equal(site.stream('small.txt', ['a', 'b']).changed, true);
  assert.equal(site.stream('small.txt', ['ab']).changed, false);
  assert.equal(site.take().files.get('small.txt'), crc32('ab'), 'files in pieces are told of like others');
});

test('units are printed in an order in which what leads to a page comes behind it', () => {
  const mixed = ['front home', 'kind people', 'record people/ann', 'article b', 'bare', 'article a', 'month 2020-3', 'year 2020', 'assets'];
  assert.deepEqual(inOrder(mixed), [
    'assets',
    'article a',
    'article b',
    'record people/ann',
    'month 2020-3',
    'year 2020',
    'kind people',
    'front home',
    'bare',
  ]);
});

test('pages come before the lists that link to them, in each interface language', () => {
  const march = { year: 2020, month: 3 };
  const lists: Lists = {
    parts: ({ mentioning, year, month, rest }) => {
      if (rest !== undefined) return [];
      if (year !== undefined) return month === undefined ? [{ shelf: march, count: 60 }] : [];
      return mentioning === undefined
        ? []
        : [
            { shelf: { year: 2020 }, count: 60 },
            { shelf: { rest: 'undated' }, count: 1 },
          ];
    },
    articles: ({ year, rest }) => ({ cards: [], total: year === 2020 || rest === 'undated' ? 60 : 0 }),
    isDivided: () => true,
    letters: () => ['А'],
    recordsOfLetter: () => ({ records: [], total: 9, parts: [] }),
  };
  const all = [
    ...recordYearAddresses(lists, 'people/ann', 2020),
    ...recordYearAddresses(lists, 'people/ann', 2021),
    ...recordUndatedAddresses(lists, 'people/ann'),
    ...recordAddresses('people/ann'),
    ...monthAddresses(lists, 2020, 3),
    ...yearAddresses(lists, 2020),
    ...['kk', 'ru', 'en'].flatMap((ui) => [...letterAddresses(lists, 'people', ui, 'А')]),
    ...kindAddresses('people'),
    ...frontNames.flatMap(frontAddresses),
  ];
  const at = (address: string): number => {
    assert.ok(all.includes(address), address);
    return all.indexOf(address);
  };
  for (const ui of ['kk', 'ru', 'en']) {
    assert.ok(at(`/${ui}/people/ann/2020/03/`) < at(`/${ui}/people/ann/2020/`));
    assert.ok(at(`/${ui}/people/ann/undated/`) < at(`/${ui}/people/ann/`));
    assert.ok(at(`/${ui}/people/ann/`) < at(`/${ui}/people/letter/%D0%B0/`));
    assert.ok(at(`/${ui}/people/letter/%D0%B0/`) < at(`/${ui}/people/`));
    assert.ok(at(`/${ui}/articles/2020/03/`) < at(`/${ui}/articles/2020/`));
    assert.ok(at(`/${ui}/articles/`) < at(`/${ui}/`));
    assert.ok(!all.includes(`/${ui}/people/ann/2021/`), 'a year in which nothing is written');
  }
  assert.equal(new Set(all).size, all.length, 'no address is printed twice');
});
