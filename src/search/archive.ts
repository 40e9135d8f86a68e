import { addressOf } from '../schema/address.ts';
import type { Order, SearchState } from './address.ts';
import { openCards } from './cards.ts';
import { countFacets, type FacetCounts, type Filters, meets, setFilters, type ValueFacet } from './facets.ts';
import { fetchAs, once, remember } from './fetch.ts';
import { findArticles, type Hit } from './find.ts';
import { type SourceTable, type VolumeManifest, volumesPath } from './manifest.ts';
import { type Meant, meantNames } from './meant.ts';
import { findNamed, newestFirst } from './named.ts';
import { type ImportModule, openIndex } from './pagefind.ts';
import { readQuery, type Unit } from './query.ts';
import type { ArticleData } from './results.ts';
import { hasPhrase } from './snippet.ts';
import { type NameTable, openNameTable } from './table.ts';
import { tokenOf } from './token.ts';

/** What a query gives: how it was understood, how many articles meet it, and those to show. */
export type Answer = {
  readonly units: readonly Unit[];
  readonly total: number;
  /** The units that no article meets; without any, a `total` of 0 means that no article meets all. */
  readonly missing: readonly Unit[];
  /** Counts of the facets, where the files of postings answered. */
  readonly facets?: FacetCounts | undefined;
  readonly sources: SourceTable;
  /** Where nothing was found: names that differ by a letter from what was typed. */
  readonly meant: readonly Meant[];
  /** Absent where an article could not be loaded. */
  readonly articles: readonly (ArticleData | undefined)[];
  /** Where there were too many articles to compare a phrase's exact words with all: how many were compared. */
  readonly compared?: number | undefined;
};

/** The archive as a reader's browser asks it. Everything is loaded when it is first needed, and once. */
export type SearchArchive = {
  readonly names: NameTable;
  readonly search: (state: SearchState) => Promise<Answer>;
};

/** What was found, in order, each with the way to load it. */
type Listing = Omit<Answer, 'units' | 'articles' | 'sources' | 'meant'> & { readonly loaders: readonly (() => Promise<ArticleData>)[] };

/**
 * Opens the archive of a site, the absolute address of its root with a closing slash. A query of names alone is answered from the small files
 * of postings and cards; only words and phrases need the full-text index.
 */
export function openArchive(site: URL, importModule: ImportModule = (address) => import(/* @vite-ignore */ address)): SearchArchive {
  const folder = new URL('search/', site).href;
  const fetchJson = <T>(path: string) => fetchAs<T>(`${folder}${path}`);
  const names = openNameTable(fetchJson);
  const manifest = once(() => fetchJson<VolumeManifest>(volumesPath));
  const cards = once(async () => openCards(await manifest(), fetchJson));
  const open = async () => openIndex(folder, await manifest(), fetchJson, importModule);
  let index = once(open);
  const article = remember((id) => fetchAs<ArticleData>(new URL(`.${addressOf.articleData(id)}`, site).href));

  const byName = async (units: readonly Unit[], order: Order, filters: Filters): Promise<Listing> => {
    const { ask, card } = await cards();
    const { found, missing } = await findNamed(units, ask);
    const kept = found.filter((posting) => meets(posting, filters));
    const ordered = order === 'date' ? [...kept].sort(newestFirst) : kept;
    return { total: kept.length, missing, facets: countFacets(found, filters), loaders: ordered.map((slot) => () => card(slot)) };
  };
  const byText = async (units: readonly Unit[], order: Order, filters: Filters): Promise<Listing> => {
    const { ask, days } = await index();
    const { found, missing } = await findArticles(units, ask, tokensOf(filters)).catch((error: unknown) => {
      // An index that could not be loaded whole answers nothing ever after; the next search opens it anew.
      index = once(open);
      throw error;
    });
    const phrases = units.filter((unit) => unit.type === 'phrase');
    const likeliest = phrases.length === 0 ? found : await withPhrases(found.slice(0, mostCompared), phrases, article);
    const ordered = order === 'date' ? byDay(likeliest, await days()) : likeliest;
    return {
      total: ordered.length,
      missing,
      loaders: ordered.map(
        ({ identity }) =>
          async () =>
            article(await identity()),
      ),
      compared: phrases.length > 0 && found.length > mostCompared ? mostCompared : undefined,
    };
  };
  return {
    names,
    search: async ({ query, plain, filters, order, shown }) => {
      const [known] = await Promise.all([names(query), manifest()]);
      const units = readQuery(query, known, plain);
      const asked = units.filter(({ type }) => type !== 'common');
      const { loaders, ...listing } = await (asked.every(({ type }) => type === 'record') ? byName : byText)(units, order, filters);
      const sources = Object.keys(setFilters(filters)).length > 0 || listing.facets !== undefined ? await (await cards()).sources() : {};
      return {
        ...listing,
        units,
        sources,
        meant: asked.length === 0 || listing.total > 0 ? [] : meantNames(query, await names(query, true)),
        articles: await Promise.all(loaders.slice(0, shown).map((load) => load().catch(() => undefined))),
      };
    },
  };
}

/** The tokens of each filter, of which an article must have one; it lies in one of the years. */
function tokensOf({ language, source, basis, from, until }: Filters): string[][] {
  const values = Object.entries({ language, source, basis }) as [ValueFacet, string | undefined][];
  const chosen = values.flatMap(([facet, value]) => (value === undefined ? [] : [[tokenOf(facet, value)]]));
  if (from === undefined && until === undefined) return chosen;
  const first = from ?? earliestYear;
  const years = Array.from({ length: Math.max(0, Math.min((until ?? latestYear) - first + 1, latestYear)) }, (_, index) => first + index);
  return [...chosen, years.map((year) => tokenOf('year', String(year)))];
}

/** Years that an archive of news may hold. */
const earliestYear = 1800;
const latestYear = 2100;

/** Each comparison loads an article. */
const mostCompared = 200;

type Phrase = Extract<Unit, { type: 'phrase' }>;
type Found = readonly (Hit & { readonly key: string })[];

async function withPhrases(found: Found, phrases: readonly Phrase[], article: (id: string) => Promise<ArticleData>): Promise<Found> {
  const texts = await Promise.all(found.map(async ({ identity }) => article(await identity()).catch(() => undefined)));
  return found.filter((_, index) => {
    const text = texts[index];
    // What cannot be compared stays, and is shown as unread.
    if (text === undefined) return true;
    const { headline, body } = text;
    return phrases.every(({ printed, excluded = false }) => (hasPhrase(headline.value, printed) || hasPhrase(body, printed)) !== excluded);
  });
}

/** Articles without a first day come last. */
function byDay(found: Found, days: ReadonlyMap<string, string>): Found {
  const dayOf = ({ key }: { readonly key: string }) => days.get(key) ?? '';
  return [...found].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : b.score - a.score));
}
