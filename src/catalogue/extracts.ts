import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Basis } from '../schema/basis.ts';
import type { Kind, RecordPath } from '../schema/kind.ts';
import type { SomeTranslations } from '../schema/language.ts';

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

/** What data files are made of, read one row at a time, in the order of identifiers: lines that were written down with the articles. */
export type Extracts = {
  /** Lines of a CSV file by `articleColumns`, of all articles or of some. */
  readonly articleRows: (of?: ExtractOf) => Iterable<string>;
  /** The same rows as JSON objects. */
  readonly articleObjects: (of: ExtractOf) => Iterable<string>;
  /** Articles with their text, each as a JSON object. */
  readonly articles: () => Iterable<string>;
  /** Lines by `mentionColumns`, those of one article at a time, each closed by `lineMark`. */
  readonly mentions: () => Iterable<string>;
  /** Lines by `recordColumns`, with the number of articles that name the record. */
  readonly records: (kind: Kind) => Iterable<{ readonly row: string; readonly count: number }>;
  /** Lines by `spellingColumns`, those of one record at a time, each closed by `lineMark`. */
  readonly spellings: () => Iterable<string>;
  /** Records of these kinds that a text names. */
  readonly nodes: (kinds: readonly Kind[]) => readonly NetworkNode[];
  /** Those of the nodes that each article names, by their numbers. */
  readonly companies: (nodes: readonly NetworkNode[]) => Iterable<readonly number[]>;
};

/** The extracts of a database that `updateCatalogue` has filled. */
export function takeExtracts(database: DatabaseSync): Extracts {
  function* column(sql: string, ...values: SQLInputValue[]): Generator<string> {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    for (const row of statement.iterate(...values)) yield String((row as unknown as readonly unknown[])[0]);
  }
  const some = (name: 'csv' | 'json', of: ExtractOf): Iterable<string> => {
    const lines = `SELECT ${name} FROM`;
    if (of.year !== undefined)
      return column(`${lines} years JOIN articleLines USING (article) WHERE year = ? ORDER BY years.article`, of.year);
    return of.record.startsWith('sources/')
      ? column(`${lines} articles JOIN articleLines ON article = id WHERE source = ? ORDER BY id`, of.record)
      : column(`${lines} appearances JOIN articleLines USING (article) WHERE record = ? ORDER BY appearances.article`, of.record);
  };
  return {
    articleRows: (of) => (of === undefined ? column('SELECT csv FROM articleLines ORDER BY article') : some('csv', of)),
    articleObjects: (of) => some('json', of),
    articles: () => column('SELECT data FROM texts ORDER BY article'),
    mentions: () => column('SELECT mentions FROM articleLines ORDER BY article'),
    *records(kind) {
      const rows = database.prepare('SELECT csv, count FROM records JOIN recordLines ON record = path WHERE kind = ? ORDER BY path');
      for (const row of rows.iterate(kind)) yield { row: String(row.csv), count: Number(row.count) };
    },
    spellings: () => column('SELECT spellings FROM recordLines ORDER BY record'),
    nodes: (kinds) =>
      database
        .prepare(`SELECT path, kind, heading, basis, count FROM records WHERE count > 0 AND kind IN (${marks(kinds)}) ORDER BY path`)
        .all(...kinds)
        .map((row) => ({
          path: String(row.path),
          kind: row.kind as Kind,
          heading: JSON.parse(String(row.heading)),
          basis: row.basis as Basis,
          count: Number(row.count),
        })),
    *companies(nodes) {
      const numbers = new Map(nodes.map(({ path }, index) => [path, index]));
      const rows = database.prepare(`SELECT article, record FROM appearances WHERE mentions > 0 ORDER BY article, record`);
      rows.setReturnArrays(true);
      let [article, company] = ['', [] as number[]];
      for (const [next, record] of rows.iterate() as unknown as Iterable<readonly [string, string]>) {
        if (next !== article) {
          if (company.length > 1) yield company;
          [article, company] = [next, []];
        }
        const number = numbers.get(record);
        if (number !== undefined) company.push(number);
      }
      if (company.length > 1) yield company;
    },
  };
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}
