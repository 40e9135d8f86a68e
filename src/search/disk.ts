import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { RecordPath } from '../schema/kind.ts';
import { openBindery, shelve } from './bindery/disk.ts';
import { makeBundle } from './bundle.ts';
import { atOnce, openIndexDatabase, recall, remember } from './database.ts';
import { digestLength, entriesOf, filesOf, identityOf, readIndexFile, removeBelow, writeIndexFile } from './folder/disk.ts';
import { keepTokens, keptTokens } from './kept-tokens.ts';
import { type NameManifest, namesManifestPath, nearPath, type VolumeManifest, volumesPath } from './manifest.ts';
import type { CountedRecord } from './names.ts';
import { membersOf, type PlannedVolume, planVolumes } from './plan.ts';
import { editLists, planPostings } from './postings.ts';
import { planRecords, registerRecords } from './record-keeping.ts';
import { registerArticles } from './register.ts';
import { askRuntime, readRuntime } from './runtime.ts';
import { tableFiles } from './table-files.ts';
import { type IndexFile, json, type SearchArticle } from './volume.ts';

/** What is searched: plain values, so that search need not know where they come from. */
export type SearchInput = {
  /** Identity and digest of every article, by identity; the digest changes with anything that search takes from it. */
  readonly articles: () => Iterable<{ readonly id: string; readonly digest: string }>;
  readonly article: (id: string) => SearchArticle;
  /** Path, digest and number of articles of every record that an article names, by path. */
  readonly records: () => Iterable<{ readonly path: RecordPath; readonly digest: string; readonly count: number }>;
  readonly record: (path: RecordPath) => CountedRecord;
};

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
    const edition = digestOfInput(input);
    const last = recall(database, 'done');
    if (isKnown && strays(database, directory).length === 0 && last !== undefined && JSON.parse(last).edition === edition)
      return { ...JSON.parse(last).index, written: 0 };

    atOnce(database, () => {
      remember(database, 'done', '{}');
      const edits = registerArticles(database, input.articles(), input.article);
      for (const paths of [editLists(database, edits), registerRecords(database, input.records(), input.record)])
        markStale(database, paths);
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

/** The database that is kept in the cache. One that cannot be read is made anew. */
function openCache(cache: string): DatabaseSync {
  mkdirSync(cache, { recursive: true });
  const path = join(cache, 'index.db');
  const indexer = digestOfIndexer();
  try {
    return openIndexDatabase(path, indexer);
  } catch (error) {
    if (!(error instanceof Error && /not a database|malformed/u.test(error.message))) throw error;
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
    return openIndexDatabase(path, indexer);
  }
}

/**
 * Whether the folder is the one that the database speaks of: the same one, with the manifest that was written last, or was about to be, and with
 * all volumes. Otherwise all files are to be written anew.
 */
function recognise(database: DatabaseSync, directory: string): boolean {
  const identity = identityOf(directory);
  const manifest = digestOf(readIndexFile(directory, volumesPath));
  const entries = entriesOf(directory);
  const folders = [
    ...database.prepare('SELECT folder AS path FROM volumes').all(),
    ...database.prepare('SELECT path FROM files WHERE stale = 0').all(),
  ].map(({ path }) => String(path).split('/')[0] ?? '');
  const accepted: readonly string[] = JSON.parse(recall(database, 'manifests') ?? '[]');
  if (recall(database, 'folder') === identity && accepted.includes(manifest) && folders.every((folder) => entries.has(folder))) return true;
  atOnce(database, () => {
    database.exec("DELETE FROM volumes; UPDATE files SET stale = 1, digest = ''");
    remember(database, 'folder', identity);
    remember(database, 'manifests', JSON.stringify([manifest]));
    remember(database, 'strays', 'yes');
    remember(database, 'done', '{}');
  });
  return false;
}

/** Writes the volumes that are not there yet, and Pagefind's own files; returns the number of files written. */
async function bindVolumes(
  database: DatabaseSync,
  directory: string,
  volumes: readonly PlannedVolume[],
  article: (id: string) => SearchArticle,
): Promise<number> {
  const find = database.prepare('SELECT members, folder FROM volumes WHERE name = ?');
  const put = database.prepare('INSERT OR REPLACE INTO volumes VALUES (?, ?, ?, ?, ?)');
  const given = await keptRuntime(database);
  let written = 0;
  if (find.get(runtimeName) === undefined) {
    const runtime = readRuntime(given);
    const made = shelve(directory, runtimeName, [...runtime.files, ...makeBundle([], runtime)]);
    put.run(runtimeName, '', made.folder, 0, made.files);
    written += made.written;
  }
  const wanted = volumes.filter(({ name, members }) => find.get(name)?.members !== members);
  const hands = wanted.length < fewestShared ? 0 : Math.min(availableParallelism(), mostHands);
  const bindery = openBindery(directory, given, hands);
  const queue = wanted.values();
  const work = async (): Promise<void> => {
    for (const volume of queue) {
      const present = find.get(volume.name);
      const members = membersOf(database, volume);
      const made = await bindery.bind({
        name: volume.name,
        articles: members.map(article),
        tokens: keptTokens(database, members),
        present: present === undefined ? undefined : String(present.folder),
      });
      keepTokens(database, made.tokens);
      put.run(volume.name, volume.members, made.folder, volume.articles, made.files);
      written += made.written;
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, hands) }, work));
  } finally {
    await bindery.close();
  }
  return written;
}

