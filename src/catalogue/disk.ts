import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { InterfaceLanguage } from '../schema/language.ts';
import type { Catalogue } from './catalogue.ts';
import { openDatabase } from './database.ts';
import { markEdition } from './edition.ts';
import { type Extracts, takeExtracts } from './extracts.ts';
import { type Inventory, takeInventory } from './inventory.ts';
import { askCatalogue } from './questions.ts';
import { type Update, updateCatalogue } from './update.ts';

/** All files of `content/`, by path below it with forward slashes. An archive without content has none. */
export function readContent(directory: string): Map<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile() && /\.(?:md|json)$/u.test(entry.name))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [
          path
            .slice(directory.length + 1)
            .split(sep)
            .join('/'),
          readFileSync(path, 'utf8'),
        ];
      }),
  );
}

/** A catalogue in use, and how its last update went. */
export type OpenCatalogue = {
  readonly catalogue: Catalogue;
  readonly inventory: Inventory;
  readonly extracts: Extracts;
  readonly update: Update;
  /** Marks what it holds as an edition, once its pages are printed: the next edition is compared with it. */
  readonly markEdition: () => void;
  readonly close: () => void;
};

/** Opens the catalogue of an archive (`.cache/catalogue.db`), brought up to date with its `content/`. `languages` are those of its readers. */
export function openCatalogue(archive: string, languages: readonly InterfaceLanguage[]): OpenCatalogue {
  const cache = join(archive, '.cache');
  mkdirSync(cache, { recursive: true });
  const database = openDatabase(join(cache, 'catalogue.db'), codeDigest(languages), (path) => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  });
  const update = updateCatalogue(database, readContent(join(archive, 'content')), languages);
  return {
    catalogue: askCatalogue(database),
    inventory: takeInventory(database),
    extracts: takeExtracts(database),
    update,
    markEdition: () => markEdition(database),
    close: () => database.close(),
  };
}

/** Digest of what decides what the catalogue holds, the modules and the readers' languages: when they change, it is made anew. */
function codeDigest(languages: readonly InterfaceLanguage[]): string {
  const digest = createHash('sha256').update(languages.join(' '));
  for (const folder of ['.', '../schema', '../stories', '../reading', '../languages']) {
    const directory = join(import.meta.dirname, folder);
    for (const name of readdirSync(directory).sort()) if (name.endsWith('.ts')) digest.update(readFileSync(join(directory, name)));
  }
  return digest.digest('hex');
}
