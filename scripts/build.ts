import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import type { EditionDifference } from '../src/catalogue/difference.ts';
import { type OpenCatalogue, openCatalogueWith } from '../src/catalogue/disk.ts';
import { grounds } from '../src/catalogue/grounds.ts';
import type { Inventory } from '../src/catalogue/inventory.ts';
import type { UnitName } from '../src/catalogue/printed.ts';
import { interfaceLanguages } from '../src/i18n/interface.ts';
import { mappedFolder, printSitemap } from '../src/press/data.ts';
import { compileTemplates, filesBelow, markOf, openSite, removeFiles, unfinishedFiles } from '../src/press/disk.ts';
import { isOfPart, type Part } from '../src/press/part.ts';
import { fileOf } from '../src/press/press.ts';
import { type Progress, printUnits } from '../src/press/printing.ts';
import { addressesOf, allUnits, dataUnit, inOrder, printData } from '../src/press/units.ts';
import { type PrintWorker, startWorker } from '../src/press/worker.ts';
import { searchArticle } from '../src/search/article.ts';
import { writeSearchIndex } from '../src/search/disk.ts';
import { generator, runCommand } from './command.ts';
import { runIngest } from './ingest.ts';
import { aloneIn, lockFolder } from './lock.ts';
import { prepareInCrew } from './prepare.ts';
import { objectsTo, type Report, reportTo } from './report.ts';
import { onSoundCache } from './sound.ts';

/** How a build went: its exit code (1 where something in the input needs a person; all else is built), and the seconds of each stage. */
export type Built = { readonly exitCode: 0 | 1; readonly seconds: ReadonlyMap<string, number> };

/** What a build is told beside its archive. */
export type BuildOptions = {
  /** A `draft`, for the keeper's eyes only, does not become an edition, which the next one is compared with. */
  readonly purpose?: 'edition' | 'draft';
  /** Threads that print pages; as many as there are processors. */
  readonly workers?: number | undefined;
  /** Is waited for when the catalogue stands, before anything is printed from it. */
  readonly ready?: (() => Promise<void>) | undefined;
  /** Prints a part of what `content/` gives, beside other processes that print the others into the same new folder, here or on another machine. */
  readonly part?: Part | undefined;
};

/**
 * The whole way from `seeds/` to `dist/`: ingest, catalogue, templates, pages, search index. Only what rests on something that has changed is
 * printed again; what nothing prints any more goes last.
 */
export async function build(archive: string, report: Report, options: BuildOptions = {}): Promise<Built> {
  const { part } = options;
  // Each part has what it remembers for itself, so that no process waits for another.
  const cache = join(archive, '.cache', ...(part === undefined ? [] : [`part-${part.number}-of-${part.of}`]));
  const lock = lockFolder(cache);
  let isWhole = false;
  try {
    // Other parts may be at work in the same folder.
    if (lock.wasCutShort && part === undefined) removeFiles(join(archive, 'dist'), unfinishedFiles(join(archive, 'dist')));
    const tell = (text: string): void => report({ event: 'line', text });
    const built = await onSoundCache(cache, tell, () => buildFrom(archive, cache, report, options, lock.wasCutShort));
    isWhole = true;
    return built;
  } finally {
    lock.release(isWhole);
  }
}

async function buildFrom(archive: string, cache: string, report: Report, options: BuildOptions, wasCutShort: boolean): Promise<Built> {
  const { purpose = 'edition', workers, part } = options;
  const started = performance.now();
  const crew: PrintWorker[] = [];
  let open: OpenCatalogue | undefined;
  try {
    const { stage, seconds } = stopwatch(report);
    const directory = join(archive, 'dist');
    const hire = () => crew.push(startWorker(new URL('printing.ts', import.meta.url), { generator, archive, cache, directory }));
    const { digest, compiled } = await stage('templates', () =>
      compileTemplates(generator, purpose === 'draft', (work) => aloneIn(join(generator, '.cache', 'compiling'), work)),
    );
    // It loads the templates and rehearses while this thread reads seeds.
    hire();
    let marks: ReadonlyMap<string, string> | undefined;
    const content = (left: ReadonlyMap<string, string>): void => {
      marks = left;
    };
    const ingest = () => runIngest(archive, (text) => report({ event: 'line', text }), { content });
    const exitCode = part === undefined ? await stage('ingest', ingest) : 0;
    open = await stage('catalogue', () => openCatalogueWith(prepareInCrew, archive, interfaceLanguages, cache, marks));
    await options.ready?.();
    const { printed, inventory, catalogue } = open;
    const { mark, isNew } = markOf(directory);
    const press = `${digest} ${mark}`;
    const isWhole = printed.press() !== press;
    if (isWhole) printed.begin([...allUnits(inventory), mapUnit], press);
    const all = inOrder(printed.stale()).filter((unit) => part === undefined || isOfPart(unit, part));
    const stale = all.filter((unit) => unit !== mapUnit && unit !== dataUnit);
    while (stale.length > fewUnits && crew.length < (workers ?? availableParallelism())) hire();
    const [pages, dataFiles, index] = await allEnded([
      stage('pages', () => printPages(stale, crew, open as OpenCatalogue, report)),
      stage('data', () => (all.includes(dataUnit) ? printDataFiles(directory, open as OpenCatalogue) : 0)),
      stage('search index', () =>
        writeSearchIndex(
          join(directory, 'search'),
          join(cache, 'search'),
          {
            articles: inventory.articleDigests,
            article: (id) => searchArticle(inventory.article(id)),
            records: inventory.recordDigests,
            record: inventory.record,
          },
          part,
        ),
      ),
    ]);
    await stage('sitemap', () => {
      if (all.includes(mapUnit)) printMap(directory, open as OpenCatalogue, part);
    });
    const removed = await stage('removals', () => {
      const gone = removeFiles(directory, printed.leaving());
      printed.left();
      // A build that was killed may have printed what it did not come to write down.
      const isUnknownThere = wasCutShort || (isWhole && !isNew);
      return gone + (isUnknownThere && part === undefined ? removeUnknown(directory, printed.files()) : 0);
    });
    if (purpose === 'edition') open.markEdition();
    const difference = catalogue.difference(0);
    const edition = catalogue.edition();
    const taken = (performance.now() - started) / 1000;
    const files = pages.changed + dataFiles + index.written;
    report({
      event: 'done',
      seconds: taken,
      edition,
      articles: index.articles,
      compiled,
      ...(difference === undefined ? {} : { added: difference.articles.added.total, changed: difference.articles.changed.total }),
      units: stale.length,
      printed: pages.pages,
      files,
      removed,
      text: [
        `Edition ${edition}: ${index.articles} articles; ${pages.pages} pages printed, ${pages.pages === 0 ? 'all' : 'the others'} left as they were;`,
        `${files} files changed, ${removed} removed; ${taken.toFixed(1)} s.\n${differenceInWords(difference)}`,
      ].join(' '),
    });
    return { exitCode, seconds };
  } finally {
    open?.close();
    await Promise.all(crew.map((worker) => worker.close()));
  }
}

