import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  for (let wasCutShort = false; ; wasCutShort = true) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return { wasCutShort, release: (isWhole) => release(path, isWhole) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder === process.pid || isAlive(holder))
      throw new Error(`This archive is being built by process ${holder}. Wait until it is done, or end it, then build again.`);
    rmSync(path, { force: true });
  }
}

function release(path: string, isWhole: boolean): void {
  if (isWhole) rmSync(path, { force: true });
  else {
    try {
      writeFileSync(path, '0');
    } catch {
      // On a full disk there may be room for nothing, and this process may build again.
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
