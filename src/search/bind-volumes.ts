import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openBindery, shelve } from './bindery/disk.ts';
import { makeBundle } from './bundle.ts';
import { atOnce } from './database.ts';
import { digestLength, entriesOf, filesOf } from './folder/disk.ts';
import { keepTokens, keptTokens } from './kept-tokens.ts';
import { namesManifestPath } from './manifest.ts';
import { membersOf, type PlannedVolume } from './plan.ts';
import { askRuntime, readRuntime } from './runtime.ts';
import type { IndexFile, SearchArticle } from './volume.ts';

/** Writes the volumes that are not there yet, and Pagefind's own files; returns the number of files written. */
export async function bindVolumes(
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
  const bindery = openBindery(directory, given, wanted.length);
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
    await Promise.all(Array.from({ length: Math.max(1, bindery.hands) }, work));
  } finally {
    await bindery.close();
  }
  return written;
}

/** No period is called so. */
export const runtimeName = 'pagefind';

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
export function adoptVolumes(database: DatabaseSync, directory: string, volumes: readonly PlannedVolume[]): boolean {
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
