import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ExtractOf, Extracts } from '../catalogue/extracts.ts';
import { bag, checksums } from '../data/bag.ts';
import { type DataSource, dataFiles } from '../data/data-file.ts';
import { dataPackage, type WrittenFile } from '../data/data-package.ts';
import { recordData } from '../data/record-data.ts';
import { sitemap } from '../data/sitemap.ts';
import { table } from '../data/table.ts';
import { atom } from '../feeds/atom.ts';
import { type FeedOf, feed, feedCards } from '../feeds/feed.ts';
import { archiveFeed, languageFeed, recordFeed } from '../feeds/feeds.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { interfaceLanguages } from '../i18n/interface.ts';
import { addressOf, type TableEnding, tableEndings } from '../schema/address.ts';
import type { ArchiveSettings } from '../schema/archive.ts';
import { articleJsonSchema } from '../schema/jsonSchema.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { StreamedFile } from './disk.ts';
import { wayToRoot } from './relative.ts';

/** What data files are printed from, and where to. */
export type DataPress = {
  readonly catalogue: Catalogue;
  readonly extracts: Extracts;
  /** Writes the file of an address. */
  readonly write: (address: string, text: Iterable<string | Uint8Array>) => StreamedFile;
};

/** Prints the files of the whole archive: `/data/` with its description, and beside it what makes the folder a bag. */
export function printArchive({ catalogue, extracts, write }: DataPress): void {
  const settings = catalogue.archive();
  const edition = catalogue.edition();
  const source: DataSource = { extracts, settings, edition };
  const put = (name: string, text: Iterable<string | Uint8Array>): WrittenFile => ({ name, ...write(addressOf.dataFile(name), text) });
  const files = dataFiles.map((file) => put(file.name, file.text(source)));
  files.push(put('articles.schema.json', [articleJsonSchema()]));
  files.push(put('datapackage.json', [dataPackage(settings, edition, dataFiles, files)]));
  const tags = [...bag(settings, edition, files)].map(([name, text]) => ({ name, ...write(`/${name}`, [text]) }));
  write('/tagmanifest-sha256.txt', [checksums(tags)]);
}

/** Prints what belongs to a record beside its pages: its data, its articles as tables, its feeds. */
export function printRecord({ catalogue, extracts, write }: DataPress, path: RecordPath): void {
  const record = catalogue.record(path);
  if (record === undefined) return;
  const settings = catalogue.archive();
  const address = addressOf.recordFile(path, 'json');
  write(address, [recordData(record, linkFrom(settings, address))]);
  printTables(write, extracts, { record: path }, (ending) => addressOf.recordFile(path, ending));
  printFeeds(catalogue, write, recordFeed(settings, path, { ...record.inferredHeading, ...record.heading }));
}

/** Prints the articles of a year as tables. */
export function printYear({ extracts, write }: Pick<DataPress, 'extracts' | 'write'>, year: number): void {
  printTables(write, extracts, { year }, (ending) => addressOf.yearFile(year, ending));
}

/** Prints the feeds of the archive and of each language of its articles. */
export function printArchiveFeeds({ catalogue, write }: DataPress): void {
  const settings = catalogue.archive();
  for (const { language } of catalogue.totals().languages) printFeeds(catalogue, write, languageFeed(settings, language));
  printFeeds(catalogue, write, archiveFeed(settings));
}

/** Prints the sitemap of a site with these files; without the site's address there is none, and nobody asks for them. */
export function printSitemap({ catalogue, write }: Pick<DataPress, 'catalogue' | 'write'>, files: () => Iterable<string>): void {
  const { site, defaultLanguage } = catalogue.archive();
  if (site === undefined) return;
  for (const { address, text } of sitemap(site, defaultLanguage, mappedPages(files()))) write(address, text);
}

/** The beginning of the files that a sitemap names: pages are told once for all interface languages. */
export const mappedFolder = `${interfaceLanguages[0] ?? ''}/`;

/** What a sitemap names pages by, of the files of a site; sorted. */
export function mappedPages(files: Iterable<string>): string[] {
  const [beginning, end] = [mappedFolder, 'index.html'];
  const pages: string[] = [];
  for (const path of files) {
    if (!path.startsWith(beginning) || !path.endsWith(end)) continue;
    const page = path.slice(beginning.length, -end.length);
    // Letters have no twins in other languages, and what stands under them is named anyway.
    if (page !== 'search/' && !/^\p{L}+\/letter\/./u.test(page)) pages.push(page.split('/').map(encodeURIComponent).join('/'));
  }
  return pages.sort();
}

/** Writes links of a file: whole addresses where the site's is known, else relative ones, so that the site works below any path. */
function linkFrom({ site }: ArchiveSettings, from: string): (address: string) => string {
  return (address) => (site === undefined ? wayToRoot(from) + address.slice(1) : site + address);
}

function printTables(write: DataPress['write'], extracts: Extracts, of: ExtractOf, address: (ending: TableEnding) => string): void {
  for (const ending of tableEndings) write(address(ending), table(extracts, of, ending));
}

function printFeeds(catalogue: Catalogue, write: DataPress['write'], of: FeedOf): void {
  const settings = catalogue.archive();
  const cards = feedCards(catalogue, of.selection);
  for (const ui of interfaceLanguages) {
    const told = feed(of, cards, ui);
    if (told === undefined) continue;
    write(told.address('atom'), [atom(settings, told, linkFrom(settings, told.address('atom')))]);
    write(told.address('json'), [jsonFeed(settings, told)]);
  }
}
