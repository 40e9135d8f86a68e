import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { runtimeName } from './bind-volumes.ts';
import { atOnce, recall, remember } from './database.ts';
import { digestOf, entriesOf, filesOf, identityOf, readIndexFile, removeBelow } from './folder/disk.ts';
import { namesManifestPath, volumesPath } from './manifest.ts';
import type { PlannedVolume } from './plan.ts';

/**
 * Whether the folder is the one that the database speaks of: the same one, with the manifest that was written last, or was about to be, and with
 * all volumes. Otherwise all files are to be written anew.
 */
export function recognise(database: DatabaseSync, directory: string): boolean {
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

/** Removes what the manifest does not name: volumes, files with nothing to hold, and what is not the index's at all. */
export function removeOthers(database: DatabaseSync, directory: string, volumes: readonly PlannedVolume[], empty: readonly string[]): void {
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
export function strays(database: DatabaseSync, directory: string): string[] {
  const folders = database.prepare('SELECT folder FROM volumes').all();
  const kept = new Set([...folders.map(({ folder }) => String(folder)), ...tableFolders, volumesPath, namesManifestPath]);
  return [...entriesOf(directory)].filter((entry) => !kept.has(entry));
}

const tableFolders = ['headings', 'names', 'near', 'postings'];
