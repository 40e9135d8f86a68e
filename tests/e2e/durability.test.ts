import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, type TestContext, test } from 'node:test';
import { readContent } from '../../src/ingest/disk.ts';
import { compileTemplates, openSite } from '../../src/press/disk.ts';
import { assertSame, brokenPages, built, generator, makeArchive, siteOf, start } from './own-archive.ts';

/** Tries each fault at more places: `FAULTS=all node --test tests/e2e/durability.test.ts`. */
const all = process.env.FAULTS === 'all';
const texts = 12;

/** What the archive is with its text `added.txt` and without it: after each fault a build goes from one to the other. */
type State = { readonly isAdded: boolean; readonly content: ReadonlyMap<string, string>; readonly site: ReadonlyMap<string, Buffer> };
const states: State[] = [];
let archive = '';
let { isAdded, content, site }: State = { isAdded: false, content: new Map(), site: new Map() };

before(async () => {
  await compileTemplates(generator);
  archive = makeArchive(texts);
  for (isAdded of [true, false]) {
    supply();
    await built(archive);
    states.push({ isAdded, content: readContent(archive), site: siteOf(archive) });
  }
  change();
  change();
});

/** Adds the text or takes it away. What the archive is from now on is expected. */
function change(): void {
  const next = states.find((state) => state.isAdded !== isAdded);
  assert.ok(next);
  ({ isAdded, content, site } = next);
  supply();
}

function supply(): void {
  const added = inArchive('seeds', 'added.txt');
  if (isAdded) writeFileSync(added, 'Қала көпірі ашылды\n\n2021 жылғы 3 мамыр. Қала көпірі ашылды.\n');
  else rmSync(added, { force: true });
}
after(() => rmSync(archive, { recursive: true, force: true }));

const inArchive = (...path: readonly string[]) => join(archive, ...path);
const checked = (part: string) => start('check.ts', archive, { rest: [part] }).ended;
/** What seeds are: path, bytes, and when they were written. */
const seedsOf = (directory: string) =>
  readdirSync(join(directory, 'seeds'), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => join(directory, 'seeds', path))
    .filter((path) => statSync(path).isFile())
    .map((path) => [path, readFileSync(path).toString('base64'), statSync(path).mtimeMs, statSync(path).ctimeMs]);

test('no command writes into seeds', async () => {
  const seeds = seedsOf(archive);
  for (const script of ['ingest.ts', 'build.ts', 'check.ts', 'review.ts']) {
    const { said } = await start(script, archive).ended;
    assert.deepEqual(seedsOf(archive), seeds, `${script}: ${said}`);
  }
});

