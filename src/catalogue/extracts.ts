import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Basis } from '../schema/basis.ts';
import type { Kind, RecordPath } from '../schema/kind.ts';
import type { SomeTranslations } from '../schema/language.ts';
import { lineMark } from './lines.ts';
import { pairedKinds } from './pairs.ts';

/** Some articles of the archive: those that a list of a record or of a year leads to, or all. */
export type ExtractOf = { readonly record: RecordPath; readonly year?: never } | { readonly year: number; readonly record?: never };

/** A record as a point of the network. */
export type NetworkNode = {
  readonly path: RecordPath;
  readonly kind: Kind;
  readonly heading: SomeTranslations;
  readonly basis: Basis;
  readonly count: number;
};

/**
 * What data files are made of, in the order of identifiers: lines that were written down with the articles, read one at a time as UTF-8.
 * `end` closes each line.
 */
export type Extracts = {
  /** Lines of a CSV file by `articleColumns`, of all articles or of some. */
  readonly articleRows: (end: string, of?: ExtractOf) => Iterable<Uint8Array>;
  /** The same rows as JSON objects. */
  readonly articleObjects: (end: string, of: ExtractOf) => Iterable<Uint8Array>;
  /** Articles with their text, each as a JSON object that begins with the edition; in pieces. */
  readonly articles: (end: string, edition: string) => Iterable<Uint8Array>;
  /** Lines by `mentionColumns`, those of one article at a time. */
  readonly mentions: (end: string) => Iterable<Uint8Array>;
  /** Lines by `recordColumns`, and behind each the number of articles that name the record. */
  readonly records: (end: string, kind: Kind) => Iterable<Uint8Array>;
  /** Lines by `spellingColumns`, those of one record at a time. */
  readonly spellings: (end: string) => Iterable<Uint8Array>;
  /** Records that articles name, of the kinds that are paired. */
  readonly nodes: () => readonly NetworkNode[];
  /** Those of the same kinds that articles name together, each pair once, in order, with the number of these articles. */
  readonly pairs: () => Iterable<readonly [one: RecordPath, other: RecordPath, count: number]>;
};

/** The extracts of a database that `updateCatalogue` has filled. */
export function takeExtracts(database: DatabaseSync): Extracts {
  function* lines(text: string, from: string, ...values: SQLInputValue[]): Generator<Uint8Array> {
    const statement = database.prepare(`SELECT CAST(${text} AS BLOB) ${from}`);
    statement.setReturnArrays(true);
    for (const row of statement.iterate(...values)) yield (row as unknown as readonly [Uint8Array])[0];
  }
  const some = (name: 'csv' | 'json', end: string, of: ExtractOf): Iterable<Uint8Array> => {
    const closed = `${name} || ?`;
    if (of.year !== undefined)
      return lines(closed, 'FROM years JOIN articleLines USING (article) WHERE year = ? ORDER BY years.article', end, of.year);
    return lines(
      closed,
      'FROM appearances JOIN articleLines USING (article) WHERE record = ? ORDER BY appearances.article',
      end,
      of.record,
    );
  };
  return {
    articleRows: (end, of) => (of === undefined ? lines('csv || ?', 'FROM articleLines ORDER BY article', end) : some('csv', end, of)),
    articleObjects: (end, of) => some('json', end, of),
    // Pieces are put together here: long texts would be copied thrice inside SQLite.
    *articles(end, edition) {
      const [beginning, closing] = [Buffer.from(`{"edition":${JSON.stringify(edition)},`), Buffer.from(end)];
      for (const article of lines('data', 'FROM texts ORDER BY article')) {
        yield beginning;
        yield article.subarray(1);
        yield closing;
      }
    },
    mentions: (end) => lines('replace(mentions, ?, ?)', 'FROM articleLines ORDER BY article', lineMark, end),
    records: (end, kind) =>
      lines(`csv || ',' || count || ?`, 'FROM records JOIN recordLines ON record = path WHERE kind = ? ORDER BY path', end, kind),
    spellings: (end) => lines('replace(spellings, ?, ?)', 'FROM recordLines ORDER BY record', lineMark, end),
    nodes: () =>
      database
        .prepare(`SELECT path, kind, heading, basis, count FROM records WHERE count > 0 AND kind IN (${marks(pairedKinds)}) ORDER BY path`)
        .all(...pairedKinds)
        .map((row) => ({
          path: String(row.path),
          kind: row.kind as Kind,
          heading: JSON.parse(String(row.heading)),
          basis: row.basis as Basis,
          count: Number(row.count),
        })),
    *pairs() {
      const rows = database.prepare(
        `SELECT one, other, count FROM pairs WHERE one < other AND substr(one, 1, instr(one, '/') - 1) IN (${marks(pairedKinds)}) ORDER BY one, other`,
      );
      rows.setReturnArrays(true);
      yield* rows.iterate(...pairedKinds) as unknown as Iterable<readonly [RecordPath, RecordPath, number]>;
    },
  };
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}
