import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { InterfaceLanguage } from '../schema/language.ts';
import { openDatabase } from './database.ts';
import { markEdition } from './edition.ts';
import { type Printed, rememberPrinted } from './printed.ts';
import { type CatalogueReader, codeDigest, databaseName, readerOf } from './reader/disk.ts';
import { type Content, type PrepareAll, type Update, updateCatalogue, updateCatalogueWith } from './update.ts';

/** The files of `content/`, read when asked for. */
function listContent(directory: string): Content {
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
    get: (path) => readFileSync(join(directory, path), 'utf8'),
    stamp: (path) => {
      const { size, mtimeNs, ino } = statSync(join(directory, path), { bigint: true });
      return `${size}-${mtimeNs}-${ino}`;
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

/** The same in a folder `cache`, with many articles prepared elsewhere. */
export async function openCatalogueWith(
  prepareAll: PrepareAll,
  archive: string,
  languages: readonly InterfaceLanguage[],
  cache: string,
): Promise<OpenCatalogue> {
  const database = openFile(languages, cache);
  try {
    return inUse(database, await updateCatalogueWith(prepareAll, database, contentOf(archive), languages));
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

function contentOf(archive: string): Content {
  return listContent(join(archive, 'content'));
}

function inUse(database: DatabaseSync, update: Update): OpenCatalogue {
  return { ...readerOf(database), update, printed: rememberPrinted(database), markEdition: () => markEdition(database) };
}