const damages: Readonly<Record<string, (path: string) => void>> = {
  'overwritten with rubbish': (path) => writeFileSync(path, Buffer.alloc(statSync(path).size, 'rubbish ')),
  'cut in half': (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
  empty: (path) => truncateSync(path, 0),
  'zeroed in every other page': (path) => {
    const bytes = readFileSync(path);
    for (let at = 4096; at < bytes.length; at += 8192) bytes.fill(0, at, at + 4096);
    writeFileSync(path, bytes);
  },
};
const databases = ['ingest.db', 'catalogue.db', 'search/index.db'].map((name) => join('.cache', name));

/** Brings what a database has in its journal into its file: SQLite would make good from it what is damaged. */
function settle(path: string): void {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}

for (const [how, damage] of Object.entries(damages)) {
  test(`databases of the cache that are ${how} are told and made anew`, async () => {
    for (const each of all ? databases.map((path) => [path]) : [databases]) {
      for (const path of each) {
        settle(inArchive(path));
        damage(inArchive(path));
      }
      if (how !== 'empty') {
        const { code, said } = await checked('site');
        assert.equal(code, 1, said);
        for (const path of each) assert.ok(said.includes(`${inArchive(path)}: It is damaged`), said);
      }
      change();
      await built(archive);
      assertSame(siteOf(archive), site, `${each.join(', ')} ${how}`);
      assert.deepEqual(readContent(archive), content);
    }
  });
}

test('files of content that are damaged are named by the check, and put right by the build', async () => {
  const paths = [...content.keys()];
  const [article = '', other = '', third = ''] = paths.filter((path) => path.startsWith('articles/'));
  const [record = '', deleted = ''] = paths.filter((path) => path.startsWith('people/'));
  truncateSync(inArchive('content', article), 200);
  truncateSync(inArchive('content', other), 0);
  truncateSync(inArchive('content', record), 10);
  rmSync(inArchive('content', deleted));
  const text = content.get(third) ?? '';
  writeFileSync(inArchive('content', third), text.replace('basis: ', 'basis: guessed '));
  const { code, said } = await checked('content');
  assert.equal(code, 1);
  for (const path of [article, other, third, record, deleted]) assert.ok(said.includes(`content/${path}: `), `${path}\n${said}`);
  assert.ok(said.includes(`content/${other}: It is empty.`));
  assert.ok(said.includes(`content/${third}: It is not valid`));
  await built(archive);
  assert.deepEqual(readContent(archive), content);
  assertSame(siteOf(archive), site, 'after content was damaged');
});

test('files of the site that are changed or gone are named by the check, and printed again once dist is removed', async () => {
  appendFileSync(inArchive('dist', 'kk', 'index.html'), '<p>more');
  rmSync(inArchive('dist', 'page.js'));
  writeFileSync(inArchive('dist', 'mine.txt'), 'mine');
  rmSync(inArchive('dist', 'search', 'names.json'));
  const said = await built(archive);
  assert.match(said, / 0 pages printed/u);
  const found = await checked('site');
  assert.equal(found.code, 1);
  for (const line of [
    'kk/index.html: It is not as',
    'page.js: It is missing',
    'kk/index.html: The page does not come to its end',
    'mine.txt: Nothing prints it',
    'search/names.json: ',
  ])
    assert.ok(found.said.includes(`dist/${line}`), found.said);
  rmSync(inArchive('dist'), { recursive: true });
  await built(archive);
  assertSame(siteOf(archive), site, 'after dist was removed');
  assert.equal((await checked('site')).code, 0);
});

test('a text is read again whatever the clock said when it was written', async () => {
  const seed = inArchive('seeds', 'clock.txt');
  const first = 'Мост открыт\n\n3 мая 2021 года. Мост открыт.\n';
  writeFileSync(seed, first);
  utimesSync(seed, new Date('2040-01-01'), new Date('2040-01-01'));
  await built(archive);
  writeFileSync(seed, first.replaceAll('открыт', 'закрыт'));
  utimesSync(seed, new Date('1990-01-01'), new Date('1990-01-01'));
  await built(archive);
  assert.match(readContent(archive).get('articles/clock.md') ?? '', /закрыт/u);
  rmSync(seed);
  await built(archive);
  assertSame(siteOf(archive), site, 'after the text was removed');
});

test('a second build at once is refused, and the lock of a process that is gone is not', async () => {
  const lock = inArchive('.cache', 'build.lock');
  const first = start('build.ts', archive);
  while (!existsSync(lock)) await new Promise((resolve) => setTimeout(resolve, 5));
  first.child.kill('SIGSTOP');
  const { code, said } = await start('build.ts', archive).ended;
  first.child.kill('SIGCONT');
  assert.equal(code, 1, said);
  assert.ok(said.includes(`being built by process ${first.child.pid}`), said);
  assert.equal((await first.ended).code, 0);
  assert.ok(!existsSync(lock));
  const gone = spawnSync(process.execPath, ['--version']).pid;
  writeFileSync(lock, String(gone));
  mkdirSync(inArchive('dist', 'left'));
  writeFileSync(inArchive('dist', 'left', 'index.html.part'), '<html>');
  assert.match((await checked('site')).said, /did not come to its end/u);
  await built(archive);
  assertSame(siteOf(archive), site, 'what the process left half written is gone');
});

test('a seed that changes while it is printed is not published as another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'muragat-copy-'));
  const seed = join(folder, 'seed.txt');
  writeFileSync(seed, 'text');
  const into = openSite(join(folder, 'dist'));
  assert.throws(() => into.copy(seed, 'seed.txt', '0'.repeat(64)), /seed\.txt has changed since it was read/u);
  assert.ok(!existsSync(join(folder, 'dist', 'seed.txt')));
  rmSync(folder, { recursive: true });
});

