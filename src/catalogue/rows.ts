import type { SQLInputValue } from 'node:sqlite';
import type { ArticlesOf, Selection } from './catalogue.ts';
import type { Ask } from './questions.ts';

/** What rows are asked from: SQL behind `FROM`, and the values of its marks. Rows of articles have `id`, `sortDay`, `grain` and `initials`. */
export type Rows = { readonly sql: string; readonly values: readonly SQLInputValue[] };

/** The articles of a shelf. Those of a record whose year is open stand on its shelf `undated`. */
export function rowsOf({ year, month, day, rest, initials, ...of }: Selection): Rows {
  const [from, ...values] = source(of, rest === 'possible' ? year : undefined);
  const conditions: string[] = [];
  const where = (condition: string, ...given: SQLInputValue[]): void => {
    conditions.push(condition);
    values.push(...given);
  };
  if (rest === 'possible') where(`grain = 'years'`);
  else if (rest === 'undated') where(isWhole(of) ? `grain = 'none'` : `grain IN ('none', 'years')`);
  else if (year !== undefined) {
    const since = dayPrefix(year, month, day);
    where('sortDay >= ? AND sortDay < ?', since, `${since}~`);
    if (rest === 'open') where(month === undefined ? `grain = 'year'` : `grain = 'month'`);
    else
      where(day !== undefined ? `grain = 'day'` : month !== undefined ? `grain IN ('day', 'month')` : `grain IN ('day', 'month', 'year')`);
  }
  if (initials !== undefined) where('initials >= ? AND initials < ?', initials, `${initials}\u{10FFFF}`);
  return { sql: conditions.length === 0 ? from : `${from} WHERE ${conditions.join(' AND ')}`, values };
}

/** The beginning that all days of a year, month or day have. */
export function dayPrefix(year: number, month?: number, day?: number): string {
  const two = (number: number | undefined): string => (number === undefined ? '' : `-${String(number).padStart(2, '0')}`);
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}`;
}

/** Whether all articles are meant, not those of a record or a language. */
export function isWhole({ mentioning, language }: ArticlesOf): boolean {
  return (mentioning ?? language) === undefined;
}

/** How many rows there are. */
export function countRows(ask: Ask, { sql, values }: Rows): number {
  return Number(ask(`SELECT count(*) AS n FROM ${sql}`, ...values)[0]?.n);
}

/**
 * Divides rows by the first of their `initials` in which they differ. As these are never equal and none is the beginning of another,
 * each part is smaller than the whole.
 */
export function divide(ask: Ask, { sql, values }: Rows): { readonly initials: string; readonly count: number }[] {
  const ends = ask(`SELECT min(initials) AS low, max(initials) AS high FROM ${sql}`, ...values)[0];
  const [low, high] = [[...String(ends?.low ?? '')], [...String(ends?.high ?? '')]];
  const shared = low.findIndex((letter, index) => letter !== high[index]);
  return ask(`SELECT substr(initials, 1, ?) AS part, count(*) AS n FROM ${sql} GROUP BY part ORDER BY part`, shared + 1, ...values).map(
    (row) => ({
      initials: String(row.part),
      count: Number(row.n),
    }),
  );
}

function source({ mentioning, language }: ArticlesOf, possible: number | undefined): [string, ...SQLInputValue[]] {
  const columns = 'sortDay, grain, initials';
  if (possible !== undefined) return [`(SELECT id, ${columns} FROM years JOIN articles ON id = article WHERE year = ?)`, possible];
  if (mentioning !== undefined) {
    const title = '(SELECT initials FROM articles WHERE id = article) AS initials';
    return [`(SELECT article AS id, sortDay, grain, ${title} FROM appearances WHERE record = ?)`, mentioning];
  }
  if (language !== undefined) return [`(SELECT id, ${columns} FROM articles WHERE language = ?)`, language];
  return ['articles'];
}
