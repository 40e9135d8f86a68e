import { DatabaseSync } from 'node:sqlite';

/**
 * Opens the catalogue's database, making it where there is none. It is disposable: one that other code made (`code` is the digest of
 * what decides its contents) is dropped by calling `remove`. `:memory:` keeps it in memory.
 */
export function openDatabase(path: string, code: string, remove: (path: string) => void): DatabaseSync {
  const open = () => opened(new DatabaseSync(path), (database) => prepare(database, code));
  const { database, begun: maker } = open();
  if (maker === code) return database;
  database.close();
  remove(path);
  return open().database;
}

/** A database with what is done with it first; where that fails it is closed. */
function opened<Begun>(database: DatabaseSync, begin: (database: DatabaseSync) => Begun): { database: DatabaseSync; begun: Begun } {
  try {
    return { database, begun: begin(database) };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Does work in one transaction: all of it or nothing. */
export function transaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN');
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

/** Opens a catalogue's database only to read it. */
export function openReader(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true });
  return opened(database, () => database.exec('PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456')).database;
}

/** The digest of the code that made a database. */
export function codeOf(database: DatabaseSync): string | undefined {
  return kept(database, 'code');
}

/** A text kept under a key. */
export function kept(database: DatabaseSync, key: string): string | undefined {
  const value = database.prepare('SELECT value FROM archive WHERE key = ?').get(key)?.value;
  return value === undefined ? undefined : String(value);
}

/** Makes the tables where there are none; returns the digest of the code that made them. */
function prepare(database: DatabaseSync, code: string): string | undefined {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824');
  const exists = database.prepare(`SELECT count(*) AS n FROM sqlite_schema WHERE name = 'archive'`).get()?.n === 1;
  if (!exists)
    transaction(database, () => {
      database.exec(tables);
      database.prepare(`INSERT INTO archive VALUES ('code', ?)`).run(code);
    });
  return codeOf(database);
}

