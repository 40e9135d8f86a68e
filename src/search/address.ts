import { type Filters, setFilters } from './facets.ts';

/** What a search page's address says. */
export type SearchState = {
  readonly query: string;
  /** Names that the reader wants as plain text, as typed. */
  readonly plain: readonly string[];
  readonly order: Order;
  readonly filters: Filters;
  /** How many results are shown. */
  readonly shown: number;
};

export type Order = 'relevance' | 'date';

/** Results shown at first, and again with each step. */
export const step = 10;

/** Reads the query part of an address; what it does not say, or says wrongly, is as on a fresh page. */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const shown = Number(parameters.get('shown'));
  return {
    query: (parameters.get('q') ?? '').slice(0, longestQuery),
    plain: parameters.getAll('plain'),
    filters: setFilters({
      language: parameters.get('language') ?? undefined,
      source: parameters.get('source') ?? undefined,
      basis: parameters.get('basis') ?? undefined,
      from: yearIn(parameters.get('from')),
      until: yearIn(parameters.get('until')),
    }),
    order: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    shown: Number.isInteger(shown) && shown > step ? Math.min(shown, mostShown) : step,
  };
}

/** The query part that says it again, with its `?`; empty for a fresh page. */
export function printAddress({ query, plain, filters, order, shown }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of plain) parameters.append('plain', name);
  for (const [name, value] of Object.entries(filters)) if (value !== undefined) parameters.set(name, String(value));
  if (order === 'date') parameters.set('sort', 'date');
  if (shown > step) parameters.set('shown', String(shown));
  const printed = parameters.toString();
  return printed === '' ? '' : `?${printed}`;
}

/** The part that says what was looked for, and nothing of how the results were shown. */
export function printQuery({ query, plain }: Pick<SearchState, 'query' | 'plain'>): string {
  return printAddress({ query, plain, filters: {}, order: 'relevance', shown: step });
}

function yearIn(value: string | null): number | undefined {
  return value !== null && /^\d{4}$/.test(value) ? Number(value) : undefined;
}

/** Nobody types more; an address may hold anything. */
export const longestQuery = 1000;
const mostShown = 500;
