import { kinds } from '../../src/schema/kind.ts';
import type { PeerArticle, PeerSite } from './site.ts';

/** A file that a peer reads: its path below the peer's folder, and its text. */
export type PeerFile = { readonly path: string; readonly text: string };

/**
 * What Hugo reads: a content file for each article, HTML with its facts as JSON front matter, where the records that list it are terms of taxonomies;
 * and data files. The same content is mounted once for each of the reader's languages.
 */
export function* hugoFiles(site: PeerSite): Generator<PeerFile> {
  for (const article of site.articles()) yield { path: `content/articles/${article.id}.html`, text: hugoContent(article) };
  yield* dataFiles(site, 'data');
}

function hugoContent({ html, headline, latest, year, listed, ...facts }: PeerArticle): string {
  const front = {
    title: headline,
    ...(latest === undefined ? {} : { date: latest }),
    ...Object.fromEntries(Object.entries(listed).filter(([, ids]) => ids.length > 0)),
    ...(year === undefined ? {} : { years: [year] }),
    facts,
  };
  return `${JSON.stringify(front, null, 1)}\n${html}\n`;
}

/** What Eleventy and Astro read: a JSON file for each article, its body as HTML within, and data files. */
export function* jsonFiles(site: PeerSite): Generator<PeerFile> {
  for (const article of site.articles()) yield { path: `content/articles/${article.id}.json`, text: JSON.stringify(article) };
  yield* dataFiles(site, 'content');
}

function* dataFiles({ words, records, alphabet }: PeerSite, folder: string): Generator<PeerFile> {
  yield { path: `${folder}/words.json`, text: JSON.stringify(words) };
  for (const kind of kinds) yield { path: `${folder}/${kind}.json`, text: JSON.stringify(records[kind]) };
  yield { path: `${folder}/alphabet.json`, text: JSON.stringify(alphabet) };
}
