import { addressOf } from '../schema/address.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { SearchState } from './address.ts';
import { type FacetCounts, type Filters, valuesShown } from './facets.ts';
import { fetchAs, once, remember } from './fetch.ts';
import { findArticles, type Hit, newestFirst } from './find.ts';
import { openHeadings } from './headings.ts';
import { type HeadingTable, type VolumeManifest, volumesPath } from './manifest.ts';
import { type Meant, meantNames } from './meant.ts';
import { openNamed } from './named.ts';
import { narrow } from './narrow.ts';
import { type ImportModule, openWords } from './pagefind.ts';
import { isWanted, readQuery, type Unit } from './query.ts';
import type { ArticleData } from './results.ts';
import { type NameTable, openNameTable } from './table.ts';
import { openVolumes } from './volumes.ts';

/** What a query gives: how it was understood, how many articles meet it, and those to show. */
export type Answer = {
  readonly units: readonly Unit[];
  readonly total: number;
  /** The units that no article meets; without any, a `total` of 0 means that no article meets all. */
  readonly missing: readonly Unit[];
  readonly facets: FacetCounts;
  /** What the sources and parties are called that are most frequent among those found. */
  readonly headings: HeadingTable;
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

/**
 * Opens the archive of a site, the absolute address of its root with a closing slash. Names are answered from the lists of the articles that name
 * a record; only words and phrases need the word index.
 */
export function openArchive(site: URL, importModule: ImportModule = (address) => import(/* @vite-ignore */ address)): SearchArchive {
  const folder = new URL('search/', site).href;
  const fetchJson = <T>(path: string) => fetchAs<T>(`${folder}${path}`);
  const names = openNameTable(fetchJson);
  const article = remember((id) => fetchAs<ArticleData>(new URL(`.${addressOf.articleData(id)}`, site).href));
  const parts = once(async () => {
    const manifest = await fetchJson<VolumeManifest>(volumesPath);
    const headings = openHeadings(manifest, fetchJson);
    const stem = reopening(() => openWords(folder, manifest, importModule));
    return { ask: { record: openNamed(manifest, fetchJson), stem }, headings, ...openVolumes(manifest, headings, fetchJson) };
  });
  return {
    names,
    search: async ({ query, plain, filters, order, shown }) => {
      const [known, { ask, withFacts, card, headings }] = await Promise.all([names(query), parts()]);
      const units = readQuery(query, known, plain);
      const { found: hits, missing } = await findArticles(units, ask);
      const whole = async (hit: Hit): Promise<ArticleData> => {
        const short = await card(hit);
        return short.isCut ? article(short.id) : short;
      };
      const { found, facets, compared } = await narrow(await withFacts(hits), units, filters, whole);
      const ordered = order === 'date' ? [...found].sort(newestFirst) : found;
      // A card shows what stands around the names; a word may stand elsewhere.
      const load = (hit: Hit) => (units.some(isInText) ? whole(hit).catch(() => card(hit)) : card(hit));
      const isNothing = found.length === 0 && units.some(({ type }) => type !== 'common');
      const [articles, called, meant] = await Promise.all([
        Promise.all(ordered.slice(0, shown).map((hit) => load(hit).catch(() => undefined))),
        headings(frequent(facets, filters)),
        isNothing ? names(query, true).then((wide) => meantNames(query, wide)) : [],
      ]);
      return { units, total: found.length, missing, facets, compared, headings: called, meant, articles };
    },
  };
}

/** Asks what `open` opens; where that fails, the next question opens it anew, since half an index answers nothing ever after. */
function reopening<Key, T>(open: () => Promise<(key: Key) => Promise<T>>): (key: Key) => Promise<T> {
  let opened = once(open);
  return async (key) => {
    const current = opened;
    try {
      return await (await current())(key);
    } catch (error) {
      if (opened === current) opened = once(open);
      throw error;
    }
  };
}

function isInText(unit: Unit): boolean {
  return isWanted(unit) && unit.type !== 'record';
}

/** The sources and parties that the panel may name. */
function frequent({ source, party }: FacetCounts, filters: Filters): RecordPath[] {
  const values = [source, party].flatMap((counts) => [...counts.keys()].slice(0, valuesShown));
  return [...values, filters.source ?? '', filters.party ?? ''].filter((value): value is RecordPath => value.includes('/'));
}