/** Waits until all have ended, also where one fails: nothing goes on behind a build that is over. */
async function allEnded<Results extends readonly unknown[]>(
  promises: readonly [...{ [Index in keyof Results]: Promise<Results[Index]> }],
): Promise<Results> {
  await Promise.allSettled(promises);
  return (await Promise.all(promises)) as unknown as Results;
}

/** So many units are printed by one worker before others have started and are warm. */
const fewUnits = 100;

/** Prints units, those first to which nothing leads yet: what was there before leads to them when it is printed again, and is never wrong meanwhile. */
async function printPages(
  stale: readonly UnitName[],
  crew: readonly PrintWorker[],
  { printed }: OpenCatalogue,
  report: Report,
): Promise<Pick<Progress, 'pages' | 'changed'>> {
  const { fresh = [], known = [] } = Object.groupBy(stale, (unit) => (printed.isKnown(unit) ? 'known' : 'fresh'));
  return printUnits(fresh, known, crew, printed, ({ done, of }) => report({ event: 'progress', name: 'pages', done, of }));
}

/** Prints the files of the whole archive in this thread, while others print pages; returns how many changed. */
function printDataFiles(directory: string, { catalogue, extracts, printed }: OpenCatalogue): number {
  const site = openSite(directory);
  printData({ catalogue, extracts, site });
  const { files, changed } = site.take();
  printed.done([{ name: dataUnit, files, grounds: [grounds.everything] }]);
  return changed;
}

/** The map of the site is a unit that is printed when all others are; called by its ground, so that it is stale whenever anything has changed. */
const mapUnit = grounds.everything;

/** The map names every page that is there. */
function printMap(directory: string, { catalogue, inventory, printed }: OpenCatalogue, part: Part | undefined): void {
  const site = openSite(directory);
  // What other processes print is not known here by its files.
  const files = () => (part === undefined ? printed.paths(mappedFolder) : filesOf(catalogue, inventory));
  printSitemap({ catalogue, write: (address, text) => site.stream(fileOf(address), text) }, files);
  printed.done([{ name: mapUnit, files: site.take().files, grounds: [] }]);
}

function* filesOf(catalogue: Catalogue, inventory: Inventory): Generator<string> {
  for (const unit of allUnits(inventory)) for (const address of addressesOf(catalogue, unit)) yield fileOf(address);
}

/** Removes whatever lies in the site's folder and nothing prints, the search index aside. */
function removeUnknown(directory: string, files: Iterable<readonly [path: string, checksum: number]>): number {
  const known = new Set([...files].map(([path]) => path));
  return removeFiles(
    directory,
    filesBelow(directory).filter((path) => !known.has(path) && !path.startsWith('search/')),
  );
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

function stopwatch(report: Report) {
  const seconds = new Map<string, number>();
  const stage = async <Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> => {
    const started = performance.now();
    const result = await run();
    const taken = (performance.now() - started) / 1000;
    seconds.set(name, taken);
    report({ event: 'stage', name, seconds: taken, text: `${name}: ${taken.toFixed(1)} s` });
    return result;
  };
  return { stage, seconds };
}

if (import.meta.main) {
  await runCommand(
    'npm run build',
    async ({ archive, json, workers, part }) =>
      (await build(archive, json ? objectsTo(console.log) : reportTo(process.stdout), { workers, part })).exitCode,
    'machines',
  );
}
