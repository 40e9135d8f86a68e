import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { aloneIn, lockFolder } from '../scripts/lock.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'muragat-lock-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));
const lock = () => join(cache, 'build.lock');

test('a folder is locked once, and again after it was released', () => {
  const first = lockFolder(cache);
  assert.equal(first.wasCutShort, false);
  assert.throws(() => lockFolder(cache), new RegExp(`being built by process ${process.pid}\\b`, 'u'));
  first.release(true);
  assert.ok(!existsSync(lock()));
  assert.equal(lockFolder(cache).wasCutShort, false);
});

test('a build that failed, or a process that is gone, leaves a mark for the next and no lock', () => {
  lockFolder(cache).release(false);
  const second = lockFolder(cache);
  assert.equal(second.wasCutShort, true);
  second.release(true);
  const gone = spawnSync(process.execPath, ['--version']).pid;
  for (const text of [String(gone), `${gone} ${'0'.repeat(8)}`, 'rubbish', '']) {
    writeFileSync(lock(), text);
    const next = lockFolder(cache);
    assert.equal(next.wasCutShort, true, text);
    next.release(true);
  }
});

test('a process of the same number, from before or from before the machine was started, has no lock', () => {
  writeFileSync(lock(), String(process.pid));
  lockFolder(cache).release(true);
  writeFileSync(lock(), `${process.ppid} of-another-start`);
  lockFolder(cache).release(true);
  writeFileSync(lock(), String(process.ppid));
  assert.throws(() => lockFolder(cache), new RegExp(`process ${process.ppid}\\b.* remove .*build\\.lock`, 'u'));
});

test('work waits for the like of it', async () => {
  const order: string[] = [];
  let end = (): void => {};
  const first = aloneIn(cache, async () => {
    order.push('first begins');
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    order.push('first ends');
  });
  const second = aloneIn(cache, async () => void order.push('second'));
  assert.match(readFileSync(lock(), 'utf8'), new RegExp(`^${process.pid}\\b`, 'u'));
  setTimeout(() => end(), 50);
  await Promise.all([first, second]);
  assert.deepEqual(order, ['first begins', 'first ends', 'second']);
  assert.ok(!existsSync(lock()));
});
