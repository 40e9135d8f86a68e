import type { Kind } from '../schema/kind.ts';
import type { InterfaceLanguage } from '../schema/language.ts';
import type { Catalogue, IndexedReference } from './catalogue.ts';
import { type Ask, type Row, text, toCounted } from './questions.ts';
import { memory } from './remembered.ts';
import { countRows, divide, type Rows } from './rows.ts';

/** Records up to which a list shows all of them. */
export const mostListed = 300;

/** So many answers are kept: each page of a letter asks for all letters of its index. */
const kept = 64;

/** The questions about the index of a kind: all of its records where they are few, else its letters and what stands under each. */
export function askLetters(ask: Ask, state: () => number): Pick<Catalogue, 'records' | 'letters' | 'letterCounts' | 'recordsOfLetter'> {
  const remember = memory(state, kept);
  const counted = (kind: Kind, ui: InterfaceLanguage): readonly { readonly letter: string; readonly count: number }[] =>
    remember(`${kind} ${ui}`, () =>
      ask(
        'SELECT letter, count(*) AS n FROM letters JOIN records ON path = record WHERE ui = ? AND letters.kind = ? AND count > 0 GROUP BY letter ORDER BY letter',
        ui,
        kind,
      ).map((row) => ({ letter: text(row, 'letter') ?? '', count: Number(row.n) })),
    );
  return {
    records: (kind, most) => {
      const total = countRows(ask, { sql: 'records WHERE kind = ? AND count > 0', values: [kind] });
      const rows = total > most ? [] : ask(`SELECT ${columns} FROM records WHERE kind = ? AND count > 0 ORDER BY path`, kind);
      return { items: rows.map(toIndexed), total };
    },
    letters: (kind, ui) => counted(kind, ui).map(({ letter }) => letter),
    letterCounts: counted,
    recordsOfLetter: (kind, ui, letter, most, initials) => {
      const under = 'letters JOIN records ON path = record WHERE ui = ? AND letters.kind = ? AND letter = ? AND count > 0';
      const rows: Rows =
        initials === undefined
          ? { sql: under, values: [ui, kind, letter] }
          : { sql: `${under} AND initials >= ? AND initials < ?`, values: [ui, kind, letter, initials, `${initials}\u{10FFFF}`] };
      const total = countRows(ask, rows);
      if (total > most) return { records: [], total, parts: divide(ask, rows) };
      return { records: ask(`SELECT ${columns} FROM ${rows.sql} ORDER BY path`, ...rows.values).map(toIndexed), total, parts: [] };
    },
  };
}

const columns = 'path, records.kind, heading, entry, basis, count';

function toIndexed(row: Row): IndexedReference {
  return { ...toCounted(row), entry: JSON.parse(text(row, 'entry') ?? '{}') };
}
