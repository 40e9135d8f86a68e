import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesBelow } from '../../src/press/disk.ts';
import { generator, start } from './own-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'muragat-parts-'));
after(() => rmSync(folder, { recursive: true }));

/** An archive with the seeds and the content of another one, in a folder of its own. */
function makeArchive(name: string, model: string): string {
  const archive = join(folder, name);
  for (const part of ['seeds', 'content']) cpSync(join(model, part), join(archive, part), { recursive: true });
  return archive;
}

/** Builds an archive; fails with what was said where that does. */
async function build(archive: string, ...rest: readonly string[]): Promise<void> {
  const { code, said } = await start('build.ts', archive, { rest }).ended;
  assert.equal(code, 0, said);
}

test('two processes that build a half each into one folder at the same time give the files of one process', async () => {
  const one = makeArchive('one', generator);
  // With an address, so that it has a map of the site.
  appendFileSync(join(one, 'seeds', 'archive.yaml'), '\nsite: https://archive.test/news\n');
  await build(one);
  const two = makeArchive('two', one);
  await Promise.all([build(two, '--part', '1/2'), build(two, '--part', '2/2')]);
  const [expected, found] = [filesBelow(join(one, 'dist')), filesBelow(join(two, 'dist'))];
  assert.ok(expected.includes('sitemap.xml'));
  assert.deepEqual(found, expected);
  for (const path of expected) assert.ok(readFileSync(join(one, 'dist', path)).equals(readFileSync(join(two, 'dist', path))), path);
});

test('a part that is none is refused with the right form', async () => {
  await assert.rejects(build(makeArchive('wrong', generator), '--part', '3/2'), /--part must be such as 1\/2/u);
});
