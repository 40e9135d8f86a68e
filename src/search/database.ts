import { DatabaseSync } from 'node:sqlite';

/**
 * What the writer of the index keeps from one time to the next, so that it makes anew only what a change reaches. All of it can be worked out
 * again, so a database that was kept by another `indexer` (a digest of its code) is emptied. `path` may be `:memory:`.
 */
export function openIndexDatabase(path: string, indexer: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 60_000 });
  try {
    prepare(database, indexer);
    return database;
  } catch (error) {
    // An open file cannot be removed everywhere.
    database.close();
    throw error;
  }
}

function prepare(database: DatabaseSync, indexer: string): void {
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA mmap_size = 268435456; CREATE TABLE IF NOT EXISTS keeper (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
  );
  if (recall(database, 'indexer') === indexer) return;
  database.exec('BEGIN IMMEDIATE');
  const present = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'keeper'").all();
  for (const { name } of present) database.exec(`DROP TABLE "${name}"`);
  database.exec('DELETE FROM keeper');
  database.exec(tables);
  remember(database, 'indexer', indexer);
  database.exec('COMMIT');
}

/** What was remembered under a name. */
export function recall(database: DatabaseSync, key: string): string | undefined {
  const row = database.prepare('SELECT value FROM keeper WHERE key = ?').get(key);
  return row === undefined ? undefined : String(row.value);
}

/** Remembers a text under a name. */
export function remember(database: DatabaseSync, key: string, value: string): void {
  database.prepare('INSERT OR REPLACE INTO keeper VALUES (?, ?)').run(key, value);
}

/** Does work in one transaction: all of it or nothing. */
export function atOnce<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // On a full disk SQLite has rolled back by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Of articles: their slot, what the facets tell of them, and the records that they name with weights; the tokens of their texts; the lists of the same by record. Of records:
 * what the tables of names, words and headings are printed from. `place` is `placeOf` what decides the file. Volumes and files are what lies on
 * disk; a file with `stale` has to be made anew.
 */
const tables = `
  CREATE TABLE articles (id TEXT PRIMARY KEY, digest TEXT NOT NULL, day INTEGER NOT NULL, ordinal INTEGER NOT NULL, facts INTEGER NOT NULL, names TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX articlesByDay ON articles (day);
  CREATE TABLE tokens (article TEXT PRIMARY KEY, data TEXT NOT NULL);
  CREATE TABLE facts (number INTEGER PRIMARY KEY, data TEXT NOT NULL UNIQUE);
  CREATE TABLE lists (place INTEGER NOT NULL, record TEXT NOT NULL, articles INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (place, record)) WITHOUT ROWID;
  CREATE TABLE records (path TEXT PRIMARY KEY, digest TEXT NOT NULL, count INTEGER NOT NULL, named TEXT NOT NULL, shards TEXT NOT NULL, words TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE spellings (shard TEXT NOT NULL, record TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (shard, record)) WITHOUT ROWID;
  CREATE TABLE words (place INTEGER NOT NULL, word TEXT NOT NULL, record TEXT NOT NULL, magnitude INTEGER NOT NULL, shards TEXT NOT NULL, PRIMARY KEY (place, word, record)) WITHOUT ROWID;
  CREATE TABLE headings (place INTEGER NOT NULL, record TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (place, record)) WITHOUT ROWID;
  CREATE TABLE volumes (name TEXT PRIMARY KEY, members TEXT NOT NULL, folder TEXT NOT NULL, articles INTEGER NOT NULL, files INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE files (path TEXT PRIMARY KEY, digest TEXT NOT NULL, stale INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE runtime (path TEXT PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID;
`;