/** Mounts something for the time of a test; skips the test where that is not allowed. */
function mount(t: TestContext, ...steps: readonly (readonly string[])[]): boolean {
  const at = steps[0]?.at(-1) ?? '';
  t.after(() => void spawnSync('umount', [at]));
  const failed = steps.map((args) => spawnSync('mount', args, { encoding: 'utf8' })).find(({ status }) => status !== 0);
  if (failed !== undefined) t.skip(`Nothing may be mounted here: ${failed.error?.message ?? failed.stderr}`);
  return failed === undefined;
}

test('a full disk is told, nothing is lost, and the next build completes the work', async (t) => {
  const disk = mkdtempSync(join(tmpdir(), 'muragat-disk-'));
  const isMounted = mount(t, ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', disk]);
  t.after(() => rmSync(disk, { recursive: true, force: true }));
  if (!isMounted) return;
  const own = makeArchive(texts, disk);
  const expected = states.find((state) => !state.isAdded)?.site ?? new Map();
  const seeds = seedsOf(own);
  const filler = join(disk, 'filler');
  let full = 0;
  // Kilobytes that are left at first: too few for a database, for content, for pages, for the index.
  for (const room of all ? [8, 64, 200, 400, 800, 1200, 1600, 2400, 3200, 4800, 6400, 8000, 9600, 12_000] : [8, 800, 4800]) {
    for (const folder of ['dist', '.cache', 'content']) rmSync(join(own, folder), { recursive: true, force: true });
    fill(filler, room);
    const { code, said } = await start('build.ts', own).ended;
    if (code === 0) assert.ok(all, `${room} kB are too few for the archive`);
    else {
      full += 1;
      assert.equal(code, 1, said);
      assert.match(said, /The disk is full: .+ could not be written\.\n {2}Make room/u, `${room} kB`);
      assert.deepEqual(brokenPages(own).broken, [], `${room} kB`);
    }
    assert.deepEqual(seedsOf(own), seeds);
    rmSync(filler);
    await built(own);
    assertSame(siteOf(own), expected, `${room} kB`);
  }
  // The same with a site that is there and changes.
  writeFileSync(join(own, 'seeds', 'added.txt'), 'Мост открыт\n\n3 мая 2021 года. Мост открыт.\n');
  fill(filler, 40);
  const { code, said } = await start('build.ts', own).ended;
  assert.equal(code, 1, said);
  assert.match(said, /The disk is full/u);
  assert.deepEqual(brokenPages(own).broken, []);
  rmSync(filler);
  rmSync(join(own, 'seeds', 'added.txt'));
  await built(own);
  assertSame(siteOf(own), expected, 'after a full disk');
  t.diagnostic(`${full + 1} builds ran out of disk`);
});

/** Fills a disk with a file until so many kilobytes are left. */
function fill(path: string, room: number): void {
  const [, , , free = '0'] =
    spawnSync('df', ['-k', '--output=source,size,used,avail', join(path, '..')], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n')[1]
      ?.split(/\s+/u) ?? [];
  writeFileSync(path, Buffer.alloc(Math.max(0, Number(free) - room) * 1024));
}

for (const folder of ['content', 'dist', '.cache', 'seeds']) {
  test(`a folder ${folder} that may not be written`, async (t) => {
    const path = inArchive(folder);
    if (folder !== 'seeds') change();
    if (!mount(t, ['--bind', path, path], ['-o', 'remount,bind,ro', path])) return;
    const { code, said } = await start('build.ts', archive).ended;
    spawnSync('umount', [path]);
    // Seeds are only ever read.
    if (folder === 'seeds') assert.equal(code, 0, said);
    else {
      assert.equal(code, 1, said);
      assert.match(said, /may not be read or written by the user who runs this\.\n {2}Give this user the right/u);
      assert.deepEqual(brokenPages(archive).broken, []);
    }
    await built(archive);
    assertSame(siteOf(archive), site, `after ${folder} could not be written`);
  });
}
