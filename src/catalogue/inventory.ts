import type { DatabaseSync } from 'node:sqlite';
import type { Article } from '../schema/article.ts';
import { type Kind, kind as kindSchema, type RecordPath } from '../schema/kind.ts';
import type { InterfaceLanguage } from '../schema/language.ts';
import type { ContentRecord } from '../schema/record.ts';
import { mostNewest } from './shelves.ts';
import { undatedLetters } from './undated.ts';

/** All that the archive holds, for the programs that go through the whole of it: the press and the search index. Pages never ask it. */
export type Inventory = {
  /** Identities of all articles, sorted. */
  readonly identities: () => Iterable<string>;
  /** The article of an identity. Throws where the archive has none. */
  readonly article: (id: string) => Article;
  /** Paths of the records that an article names, sorted. */
  readonly recordPaths: () => Iterable<RecordPath>;
  /** Records that an article names, with the number of these articles; by path. */
  readonly records: () => Iterable<ContentRecord & { readonly path: RecordPath; readonly count: number }>;
  /** Identities of all articles, sorted, with the digests of their files. */
  readonly articleDigests: () => Iterable<{ readonly id: string; readonly digest: string }>;
  /** Records that an article names, by path, with the digests of their files and the number of these articles. */
  readonly recordDigests: () => Iterable<{ readonly path: RecordPath; readonly digest: string; readonly count: number }>;
  /** The record of a path. Throws where the archive has none. */
  readonly record: (path: RecordPath) => ContentRecord & { readonly count: number };
  /** Years that an article lies or may lie in. */
  readonly years: () => readonly number[];
  readonly hasYear: (year: number) => boolean;
  /** Months that an article lies wholly in. */
  readonly months: () => readonly { readonly year: number; readonly month: number }[];
  readonly hasMonth: (year: number, month: number) => boolean;
  /** Years of the articles of each record that has more than its own page shows; without a year where some are of no one year. */
  readonly recordYears: () => Iterable<{ readonly path: RecordPath; readonly year?: number }>;
  /** The letters by which the list of articles of unknown date is divided; none where it is not. */
  readonly undatedLetters: () => readonly string[];
  /** The letters under which the index of each kind has records, in each reader's language. */
  readonly letters: () => readonly { readonly kind: Kind; readonly ui: InterfaceLanguage; readonly letter: string }[];
};

/** The inventory over a database that `updateCatalogue` has filled. */
export function takeInventory(database: DatabaseSync): Inventory {
  const ofYear = database.prepare('SELECT 1 FROM years WHERE year = ? LIMIT 1');
  const ofMonth = database.prepare('SELECT 1 FROM years WHERE year = ? AND month = ? LIMIT 1');
  return {
    *identities() {
      for (const { id } of database.prepare('SELECT id FROM articles ORDER BY id').iterate()) yield String(id);
    },
    article(id) {
      const row = database.prepare('SELECT data FROM texts WHERE article = ?').get(id);
      if (row === undefined) throw new Error(`The catalogue has no article ${id}. This is an error of the program.`);
      return JSON.parse(String(row.data));
    },
    *recordPaths() {
      for (const { path } of database.prepare('SELECT path FROM records WHERE count > 0 ORDER BY path').iterate()) yield String(path);
    },
    *records() {
      const rows = database.prepare('SELECT path, count, data FROM records WHERE count > 0 ORDER BY path').iterate();
      for (const row of rows) yield { ...JSON.parse(String(row.data)), path: String(row.path), count: Number(row.count) };
    },
    *articleDigests() {
      const files = database.prepare("SELECT path, digest FROM files WHERE path >= 'articles/' AND path < 'articles0' ORDER BY path");
      files.setReturnArrays(true);
      for (const [path, digest] of files.iterate() as unknown as Iterable<readonly [string, string]>)
        yield { id: path.slice('articles/'.length, -'.md'.length), digest };
    },
    *recordDigests() {
      const records = database.prepare(
        "SELECT records.path, digest, count FROM records JOIN files ON files.path = records.path || '.json' WHERE count > 0 ORDER BY records.path",
      );
      records.setReturnArrays(true);
      for (const [path, digest, count] of records.iterate() as unknown as Iterable<readonly [RecordPath, string, number]>)
        yield { path, digest, count };
    },
    record(path) {
      const row = database.prepare('SELECT count, data FROM records WHERE path = ?').get(path);
      if (row === undefined) throw new Error(`The catalogue has no record ${path}. This is an error of the program.`);
      return { ...JSON.parse(String(row.data)), count: Number(row.count) };
    },
    years: () =>
      database
        .prepare('SELECT DISTINCT year FROM years ORDER BY year')
        .all()
        .map((row) => Number(row.year)),
    months: () =>
      database
        .prepare('SELECT DISTINCT year, month FROM years WHERE month IS NOT NULL ORDER BY year, month')
        .all()
        .map((row) => ({ year: Number(row.year), month: Number(row.month) })),
    hasYear: (year) => ofYear.get(year) !== undefined,
    hasMonth: (year, month) => ofMonth.get(year, month) !== undefined,
    *recordYears() {
      const years = database.prepare(
        `SELECT DISTINCT iif(grain IN ('none', 'years'), NULL, substr(sortDay, 1, 4)) AS year FROM appearances WHERE record = ? ORDER BY year`,
      );
      for (const row of database.prepare('SELECT path FROM records WHERE count > ? ORDER BY path').iterate(mostNewest)) {
        const path = String(row.path);
        for (const { year } of years.all(path)) yield { path, ...(year !== null && { year: Number(year) }) };
      }
    },
    undatedLetters: () => undatedLetters(database),
    letters: () =>
      database
        .prepare(
          'SELECT DISTINCT letters.kind AS kind, ui, letter FROM letters JOIN records ON path = record WHERE count > 0 ORDER BY letters.kind, ui, letter',
        )
        .all()
        .map((row) => ({ kind: kindSchema.parse(row.kind), ui: String(row.ui), letter: String(row.letter) })),
  };
}
