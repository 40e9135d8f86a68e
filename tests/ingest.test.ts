import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import iconv from 'iconv-lite';
import { checkContent } from '../src/ingest/check.ts';
import { readArchive, readContent, readMemory, writeContent, writeMemory } from '../src/ingest/disk.ts';
import { identityOf } from '../src/ingest/identity.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { SeedFile } from '../src/ingest/seeds.ts';
import { parseArticle } from '../src/schema/content.ts';

const file = (path: string, text: string | Uint8Array): SeedFile => ({
  path,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});
const story =
  'The harbour council approved the plan for the fish market on Monday. Traders had asked for it.\n\nThe work begins in spring, the mayor said at the meeting.\n';
const places = '- { id: oldport, heading: { en: Oldport, ru: Олдпорт, kk: Олдпорт }, type: city }\n';

test('the identity of an article is its path, in any script', () => {
  assert.equal(identityOf('004_11e614517402c173.txt'), '004-11e614517402c173');
  assert.equal(identityOf('2021/Май/Новости дня.v2.html'), '2021-май-новости-дня-v2');
  assert.equal(identityOf('Қазақстан – ҚХР.txt'), 'қазақстан-қхр');
  assert.equal(identityOf('---.txt'), '');
});

test('the same seeds give the same files in any order', () => {
  const seeds = [
    file('a.txt', story),
    file('b/c.txt', `Second\n\n${story}`),
    file('authority/places.yaml', places),
    file('a.meta.yaml', 'date: 2020-03-03\n'),
  ];
  const forth = ingest(seeds);
  const back = ingest([...seeds].reverse());
  assert.deepEqual(forth.problems, []);
  assert.deepEqual([...forth.files], [...back.files]);
  assert.deepEqual([...forth.files.keys()].sort(), [
    'archive.json',
    'articles/a.md',
    'articles/b-c.md',
    'places/oldport.json',
    'review.json',
  ]);
  assert.equal(parseArticle(forth.files.get('articles/a.md') ?? '').date?.basis, 'curated');
});

test('what cannot be used is named with the next step; the rest is built', () => {
  const large = new Uint8Array(10_000_001).fill(97);
  const binary = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256);
  const { files, problems } = ingest([
    file('good.txt', story),
    file('old.txt', iconv.encode('В гавани открылся рыбный рынок. Торговцы ждали этого дня с весны, сообщил мэр города.', 'windows-1251')),
    file('empty.txt', ''),
    file('large.txt', large),
    file('binary.txt', binary),
    file('good.meta.yaml', 'headlin: x'),
    file('same.txt', story),
    file('Same.md', story),
    file('lost.meta.yaml', 'date: 2020'),
    file('scan.pdf', '%PDF'),
    file('notes.yaml', 'x: 1'),
    file('---.txt', story),
  ]);
  assert.deepEqual(
    [...files.keys()].filter((path) => path.startsWith('articles/')),
    ['articles/good.md', 'articles/old.md'],
  );
  assert.equal(parseArticle(files.get('articles/old.md') ?? '').seed.encoding, 'windows-1251');
  const named = problems.map(({ path }) => path).sort();
  assert.deepEqual(named, [
    'seeds/---.txt',
    'seeds/Same.md and seeds/same.txt',
    'seeds/binary.txt',
    'seeds/empty.txt',
    'seeds/good.meta.yaml',
    'seeds/large.txt',
    'seeds/lost.meta.yaml',
    'seeds/notes.yaml',
    'seeds/scan.pdf',
  ]);
  for (const { reason, next } of problems) assert.ok(reason.length > 10 && next.length > 10, `${reason} ${next}`);
});

test('a sidecar source that is no record is a problem and does not count', () => {
  const { files, problems } = ingest([file('a.txt', story), file('a.meta.yaml', 'source: sources/nobody\n')]);
  assert.equal(parseArticle(files.get('articles/a.md') ?? '').source, undefined);
  assert.match(problems[0]?.next ?? '', /seeds\/authority\/sources\.yaml/);
});

test('a discovered source has a record of its own, marked as inferred', () => {
  const { files } = ingest([file('a.txt', `Market opens in the harbour\n\n${story}\nSource: Harbour Gazette\n`)]);
  assert.equal(parseArticle(files.get('articles/a.md') ?? '').source?.value, 'sources/harbour-gazette');
  const record = JSON.parse(files.get('sources/harbour-gazette.json') ?? '{}');
  assert.deepEqual([record.basis, record.heading], ['inferred', { en: 'Harbour Gazette' }]);
});