/** For fewer volumes it is not worth to start threads. */
const fewestShared = 4;
/** Each takes the memory of a volume. */
const mostHands = 4;
/** No period is called so. */
const runtimeName = 'pagefind';

async function keptRuntime(database: DatabaseSync): Promise<readonly IndexFile[]> {
  const rows = database.prepare('SELECT path, content FROM runtime').all();
  if (rows.length > 0) return rows.map(({ path, content }) => ({ path: String(path), content: content as Uint8Array }));
  const asked = await askRuntime();
  const put = database.prepare('INSERT INTO runtime VALUES (?, ?)');
  atOnce(database, () => {
    for (const { path, content } of asked) put.run(path, content);
  });
  return asked;
}

/** Takes in the volumes that other processes have written; tells whether all are there, and the tables. */
function adoptVolumes(database: DatabaseSync, directory: string, volumes: readonly PlannedVolume[]): boolean {
  const find = database.prepare('SELECT members FROM volumes WHERE name = ?');
  const put = database.prepare('INSERT OR REPLACE INTO volumes VALUES (?, ?, ?, ?, ?)');
  const entries = [...entriesOf(directory)];
  for (const { name, members, articles } of volumes) {
    if (find.get(name)?.members === members) continue;
    const [folder, another] = entries.filter((entry) => entry.startsWith(`${name}-`) && entry.length === name.length + 1 + digestLength);
    if (folder === undefined || another !== undefined) return false;
    put.run(name, members, folder, articles, filesOf(join(directory, folder)).length);
  }
  return entries.includes(namesManifestPath);
}

/** Makes the stale files over all volumes and, where they are to be written, writes those that are others; tells which paths have nothing to hold any more. */
function writeTables(
  database: DatabaseSync,
  directory: string,
  areWritten: boolean,
): { readonly written: number; readonly empty: readonly string[] } {
  const records = planRecords(database);
  const near = Array.from({ length: records.near }, (_, number) => nearPath(String(number)));
  const known = database.prepare('SELECT 1 FROM files WHERE path = ?');
  markStale(
    database,
    near.filter((path) => known.get(path) === undefined),
  );
  const make = tableFiles(database, planPostings(database), records);
  const done = database.prepare('UPDATE files SET digest = ?, stale = 0 WHERE path = ?');
  const empty: string[] = [];
  let written = 0;
  const stale = database.prepare('SELECT path FROM files WHERE stale = 1 ORDER BY path').all();
  atOnce(database, () => {
    for (const path of stale.map((row) => String(row.path))) {
      const value = make(path);
      if (value === undefined) empty.push(path);
      else {
        const file = json(path, value);
        if (areWritten && writeIndexFile(directory, file)) written += 1;
        done.run(digestOf(file.content), path);
      }
    }
  });
  const { shards, near: nearFiles } = planRecords(database);
  if (areWritten && writeIndexFile(directory, json(namesManifestPath, { shards, near: nearFiles } satisfies NameManifest))) written += 1;
  return { written, empty };
}

