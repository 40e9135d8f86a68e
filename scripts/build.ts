import { join } from 'node:path';
import { useCatalogue } from '../src/catalogue/current.ts';
import { openCatalogue } from '../src/catalogue/disk.ts';
import type { Inventory } from '../src/catalogue/inventory.ts';
import { addresses } from '../src/press/addresses.ts';
import { filesBelow, openPress, openSite } from '../src/press/disk.ts';
import { fileOf, print } from '../src/press/press.ts';
import { addressOf } from '../src/schema/address.ts';
import type { Article } from '../src/schema/article.ts';
import { writeSearchIndex } from '../src/search/disk.ts';
import type { SearchArticle } from '../src/search/volume.ts';
import { generator, runCommand } from './command.ts';
import { runIngest } from './ingest.ts';

/** How a build went: its exit code (1 where something in the input needs a person; all else is built), and the seconds of each stage. */
export type Built = { readonly exitCode: 0 | 1; readonly seconds: ReadonlyMap<string, number> };

/** The whole way from `seeds/` to `dist/`: ingest, catalogue, templates, pages, search index. What nothing prints any more goes last. */
export async function build(archive: string, report: (line: string) => void): Promise<Built> {
  const { stage, seconds } = stopwatch(report);
  const exitCode = await stage('ingest', () => runIngest(archive, report));
  const { catalogue, inventory, close } = await stage('catalogue', () => openCatalogue(archive));
  try {
    useCatalogue(catalogue);
    const { press, assets } = await stage('templates', () => openPress(generator));
    const site = openSite(join(archive, 'dist'));
    await stage('pages', async () => {
      for (const path of filesBelow(assets)) site.copy(join(assets, path), path);
      for (const { id, seed } of inventory.articles()) site.copy(join(archive, 'seeds', seed.path), fileOf(addressOf.seed(id)));
      let pages = 0;
      let changed = 0;
      for (const address of addresses(catalogue, inventory)) {
        pages += 1;
        if (site.write(await print(press, address))) changed += 1;
      }
      report(`Pages: ${pages}, of which ${changed} changed.`);
    });
    await stage('search index', async () => {
      const directory = join(archive, 'dist', 'search');
      const { articles, files, bytes } = await writeSearchIndex(directory, {
        articles: () => searchArticles(inventory),
        article: (id) => searchArticle(inventory.article(id)),
        records: inventory.records(),
      });
      for (const path of filesBelow(directory)) site.keep(`search/${path}`);
      report(`Search index: ${articles} articles, ${files} files, ${Math.ceil(bytes / 1024)} KiB.`);
    });
    const removed = site.finish();
    if (removed > 0) report(`Files removed: ${removed}.`);
    report(`Edition ${catalogue.edition()}: ${[...seconds.values()].reduce((sum, each) => sum + each, 0).toFixed(1)} s.`);
  } finally {
    close();
  }
  return { exitCode, seconds };
}

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

function* searchArticles(inventory: Inventory): Generator<SearchArticle> {
  for (const article of inventory.articles()) yield searchArticle(article);
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
