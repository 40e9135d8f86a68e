import type { DatabaseSync } from 'node:sqlite';
import { portraits, writeChanges } from './changes.ts';
import { kept } from './database.ts';

/**
 * What an update notes so that an edition can be told from the one before. An edition is what a build has printed; between two of them
 * `content/` may change many times. `notePath` is called for each file before its rows go, `settle` when all rows are new.
 * The cost is that of the files that changed since the last edition. This is the only part of the catalogue that depends on what was built
 * before; all else follows from `content/` alone.
 */
export function editionNotes(database: DatabaseSync): {
  readonly notePath: (path: string) => void;
  readonly settle: (edition: string) => void;
} {
  const printed = kept(database, 'printed');
  const noted = database.prepare('SELECT 1 FROM former WHERE base = ? AND path = ?');
  const note = database.prepare('INSERT INTO former VALUES (?, ?, ?)');
  const { article, record } = portraits(database);
  return {
    notePath: (path) => {
      if (printed === undefined || noted.get(printed, path) !== undefined) return;
      const [folder, name = ''] = path.replace(/\.(?:md|json)$/u, '').split('/');
      const portrait = folder === 'articles' ? article(name) : record(`${folder}/${name}`);
      note.run(printed, path, portrait === undefined ? null : JSON.stringify(portrait));
    },
    settle: (edition) => {
      // Content that is again what was printed last differs from the edition before that one.
      const previous = edition === printed ? kept(database, 'printedBefore') : printed;
      database.exec(`DELETE FROM changes; DELETE FROM archive WHERE key IN ('previous', 'changes')`);
      if (previous === undefined) return;
      keep(database, 'changes', JSON.stringify(writeChanges(database, previous)));
      keep(database, 'previous', previous);
    },
  };
}

/** Marks what the catalogue holds as an edition: the next one is compared with it. Does nothing where it is marked already. */
export function markEdition(database: DatabaseSync): void {
  const edition = kept(database, 'edition');
  const printed = kept(database, 'printed');
  if (edition === undefined || edition === printed) return;
  database.exec('BEGIN');
  keep(database, 'printed', edition);
  if (printed !== undefined) keep(database, 'printedBefore', printed);
  database.prepare('DELETE FROM former WHERE base <> ?').run(printed ?? '');
  database.exec('COMMIT');
}

function keep(database: DatabaseSync, key: string, value: string): void {
  database.prepare('INSERT OR REPLACE INTO archive VALUES (?, ?)').run(key, value);
}
