import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import iconv from 'iconv-lite';
import { runIngest } from '../scripts/ingest.ts';
import { contentWriter, readArchive, readContent } from '../src/ingest/disk.ts';
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

test('a seed whose address would be that of a list is refused by name', () => {
  const told = ingest([
    file('2020.txt', 'A headline\n\nSome words of a text.\n'),
    file('undated.md', 'Some words.\n'),
    file('in-2020.txt', 'Words.\n'),
  ]);
  assert.deepEqual(
    told.problems.map(({ path, reason }) => [path, reason]),
    [
      ['seeds/2020.txt', 'Its address would be that of a list, articles/2020/.'],
      ['seeds/undated.md', 'Its address would be that of a list, articles/undated/.'],
    ],
  );
  assert.ok([...told.files.keys()].includes('articles/in-2020.md'));
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
  assert.deepEqual([...again.kept].sort(), [
    'archive.json',
    'articles/a.md',
    'places/oldport.json',
    'review.json',
    'sources/harbour-gazette.json',
  ]);
  assert.deepEqual(again.problems, problems);
  assert.deepEqual([...again.files].sort(), [...anew.files].filter(([path]) => !again.kept.has(path)).sort());
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

test('only what differs is written, what is stale goes, what is not ours stays', async () => {
  const { said, run } = runner();
  writeFileSync(join(archive, 'seeds', 'a.txt'), story);
  await run();
  assert.match(said.at(-1) ?? '', /: 1 articles; 3 files changed, 0 removed/u);
  const content = join(archive, 'content');
  writeFileSync(join(content, 'articles', 'b.md.unfinished'), 'killed');
  mkdirSync(join(content, 'people'));
  writeFileSync(join(content, 'people', 'nobody.json'), '{}');
  writeFileSync(join(content, 'notes.org'), 'mine');
  const before = statSync(join(content, 'archive.json')).mtimeMs;
  await run();
  assert.match(said.at(-1) ?? '', /: 1 articles; 0 files changed, 2 removed/u);
  assert.equal(statSync(join(content, 'archive.json')).mtimeMs, before);
  assert.deepEqual(readdirSync(content).sort(), ['archive.json', 'articles', 'notes.org', 'review.json']);
  rmSync(join(archive, '.cache'), { recursive: true });
  await run();
  assert.match(said.at(-1) ?? '', /: 1 articles; 0 files changed, 0 removed/u, 'without a state the files that stand are compared');
  assert.equal(statSync(join(content, 'archive.json')).mtimeMs, before);
});

test('what somebody changed or removed in content is put right', async () => {
  const { said, run } = runner();
  writeFileSync(join(archive, 'seeds', 'a.txt'), story);
  mkdirSync(join(archive, 'seeds', 'authority'));
  writeFileSync(join(archive, 'seeds', 'authority', 'places.yaml'), places);
  await run();
  const whole = readContent(archive);
  assert.ok(whole.size >= 4);
  for (const path of whole.keys()) {
    for (const spoil of [() => writeFileSync(join(archive, 'content', path), 'edited'), () => rmSync(join(archive, 'content', path))]) {
      spoil();
      await run();
      assert.match(said.at(-1) ?? '', /; 1 files changed, 0 removed/u);
      assert.deepEqual(readContent(archive), whole);
    }
  }
  await run();
  assert.match(said.at(-1) ?? '', /; 0 files changed, 0 removed/u);
});

test('a state of another authority file, or a damaged one, is of no use', async () => {
  const { run } = runner();
  writeFileSync(join(archive, 'seeds', 'a.txt'), story);
  await run();
  mkdirSync(join(archive, 'seeds', 'authority'));
  writeFileSync(join(archive, 'seeds', 'authority', 'places.yaml'), places);
  await run();
  const whole = readContent(archive);
  assert.deepEqual(whole, new Map([...ingest(readArchive(archive)).files].sort()));
  writeFileSync(join(archive, '.cache', 'ingest.db'), 'no database');
  await run();
  assert.deepEqual(readContent(archive), whole);
});

/** Ingests the archive, and what that said. */
function runner() {
  const said: string[] = [];
  return { said, run: () => runIngest(archive, (line) => void said.push(line)) };
}

test('an ingest leaves the seeds as they are', () => {
  writeFileSync(join(archive, 'seeds', 'a.txt'), story);
  const seeds = readArchive(archive);
  for (const [path, text] of ingest(seeds).files) contentWriter(archive).write(path, text);
  assert.equal(readFileSync(join(archive, 'seeds', 'a.txt'), 'utf8'), story);
});
