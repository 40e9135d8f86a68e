import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { InterfaceLanguage } from '../schema/language.ts';
import type { Catalogue } from './catalogue.ts';
import { codeOf, kept, openDatabase, openReader } from './database.ts';
import { markEdition } from './edition.ts';
import { type Extracts, takeExtracts } from './extracts.ts';
import { type Inventory, takeInventory } from './inventory.ts';
import { type Printed, rememberPrinted } from './printed.ts';
import { askCatalogue } from './questions.ts';
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

/** A catalogue in use. */
export type CatalogueReader = {
  readonly catalogue: Catalogue;
  readonly inventory: Inventory;
  readonly extracts: Extracts;
  readonly close: () => void;
};

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
  return { ...reader(database), update, printed: rememberPrinted(database), markEdition: () => markEdition(database) };
}

/** Opens the catalogue in a folder as another thread or process has brought it up to date. */
export function readCatalogue(cache: string): CatalogueReader {
  return reader(openReader(join(cache, databaseName)), () => 0);
}

/** Opens the catalogue in a folder as the last build left it; nothing where there is none, where other code made it, or where it is being made. */
export function lastCatalogue(cache: string, languages: readonly InterfaceLanguage[]): CatalogueReader | undefined {
  const path = join(cache, databaseName);
  if (!existsSync(path)) return undefined;
  const database = openReader(path);
  let isCurrent = false;
  try {
    isCurrent = codeOf(database) === codeDigest(languages) && kept(database, 'edition') !== undefined;
    return isCurrent ? reader(database, () => 0) : undefined;
  } finally {
    // An open file cannot be removed everywhere.
    if (!isCurrent) database.close();
  }
}

const databaseName = 'catalogue.db';

function reader(database: DatabaseSync, written?: () => number): CatalogueReader {
  return {
    catalogue: askCatalogue(database, written),
    inventory: takeInventory(database),
    extracts: takeExtracts(database),
    close: () => database.close(),
  };
}

/** Digest of what decides what the catalogue holds, the modules, the packages and the readers' languages: when they change, it is made anew. */
function codeDigest(languages: readonly InterfaceLanguage[]): string {
  const packages = join(import.meta.dirname, '../../package-lock.json');
  const digest = createHash('sha256').update(languages.join(' ')).update(readFileSync(packages));
  for (const folder of ['.', '../schema', '../stories', '../reading', '../languages']) {
    const directory = join(import.meta.dirname, folder);
    for (const name of readdirSync(directory).sort()) if (name.endsWith('.ts')) digest.update(readFileSync(join(directory, name)));
  }
  return digest.digest('hex');
}
