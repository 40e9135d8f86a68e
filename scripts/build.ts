import { join } from 'node:path';
import { useCatalogue, useSeeds } from '../src/catalogue/current.ts';
import type { EditionDifference } from '../src/catalogue/difference.ts';
import { openCatalogue } from '../src/catalogue/disk.ts';
import { citableOf } from '../src/citation/citable.ts';
import { seedReader } from '../src/ingest/disk.ts';
import { addresses } from '../src/press/addresses.ts';
import { cards } from '../src/press/cards.ts';
import { citationFiles } from '../src/press/citation-files.ts';
import { dataPress, mappedPage, printArchive, printArchiveFeeds, printRecords, printSitemap, printYears } from '../src/press/data.ts';
import { drawCard, filesBelow, openPress, openSite } from '../src/press/disk.ts';
import { hostFiles } from '../src/press/host.ts';
import { fileOf, print } from '../src/press/press.ts';
import { addressOf } from '../src/schema/address.ts';
import type { Article } from '../src/schema/article.ts';
import { writeSearchIndex } from '../src/search/disk.ts';
import type { SearchArticle } from '../src/search/volume.ts';
import { generator, runCommand } from './command.ts';
import { runIngest } from './ingest.ts';

/** How a build went: its exit code (1 where something in the input needs a person; all else is built), and the seconds of each stage. */
export type Built = { readonly exitCode: 0 | 1; readonly seconds: ReadonlyMap<string, number> };

/**
 * The whole way from `seeds/` to `dist/`: ingest, catalogue, templates, pages, search index. What nothing prints any more goes last.
 * What is built becomes an edition, which the next one is compared with; a `draft`, for the keeper's eyes only, does not.
 */
export async function build(archive: string, report: (line: string) => void, purpose: 'edition' | 'draft' = 'edition'): Promise<Built> {
  const { stage, seconds } = stopwatch(report);
  const exitCode = await stage('ingest', () => runIngest(archive, report));
  const { catalogue, inventory, extracts, markEdition, close } = await stage('catalogue', () => openCatalogue(archive));
  try {
    useCatalogue(catalogue);
    useSeeds(seedReader(archive));
    const { press, assets } = await stage('templates', () => openPress(generator));
    const site = openSite(join(archive, 'dist'));
    const data = dataPress(site, { catalogue, inventory, extracts });
    await stage('data files', () => {
      for (const printed of [printArchive, printRecords, printYears, printArchiveFeeds]) printed(data);
    });
    await stage('pages', async () => {
      for (const path of filesBelow(assets)) site.copy(join(assets, path), path);
      for (const file of hostFiles) site.write(file);
      for (const article of inventory.articles()) {
        site.copy(join(archive, 'seeds', article.seed.path), fileOf(addressOf.seed(article.id)));
        for (const file of citationFiles(citableOf(article, catalogue))) site.write(file);
      }
      const home = catalogue.archive().site;
      for (const { path, drawing } of cards(catalogue.archive())) {
        site.write({ path, bytes: await drawCard(drawing, join(archive, '.cache', 'cards')) });
      }
      let pages = 0;
      let changed = 0;
      const mapped: string[] = [];
      for (const address of addresses(catalogue, inventory)) {
        pages += 1;
        const page = mappedPage(address);
        if (page !== undefined) mapped.push(page);
        if (site.write(await print(press, address, home))) changed += 1;
      }
      printSitemap(data, mapped);
      report(`Pages: ${pages}, of which ${changed} changed.`);
    });
    await stage('search index', async () => {
      const directory = join(archive, 'dist', 'search');
      const { articles, files, written } = await writeSearchIndex(directory, join(archive, '.cache', 'search'), {
        articles: inventory.articleDigests,
        article: (id) => searchArticle(inventory.article(id)),
        records: inventory.recordDigests,
        record: inventory.record,
      });
      for (const path of filesBelow(directory)) site.keep(`search/${path}`);
      report(`Search index: ${articles} articles, ${files} files, of which ${written} changed.`);
    });
    const removed = site.finish();
    if (removed > 0) report(`Files removed: ${removed}.`);
    if (purpose === 'edition') markEdition();
    report(`Edition ${catalogue.edition()}: ${[...seconds.values()].reduce((sum, each) => sum + each, 0).toFixed(1)} s.`);
    report(differenceInWords(catalogue.difference(0)));
  } finally {
    close();
  }
  return { exitCode, seconds };
}

/** One line: what the edition added, changed and removed. */
function differenceInWords(difference: EditionDifference | undefined): string {
  if (difference === undefined) return 'No earlier edition is known here to compare it with.';
  const counted = (total: number, word: string): string => `${total === 0 ? 'none' : total} ${word}`;
  const told = (lists: Readonly<Record<string, { readonly total: number }>>, noun: readonly [string, string]): string => {
    const [first, ...rest] = Object.entries(lists).filter(([topic, { total }]) => total > 0 || alwaysTold.has(topic));
    if (first === undefined) return '';
    const [topic, { total }] = first;
    const head = `${total === 0 ? 'no' : total} ${noun[total === 1 ? 0 : 1]} ${topic}`;
    return [head, ...rest.map(([each, list]) => counted(list.total, each))].join(', ');
  };
  const articles = told(difference.articles, ['article', 'articles']);
  const { added, changed, removed, ...others } = difference.records;
  const names = told({ added, changed, removed, ...others }, ['name', 'names']);
  return `Since edition ${difference.previous}: ${articles}; ${names}.`;
}

const alwaysTold: ReadonlySet<string> = new Set(['added', 'changed', 'removed']);

function stopwatch(report: (line: string) => void) {
  const seconds = new Map<string, number>();
  const stage = async <Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> => {
    const started = performance.now();
    const result = await run();
    const taken = (performance.now() - started) / 1000;
    seconds.set(name, taken);
    if (taken > 1) report(`${name}: ${taken.toFixed(1)} s`);
    return result;
  };
  return { stage, seconds };
}

function searchArticle({ id, language, headline, body, mentions, date, source }: Article): SearchArticle {
  const year = date?.earliest?.slice(0, 4);
  return {
    id,
    language: language.value,
    headline: headline.value,
    body,
    records: [...new Set([...mentions.flatMap(({ record }) => record ?? []), ...(source === undefined ? [] : [source.value])])],
    earliest: date?.earliest,
    year: year !== undefined && year === date?.latest?.slice(0, 4) ? Number(year) : undefined,
    source: source?.value,
    dateBasis: date?.basis,
    date: date?.value,
    headlineBasis: headline.basis,
    mentions: mentions.map(({ record, start, end }) => ({ record, start, end })),
  };
}

if (import.meta.main) await runCommand('npm run build', async ({ archive }) => (await build(archive, console.log)).exitCode);
