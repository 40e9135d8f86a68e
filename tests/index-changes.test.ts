import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { writeSearchIndex } from '../src/search/disk.ts';
import { type Archive, change, empty, inputFor, type Step, step } from './changing-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'muragat-changes-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** More sequences than are tried by default: `SEQUENCES=1000 node --test tests/index-changes.test.ts`. */
const sequences = Number(process.env.SEQUENCES ?? 6);

const contents = (root: string): Map<string, string> => {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(root.length), readFileSync(path, 'base64')]));
};

/** Asserts that a folder holds what a build from nothing gives. */
async function assertAsFromNothing(directory: string, archive: Archive): Promise<void> {
  const fresh = mkdtempSync(join(folder, 'fresh-'));
  await writeSearchIndex(join(fresh, 'index'), join(fresh, 'cache'), inputFor(archive));
  const [is, should] = [contents(directory), contents(join(fresh, 'index'))];
  assert.deepEqual([...is.keys()], [...should.keys()]);
  for (const [path, content] of should) assert.ok(is.get(path) === content, `${path} is not what a build from nothing gives`);
  rmSync(fresh, { recursive: true });
}

test('any sequence of changes gives the same files as a build from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      const own = mkdtempSync(join(folder, 'changes-'));
      let archive: Archive = empty;
      for (const each of steps) {
        archive = change(archive, each);
        await writeSearchIndex(join(own, 'index'), join(own, 'cache'), inputFor(archive));
      }
      await assertAsFromNothing(join(own, 'index'), archive);
      rmSync(own, { recursive: true });
    }),
    { numRuns: sequences, seed: Number(process.env.SEED ?? 1) },
  );
});

/** Builds an archive in a program of its own that is killed so many milliseconds after it began to write. */
async function buildKilled(own: string, steps: readonly Step[], milliseconds: number): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, 'killed-build.ts'), own, JSON.stringify(steps)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await ended;
  clearTimeout(timer);
}

test('a build that is killed at any moment is completed by the next one', async () => {
  const own = mkdtempSync(join(folder, 'killed-'));
  const all: Step = { from: 0, count: 1400, version: 0, records: 1 };
  const steps: readonly Step[] = [
    all,
    { from: 10, count: 40, version: 1, records: 0 },
    { from: 500, count: 700, version: undefined, records: 1 },
  ];
  const archives = steps.map((_, at) => steps.slice(0, at + 1).reduce(change, empty));
  for (let round = 0; round < Math.max(3, sequences / 3); round += 1) {
    const at = round % steps.length;
    await buildKilled(own, steps.slice(0, at + 1), 20 + ((round * 97) % 700));
    // What follows is another state than the killed one in every second round.
    const next = archives[round % 2 === 0 ? at : 0] ?? empty;
    await writeSearchIndex(join(own, 'index'), join(own, 'cache'), inputFor(next));
    await assertAsFromNothing(join(own, 'index'), next);
  }
});

test('a folder that is not the one that was written, and a cache that is gone, are made anew', async () => {
  const own = mkdtempSync(join(folder, 'other-'));
  const [index, cache] = [join(own, 'index'), join(own, 'cache')];
  const archive = change(empty, { from: 0, count: 60, version: 0, records: 1 });
  const write = () => writeSearchIndex(index, cache, inputFor(archive));
  const all = await write();
  assert.equal(all.written, all.files);
  for (const spoil of [
    () => rmSync(index, { recursive: true }),
    () => rmSync(join(index, 'volumes.json')),
    () => rmSync(join(index, 'names'), { recursive: true }),
    () => writeFileSync(join(index, 'volumes.json'), '{}'),
    () => rmSync(cache, { recursive: true }),
  ]) {
    spoil();
    assert.ok((await write()).written > 0, String(spoil));
    await assertAsFromNothing(index, archive);
    assert.equal((await write()).written, 0);
  }
});
