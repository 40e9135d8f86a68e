import { DatabaseSync } from 'node:sqlite';
import type { RecordPath } from '../schema/kind.ts';
import { gistsByRecord } from './gist.ts';
import type { Detail, Made, Remembered, Told } from './remembered.ts';

/** A row of what is remembered: everything as text, so that nothing is parsed before it is asked for. */
export type SeedRow = Omit<Remembered, 'told'> & {
  readonly path: string;
  /** The mark of the article's file as it was left; empty where the seed gave none. */
  readonly written: string;
  /** JSON; empty where the seed gave no article. */
  readonly told: string;
  readonly gist: string;
  readonly unknown: string;
  /** The gist by record. */
  readonly gists: readonly (readonly [record: RecordPath, gist: string])[];
};

/** What the last ingest of an archive left, in SQLite. */
export type State = {
  /** Something kept under a name. */
  readonly value: (name: string) => string | undefined;
  readonly setValue: (name: string, value: string) => void;
  /** By path of each seed: its mark and that of its article's file. */
  readonly stamps: () => ReadonlyMap<string, { readonly stamp: string; readonly written: string }>;
  readonly seeds: () => ReadonlyMap<string, Remembered>;
  readonly detail: (path: string) => Detail | undefined;
  /** What seeds tell of a record, as JSON by the path of the seed. */
  readonly gists: (record: RecordPath) => ReadonlyMap<string, string>;
  readonly setSeed: (row: SeedRow) => void;
  readonly forgetSeed: (path: string) => void;
  readonly made: () => Map<string, Made & { readonly written: string }>;
  readonly setMade: (file: string, made: Made & { readonly written: string }) => void;
  readonly forgetMade: (file: string) => void;
  /** Makes what was set since the last time outlast a killed process. */
  readonly save: () => void;
  readonly close: () => void;
};

/**
 * Opens the state at `path`, making it where there is none. It is disposable: one that other rules gave (`key` is their
 * digest) is dropped by calling `remove`. `:memory:` keeps it in memory.
 */
export function openState(path: string, key: string, remove: (path: string) => void): State {
  const database = prepare(new DatabaseSync(path), key);
  if (keyOf(database) === key) return stateOf(database);
  database.close();
  remove(path);
  return stateOf(prepare(new DatabaseSync(path), key));
}

function keyOf(database: DatabaseSync): unknown {
  return database.prepare(`SELECT value FROM kept WHERE name = 'key'`).get()?.value;
}

