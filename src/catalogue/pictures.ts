import type { ArticleDate } from '../schema/article.ts';
import { membersOf } from '../schema/date.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import type { CountedReference, RecordReference } from './catalogue.ts';
import type { StoredCard } from './prepared.ts';
import { type Ask, type Row, text, toCounted } from './questions.ts';
import { memory } from './remembered.ts';
import { dayPrefix } from './rows.ts';

/** Articles of one year in one language: those that lie wholly in it, and those that may. */
export type YearOfLanguage = { readonly year: number; readonly language: LanguageTag; readonly certain: number; readonly possible: number };

/** A number of articles that may be from the same months, `YYYY-MM`. A side without a limit is absent. */
export type Span = {
  readonly since?: string;
  readonly until?: string;
  /** The months of a set, where the date is one of several. */
  readonly months?: readonly string[];
  readonly count: number;
};

/** An article as a mark on a time line. */
export type DatedArticle = {
  readonly id: string;
  readonly language: LanguageTag;
  readonly headline: string;
  readonly date?: ArticleDate;
};

/** Two records that the same articles name. */
export type Pair = { readonly one: CountedReference; readonly other: CountedReference; readonly count: number };

/** The articles of one source in one language. */
export type CoverageRow = {
  /** Absent where none is known. */
  readonly source?: RecordReference;
  readonly language: LanguageTag;
  readonly count: number;
  readonly spans: readonly Span[];
};

/** The questions that pictures ask. What several pages ask alike is worked out once. */
export type PictureQuestions = {
  /** Articles by year and language, of one record or of all; years in order. */
  readonly yearsByLanguage: (path?: RecordPath) => readonly YearOfLanguage[];
  /** Articles of which no year is known, or too many to tell, by language. */
  readonly yearless: (path?: RecordPath) => readonly { readonly language: LanguageTag; readonly count: number }[];
  /** Articles by the months that they may be from, of one record or of all. */
  readonly spans: (path?: RecordPath) => readonly Span[];
  /** The articles themselves, by first possible day, the undated last, of one record or of all; absent where there are more than `most`. */
  readonly dated: (most: number, path?: RecordPath) => readonly DatedArticle[] | undefined;
  /** Among the people and parties that most articles name, those that stand in the same articles, most often first, and the nearer first. */
  readonly together: (limit: number) => { readonly pairs: readonly Pair[]; readonly total: number };
  /** Articles by source and language, the most first, with the months that they may be from. */
  readonly coverageByMonth: (limit: number) => { readonly rows: readonly CoverageRow[]; readonly total: number };
};

/** So many people and parties, those that most articles name, are looked at for who is written about together. */
const candidates = 200;

/** So many answers are kept: a page in three languages asks the same thing three times in a row, and some pages ask alike. */
const kept = 64;

