import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { InterfaceLanguage } from '../schema/language.ts';
import { openDatabase } from './database.ts';
import { markEdition } from './edition.ts';
import { type Printed, rememberPrinted } from './printed.ts';
import { type CatalogueReader, codeDigest, databaseName, readerOf } from './reader/disk.ts';
import { type Content, type PrepareAll, type Update, updateCatalogue, updateCatalogueWith } from './update.ts';

/** The files of `content/`, read when asked for; `marks`: all of them with their marks, where somebody has just looked. */
function contentOf(archive: string, marks?: ReadonlyMap<string, string>): Content {
  const directory = join(archive, 'content');
  const get = (path: string): string => readFileSync(join(directory, path), 'utf8');
  return marks === undefined ? { ...listContent(directory), get } : { keys: () => marks.keys(), get, stamp: (path) => marks.get(path) };
}

function listContent(directory: string): Pick<Content, 'keys' | 'stamp'> {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|json)$/u.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .split(sep)
        .join('/'),
    );
  return {
    keys: () => paths,
    stamp: (path) => {
      const { size, mtimeMs, ino } = statSync(join(directory, path));
      return `${size}-${mtimeMs}-${ino}`;
    },
  };
}

/** A catalogue that was brought up to date: how that went, and what was printed from it. */
export type OpenCatalogue = CatalogueReader & {
  readonly update: Update;
  readonly printed: Printed;
  /** Marks what it holds as an edition, once its pages are printed: the next edition is compared with it. */
  readonly markEdition: () => void;
};

/** Opens the catalogue of an archive, `.cache/catalogue.db`, brought up to date with `content/`. `languages` are those of its readers. */
export function openCatalogue(archive: string, languages: readonly InterfaceLanguage[]): OpenCatalogue {
  const database = openFile(languages, join(archive, '.cache'));
  try {
    return inUse(database, updateCatalogue(database, contentOf(archive), languages));
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The same in a folder `cache`, with many articles prepared elsewhere; `marks`: the files of `content/` as ingest has just left them. */
export async function openCatalogueWith(
  prepareAll: PrepareAll,
  archive: string,
  languages: readonly InterfaceLanguage[],
  cache: string,
  marks?: ReadonlyMap<string, string>,
): Promise<OpenCatalogue> {
  const database = openFile(languages, cache);
  try {
    return inUse(database, await updateCatalogueWith(prepareAll, database, contentOf(archive, marks), languages));
  } catch (error) {
    database.close();
    throw error;
  }
}

function openFile(languages: readonly InterfaceLanguage[], cache: string): DatabaseSync {
  mkdirSync(cache, { recursive: true });
  return openDatabase(join(cache, databaseName), codeDigest(languages), (path) => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  });
}

function inUse(database: DatabaseSync, update: Update): OpenCatalogue {
  return { ...readerOf(database), update, printed: rememberPrinted(database), markEdition: () => markEdition(database) };
}