function prepare(database: DatabaseSync, key: string): DatabaseSync {
  try {
    // A killed process loses nothing; after a failure of power the marks of the files tell what to make again.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456');
    if (database.prepare(`SELECT count(*) AS n FROM sqlite_schema WHERE name = 'kept'`).get()?.n !== 1) {
      database.exec(`BEGIN; ${tables} COMMIT`);
      database.prepare(`INSERT INTO kept VALUES ('key', ?)`).run(key);
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const tables = `
  CREATE TABLE kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE seeds (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, written TEXT NOT NULL, told TEXT NOT NULL, tied TEXT NOT NULL,
    discovered TEXT NOT NULL, items TEXT NOT NULL, problems TEXT NOT NULL);
  -- Long, and seldom asked for.
  CREATE TABLE details (path TEXT PRIMARY KEY, gist TEXT NOT NULL, unknown TEXT NOT NULL);
  -- Of a record that thousands of articles name, what they tell of it is read at once.
  CREATE TABLE gists (record TEXT NOT NULL, path TEXT NOT NULL, gist TEXT NOT NULL, PRIMARY KEY (record, path)) WITHOUT ROWID;
  CREATE INDEX gistsByPath ON gists (path);
  CREATE TABLE made (file TEXT PRIMARY KEY, inputs TEXT NOT NULL, written TEXT NOT NULL, base TEXT, about TEXT NOT NULL);
`;

function stateOf(database: DatabaseSync): State {
  const all = (sql: string, ...values: readonly string[]): unknown[][] => {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    return statement.all(...values) as unknown as unknown[][];
  };
  const value = database.prepare('SELECT value FROM kept WHERE name = ?');
  const setValue = database.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?)');
  const detail = database.prepare('SELECT gist, unknown FROM details WHERE path = ?');
  const setSeed = database.prepare('INSERT OR REPLACE INTO seeds VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const setDetail = database.prepare('INSERT OR REPLACE INTO details VALUES (?, ?, ?)');
  const setGist = database.prepare('INSERT INTO gists VALUES (?, ?, ?)');
  const forgetGists = database.prepare('DELETE FROM gists WHERE path = ?');
  const forgetSeed = database.prepare('DELETE FROM seeds WHERE path = ?');
  const forgetDetail = database.prepare('DELETE FROM details WHERE path = ?');
  const setMade = database.prepare('INSERT OR REPLACE INTO made VALUES (?, ?, ?, ?, ?)');
  const forgetMade = database.prepare('DELETE FROM made WHERE file = ?');
  database.exec('BEGIN');
  return {
    value: (name) => value.get(name)?.value as string | undefined,
    setValue: (name, text) => void setValue.run(name, text),
    stamps: () =>
      new Map(
        (all('SELECT path, stamp, written FROM seeds') as string[][]).map(([path = '', stamp = '', written = '']) => [
          path,
          { stamp, written },
        ]),
      ),
    seeds: () => new Map((all('SELECT path, stamp, told, tied, discovered, items, problems FROM seeds') as string[][]).map(rememberedIn)),
    detail: (path) => {
      const row = detail.get(path) as { gist: string; unknown: string } | undefined;
      if (row === undefined) return undefined;
      // Whoever asks wants one of them, and often of hundreds of articles.
      return {
        get gist() {
          return JSON.parse(row.gist);
        },
        get unknown() {
          return JSON.parse(row.unknown);
        },
      };
    },
    gists: (record) => new Map(all('SELECT path, gist FROM gists WHERE record = ?', record) as [string, string][]),
    setSeed: ({ path, stamp, written, told, tied, discovered, items, problems, gist, unknown, gists }) => {
      setSeed.run(path, stamp, written, told, tied, discovered, items, problems);
      if (told === '') forgetDetail.run(path);
      else setDetail.run(path, gist, unknown);
      forgetGists.run(path);
      for (const [record, each] of gists) setGist.run(record, path, each);
    },
    forgetSeed: (path) => {
      forgetSeed.run(path);
      forgetDetail.run(path);
      forgetGists.run(path);
    },
    made: () =>
      new Map(
        (all('SELECT file, inputs, written, base, about FROM made') as [string, string, string, string | null, string][]).map(
          ([file, inputs, written, base, about]) => [file, { inputs, written, ...(base !== null && { base }), ...JSON.parse(about) }],
        ),
      ),
    setMade: (file, { inputs, written, base, ...about }) => void setMade.run(file, inputs, written, base ?? null, JSON.stringify(about)),
    forgetMade: (file) => void forgetMade.run(file),
    save: () => database.exec('COMMIT; BEGIN'),
    close: () => {
      database.exec('COMMIT');
      database.close();
    },
  };
}

function rememberedIn([path = '', stamp = '', told = '', tied = '', discovered = '', items = '', problems = '']: string[]) {
  const remembered: Remembered = { stamp, tied, discovered, items, problems, ...(told !== '' && { told: JSON.parse(told) as Told }) };
  return [path, remembered] as const;
}

/** What became of a seed, as a row. */
export function rowOf(path: string, { told, ...rest }: Remembered, detail: Detail | undefined, written: string): SeedRow {
  return {
    path,
    written,
    ...rest,
    told: told === undefined ? '' : JSON.stringify(told),
    gist: detail === undefined ? '' : JSON.stringify(detail.gist),
    unknown: detail === undefined ? '' : JSON.stringify(detail.unknown),
    gists: detail === undefined ? [] : [...gistsByRecord(detail.gist)].map(([record, each]) => [record, JSON.stringify(each)]),
  };
}
