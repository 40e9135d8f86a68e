import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { RecordPath } from '../schema/kind.ts';
import { adoptVolumes, bindVolumes } from './bind-volumes.ts';
import { atOnce, openIndexDatabase, recall, remember } from './database.ts';
import type { CountedRecord } from './names.ts';
import { planVolumes } from './plan.ts';
import { editLists } from './postings.ts';
import { recognise, removeOthers, strays } from './recognise.ts';
import { registerRecords } from './record-keeping.ts';
import { registerArticles } from './register.ts';
import type { SearchArticle } from './volume.ts';
import { markStale, writeManifests, writeTables } from './write-tables.ts';

/** What is searched: plain values, so that search need not know where they come from. */
export type SearchInput = {
  /** Identity and digest of every article, by identity; the digest changes with anything that search takes from it. */
  readonly articles: () => Iterable<SearchedArticle>;
  readonly article: (id: string) => SearchArticle;
  /** Path, digest and number of articles of every record that an article names, by path. */
  readonly records: () => Iterable<SearchedRecord>;
  readonly record: (path: RecordPath) => CountedRecord;
};

type SearchedArticle = { readonly id: string; readonly digest: string };
type SearchedRecord = { readonly path: RecordPath; readonly digest: string; readonly count: number };

/**
 * One of several processes that write an index together, from 1: every `of`-th volume, and the first of them the tables. The folder must be a new
 * one. Whoever is the last writes the manifest.
 */
export type IndexPart = { readonly number: number; readonly of: number };

const wholeIndex: IndexPart = { number: 1, of: 1 };

/** How many articles the index has, and of how many files; and how many files were written. */
export type WrittenIndex = { readonly articles: number; readonly files: number; readonly written: number };

/**
 * Writes the search index into a folder that is its own (`dist/search`): a word index, cards and facts for each volume, the articles of each
 * record, and the tables of names and headings. `cache` is a folder for what is kept from one time to the next: with it, only what a change reaches is
 * made anew, and the result is the same as without. The texts of a few volumes at a time are in memory. The manifest is written when all that it names is
 * there, and what is no longer needed goes last, so a folder left half-written still answers, and the next run completes it.
 */
export async function writeSearchIndex(
  directory: string,
  cache: string,
  input: SearchInput,
  part: IndexPart = wholeIndex,
): Promise<WrittenIndex> {
  const database = openCache(cache);
  try {
    const isKnown = recognise(database, directory);
    const [articles, records] = [[...input.articles()], [...input.records()]];
    const edition = digestOf(articles, records);
    const last = recall(database, 'done');
    if (isKnown && strays(database, directory).length === 0 && last !== undefined && JSON.parse(last).edition === edition)
      return { ...JSON.parse(last).index, written: 0 };
    // One that was killed may have written what is in no table now.
    if (last === '{}') remember(database, 'strays', 'yes');

    atOnce(database, () => {
      remember(database, 'done', '{}');
      const edits = registerArticles(database, articles, input.article);
      for (const paths of [editLists(database, edits), registerRecords(database, records, input.record)]) markStale(database, paths);
    });
    const volumes = planVolumes(database);
    const own = volumes.filter((_, index) => index % part.of === part.number - 1);
    const bound = await bindVolumes(database, directory, own, input.article);
    const tables = writeTables(database, directory, part.number === 1);
    const manifests = adoptVolumes(database, directory, volumes) ? writeManifests(database, directory, volumes) : 0;
    if (part.of === 1) removeOthers(database, directory, volumes, tables.empty);

    const files = Number(
      database.prepare('SELECT (SELECT total(files) FROM volumes) + (SELECT count(*) FROM files) AS files').get()?.files,
    );
    const index = { articles: volumes.reduce((sum, { articles }) => sum + articles, 0), files: files + 2 };
    remember(database, 'done', JSON.stringify({ edition, index }));
    return { ...index, written: bound + tables.written + manifests };
  } finally {
    database.close();
  }
}

/** The database that is kept in the cache. */
function openCache(cache: string): DatabaseSync {
  mkdirSync(cache, { recursive: true });
  return openIndexDatabase(join(cache, 'index.db'), digestOfIndexer());
}

function digestOf(articles: readonly SearchedArticle[], records: readonly SearchedRecord[]): string {
  const list = [
    ...articles.map(({ id, digest }) => `${id} ${digest}`),
    ...records.map((each) => `${each.path} ${each.digest} ${each.count}`),
  ];
  return createHash('sha256').update(list.join('\n')).digest('hex');
}

/** A digest of everything that decides what is written: the modules of search and what they import, the packages, and the runtime. */
function digestOfIndexer(): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of ['search', 'names', 'languages', 'schema']) {
    const root = new URL(`../${folder}/`, import.meta.url);
    for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort())
      if (path.endsWith('.ts')) hash.update(path).update(readFileSync(new URL(path.replaceAll('\\', '/'), root)));
  }
  return hash.update(readFileSync(new URL('../../package-lock.json', import.meta.url))).digest('hex');
}
