import type { Facts } from './posting.ts';

/** What narrows a search down; an article must meet each. Years are inclusive, and met by articles that certainly lie in one. */
export type Filters = {
  readonly language?: string | undefined;
  readonly party?: string | undefined;
  readonly source?: string | undefined;
  readonly basis?: string | undefined;
  readonly from?: number | undefined;
  readonly until?: number | undefined;
};

/** The facets with a value to choose, in the order in which they are shown. */
export const valueFacets = ['language', 'party', 'source', 'basis'] as const;
export type ValueFacet = (typeof valueFacets)[number];

/** Values of a facet that are offered; more than these are found faster by a search. */
export const valuesShown = 12;

/**
 * How many of the articles found have each value, the most frequent first; of a facet that narrows the search, as if it did not. An article that
 * names several parties counts for each. `unsure` is the number of those that certainly lie in no one year.
 */
export type FacetCounts = Readonly<Record<ValueFacet, Counts<string>>> & { readonly year: Counts<number>; readonly unsure: number };

/** The number is absent where nothing was counted. */
type Counts<Value> = ReadonlyMap<Value, number | undefined>;

/** An article found. */
type Found = { readonly facts: Facts };

/** Whether an article meets all filters. */
export function meets(facts: Facts, filters: Filters): boolean {
  for (const facet of valueFacets) {
    const wanted = filters[facet];
    if (wanted !== undefined && !valuesOf(facts, facet).includes(wanted)) return false;
  }
  if (filters.from === undefined && filters.until === undefined) return true;
  const { year } = facts;
  return year !== undefined && year >= (filters.from ?? year) && year <= (filters.until ?? year);
}

/** Counts the values of articles found without any filter. */
export function countFacets(found: readonly Found[], filters: Filters): FacetCounts {
  const among = (facet: ValueFacet) => {
    const others = { ...filters, [facet]: undefined };
    return tally(found.filter(({ facts }) => meets(facts, others)).flatMap(({ facts }) => valuesOf(facts, facet)));
  };
  const anyYear = found.filter(({ facts }) => meets(facts, { ...filters, from: undefined, until: undefined }));
  const years = anyYear.flatMap(({ facts }) => facts.year ?? []);
  return {
    language: among('language'),
    party: among('party'),
    source: among('source'),
    basis: among('basis'),
    year: new Map([...tally(years)].sort(([a], [b]) => a - b)),
    unsure: anyYear.length - years.length,
  };
}

/** The same values without their numbers, for where not everything could be counted. */
export function uncounted(counts: FacetCounts): FacetCounts {
  const bare = <Value>(values: Counts<Value>) => new Map([...values.keys()].map((value) => [value, undefined] as const));
  return {
    language: bare(counts.language),
    party: bare(counts.party),
    source: bare(counts.source),
    basis: bare(counts.basis),
    year: bare(counts.year),
    unsure: 0,
  };
}

/** The filters without those that are not set. */
export function setFilters(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

function valuesOf({ language, parties, source, basis }: Facts, facet: ValueFacet): readonly string[] {
  if (facet === 'party') return parties;
  const value = { language, source, basis }[facet];
  return value === undefined ? [] : [value];
}

function tally<Value extends string | number>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)));
}