function writeManifests(database: DatabaseSync, directory: string, volumes: readonly PlannedVolume[]): number {
  const folders = new Map(
    database
      .prepare('SELECT name, folder FROM volumes')
      .all()
      .map(({ name, folder }) => [String(name), String(folder)]),
  );
  const digestIn = (folder: string): string => {
    const hash = createHash('sha256');
    const rows = database
      .prepare('SELECT path, digest FROM files WHERE path >= ? AND path < ? AND stale = 0 ORDER BY path')
      .all(`${folder}/`, `${folder}0`);
    for (const { path, digest } of rows) hash.update(`${path} ${digest}\n`);
    return hash.digest('hex').slice(0, 16);
  };
  const { headings } = planRecords(database);
  const manifest = json(volumesPath, {
    runtime: folders.get(runtimeName) ?? '',
    volumes: volumes.map(({ name, articles }) => ({ name, articles, digest: (folders.get(name) ?? '').slice(name.length + 1) })),
    postings: { ...planPostings(database), digest: digestIn('postings') },
    headings: { shared: headings, digest: digestIn('headings') },
  } satisfies VolumeManifest);
  const accepted: readonly string[] = JSON.parse(recall(database, 'manifests') ?? '[]');
  remember(database, 'manifests', JSON.stringify([...new Set([...accepted, digestOf(manifest.content)])]));
  const written = writeIndexFile(directory, manifest) ? 1 : 0;
  remember(database, 'manifests', JSON.stringify([digestOf(manifest.content)]));
  return written;
}

/** Removes what the manifest does not name: volumes, files with nothing to hold, and what is not the index's at all. */
function removeOthers(database: DatabaseSync, directory: string, volumes: readonly PlannedVolume[], empty: readonly string[]): void {
  const planned = new Set([runtimeName, ...volumes.map(({ name }) => name)]);
  const names = database.prepare('SELECT name FROM volumes').all();
  atOnce(database, () => {
    const drop = database.prepare('DELETE FROM volumes WHERE name = ?');
    for (const name of names.map((row) => String(row.name))) if (!planned.has(name)) drop.run(name);
  });
  for (const entry of strays(database, directory)) removeBelow(directory, entry);
  for (const path of empty) removeBelow(directory, path);
  const files = new Set(
    database
      .prepare('SELECT path FROM files WHERE stale = 0')
      .all()
      .map(({ path }) => String(path)),
  );
  if (recall(database, 'strays') === 'yes')
    for (const folder of tableFolders.filter((name) => entriesOf(directory).has(name)))
      for (const path of filesOf(join(directory, folder))) if (!files.has(`${folder}/${path}`)) removeBelow(directory, `${folder}/${path}`);
  atOnce(database, () => {
    for (const path of empty) database.prepare('DELETE FROM files WHERE path = ?').run(path);
    remember(database, 'strays', 'no');
  });
}

/** What stands in the folder itself and is neither a volume of the index nor one of its tables. */
function strays(database: DatabaseSync, directory: string): string[] {
  const folders = database.prepare('SELECT folder FROM volumes').all();
  const kept = new Set([...folders.map(({ folder }) => String(folder)), ...tableFolders, volumesPath, namesManifestPath]);
  return [...entriesOf(directory)].filter((entry) => !kept.has(entry));
}

const tableFolders = ['headings', 'names', 'near', 'postings'];

function markStale(database: DatabaseSync, paths: Iterable<string>): void {
  const mark = database.prepare("INSERT INTO files VALUES (?, '', 1) ON CONFLICT (path) DO UPDATE SET stale = 1");
  for (const path of paths) mark.run(path);
}

function digestOfInput({ articles, records }: SearchInput): string {
  const hash = createHash('sha256');
  for (const { id, digest } of articles()) hash.update(`${id} ${digest}\n`);
  for (const { path, digest, count } of records()) hash.update(`${path} ${digest} ${count}\n`);
  return hash.digest('hex');
}

/** A digest of everything that decides what is written: the modules of search and what they import, Pagefind's release, and the runtime. */
function digestOfIndexer(): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of ['search', 'names', 'languages', 'schema']) {
    const root = new URL(`../${folder}/`, import.meta.url);
    for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort())
      if (path.endsWith('.ts')) hash.update(path).update(readFileSync(new URL(path.replaceAll('\\', '/'), root)));
  }
  return hash.update(readFileSync(new URL('../package.json', import.meta.resolve('pagefind')))).digest('hex');
}

function digestOf(content: Uint8Array | undefined): string {
  return content === undefined ? 'none' : createHash('sha256').update(content).digest('hex').slice(0, 32);
}
