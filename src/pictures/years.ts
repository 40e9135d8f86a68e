import type { YearOfLanguage } from '../catalogue/pictures.ts';
import type { LanguageTag } from '../schema/language.ts';
import { monthNumber } from '../schema/month.ts';
import { type Periods, periodsOver } from './periods.ts';

/** Articles in one language, period by period; `language` is absent for all languages that have no row of their own. */
export type LanguageRow = { readonly language?: LanguageTag; readonly certain: readonly number[]; readonly possible: readonly number[] };

export type YearRows = { readonly periods: Periods; readonly rows: readonly LanguageRow[]; readonly most: number };

/** A single article fills a quarter of a row's height at most, or little would look like much. */
const lowestScale = 4;

/** So many languages have a row of their own; the others share one. */
const mostLanguages = 3;

/**
 * Articles by year and language as rows of one scale, the language with the most articles first; absent where no article has a year.
 * `languages` that have articles, but none with a year, have a row too.
 */
export function yearRows(counts: readonly YearOfLanguage[], languages: readonly LanguageTag[] = []): YearRows | undefined {
  const periods = periodsOver(
    counts.map(({ year }) => monthNumber(year, 1)),
    'year',
  );
  if (periods === undefined) return undefined;
  const totals = new Map<LanguageTag, number>(languages.map((language) => [language, 0]));
  for (const { language, certain, possible } of counts) totals.set(language, (totals.get(language) ?? 0) + certain + possible);
  const ranked = [...totals.keys()].sort((one, other) => (totals.get(other) ?? 0) - (totals.get(one) ?? 0) || (one < other ? -1 : 1));
  const own = ranked.length <= mostLanguages + 1 ? ranked : ranked.slice(0, mostLanguages);
  const rowOf = (language: LanguageTag | undefined, those: readonly YearOfLanguage[]): LanguageRow => {
    const certain = new Array<number>(periods.count).fill(0);
    const possible = new Array<number>(periods.count).fill(0);
    for (const each of those) {
      const index = Math.floor((monthNumber(each.year, 1) - periods.first) / periods.length);
      certain[index] = (certain[index] ?? 0) + each.certain;
      possible[index] = (possible[index] ?? 0) + each.possible;
    }
    return { ...(language !== undefined && { language }), certain, possible };
  };
  const rows = own.map((language) =>
    rowOf(
      language,
      counts.filter((each) => each.language === language),
    ),
  );
  const others = counts.filter(({ language }) => !own.includes(language));
  if (others.length > 0) rows.push(rowOf(undefined, others));
  const most = Math.max(
    lowestScale,
    ...rows.flatMap(({ certain, possible }) => certain.map((count, index) => count + (possible[index] ?? 0))),
  );
  return { periods, rows, most };
}
