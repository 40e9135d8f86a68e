import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps other builds away while one is at work, since each writes the same files and remembers them in the same folder `cache`. Returns what ends
 * that. Throws where another build is at work; the lock of a process that is gone counts for nothing.
 */
export function lockFolder(cache: string): () => void {
  const path = join(cache, 'build.lock');
  mkdirSync(cache, { recursive: true });
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder === process.pid || isAlive(holder))
      throw new Error(`This archive is being built by process ${holder}. Wait until it is done, or end it, then build again.`);
    rmSync(path, { force: true });
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
