import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useCatalogue } from '../src/catalogue/current.ts';
import { openCatalogue } from '../src/catalogue/disk.ts';
import type { Inventory } from '../src/catalogue/inventory.ts';
import { addresses } from '../src/press/addresses.ts';
import { filesBelow, openPress, openSite } from '../src/press/disk.ts';
import { fileOf, type PrintedFile, print } from '../src/press/press.ts';
import { addressOf } from '../src/schema/address.ts';
import { writeSearchIndex } from '../src/search/disk.ts';
import type { SearchArticle } from '../src/search/volume.ts';
import { generator, runCommand } from './command.ts';
import { runIngest } from './ingest.ts';

/**
 * The whole way from `seeds/` to `dist/`: ingest, catalogue, templates, pages, search index. Returns the exit code:
 * 1 where something in the input needs a person; everything else is built all the same.
 */
export async function build(archive: string, report: (line: string) => void): Promise<0 | 1> {
  const started = performance.now();
  const exitCode = await runIngest(archive, report);
  const { catalogue, inventory, close } = openCatalogue(archive);
  useCatalogue(catalogue);
  const { press, compiled, assets } = await openPress(generator);
  if (compiled) report('Templates compiled.');

  const site = openSite(join(archive, 'dist'));
  for (const path of filesBelow(assets)) site.copy(join(assets, path), path);
  copySeeds(archive, inventory, site.write);
  const index = await writeSearchIndex(join(archive, 'dist', 'search'), {
    articles: searchArticles(inventory),
    records: inventory.records(),
  });
  for (const path of filesBelow(join(archive, 'dist', 'search'))) site.keep(`search/${path}`);
  let pages = 0;
  let changed = 0;
  for (const address of addresses(catalogue, inventory)) {
    pages += 1;
    if (site.write(await print(press, address))) changed += 1;
  }
  const removed = site.finish();
  const { edition } = catalogue.archive();
  close();

  report(`Search index: ${index.articles} articles, ${index.files} files, ${Math.round(index.bytes / 1024)} KiB.`);
  report(`Pages: ${pages}, of which ${changed} changed; files removed: ${removed}.`);
  report(`Edition ${edition}, ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return exitCode;
}

function copySeeds(archive: string, inventory: Inventory, write: (file: PrintedFile) => boolean): void {
  for (const { id, seed } of inventory.articles()) {
    write({ path: fileOf(addressOf.seed(id)), bytes: readFileSync(join(archive, 'seeds', seed.path)) });
  }
}

function* searchArticles(inventory: Inventory): Generator<SearchArticle> {
  for (const { id, language, headline, body, mentions, date, source } of inventory.articles()) {
    yield {
      id,
      language: language.value,
      headline: headline.value,
      body,
      records: [...new Set([...mentions.flatMap(({ record }) => record ?? []), ...(source === undefined ? [] : [source.value])])],
      ...(date?.earliest === undefined ? {} : { earliest: date.earliest }),
      ...(source === undefined ? {} : { source: source.value }),
    };
  }
}

if (import.meta.main) await runCommand('npm run build', ({ archive }) => build(archive, console.log));
