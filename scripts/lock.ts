import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that one process has to itself. */
export type Lock = {
  /** Whether the process that had it before was killed or failed, so that it may have left files half written. */
  readonly wasCutShort: boolean;
  /** Ends it; `isWhole` where the work was done to its end. */
  readonly release: (isWhole: boolean) => void;
};

/**
 * Keeps other builds away while one is at work, since each writes the same files and remembers them in the same folder `cache`. Throws where another
 * build is at work; the lock of a process that is gone counts for nothing.
 */
export function lockFolder(cache: string): Lock {
  const path = join(cache, 'build.lock');
  mkdirSync(cache, { recursive: true });
  const lock = tryLock(path);
  if (typeof lock === 'number')
    throw new Error(
      `This archive is being built by process ${lock}. Wait until it is done, then build again. If it is no build, remove ${path}.`,
    );
  return lock;
}

/** Does work when no other process does the like with the same folder `cache`; waits for those that do. */
export async function aloneIn(cache: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(cache, { recursive: true });
  for (;;) {
    const lock = tryLock(join(cache, 'build.lock'));
    if (typeof lock !== 'number') {
      try {
        return await work();
      } finally {
        lock.release(true);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Milliseconds between two looks at a lock. */
const pause = 100;

/** The lock, or the process that has it. */
function tryLock(path: string): Lock | number {
  for (let wasCutShort = false; ; ) {
    try {
      writeFileSync(path, `${process.pid} ${boot()}`, { flag: 'wx' });
      held.add(path);
      return { wasCutShort, release: (isWhole) => release(path, isWhole) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const text = read(path);
    if (text === undefined) continue;
    const holder = holderOf(path, text);
    if (holder !== undefined) return holder;
    // Another process may have found the same, and have begun.
    if (read(path) === text) rmSync(path, { force: true });
    wasCutShort = true;
  }
}

/** The locks of this process: another one that is gone may have had its number. */
const held = new Set<string>();

/** The process at work that a lock names; none where it is gone, or where the machine has been started anew since. */
function holderOf(path: string, text: string): number | undefined {
  const [id = '', booted = ''] = text.split(' ');
  const holder = Number(id);
  if (holder === process.pid) return held.has(path) ? holder : undefined;
  return (booted === '' || booted === boot()) && isAlive(holder) ? holder : undefined;
}

/** What a lock says; absent where it has just been released. One that is empty is being written. */
function read(path: string): string | undefined {
  for (let tries = 0; ; tries += 1) {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (text !== '' || tries === mostTries) return text;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
}

const mostTries = 5;

/** Another one whenever the machine has been started, where the system tells. */
function boot(): string {
  const path = '/proc/sys/kernel/random/boot_id';
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}

function release(path: string, isWhole: boolean): void {
  held.delete(path);
  if (isWhole) rmSync(path, { force: true });
  else {
    try {
      writeFileSync(path, '0');
    } catch {
      // On a full disk there may be room for nothing.
      rmSync(path, { force: true });
    }
  }
}

function isAlive(id: number): boolean {
  if (!Number.isInteger(id) || id < 1) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