test('with a memory only what has changed is read, and the content is the same', () => {
  const first = [
    { ...file('a.txt', `Market opens in the harbour\n\n${story}\nSource: Harbour Gazette\n`), stamp: '1' },
    { ...file('b.txt', story), stamp: '1' },
    { ...file('empty.txt', ''), stamp: '1' },
    file('authority/places.yaml', places),
  ];
  const { memory, problems } = ingest(first);
  const unread = (path: string, stamp = '1'): SeedFile => ({
    path,
    size: 1,
    stamp,
    get bytes(): Uint8Array {
      throw new Error(`${path} was read.`);
    },
  });
  const second = [
    unread('a.txt'),
    { ...file('b.txt', `${story}\nMore was said.\n`), stamp: '2' },
    unread('empty.txt'),
    file('authority/places.yaml', places),
  ];
  const again = ingest(second, memory);
  const anew = ingest([...first.slice(0, 1), ...second.slice(1, 2), ...first.slice(2)]);
  assert.deepEqual([...again.kept], ['articles/a.md']);
  assert.deepEqual(again.problems, problems);
  const { 'articles/a.md': _kept, ...rest } = Object.fromEntries(anew.files);
  assert.deepEqual(Object.fromEntries(again.files), rest);
  // A file that cannot be read is a problem; here it tells that reading was tried.
  const tried = (...files: readonly SeedFile[]): string =>
    ingest(files, memory)
      .problems.map(({ reason }) => reason)
      .join('\n');
  assert.match(tried(unread('a.txt', '2')), /a\.txt was read/u);
  assert.match(tried(unread('a.txt'), { ...file('a.meta.yaml', 'date: 2020'), stamp: '1' }), /a\.txt was read/u);
});

let archive = '';
beforeEach(() => {
  archive = mkdtempSync(join(tmpdir(), 'archive-'));
  mkdirSync(join(archive, 'seeds', 'sub'), { recursive: true });
});
afterEach(() => rmSync(archive, { recursive: true, force: true }));

test('seeds are read from sub-folders; links and hidden files are not', () => {
  writeFileSync(join(archive, 'seeds', 'a.txt'), story);
  writeFileSync(join(archive, 'seeds', 'sub', 'b.txt'), story);
  writeFileSync(join(archive, 'seeds', '.hidden.txt'), story);
  mkdirSync(join(archive, 'seeds', '.git'));
  writeFileSync(join(archive, 'seeds', '.git', 'x.txt'), story);
  symlinkSync(join(archive, 'seeds', 'a.txt'), join(archive, 'seeds', 'link.txt'));
  assert.deepEqual(
    readArchive(archive).map(({ path }) => path),
    ['a.txt', 'sub/b.txt'],
  );
});

test('only what differs is written, what is stale goes, what is not ours stays', () => {
  assert.deepEqual(
    writeContent(
      archive,
      new Map([
        ['articles/a.md', 'one'],
        ['archive.json', '{}'],
      ]),
    ),
    { changed: 2, removed: 0 },
  );
  writeFileSync(join(archive, 'content', 'articles', 'b.md.unfinished'), 'killed');
  writeFileSync(join(archive, 'content', 'notes.org'), 'mine');
  const before = statSync(join(archive, 'content', 'archive.json')).mtimeMs;
  assert.deepEqual(
    writeContent(
      archive,
      new Map([
        ['archive.json', '{}'],
        ['places/x.json', '{}'],
      ]),
    ),
    { changed: 1, removed: 2 },
  );
  assert.equal(statSync(join(archive, 'content', 'archive.json')).mtimeMs, before);
  assert.deepEqual(readdirSync(join(archive, 'content')).sort(), ['archive.json', 'notes.org', 'places']);
});

test('a memory is of no use where the authority file or a file of content has changed', () => {
  writeFileSync(join(archive, 'seeds', 'a.txt'), story);
  const run = () => {
    const seeds = readArchive(archive);
    const result = ingest(seeds, readMemory(archive, seeds));
    writeContent(archive, result.files, result.kept);
    writeMemory(archive, seeds, result.memory);
    return result.kept.size;
  };
  assert.deepEqual([run(), run()], [0, 1]);
  const path = join(archive, 'content', 'articles', 'a.md');
  const article = readFileSync(path, 'utf8');
  writeFileSync(path, 'edited');
  assert.equal(run(), 0);
  assert.equal(readFileSync(path, 'utf8'), article);
  rmSync(path);
  assert.equal(run(), 0);
  assert.equal(readFileSync(path, 'utf8'), article);
  mkdirSync(join(archive, 'seeds', 'authority'));
  writeFileSync(join(archive, 'seeds', 'authority', 'places.yaml'), places);
  assert.deepEqual([run(), run()], [0, 1]);
  writeFileSync(join(archive, '.cache', 'ingest.json'), '{"key":');
  assert.equal(run(), 0);
});

test('an ingest leaves the seeds as they are, and the check finds each kind of drift', () => {
  writeFileSync(join(archive, 'seeds', 'a.txt'), story);
  const seeds = readArchive(archive);
  writeContent(archive, ingest(seeds).files);
  assert.equal(readFileSync(join(archive, 'seeds', 'a.txt'), 'utf8'), story);
  assert.deepEqual(checkContent(seeds, readContent(archive)), []);
  const wrong = (path: string, text: string | undefined, from = seeds) => {
    const content = readContent(archive);
    if (text === undefined) content.delete(path);
    else content.set(path, text);
    return checkContent(from, content).map(({ path: where, reason }) => `${where}: ${reason}`);
  };
  const article = readContent(archive).get('articles/a.md') ?? '';
  assert.match(wrong('articles/a.md', `${article}more`).join(), /not what the seeds give/);
  assert.match(wrong('articles/a.md', article.replace('basis: inferred', 'basis: sure')).join(), /not valid/);
  assert.match(wrong('articles/z.md', article.replace('id: a', 'id: z')).join(), /No seed gives/);
  assert.match(wrong('review.json', undefined).join(), /review\.json: It is missing/);
  assert.match(wrong('archive.json', readContent(archive).get('archive.json'), [file('a.txt', `${story}!`)]).join(), /has changed since/);
});
