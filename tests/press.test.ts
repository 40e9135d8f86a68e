import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { addresses } from '../src/press/addresses.ts';
import { filesBelow, openSite } from '../src/press/disk.ts';
import { fileOf, print } from '../src/press/press.ts';

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

test('a file is written once, left alone while it is the same, and removed when nothing prints it any more', () => {
  const first = openSite(folder);
  assert.equal(first.write({ path: 'kk/a/index.html', bytes: bytes('one') }), true);
  assert.equal(first.write({ path: 'ru/index.html', bytes: bytes('two') }), true);
  assert.equal(first.finish(), 0);

  writeFileSync(join(folder, 'ru', 'left.part'), 'half a page of a build that was killed');
  const second = openSite(folder);
  assert.equal(second.write({ path: 'kk/a/index.html', bytes: bytes('one') }), false);
  assert.deepEqual(filesBelow(folder), ['kk/a/index.html', 'ru/index.html', 'ru/left.part'], 'removals come last');
  assert.equal(second.finish(), 2);
  assert.deepEqual(filesBelow(folder), ['kk/a/index.html']);
  assert.equal(readFileSync(join(folder, 'kk/a/index.html'), 'utf8'), 'one');
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
  assert.equal(site.finish(), 1, 'files in pieces are kept; the page of the last build is not');
});

test('pages come before the lists that link to them, in each interface language', () => {
  const inventory = {
    identities: () => ['a'],
    articles: () => [],
    longSeeds: () => [],
    article: () => undefined as never,
    records: () => [{ path: 'people/ann', kind: 'people' }] as never,
    articleDigests: () => [],
    recordDigests: () => [],
    record: () => undefined as never,
    years: () => [2020],
    months: () => [{ year: 2020, month: 3 }],
  };
  const all = [...addresses({ articles: () => ({ cards: [], page: 1, pages: 2, total: 60 }) }, inventory)];
  const at = (address: string): number => {
    assert.ok(all.includes(address), address);
    return all.indexOf(address);
  };
  for (const ui of ['kk', 'ru', 'en']) {
    assert.ok(at(`/${ui}/articles/a/`) < at(`/${ui}/people/ann/`));
    assert.ok(at(`/${ui}/people/ann/page/2/`) < at(`/${ui}/people/`));
    assert.ok(at(`/${ui}/articles/2020/03/`) < at(`/${ui}/articles/2020/`));
    assert.ok(at(`/${ui}/articles/page/2/`) < at(`/${ui}/`));
  }
  assert.ok(at('/articles/a.json') < at('/'));
  assert.equal(new Set(all).size, all.length, 'no address is printed twice');
});
