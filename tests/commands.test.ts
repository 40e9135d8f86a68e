import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { add } from '../scripts/add.ts';
import { check } from '../scripts/check.ts';
import { runIngest } from '../scripts/ingest.ts';
import { linesTo } from '../scripts/report.ts';
import { printReview } from '../scripts/review.ts';

const story =
  'Market opens in the harbour\n\nThe harbour council opened the fish market on Monday. Traders had asked for it since spring.\n';
let archive = '';
let said: string[] = [];
const report = (line: string) => void said.push(line);

beforeEach(() => {
  archive = mkdtempSync(join(tmpdir(), 'archive-'));
  mkdirSync(join(archive, 'seeds'));
  said = [];
});
afterEach(() => rmSync(archive, { recursive: true, force: true }));

test('an ingest of sound seeds ends with 0, one with a broken seed with 1 and its name', async () => {
  writeFileSync(join(archive, 'seeds', 'a.txt'), story);
  assert.equal(await runIngest(archive, report), 0);
  assert.equal(await check(archive, linesTo(report)), 0, said.join('\n'));
  writeFileSync(join(archive, 'seeds', 'empty.txt'), '');
  assert.equal(await runIngest(archive, report), 1);
  assert.match(said.join('\n'), /seeds\/empty\.txt: .+\n {2}\S/);
  assert.deepEqual(readdirSync(join(archive, 'content', 'articles')), ['a.md']);
});

test('content that was edited by hand fails the check', async () => {
  writeFileSync(join(archive, 'seeds', 'a.txt'), story);
  await runIngest(archive, report);
  writeFileSync(join(archive, 'content', 'articles', 'a.md'), 'edited');
  assert.equal(await check(archive, linesTo(report)), 1);
  assert.match(said.join('\n'), /content\/articles\/a\.md/);
});

test('content that is stale, invalid, foreign or missing, and a seed that changed, is named', async () => {
  const seed = join(archive, 'seeds', 'a.txt');
  writeFileSync(seed, story);
  await runIngest(archive, report);
  const article = join(archive, 'content', 'articles', 'a.md');
  const text = readFileSync(article, 'utf8');
  const told = async (): Promise<string> => {
    said = [];
    assert.equal(await check(archive, linesTo(report), ['content']), 1);
    return said.join('\n');
  };
  writeFileSync(article, `${text}more`);
  assert.match(await told(), /content\/articles\/a\.md: It is not what the seeds give now\.\n {2}Run npm run ingest/u);
  writeFileSync(article, text.replace('basis: inferred', 'basis: sure'));
  assert.match(await told(), /content\/articles\/a\.md: It is not valid/u);
  writeFileSync(article, text);
  writeFileSync(join(archive, 'content', 'articles', 'z.md'), text.replace('id: a', 'id: z'));
  assert.match(await told(), /content\/articles\/z\.md: No seed gives this file/u);
  rmSync(join(archive, 'content', 'articles', 'z.md'));
  rmSync(join(archive, 'content', 'review.json'));
  assert.match(await told(), /content\/review\.json: It is missing/u);
  await runIngest(archive, report);
  // Written over in its place, as long as before and of the same time: an ingest goes by these.
  const { atime, mtime } = statSync(seed);
  writeFileSync(seed, story.replace('harbour', 'village'));
  utimesSync(seed, atime, mtime);
  assert.match(
    await told(),
    /content\/articles\/a\.md: Its seed seeds\/a\.txt has changed since\.\n.* remove the file and run it once more/u,
  );
  rmSync(article);
  await runIngest(archive, report);
  assert.equal(await check(archive, linesTo(report), ['content']), 0, said.join('\n'));
  assert.match(readFileSync(article, 'utf8'), /village/u);
});

test('a review names the seed, what is open and the file to write into', async () => {
  assert.equal(printReview(archive, report), 1);
  writeFileSync(join(archive, 'seeds', 'a.txt'), story);
  await runIngest(archive, report);
  assert.equal(printReview(archive, report), 0);
  assert.match(said.join('\n'), /seeds\/a\.txt \[no-date\]/);
  assert.match(said.join('\n'), /write into seeds\/a\.meta\.yaml:\n\s+date: /);
});

test('an added text gets a good name, never another file’s, and is shown as understood', async () => {
  const file = join(archive, 'My Text (1).TXT');
  writeFileSync(file, story);
  assert.equal(await add({ archive, files: [file] }, report), 0);
  assert.equal(readFileSync(join(archive, 'seeds', 'my-text-1.txt'), 'utf8'), story);
  assert.match(said.join('\n'), /headline {2}Market opens in the harbour \(stated\)/);
  writeFileSync(file, `${story}More.\n`);
  assert.equal(await add({ archive, files: [file] }, report), 0);
  assert.equal(await add({ archive, files: [file] }, report), 0);
  assert.deepEqual(readdirSync(join(archive, 'seeds')).sort(), ['my-text-1-2.txt', 'my-text-1.txt']);
  assert.equal(await add({ archive, files: [join(archive, 'none.txt')] }, report), 1);
  assert.equal(await add({ archive, files: [] }, report), 2);
});

test('an unknown option is wrong usage', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '..', 'scripts', 'ingest.ts'), '--fast'], {
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(stderr, /Usage: npm run ingest/);
});
