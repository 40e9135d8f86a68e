import type { Facts, Posting } from './posting.ts';

/** What narrows a search down; an article must meet each. Years are inclusive, and met by articles that certainly lie in one. */
export type Filters = {
  readonly language?: string | undefined;
  readonly source?: string | undefined;
  readonly basis?: string | undefined;
  readonly from?: number | undefined;
  readonly until?: number | undefined;
};

/** The facets with a value to choose, in the order in which they are shown. */
export const valueFacets = ['language', 'source', 'basis'] as const;
export type ValueFacet = (typeof valueFacets)[number];

/** How many of the articles found have each value, the most frequent first; of a facet that narrows the search, as if it did not. */
export type FacetCounts = Readonly<Record<ValueFacet, Counts<string>>> & { readonly year: Counts<number> };

/** The number is absent where nothing was counted. */
type Counts<Value> = ReadonlyMap<Value, number | undefined>;

/** Whether an article meets all filters. */
export function meets({ language, source, basis, year }: Facts, filters: Filters): boolean {
  if (filters.language !== undefined && language !== filters.language) return false;
  if (filters.source !== undefined && source !== filters.source) return false;
  if (filters.basis !== undefined && basis !== filters.basis) return false;
  if (filters.from === undefined && filters.until === undefined) return true;
  return year !== undefined && year >= (filters.from ?? year) && year <= (filters.until ?? year);
}

/** Counts the values of articles found without any filter. */
export function countFacets(found: readonly Posting[], filters: Filters): FacetCounts {
  const among = (facet: ValueFacet) => {
    const others = { ...filters, [facet]: undefined };
    return tally(
      found.filter((posting) => meets(posting, others)),
      (posting) => posting[facet],
    );
  };
  const years = found.filter((posting) => meets(posting, { ...filters, from: undefined, until: undefined }));
  return {
    language: among('language'),
    source: among('source'),
    basis: among('basis'),
    year: new Map([...tally(years, ({ year }) => year)].sort(([a], [b]) => a - b)),
  };
}

/** What is shown where nothing is counted: the values chosen, so that they can be taken back. */
export function chosenAlone({ language, source, basis, from, until }: Filters): FacetCounts {
  const alone = (value: string | undefined) => new Map<string, number | undefined>(value === undefined ? [] : [[value, undefined]]);
  const years = [from, until].flatMap((year) => year ?? []);
  return { language: alone(language), source: alone(source), basis: alone(basis), year: new Map(years.map((year) => [year, undefined])) };
}

/** The filters without those that are not set. */
export function setFilters(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

function tally<Value extends string | number>(
  found: readonly Posting[],
  read: (posting: Posting) => Value | undefined,
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const posting of found) {
    const value = read(posting);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)));
}
