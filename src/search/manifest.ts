import type { RecordPath } from '../schema/kind.ts';
import type { SomeTranslations } from '../schema/language.ts';
import { hashOf } from './hash.ts';
import type { PostingManifest } from './posting.ts';

/** A volume of the index. A `digest` changes when what it covers does. */
export type Volume = { readonly name: string; readonly articles: number; readonly digest: string };

/** `volumes.json`: the folder of Pagefind's own files, the volumes of the index, and how the other files are divided. */
export type VolumeManifest = {
  readonly runtime: string;
  readonly volumes: readonly Volume[];
  readonly postings: PostingManifest & { readonly digest: string };
  readonly headings: { readonly shared: number; readonly digest: string };
};

/** What the sources and parties of the archive are called, by path. */
export type HeadingTable = Readonly<Record<string, SomeTranslations>>;

/** `names.json`: the shards of the table of names that exist, and the number of files of words that names are made of. */
export type NameManifest = { readonly shards: readonly string[]; readonly near: number };

/** The folder of a volume: another one whenever the volume changes, so that a browser never puts old and new files together. */
export function folderOf({ name, digest }: Pick<Volume, 'name' | 'digest'>): string {
  return `${name}-${digest}`;
}

/** Paths below the folder of the search index. */
export const volumesPath = 'volumes.json';
export const namesManifestPath = 'names.json';

export function namesPath(shard: string): string {
  return `names/${shard}.json`;
}

export function nearPath(number: string): string {
  return `near/${number}.json`;
}

/** A file that tells what sources and parties are called, by its number. */
export function headingsPath(number: number): string {
  return `headings/${number}.json`;
}

/** The number of the file that tells what a source or party is called. */
export function headingsNumber(record: RecordPath, { shared }: VolumeManifest['headings']): number {
  return hashOf(record) % shared;
}
