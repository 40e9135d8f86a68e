import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The databases that an archive's cache may hold. All of them can be made anew. */
const databases = ['ingest.db', 'catalogue.db', 'search/index.db'];

/** A database of a cache that SQLite cannot vouch for, and what it says. */
export type Damaged = { readonly path: string; readonly reason: string };

/** Looks through the databases of a cache; takes about a second for a gigabyte. Those that are not there are well. */
export function damagedDatabases(cache: string): { readonly looked: number; readonly damaged: readonly Damaged[] } {
  const present = databases.map((name) => join(cache, name)).filter((path) => existsSync(path));
  const damaged = present.flatMap((path) => {
    const reason = complaintOf(path);
    return reason === undefined ? [] : [{ path, reason }];
  });
  return { looked: present.length, damaged };
}

/** Does work that rests on the databases of a cache. Where it fails and some are damaged, these are dropped, which is told, and it is done once more. */
export async function onSoundCache<Result>(
  cache: string,
  tell: (line: string) => void,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { damaged } = damagedDatabases(cache);
    if (damaged.length === 0) throw error;
    for (const { path, reason } of damaged) {
      for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
      tell(`.cache/${basename(path)} was damaged (${reason}). It is made anew; nothing is lost.`);
    }
    return await work();
  }
}

function complaintOf(path: string): string | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 1000 });
    const told = database.prepare('PRAGMA quick_check(1)').get()?.quick_check;
    return told === 'ok' ? undefined : String(told).replaceAll(/\s+/gu, ' ');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // A database in use, and a disk that is full or may not be written, is another matter.
    return /locked|busy|readonly|unable to open|full|I\/O/u.test(message) ? undefined : message;
  } finally {
    database?.close();
  }
}
