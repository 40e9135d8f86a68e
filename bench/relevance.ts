import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { openArchive } from '../src/search/archive.ts';
import type { Target } from './search-targets.ts';

/** What each query found, by identities of articles. */
export type Found = ReadonlyMap<string, ReadonlySet<string>>;

/** Asks our index as the search page does; the index's module comes from disk, since this program imports from no server. */
export async function askOurs(dist: string, address: string, queries: readonly string[]): Promise<Found> {
  const archive = openArchive(new URL(address), (module) => import(pathToFileURL(join(dist, module.slice(address.length))).href));
  const found = new Map<string, Set<string>>();
  for (const query of queries) {
    const { articles } = await archive.search({ query, plain: [], filters: {}, order: 'relevance', shown: Number.POSITIVE_INFINITY });
    found.set(query, new Set(articles.map((article) => article?.id ?? '')));
  }
  return found;
}

/** Asks Pagefind's own index. It has one for each language of the pages and would search only that of the page; here all three are asked. */
export async function askPeer(browser: Browser, address: string, queries: readonly string[]): Promise<Found> {
  const found = new Map(queries.map((query) => [query, new Set<string>()]));
  for (const language of ['kk', 'ru', 'en']) {
    const page = await browser.newPage();
    await page.goto(`${address}search-${language}.html`);
    for (const query of queries) {
      const urls = await page.evaluate(async (words) => {
        const script = '/pagefind/pagefind.js';
        const pagefind = await import(script);
        const { results } = await pagefind.search(words);
        const read = await Promise.all(results.map((result: { data: () => Promise<{ raw_url: string }> }) => result.data()));
        return read.map(({ raw_url }) => raw_url);
      }, query);
      for (const url of urls) found.get(query)?.add(url.replace(/^\/|\.html$/g, ''));
    }
    await page.close();
  }
  return found;
}

/** A table of recall and precision over all articles found and to be found, and the queries in which ours misses something. */
export function relevance(truth: ReadonlyMap<Target, ReadonlySet<string>>, ours: Found, peer: Found): string[] {
  const groups = Map.groupBy([...truth.keys()], ({ kind, forms }) => (kind === 'word' ? `word ${Object.keys(forms).join()}` : kind));
  const score = (asked: readonly Asked[], found: Found) => {
    const pairs = asked.map(({ target, query }) => [truth.get(target), found.get(query)] as const);
    const hits = sum(pairs.map(([wanted, met]) => wanted?.intersection(met ?? new Set()).size ?? 0));
    const recall = hits / sum(pairs.map(([wanted]) => wanted?.size ?? 0));
    const precision = hits / sum(pairs.map(([, met]) => met?.size ?? 0));
    return { recall, precision, text: `${recall.toFixed(3).padStart(10)}${precision.toFixed(3).padStart(11)}` };
  };
  const line = (name: string, targets: readonly Target[]) => {
    const asked = askedOf(targets);
    return `${name.padEnd(10)}${String(asked.length).padStart(4)}${score(asked, ours).text.padStart(29)}${score(asked, peer).text.padStart(33)}`;
  };
  const misses = askedOf([...truth.keys()]).flatMap((asked) => {
    const { recall, precision, text } = score([asked], ours);
    return recall < 1 || precision < 1 ? [`  ${asked.query.padEnd(32)}${text}`] : [];
  });
  return [
    'queries       Muragat: recall  precision    Pagefind: recall  precision',
    ...[...groups].map(([name, targets]) => line(name, targets)),
    line('all', [...truth.keys()]),
    ...(misses.length === 0 ? [] : ['Queries of ours that are not perfect:', ...misses]),
  ];
}

type Asked = { readonly target: Target; readonly query: string };

function askedOf(targets: readonly Target[]): Asked[] {
  return targets.flatMap((target) => target.queries.map((query) => ({ target, query })));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
