import { addressOf } from '../schema/address.ts';
import type { SearchState } from './address.ts';
import { type Findings, findArticles } from './find.ts';
import { type FetchJson, type OpenIndex, openIndex } from './pagefind.ts';
import { readQuery, type Unit } from './query.ts';
import type { ArticleData } from './results.ts';
import { hasPhrase } from './snippet.ts';
import { type NameTable, openNameTable } from './table.ts';

/** What a query gives: how it was understood, and the articles to show. */
export type Answer = {
  readonly units: readonly Unit[];
  readonly findings: Findings;
  readonly articles: readonly (ArticleData | undefined)[];
  /** Where there were too many articles to compare a phrase's exact words with all: how many were compared. */
  readonly compared: number | undefined;
};

/** The archive as a reader's browser asks it. Everything is loaded when it is first needed, and once. */
export type SearchArchive = {
  readonly names: NameTable;
  readonly search: (state: SearchState) => Promise<Answer>;
};

/** Opens the archive of a site, the absolute address of its root with a closing slash. */
export function openArchive(site: URL): SearchArchive {
  const folder = new URL('search/', site).href;
  const fetchJson: FetchJson = (path) => fetchAs(`${folder}${path}`);
  const names = openNameTable(fetchJson);
  let index: Promise<OpenIndex> | undefined;
  const articles = new Map<string, Promise<ArticleData>>();
  const article = (id: string) => {
    const known = articles.get(id) ?? fetchAs<ArticleData>(new URL(`.${addressOf.articleData(id)}`, site).href);
    articles.set(id, known);
    known.catch(() => articles.delete(id));
    return known;
  };
  return {
    names,
    search: async ({ query, plain, order, shown }) => {
      index ??= openIndex(folder, fetchJson, (address) => import(/* @vite-ignore */ address));
      index.catch(() => {
        index = undefined;
      });
      const [{ ask, days }, known] = await Promise.all([index, names(query)]);
      const units = readQuery(query, known, plain);
      const all = await findArticles(units, ask).catch((error: unknown) => {
        // An index that could not be loaded whole answers nothing ever after; the next search opens it anew.
        index = undefined;
        throw error;
      });
      const phrases = units.filter((unit) => unit.type === 'phrase').map(({ printed }) => printed);
      const likeliest = phrases.length === 0 ? all.found : await withPhrases(all.found.slice(0, mostCompared), phrases, article);
      const ordered = order === 'date' ? newestFirst(likeliest, await days()) : likeliest;
      return {
        units,
        findings: { found: ordered, missing: all.missing },
        articles: await Promise.all(ordered.slice(0, shown).map(async ({ identity }) => article(await identity()).catch(() => undefined))),
        compared: phrases.length > 0 && all.found.length > mostCompared ? mostCompared : undefined,
      };
    },
  };
}

/** Each comparison loads an article. */
const mostCompared = 200;

type Found = Findings['found'];

async function withPhrases(found: Found, phrases: readonly string[], article: (id: string) => Promise<ArticleData>): Promise<Found> {
  const texts = await Promise.all(found.map(async ({ identity }) => article(await identity()).catch(() => undefined)));
  return found.filter((_, index) => {
    const text = texts[index];
    // What cannot be compared stays, and is shown as unread.
    if (text === undefined) return true;
    const { headline, body } = text;
    return phrases.every((phrase) => hasPhrase(headline.value, phrase) || hasPhrase(body, phrase));
  });
}

/** Articles without a first day come last. */
function newestFirst(found: Found, days: ReadonlyMap<string, string>): Found {
  const dayOf = ({ key }: { readonly key: string }) => days.get(key) ?? '';
  return [...found].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : b.score - a.score));
}

async function fetchAs<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The file ${address} could not be loaded: the server answered ${response.status}.`);
  return response.json();
}
