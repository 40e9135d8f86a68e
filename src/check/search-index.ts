import { gunzipSync } from 'node:zlib';
import {
  folderOf,
  type NameManifest,
  namesManifestPath,
  namesPath,
  nearPath,
  type VolumeManifest,
  volumesPath,
} from '../search/manifest.ts';
import { everyArticle, factsPath, type PostingFile, readPostings } from '../search/posting.ts';
import type { Folder, Step, Wrong } from './folder.ts';

/** What an index is held against. */
export type IndexTerms = {
  readonly articles: number;
  /** How many articles name each record that any names, by path. */
  readonly records: ReadonlyMap<string, number>;
};

/** How much was looked at. */
export type IndexTally = { volumes: number; articles: number; records: number; files: number };

/**
 * Checks a search index against the archive: that what its manifests name is there and can be read, that its volumes hold all articles, and that the
 * lists of articles of each record are as long as they must be. One file is read at a time.
 */
export function checkIndex(folder: Folder, terms: IndexTerms, wrong: Wrong, step: Step): IndexTally {
  const tally: IndexTally = { volumes: 0, articles: 0, records: 0, files: 0 };
  const say = (path: string, reason: string): void => wrong({ path: `dist/search/${path}`, reason, next });
  const manifest = jsonOf<VolumeManifest>(folder, volumesPath);
  const names = jsonOf<NameManifest>(folder, namesManifestPath);
  if (manifest === undefined) say(volumesPath, 'The manifest of the search index cannot be read.');
  if (names === undefined) say(namesManifestPath, 'The manifest of the names to search for cannot be read.');
  if (manifest === undefined || names === undefined) return tally;

  const paths = new Set(folder.paths());
  const needed = [...names.shards.map(namesPath), ...Array.from({ length: names.near }, (_, number) => nearPath(String(number)))];
  for (const path of needed) if (!paths.has(path)) say(path, 'It is missing, and its names cannot be found.');
  const folders = new Set([manifest.runtime, ...manifest.volumes.map(folderOf)]);
  for (const each of folders) if (!paths.has(`${each}/pagefind-entry.json`)) say(each, 'The manifest names it, and it is not whole.');

  const counts = new Map<string, number>();
  for (const path of paths) {
    step();
    tally.files += 1;
    const [top = ''] = path.split('/');
    if (!tables.has(top) && !folders.has(top)) say(path, 'It belongs to no part of the index.');
    const file = readable(folder, path);
    if (typeof file === 'string') say(path, `It cannot be read: ${file}.`);
    else if (top === 'postings' && file !== undefined)
      for (const record of Object.keys(file.lists)) counts.set(record, lengthOf(file, record));
  }
  for (const volume of manifest.volumes) {
    const facts = jsonOf<PostingFile>(folder, `${folderOf(volume)}/${factsPath}`);
    const held = facts === undefined ? 0 : lengthOf(facts, everyArticle);
    if (held !== volume.articles) say(folderOf(volume), `It holds ${held} articles instead of ${volume.articles}.`);
    tally.volumes += 1;
    tally.articles += held;
  }
  if (tally.articles !== terms.articles)
    say(volumesPath, `The index holds ${tally.articles} articles, and the archive has ${terms.articles}.`);
  for (const [record, count] of terms.records) {
    tally.records += 1;
    if (counts.get(record) !== count)
      say('postings', `${counts.get(record) ?? 0} articles of ${record} can be found, and ${count} name it.`);
  }
  return tally;
}

const next = 'Remove the folder dist/, then run npm run build: the index is made again.';
const tables: ReadonlySet<string> = new Set([volumesPath, namesManifestPath, 'headings', 'names', 'near', 'postings']);

/** A file with lists of articles, where it is one; a text where it cannot be read. Compressed files carry a checksum of their own. */
function readable(folder: Folder, path: string): PostingFile | string | undefined {
  const bytes = folder.read(path) ?? Buffer.alloc(0);
  try {
    if (path.endsWith('.json')) {
      const value = JSON.parse(bytes.toString('utf8'));
      return path.startsWith('postings/') ? value : undefined;
    }
    if (/\.pf_(?:index|meta)$/u.test(path)) gunzipSync(bytes);
    else if (bytes.length === 0) return 'it is empty';
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** How many articles a list has; none where it is damaged. */
function lengthOf(file: PostingFile, list: string): number {
  try {
    return readPostings(file, list).length;
  } catch {
    return 0;
  }
}

function jsonOf<Value>(folder: Folder, path: string): Value | undefined {
  try {
    return JSON.parse(folder.read(path)?.toString('utf8') ?? '') as Value;
  } catch {
    return undefined;
  }
}
