import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { InterfaceLanguage } from '../../schema/language.ts';
import type { Catalogue } from '../catalogue.ts';
import { codeOf, kept, openReader } from '../database.ts';
import { type Extracts, takeExtracts } from '../extracts.ts';
import { type Inventory, takeInventory } from '../inventory.ts';
import { askCatalogue } from '../questions.ts';

// What only reads a catalogue loads nothing of what makes one.

/** A catalogue in use. */
export type CatalogueReader = {
  readonly catalogue: Catalogue;
  readonly inventory: Inventory;
  readonly extracts: Extracts;
  readonly close: () => void;
};

/** Opens the catalogue in a folder as another thread or process has brought it up to date. */
export function readCatalogue(cache: string): CatalogueReader {
  return readerOf(openReader(join(cache, databaseName)), () => 0);
}

/** Opens the catalogue in a folder as the last build left it; nothing where there is none, where other code made it, or where it is being made. */
export function lastCatalogue(cache: string, languages: readonly InterfaceLanguage[]): CatalogueReader | undefined {
  const path = join(cache, databaseName);
  if (!existsSync(path)) return undefined;
  const database = openReader(path);
  let isCurrent = false;
  try {
    isCurrent = codeOf(database) === codeDigest(languages) && kept(database, 'edition') !== undefined;
    return isCurrent ? readerOf(database, () => 0) : undefined;
  } finally {
    // An open file cannot be removed everywhere.
    if (!isCurrent) database.close();
  }
}

/** The file of the catalogue in its folder. */
export const databaseName = 'catalogue.db';

/** A database in use. */
export function readerOf(database: DatabaseSync, written?: () => number): CatalogueReader {
  return {
    catalogue: askCatalogue(database, written),
    inventory: takeInventory(database),
    extracts: takeExtracts(database),
    close: () => database.close(),
  };
}

/** Digest of what decides what the catalogue holds, the modules, the packages and the readers' languages: when they change, it is made anew. */
export function codeDigest(languages: readonly InterfaceLanguage[]): string {
  const packages = join(import.meta.dirname, '../../../package-lock.json');
  const digest = createHash('sha256').update(languages.join(' ')).update(readFileSync(packages));
  for (const folder of ['..', '../../schema', '../../stories', '../../reading', '../../languages']) {
    const directory = join(import.meta.dirname, folder);
    for (const name of readdirSync(directory).sort()) if (name.endsWith('.ts')) digest.update(readFileSync(join(directory, name)));
  }
  return digest.digest('hex');
}
