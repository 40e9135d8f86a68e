import type { DatabaseSync } from 'node:sqlite';
import { kinds } from '../schema/kind.ts';
import { type Ground, grounds } from './grounds.ts';
import { mostListed } from './letters.ts';
import { mostNewest } from './shelves.ts';
import type { Counts } from './states.ts';
import { undatedLetters } from './undated.ts';

/** How lists are divided: the number of records of each kind that articles name, and their letters in all alphabets; the letters of articles of unknown date. */
export type Divisions = {
  readonly sizes: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, string>;
  readonly undated: readonly string[];
};

/** The divisions of a database, as it is when asked. */
export function divisionsOf(database: DatabaseSync): Divisions {
  return { sizes: sizesOf(database), letters: lettersOf(database), undated: undatedLetters(database) };
}

/** A record that has grown out of one page has pages for all of its years at once, or has them no more; so has a kind for its letters, and the list of articles of unknown date. */
export function* ofDivisions(database: DatabaseSync, counts: Counts, before: Divisions): Generator<Ground> {
  const years = database.prepare(`SELECT DISTINCT substr(sortDay, 1, 4) AS year FROM appearances WHERE record = ? AND sortDay <> ''`);
  for (const [path, { was, is }] of counts) {
    if (was > mostNewest === is > mostNewest) continue;
    yield grounds.in(path, 'undated');
    for (const { year } of years.all(path)) yield grounds.in(path, Number(year));
  }
  const letters = database.prepare('SELECT DISTINCT ui, letter FROM letters WHERE kind = ?');
  const now = divisionsOf(database);
  if ((before.undated.length === 0) !== (now.undated.length === 0))
    for (const letter of [...before.undated, ...now.undated]) yield grounds.undated(letter);
  for (const kind of kinds) {
    if (now.letters.get(kind) !== before.letters.get(kind)) yield grounds.letters(kind);
    if ((before.sizes.get(kind) ?? 0) > mostListed === (now.sizes.get(kind) ?? 0) > mostListed) continue;
    for (const { ui, letter } of letters.all(kind)) yield grounds.letter(kind, String(ui), String(letter));
  }
}

/** How many records of each kind articles name. */
function sizesOf(database: DatabaseSync): ReadonlyMap<string, number> {
  const rows = database.prepare('SELECT kind, count(*) AS n FROM records WHERE count > 0 GROUP BY kind').all();
  return new Map(rows.map(({ kind, n }) => [String(kind), Number(n)]));
}

/** The letters of each kind, in all alphabets. */
function lettersOf(database: DatabaseSync): ReadonlyMap<string, string> {
  const rows = database
    .prepare(
      `SELECT kind, group_concat(ui || letter, ' ' ORDER BY ui, letter) AS told FROM
       (SELECT DISTINCT letters.kind AS kind, ui, letter FROM letters JOIN records ON path = record WHERE count > 0) GROUP BY kind`,
    )
    .all();
  return new Map(rows.map((row) => [String(row.kind), String(row.told)]));
}