/** The questions about numbers over time, and about who stands together. */
export function askPictures(ask: Ask, state: () => number, reference: (path: RecordPath) => RecordReference | undefined): PictureQuestions {
  const remember = memory(state, kept);
  const toSpan = (row: Row): Span => {
    const [since, until, set] = ['since', 'until', 'oneOf'].map((column) => text(row, column) || undefined);
    return {
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      ...(set !== undefined && { months: monthsOf(set) }),
      count: Number(row.n),
    };
  };

  return {
    yearsByLanguage: (path) =>
      remember(`years ${path}`, () =>
        ask(
          `SELECT year, language, sum(certain) AS certain, sum(1 - certain) AS possible FROM years JOIN articles ON id = years.article
           ${path === undefined ? '' : 'JOIN appearances ON appearances.article = id WHERE record = ?'}
           GROUP BY year, language ORDER BY year, language`,
          ...given(path),
        ).map((row) => ({
          year: Number(row.year),
          language: text(row, 'language') ?? 'und',
          certain: Number(row.certain),
          possible: Number(row.possible),
        })),
      ),
    yearless: (path) =>
      remember(`yearless ${path}`, () =>
        ask(
          path === undefined
            ? 'SELECT language, sum(count) AS n FROM tallies WHERE dated = 0 GROUP BY language ORDER BY language'
            : `SELECT language, count(*) AS n FROM articles JOIN appearances ON appearances.article = id WHERE record = ? AND dated = 0
               GROUP BY language ORDER BY language`,
          ...given(path),
        ).map((row) => ({ language: text(row, 'language') ?? 'und', count: Number(row.n) })),
      ),
    spans: (path) =>
      remember(`spans ${path}`, () =>
        (path === undefined
          ? ask(`${talliedSpans} GROUP BY since, until, oneOf ORDER BY since, until, oneOf`)
          : ask(
              `SELECT substr(earliest, 1, 7) AS since, substr(latest, 1, 7) AS until, oneOf, count(*) AS n
               FROM articles JOIN appearances ON appearances.article = id WHERE record = ? GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
              path,
            )
        ).map(toSpan),
      ),
    dated: (most, path) =>
      remember(`dated ${most} ${path}`, () => {
        const of = path === undefined ? 'articles' : 'articles JOIN appearances ON appearances.article = id WHERE record = ?';
        const rows = ask(
          `SELECT card FROM (SELECT id, articles.sortDay FROM ${of} LIMIT ?) JOIN texts ON article = id ORDER BY sortDay = '', sortDay, id`,
          ...given(path),
          most + 1,
        );
        if (rows.length > most) return undefined;
        return rows.map((row) => {
          const { id, language, headline, date } = JSON.parse(text(row, 'card') ?? '') as StoredCard;
          return { id, language, headline: headline.value, ...(date !== undefined && { date }) };
        });
      }),
    together: (limit) =>
      remember(`together ${limit}`, () => {
        const rows = ask(together, candidates, limit);
        return {
          pairs: rows.map((row) => ({
            one: toCounted(columnsOf(row, 'one')),
            other: toCounted(columnsOf(row, 'other')),
            count: Number(row.n),
          })),
          total: Number(rows[0]?.total ?? 0),
        };
      }),
    coverageByMonth: (limit) =>
      remember(`coverage ${limit}`, () => {
        const total = Number(ask('SELECT count(*) AS n FROM (SELECT DISTINCT source, language FROM tallies)')[0]?.n ?? 0);
        const groups = ask(
          `SELECT source, language, sum(count) AS n FROM tallies GROUP BY source, language ORDER BY n DESC, source = '', source, language LIMIT ?`,
          limit,
        );
        const rows = groups.map((group) => {
          const source = text(group, 'source') ?? '';
          const known = source === '' ? undefined : reference(source);
          const language = text(group, 'language') ?? 'und';
          const spans = ask(
            `${talliedSpans} WHERE source = ? AND language = ? GROUP BY since, until, oneOf ORDER BY since, until, oneOf`,
            source,
            language,
          ).map(toSpan);
          return { ...(known !== undefined && { source: known }), language, count: Number(group.n), spans };
        });
        return { rows, total };
      }),
  };
}

const talliedSpans = 'SELECT since, until, oneOf, sum(count) AS n FROM tallies';

/**
 * Pairs that stand in as many articles go by how much of what is written about the two that is. Records are numbered in the order of paths, since numbers
 * are sorted sooner than texts, and only pairs that are told take their columns along.
 */
const nearest = 'ORDER BY n DESC, n * n * 1.0 / one.count / other.count DESC, one.number, other.number';
const together = `
  WITH top AS MATERIALIZED (SELECT row_number() OVER (ORDER BY path) AS number, path, kind, heading, basis, count FROM (
    SELECT path, kind, heading, basis, count FROM records WHERE kind IN ('people', 'parties') AND count > 0 ORDER BY count DESC, path LIMIT ?)),
  found AS MATERIALIZED (
    SELECT one.number AS first, other.number AS second, pairs.count AS n
    FROM top AS one CROSS JOIN pairs ON pairs.one = one.path JOIN top AS other ON other.path = pairs.other AND other.number > one.number),
  told AS MATERIALIZED (
    SELECT n, first, second, count(*) OVER () AS total
    FROM found JOIN top AS one ON one.number = first JOIN top AS other ON other.number = second ${nearest} LIMIT ?)
  SELECT n, total, ${pairColumns('one')}, ${pairColumns('other')}
  FROM told JOIN top AS one ON one.number = first JOIN top AS other ON other.number = second ${nearest}`;

function pairColumns(side: 'one' | 'other'): string {
  return ['path', 'kind', 'heading', 'basis', 'count'].map((column) => `${side}.${column} AS ${side}_${column}`).join(', ');
}

function columnsOf(row: Row, side: 'one' | 'other'): Row {
  return Object.fromEntries(['path', 'kind', 'heading', 'basis', 'count'].map((column) => [column, row[`${side}_${column}`]]));
}

function given(path: RecordPath | undefined): RecordPath[] {
  return path === undefined ? [] : [path];
}

/** The months that the members of an EDTF set can mean, each once, in order; none where one of them can mean any. */
function monthsOf(set: string): string[] {
  const months = new Set<string>();
  for (const { earliest, latest } of membersOf(set) ?? []) {
    if (earliest === undefined || latest === undefined) return [];
    const [first, last] = [monthNumber(earliest), monthNumber(latest)];
    for (let month = first; month <= last; month += 1) months.add(dayPrefix(Math.floor(month / 12), (month % 12) + 1));
  }
  return [...months].sort();
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
