import type { DatabaseSync } from 'node:sqlite';
import { mostOnShelf } from './shelves.ts';

/** The letters by which the list of articles of unknown date is divided: with what their headlines begin. None where it is not divided, or no headline begins otherwise. */
export function undatedLetters(database: DatabaseSync): readonly string[] {
  const rows = database
    .prepare(`SELECT substr(initials, 1, 1) AS letter, count(*) AS n FROM articles WHERE grain = 'none' GROUP BY letter ORDER BY letter`)
    .all();
  const total = rows.reduce((sum, { n }) => sum + Number(n), 0);
  return rows.length < 2 || total <= mostOnShelf ? [] : rows.map(({ letter }) => String(letter));
}

/** The letter, or figure, with which initials begin. */
export function firstLetter(initials: string): string {
  const [letter = ''] = initials;
  return letter;
}
