import type { RecordPath } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import type { Catalogue, RecordReference } from './catalogue.ts';
import { type Ask, text } from './questions.ts';

/** Articles of one period, source and language. */
export type CoverageCount = {
  /** First and last year, the same for a single one; absent for articles of no one year. */
  readonly years?: { readonly from: number; readonly until: number };
  /** Absent where none is known; `others` for all that are not among the most frequent. */
  readonly source?: RecordReference | 'others';
  readonly language: LanguageTag | 'others';
  readonly count: number;
};

/** What the answer is bounded by: the newest years stand alone, then come decades, and all that is older as one; sources and languages are the most frequent. */
const most = { years: 20, decades: 10, sources: 12, languages: 6 } as const;

/** The question what the archive covers. */
export function askCoverage(ask: Ask, reference: (path: RecordPath) => RecordReference | undefined): Pick<Catalogue, 'coverage'> {
  return {
    coverage: () => {
      const bounds = ask('SELECT min(year) AS oldest, max(year) AS newest FROM tallies WHERE year > 0')[0];
      const [oldest, newest] = [Number(bounds?.oldest), Number(bounds?.newest)];
      /** The last year that is told by its decade, and the first of these decades. */
      const folded = newest - most.years;
      const decade = (Math.floor(folded / 10) - most.decades + 1) * 10;
      return ask(coverage, most.sources, most.languages, folded, decade).map((row) => {
        const source = text(row, 'source');
        const named = source === undefined || source === 'others' ? source : reference(source);
        const from = Number(row.since);
        const until = from > folded ? from : from < decade ? decade - 1 : Math.min(from + 9, folded);
        return {
          ...(row.since === null ? {} : { years: { from: from < decade ? oldest : from, until } }),
          ...(named === undefined ? {} : { source: named as RecordReference | 'others' }),
          language: text(row, 'language') ?? 'und',
          count: Number(row.n),
        };
      });
    },
  };
}

const coverage = `
  WITH frequent AS (SELECT source FROM tallies WHERE source <> '' GROUP BY source ORDER BY sum(count) DESC, source LIMIT ?),
  spoken AS (SELECT language FROM tallies GROUP BY language ORDER BY sum(count) DESC, language LIMIT ?),
  shown AS (
    SELECT CASE WHEN year > ? THEN year WHEN year >= ? THEN year / 10 * 10 WHEN year > 0 THEN 0 END AS since,
      CASE WHEN source = '' THEN NULL WHEN source IN frequent THEN source ELSE 'others' END AS source,
      CASE WHEN language IN spoken THEN language ELSE 'others' END AS language, count
    FROM tallies)
  SELECT since, source, language, sum(count) AS n FROM shown GROUP BY since, source, language
  ORDER BY since IS NULL, since, source IS NULL, source = 'others', source, language = 'others', language`;
