import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { filesBelow } from '../../src/press/disk.ts';

const root = dirname(dirname(import.meta.dirname));
const folder = mkdtempSync(join(tmpdir(), 'muragat-parts-'));
after(() => rmSync(folder, { recursive: true }));

/** An archive with the seeds and the content of another one, in a folder of its own. */
function makeArchive(name: string, model: string): string {
  const archive = join(folder, name);
  for (const part of ['seeds', 'content']) cpSync(join(model, part), join(archive, part), { recursive: true });
  return archive;
}

function built(archive: string, ...options: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'build.ts'), '--archive', archive, ...options]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
  return new Promise((resolve, reject) => child.once('exit', (code) => (code === 0 ? resolve(said) : reject(new Error(said)))));
}

test('two processes that build a half each into one folder at the same time give the files of one process', async () => {
  const one = makeArchive('one', root);
  // With an address, so that it has a map of the site.
  appendFileSync(join(one, 'seeds', 'archive.yaml'), '\nsite: https://archive.test/news\n');
  await built(one);
  const two = makeArchive('two', one);
  await Promise.all([built(two, '--part', '1/2'), built(two, '--part', '2/2')]);
  const [expected, found] = [filesBelow(join(one, 'dist')), filesBelow(join(two, 'dist'))];
  assert.ok(expected.includes('sitemap.xml'));
  assert.deepEqual(found, expected);
  for (const path of expected) assert.ok(readFileSync(join(one, 'dist', path)).equals(readFileSync(join(two, 'dist', path))), path);
});

test('a part that is none is refused with the right form', async () => {
  await assert.rejects(built(makeArchive('wrong', root), '--part', '3/2'), /--part must be such as 1\/2/u);
});
