import type { DatabaseSync } from 'node:sqlite';
import type { RecordPath } from '../schema/kind.ts';
import { type Ground, grounds } from './grounds.ts';

/** An article as far as lists and records hold it. */
export type ArticleState = {
  readonly sortDay: string;
  readonly grain: string;
  readonly initials: string;
  /** Source, language, the months of its bounds, and the date itself where it is one of a set; what it has not is empty. */
  readonly tallied: readonly string[];
  readonly records: readonly RecordPath[];
  readonly years: readonly { readonly year: number; readonly month: number | null }[];
};

/** A record as far as other pages tell of it. */
export type RecordState = {
  readonly told: string;
  readonly count: number;
  readonly bodies: readonly RecordPath[];
  /** The grounds of its letters. */
  readonly letters: readonly Ground[];
};

/** An article that changed, with its former state and its present one as far as it has them, and whether it has the latter. */
export type ChangedArticle = { readonly id: string; readonly states: readonly ArticleState[]; readonly isThere: boolean };
/** How many articles name the records that changed ones name, before and now. */
export type Counts = ReadonlyMap<RecordPath, { readonly was: number; readonly is: number }>;

/** Reads the states from a database, as it is when asked. */
export function states(database: DatabaseSync): {
  readonly article: (id: string) => ArticleState | undefined;
  readonly record: (path: RecordPath) => RecordState | undefined;
} {
  const article = database.prepare(
    `SELECT sortDay, grain, initials, source, language, substr(earliest, 1, 7) AS since, substr(latest, 1, 7) AS until, oneOf FROM articles WHERE id = ?`,
  );
  const named = database.prepare('SELECT record FROM appearances WHERE article = ?');
  const years = database.prepare('SELECT year, month FROM years WHERE article = ?');
  const record = database.prepare('SELECT heading, entry, basis, sameAs, count FROM records WHERE path = ?');
  const letters = database.prepare('SELECT kind, ui, letter FROM letters WHERE record = ?');
  const bodies = database.prepare(`
    WITH RECURSIVE behind (body) AS (
      SELECT body FROM ties WHERE person = ?1 UNION SELECT body FROM statedOffices WHERE person = ?1
      UNION SELECT other FROM lineage WHERE record = ?1
      UNION SELECT other FROM lineage JOIN behind ON record = body WHERE relation = 'part')
    SELECT body FROM behind`);
  return {
    article: (id) => {
      const row = article.get(id);
      if (row === undefined) return undefined;
      return {
        sortDay: String(row.sortDay),
        grain: String(row.grain),
        initials: String(row.initials),
        tallied: [row.source, row.language, row.since, row.until, row.oneOf].map((each) => String(each ?? '')),
        records: named.all(id).map((each) => String(each.record)),
        years: years.all(id).map((each) => ({ year: Number(each.year), month: each.month === null ? null : Number(each.month) })),
      };
    },
    record: (path) => {
      const row = record.get(path);
      if (row === undefined) return undefined;
      const { count, ...told } = row;
      return {
        told: JSON.stringify(told),
        count: Number(count),
        bodies: bodies.all(path).map(({ body }) => String(body)),
        letters: letters.all(path).map(({ kind, ui, letter }) => grounds.letter(String(kind), String(ui), String(letter))),
      };
    },
  };
}
