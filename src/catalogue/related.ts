import type { DatabaseSync } from 'node:sqlite';
import type { RecordPath } from '../schema/kind.ts';

/** Where an article stands in the list of a record: its day as lists sort by it, and its identity. */
export type Place = { readonly record: RecordPath; readonly day: string; readonly article: string };

/** Keeps for each article the others that are on the same people and parties, and near it in time. */
export type RelatedKeeper = {
  /** The articles next to a place in the list of its record, whether an article stands there or not. */
  readonly near: (place: Place) => readonly string[];
  /** Works out anew what is related to an article; tells whether that changed. */
  readonly settle: (article: string) => boolean;
};

/** So many articles before and behind, in the list of each person and party, are looked at: one article more changes only what is next to it. */
const reach = 4;
/** So many are related to an article at most. */
const mostRelated = 5;
/** Half powers of two: 512 articles, beyond which a record is as common as any. */
const commonest = 18;

/** A record as far as articles are related by it. */
export function relates(record: RecordPath): boolean {
  return record.startsWith('people/') || record.startsWith('parties/');
}

/** How much it says that two articles are about a record: the rarer the more. It seldom changes when the record has an article more. */
export function rarityOf(count: number): number {
  return 1 + commonest - Math.min(commonest, Math.floor(2 * Math.log2(Math.max(1, count))));
}

/** The keeper over a database whose articles are up to date. Of two articles the one that shares more and rarer names is nearer, then the one nearer in time. */
export function relatedKeeper(database: DatabaseSync): RelatedKeeper {
  const before = database.prepare(
    'SELECT article FROM appearances WHERE record = ?1 AND (sortDay, article) < (?2, ?3) ORDER BY sortDay DESC, article DESC LIMIT ?4',
  );
  const behind = database.prepare(
    'SELECT article FROM appearances WHERE record = ?1 AND (sortDay, article) > (?2, ?3) ORDER BY sortDay, article LIMIT ?4',
  );
  const places = database.prepare(
    `SELECT record, sortDay, count FROM appearances JOIN records ON path = record WHERE article = ? AND kind IN ('people', 'parties')`,
  );
  const known = database.prepare('SELECT other FROM related WHERE article = ? ORDER BY rank');
  const drop = database.prepare('DELETE FROM related WHERE article = ?');
  const add = database.prepare('INSERT INTO related VALUES (?, ?, ?)');
  const side = (statement: typeof before, { record, day, article }: Place): string[] =>
    statement.all(record, day, article, reach).map((row) => String(row.article));

  const rank = (article: string): string[] => {
    const found = new Map<string, { nearness: number; distance: number }>();
    for (const row of places.all(article)) {
      const place = { record: String(row.record), day: String(row.sortDay), article };
      const weight = rarityOf(Number(row.count));
      for (const neighbours of [side(before, place), side(behind, place)]) {
        for (const [distance, other] of neighbours.entries()) {
          const met = found.get(other) ?? { nearness: 0, distance };
          found.set(other, { nearness: met.nearness + weight, distance: Math.min(met.distance, distance) });
        }
      }
    }
    return [...found]
      .sort(([one, a], [other, b]) => b.nearness - a.nearness || a.distance - b.distance || (one < other ? -1 : 1))
      .slice(0, mostRelated)
      .map(([other]) => other);
  };

  return {
    near: (place) => [...side(before, place), ...side(behind, place)],
    settle: (article) => {
      const now = rank(article);
      const was = known.all(article).map((row) => String(row.other));
      if (now.length === was.length && now.every((other, index) => other === was[index])) return false;
      drop.run(article);
      for (const [index, other] of now.entries()) add.run(article, index, other);
      return true;
    },
  };
}
