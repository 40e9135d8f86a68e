import type { DatabaseSync } from 'node:sqlite';
import type { RecordPath } from '../schema/kind.ts';
import { outlineOf } from './outline.ts';
import type { Facts } from './posting.ts';
import { dayNumber, keyOf } from './slot.ts';
import type { SearchArticle } from './volume.ts';

/** What becomes of the list of a record: the slots that leave it, then those that join it, each as its number, its facts' number and its weight. */
export type Edit = { readonly left: Set<number>; readonly joined: number[] };
export type Edits = ReadonlyMap<RecordPath, Edit>;

/**
 * Brings the articles that the database knows up to date: reads those whose digest is another, drops those that are gone, and numbers the articles of
 * each day that has changed anew. Returns what that changes in the lists of records.
 */
export function registerArticles(
  database: DatabaseSync,
  articles: Iterable<{ readonly id: string; readonly digest: string }>,
  article: (id: string) => SearchArticle,
): Edits {
  const edits = new Map<RecordPath, Edit>();
  const editOf = (record: RecordPath): Edit => {
    const edit = edits.get(record) ?? { left: new Set<number>(), joined: [] };
    edits.set(record, edit);
    return edit;
  };
  const leave = (row: Row): void => {
    if (row.ordinal < 0) return;
    for (const [record] of namesOf(row)) editOf(record).left.add(keyOf(row));
  };
  const digests = database.prepare('SELECT id, digest FROM articles');
  digests.setReturnArrays(true);
  const known = new Map(digests.all() as unknown as readonly (readonly [id: string, digest: string])[]);
  const find = database.prepare('SELECT id, day, ordinal, facts, names FROM articles WHERE id = ?');
  const drop = database.prepare('DELETE FROM articles WHERE id = ?');
  const dropTokens = database.prepare('DELETE FROM tokens WHERE article = ?');
  const add = database.prepare('INSERT INTO articles VALUES (?, ?, ?, -1, ?, ?)');
  const numberOf = factNumbers(database);
  const days = new Set<number>();
  const forget = (id: string): void => {
    const row = find.get(id) as Row | undefined;
    if (row === undefined) return;
    leave(row);
    days.add(row.day);
    drop.run(id);
    dropTokens.run(id);
  };
  for (const { id, digest } of articles) {
    const before = known.get(id);
    known.delete(id);
    if (before === digest) continue;
    if (before !== undefined) forget(id);
    const outline = outlineOf(article(id));
    const day = dayNumber(outline);
    days.add(day);
    add.run(id, digest, day, numberOf(outline.facts), JSON.stringify(outline.names.map(({ record, weight }) => [record, weight])));
  }
  for (const id of known.keys()) forget(id);

  const ofDay = database.prepare('SELECT id, day, ordinal, facts, names FROM articles WHERE day = ?');
  const place = database.prepare('UPDATE articles SET ordinal = ? WHERE id = ?');
  for (const day of days) {
    const rows = ofDay.all(day) as Row[];
    for (const [ordinal, row] of rows.sort((a, b) => (a.id < b.id ? -1 : 1)).entries()) {
      if (row.ordinal === ordinal) continue;
      leave(row);
      place.run(ordinal, row.id);
      for (const [record, weight] of namesOf(row)) editOf(record).joined.push(keyOf({ day, ordinal }), row.facts, weight);
    }
  }
  return edits;
}

type Row = { readonly id: string; readonly day: number; readonly ordinal: number; readonly facts: number; readonly names: string };

function namesOf({ names }: Row): readonly (readonly [RecordPath, number])[] {
  return JSON.parse(names);
}

/** Few facts differ, so each is kept once and has a number. */
function factNumbers(database: DatabaseSync): (facts: Facts) => number {
  const numbers = new Map<string, number>();
  const find = database.prepare('SELECT number FROM facts WHERE data = ?');
  const add = database.prepare('INSERT INTO facts (data) VALUES (?)');
  return (facts) => {
    const data = JSON.stringify(facts);
    const number = numbers.get(data) ?? Number(find.get(data)?.number ?? add.run(data).lastInsertRowid);
    numbers.set(data, number);
    return number;
  };
}