const tables = `
  -- A file of content/, and the mark of the disk by which it is known not to have been written since; empty where there is none.
  CREATE TABLE files (path TEXT PRIMARY KEY, digest TEXT NOT NULL, stamp TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE archive (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  -- Short rows, so that counting and sorting do not read through the texts.
  CREATE TABLE articles (id TEXT PRIMARY KEY, language TEXT NOT NULL, source TEXT, sortDay TEXT NOT NULL, dated INTEGER NOT NULL, earliest TEXT, latest TEXT,
    -- How closely the date is known: day, month or year that it lies in, years where they are several, none; and what divides a long list.
    grain TEXT NOT NULL, initials TEXT NOT NULL,
    -- The date itself, where it is one of a set in several months.
    oneOf TEXT) WITHOUT ROWID;
  -- The words of the body's blocks stand beside its HTML, so that no page parses it again.
  CREATE TABLE texts (article TEXT PRIMARY KEY, card TEXT NOT NULL, html TEXT NOT NULL, blocks TEXT NOT NULL, data TEXT NOT NULL);
  CREATE INDEX articlesBySortDay ON articles (sortDay DESC, id, grain);
  CREATE INDEX articlesBySource ON articles (source, sortDay DESC, id, grain);
  -- A year in which an article lies wholly (certain = 1) or may lie; month only where certain.
  CREATE TABLE years (article TEXT NOT NULL, year INTEGER NOT NULL, month INTEGER, certain INTEGER NOT NULL, PRIMARY KEY (year, article)) WITHOUT ROWID;
  CREATE INDEX yearsByArticle ON years (article);
  CREATE TABLE records (path TEXT PRIMARY KEY, kind TEXT NOT NULL, basis TEXT NOT NULL, heading TEXT NOT NULL, entry TEXT NOT NULL, count INTEGER NOT NULL, data TEXT NOT NULL, sameAs TEXT);
  CREATE INDEX recordsByCount ON records (kind, count DESC, path);
  -- A record that an article names, as mention, source or place of filing; day and grain as the article has them.
  CREATE TABLE appearances (record TEXT NOT NULL, article TEXT NOT NULL, mentions INTEGER NOT NULL, sortDay TEXT NOT NULL, grain TEXT NOT NULL, PRIMARY KEY (record, article)) WITHOUT ROWID;
  CREATE INDEX appearancesBySortDay ON appearances (record, sortDay DESC, article, grain);
  CREATE INDEX appearancesByDay ON appearances (record, sortDay, article);
  -- How many articles there are of a source, language and date; of a year (0: of several or none) where it is certain. What is not known is empty.
  CREATE TABLE tallies (source TEXT NOT NULL, language TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL, oneOf TEXT NOT NULL, dated INTEGER NOT NULL, year INTEGER NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (source, language, since, until, oneOf, dated, year)) WITHOUT ROWID;
  -- How many articles name both a record and another that is a person, a party or an organisation; two such are there in both directions.
  CREATE TABLE pairs (one TEXT NOT NULL, other TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
  -- Where the index of its kind has a record, in the alphabet of each reader's language.
  CREATE TABLE letters (ui TEXT NOT NULL, kind TEXT NOT NULL, letter TEXT NOT NULL, initials TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (ui, kind, letter, initials, record)) WITHOUT ROWID;
  CREATE INDEX lettersByRecord ON letters (record);
  -- What an article or a record gives to the data files, as lines of them.
  CREATE TABLE articleLines (article TEXT PRIMARY KEY, csv TEXT NOT NULL, json TEXT NOT NULL, mentions TEXT NOT NULL);
  CREATE TABLE recordLines (record TEXT PRIMARY KEY, csv TEXT NOT NULL, spellings TEXT NOT NULL);
  -- What the authority file says of a person and a body: membership, or with a title an office; days as there, the last exclusive.
  CREATE TABLE ties (person TEXT NOT NULL, body TEXT NOT NULL, title TEXT, since TEXT, until TEXT);
  CREATE INDEX tiesByPerson ON ties (person);
  CREATE INDEX tiesByBody ON ties (body);
  -- An office that articles print beside a person's name and whose phrase names a body.
  CREATE TABLE statedOffices (person TEXT NOT NULL, body TEXT NOT NULL, data TEXT NOT NULL, times INTEGER NOT NULL, article TEXT NOT NULL);
  CREATE INDEX statedOfficesByPerson ON statedOffices (person);
  CREATE INDEX statedOfficesByBody ON statedOffices (body, times DESC);
  -- One body inside another, or behind another in time.
  CREATE TABLE lineage (record TEXT NOT NULL, relation TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (record, relation, other)) WITHOUT ROWID;
  CREATE INDEX lineageByOther ON lineage (other, relation);
  -- Articles that name somebody who certainly belonged to a party on the day they came out.
  CREATE TABLE articlesOfMembers (party TEXT NOT NULL, sortDay TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (party, sortDay, article)) WITHOUT ROWID;
  CREATE INDEX appearancesByArticle ON appearances (article, record, mentions);
  -- What a path held in an edition that was printed, for each path that has changed since; null where there was none.
  CREATE TABLE former (base TEXT NOT NULL, path TEXT NOT NULL, portrait TEXT, PRIMARY KEY (base, path)) WITHOUT ROWID;
  -- What tells the edition from the previous one.
  CREATE TABLE changes (topic TEXT NOT NULL, rank INTEGER NOT NULL, day TEXT NOT NULL, path TEXT NOT NULL, data TEXT NOT NULL);
  CREATE INDEX changesByTopic ON changes (topic, rank, day DESC, path);
  -- What is doubtful about an article; an open note as the word note and its rule.
  CREATE TABLE doubts (article TEXT NOT NULL, doubt TEXT NOT NULL, PRIMARY KEY (article, doubt)) WITHOUT ROWID;
  -- What an article tells, to be held against others; the number is no part of any answer.
  CREATE TABLE signatures (number INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, data TEXT NOT NULL);
  CREATE TABLE storyKeys (key INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID;
  -- Articles that are one text or tell of one event, each pair in both directions.
  CREATE TABLE sameStory (article TEXT NOT NULL, other TEXT NOT NULL, relation TEXT NOT NULL, score REAL NOT NULL, PRIMARY KEY (article, other)) WITHOUT ROWID;
  CREATE INDEX sameStoryByOther ON sameStory (other);
  -- Other articles on the same people and parties, the nearest first.
  CREATE TABLE related (article TEXT NOT NULL, rank INTEGER NOT NULL, other TEXT NOT NULL, PRIMARY KEY (article, rank)) WITHOUT ROWID;
  -- Grounds that changed and that the press has not taken yet.
  CREATE TABLE changed (ground TEXT PRIMARY KEY) WITHOUT ROWID;
  -- What the press prints at a time: the files that it wrote, and the numbers of the grounds that they rest on.
  CREATE TABLE units (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, files TEXT NOT NULL, grounds BLOB NOT NULL);
  CREATE TABLE rests (ground INTEGER NOT NULL, unit INTEGER NOT NULL, PRIMARY KEY (ground, unit)) WITHOUT ROWID;
  -- Units that have to be printed again, or removed.
  CREATE TABLE stale (unit TEXT PRIMARY KEY) WITHOUT ROWID;
  -- Files that belong to no unit any more and are still there.
  CREATE TABLE leaving (path TEXT PRIMARY KEY) WITHOUT ROWID;
`;
