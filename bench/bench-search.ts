import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { build } from '../scripts/build.ts';
import { generator } from '../scripts/command.ts';
import { filesBelow } from '../src/press/disk.ts';
import { type SearchInput, writeSearchIndex } from '../src/search/disk.ts';
import type { SearchArticle } from '../src/search/volume.ts';
import { openBrowser } from '../tests/e2e/browser.ts';
import { inputOf } from '../tests/search-input.ts';
import { makeCorpus } from './corpus.ts';
import { type FirstSearch, measureOurs, measurePeer } from './first-search.ts';
import { askOurs, askPeer, relevance } from './relevance.ts';
import { makeSearchCorpus } from './search-corpus.ts';
import { targets } from './search-targets.ts';
import { serveCounting } from './static-server.ts';

/**
 * Measures search over made articles: what a first search loads and how long it takes once that is loaded, in a browser, and how much is found of
 * what was planted; our index and the one that Pagefind's command makes of a page for each article, side by side.
 */
export async function benchSearch(count: number, print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'muragat-search-'));
  const browser = await openBrowser();
  const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const started = performance.now();
    const result = await work();
    print(`${name.padEnd(22)}${((performance.now() - started) / 1000).toFixed(1).padStart(7)} s`);
    return result;
  };
  const day = new Date().toISOString().slice(0, 10);
  print(`${day}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`);
  try {
    const corpus = await timed('made articles', () => makeSearchCorpus(generator, count));
    const dist = await timed('search page', () => printSearchPage(folder));
    const input = inputOf(corpus.articles, corpus.records);
    const write = (searched: SearchInput) => writeSearchIndex(join(dist, 'search'), join(folder, '.cache', 'search'), searched);
    await timed('our index', () => write(input));
    const [first] = corpus.articles;
    const more = first === undefined ? input : inputOf([...corpus.articles, { ...first, id: 'bench-more' }], corpus.records);
    await timed('with one article more', () => write(more));
    await timed('without it again', () => write(input));
    for (const article of corpus.articles) writeFileSync(join(dist, 'articles', `${article.id}.json`), JSON.stringify(dataOf(article)));
    const peer = await timed('Pagefind’s command', () => indexPeer(join(folder, 'peer'), corpus.articles));
    const named = corpus.records.filter((record) => record.count > 0).length;
    print(`\n${count} articles, ${named} records named; our index: ${sizeOf(join(dist, 'search'))}\n`);

    const [ours, theirs] = [await serveCounting(dist), await serveCounting(peer)];
    try {
      print('first search                    Muragat: kB  requests  ms when loaded    Pagefind: kB  requests  ms when loaded');
      for (const { what, language, query } of searches) {
        const [mine, other] = [await measureOurs(browser, ours, query), await measurePeer(browser, theirs, language, query)];
        print(`${`${what}: ${query}`.padEnd(32)}${cells(mine)}    ${cells(other)}`);
      }
      print('Sizes with gzip where a host compresses, with the script, without the page itself.\n');
      const queries = targets.flatMap((target) => target.queries);
      const found = await askOurs(dist, ours.address, queries);
      for (const line of relevance(corpus.truth, found, await askPeer(browser, theirs.address, queries))) print(line);
    } finally {
      ours.close();
      theirs.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** Searches for things of different frequency; Pagefind is asked in the language of the word. */
const searches = [
  { what: 'name', language: 'en', query: 'Tokayev' },
  { what: 'name', language: 'kk', query: 'Қасым-Жомарт Тоқаевтың' },
  { what: 'name', language: 'ru', query: 'КПК' },
  { what: 'word', language: 'ru', query: 'библиотеку' },
  { what: 'word', language: 'kk', query: 'домбыраға' },
  { what: 'name and word', language: 'ru', query: 'Токаев урожай' },
] as const;

function sizeOf(directory: string): string {
  const sizes = filesBelow(directory).map((path) => statSync(join(directory, path)).size);
  return `${sizes.length} files, ${(sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20).toFixed(1)} MiB`;
}

function cells({ bytes, requests, milliseconds }: FirstSearch): string {
  return `${(bytes / 1000).toFixed(1).padStart(12)}${String(requests).padStart(10)}${milliseconds.toFixed(1).padStart(16)}`;
}

/** A site with one article, for its search page. */
async function printSearchPage(archive: string): Promise<string> {
  mkdirSync(join(archive, 'seeds'));
  cpSync(join(generator, 'seeds', 'authority'), join(archive, 'seeds', 'authority'), { recursive: true });
  cpSync(join(generator, 'seeds', 'archive.yaml'), join(archive, 'seeds', 'archive.yaml'));
  for (const { name, text } of makeCorpus(generator, 1)) writeFileSync(join(archive, 'seeds', name), text);
  await build(archive, () => {});
  return join(archive, 'dist');
}

/** What is used of an article's data. */
function dataOf({ id, language, headline, date, body, mentions }: SearchArticle): unknown {
  return { id, language, headline: { value: headline, basis: 'stated' }, date: { value: date, basis: 'stated' }, body, mentions };
}

function indexPeer(folder: string, articles: readonly SearchArticle[]): string {
  mkdirSync(folder);
  const page = (language: string, inner: string) => `<!doctype html><html lang="${language}"><meta charset="utf-8">${inner}</html>`;
  for (const { id, language, headline, body } of articles) {
    const text = body.split('\n\n').map((paragraph) => `<p>${markup(paragraph)}</p>`);
    writeFileSync(
      join(folder, `${id}.html`),
      page(language, `<title>${markup(headline)}</title><h1>${markup(headline)}</h1>${text.join('')}`),
    );
  }
  const { status, stderr } = spawnSync(join(generator, 'node_modules', '.bin', 'pagefind'), ['--site', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Pagefind's command failed: ${stderr}`);
  for (const language of ['kk', 'ru', 'en'])
    writeFileSync(join(folder, `search-${language}.html`), page(language, '<title>Search</title>'));
  return folder;
}

function markup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
