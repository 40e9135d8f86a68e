import { kinds } from '../schema/kind.ts';
import { isLeaf, type Shelf } from '../schema/shelf.ts';
import type { ArticleCard, Catalogue, Part, Selection } from './catalogue.ts';
import { mostListed } from './letters.ts';
import { type Ask, type Row, text } from './questions.ts';
import { countRows, dayPrefix, divide, isWhole, rowsOf } from './rows.ts';

/** Articles up to which a list of everything, of a record or of a year shows all of them; of more, it shows so many of the newest. */
export const mostNewest = 50;

/** Articles up to which a list of a month, of a day, or of what is known less closely shows all of them. */
export const mostOnShelf = 100;

/** The questions about articles by their dates: what stands on a shelf, what it is divided into, and which shelves are beside it. */
export function askShelves(ask: Ask, toCard: (row: Row) => ArticleCard): Pick<Catalogue, 'articles' | 'parts' | 'isDivided' | 'beside'> {
  const countOf = (selection: Selection): number => countRows(ask, rowsOf(selection));
  /** The parts of a shelf by a piece of the day. */
  const byDay = (selection: Selection, piece: keyof typeof pieces, grains: string): Part[] => {
    const { sql, values } = rowsOf(selection);
    const part = `CAST(substr(sortDay, ${pieces[piece]}) AS INTEGER)`;
    const rows = ask(
      `SELECT ${part} AS part, count(*) AS n FROM (SELECT sortDay, grain FROM ${sql}) WHERE grain IN (${grains}) GROUP BY part ORDER BY part`,
      ...values,
    );
    return rows.map((row) => ({ shelf: { ...shelfIn(selection), [piece]: Number(row.part) }, count: Number(row.n) }));
  };
  const rest = (selection: Selection, name: Exclude<Shelf['rest'], undefined>, above = 0): Part[] => {
    const count = countOf({ ...selection, rest: name });
    return count > above ? [{ shelf: { ...shelfIn(selection), rest: name }, count }] : [];
  };
  const allYears = (): Part[] =>
    ask('SELECT year, count(*) AS n FROM years GROUP BY year ORDER BY year').map((row) => ({
      shelf: { year: Number(row.year) },
      count: Number(row.n),
    }));

  return {
    articles: (selection) => {
      const rows = rowsOf(selection);
      const total = countRows(ask, rows);
      const most = mostOf(selection);
      if (total > most && isLeaf(selection)) return { cards: [], total };
      const found = ask(
        `SELECT articles.id, card, source FROM (SELECT id, sortDay FROM ${rows.sql} ORDER BY sortDay DESC, id LIMIT ?) AS found
         JOIN articles ON articles.id = found.id JOIN texts ON article = found.id ORDER BY found.sortDay DESC, found.id`,
        ...rows.values,
        total > most ? mostNewest : most,
      );
      return { cards: found.map(toCard), total };
    },
    parts: (selection) => {
      const isDivided = countOf(selection) > mostOf(selection);
      if (isLeaf(selection)) {
        if (!isDivided) return [];
        return divide(ask, rowsOf(selection)).map(({ initials, count }) => ({ shelf: { ...shelfIn(selection), initials }, count }));
      }
      if (selection.month !== undefined) return isDivided ? [...byDay(selection, 'day', `'day'`), ...rest(selection, 'open')] : [];
      if (!isDivided && !isWhole(selection)) return [];
      if (selection.year === undefined) {
        const years = isWhole(selection) ? allYears() : byDay(selection, 'year', `'day', 'month', 'year'`);
        return [...years.toReversed(), ...rest(selection, 'undated')];
      }
      return [
        ...byDay(selection, 'month', `'day', 'month'`),
        ...(isDivided ? rest(selection, 'open') : []),
        ...(isWhole(selection) ? rest(selection, 'possible', mostNewest) : []),
      ];
    },
    isDivided: (of) => {
      const kind = kinds.find((each) => each === of);
      const total =
        kind === undefined ? countOf({ mentioning: of }) : countRows(ask, { sql: 'records WHERE kind = ? AND count > 0', values: [kind] });
      return total > (kind === undefined ? mostNewest : mostListed);
    },
    beside: ({ year, month, day, rest: beyond, initials, ...of }) => {
      if (year === undefined || (beyond ?? initials) !== undefined) return {};
      const { sql, values } = rowsOf(of);
      const grains = day !== undefined ? `'day'` : month !== undefined ? `'day', 'month'` : `'day', 'month', 'year'`;
      // A month of a record has a page only where its year has more than fit on one; a day only where its month has.
      const within = day !== undefined ? dayPrefix(year, month) : month !== undefined && !isWhole(of) ? dayPrefix(year) : '';
      const here = dayPrefix(year, month, day);
      const nearest = (bounds: string, order: 'ASC' | 'DESC', ...ends: readonly string[]): Shelf | undefined => {
        const row = ask(
          `SELECT sortDay FROM (SELECT sortDay, grain FROM ${sql}) WHERE grain IN (${grains}) AND ${bounds} ORDER BY sortDay ${order} LIMIT 1`,
          ...values,
          ...ends,
        )[0];
        const [years, months, days] = (text(row, 'sortDay') ?? '').split('-').map(Number);
        if (row === undefined) return undefined;
        return { year: years ?? 0, ...(month !== undefined && { month: months ?? 0 }), ...(day !== undefined && { day: days ?? 0 }) };
      };
      const previous = nearest('sortDay >= ? AND sortDay < ?', 'DESC', within, here);
      const next = nearest('sortDay > ? AND sortDay < ?', 'ASC', `${here}~`, `${within}~`);
      return { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) };
    },
  };
}

/** Where the pieces of a day stand in it: first letter and length. */
const pieces = { year: '1, 4', month: '6, 2', day: '9, 2' } as const;

/** Articles up to which a list shows all of them. */
function mostOf(shelf: Shelf): number {
  return shelf.month === undefined && !isLeaf(shelf) ? mostNewest : mostOnShelf;
}

/** The shelf of a selection, undivided. */
function shelfIn({ year, month, day, rest }: Selection): Shelf {
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(rest !== undefined && { rest }),
  };
}
