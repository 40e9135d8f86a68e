import type { SomeTranslations } from '../schema/language.ts';
import type { PostingManifest } from './posting.ts';

/** `volumes.json`: the volumes of the index, each a folder of that name, and the postings. `digest` changes when anything in them does. */
export type VolumeManifest = {
  readonly volumes: readonly { readonly name: string; readonly articles: number; readonly digest: string }[];
  readonly postings: PostingManifest & { readonly digest: string };
};

/** `sources.json`: what the sources of the archive are called. */
export type SourceTable = Readonly<Record<string, SomeTranslations>>;

/** `names.json`: the shards of the table of names that exist, and the number of files of words that names are made of. */
export type NameManifest = { readonly shards: readonly string[]; readonly near: number };

/** Paths below the folder of the search index. */
export const volumesPath = 'volumes.json';
export const sourcesPath = 'sources.json';
export const namesManifestPath = 'names.json';

export function namesPath(shard: string): string {
  return `names/${shard}.json`;
}

export function nearPath(number: string): string {
  return `near/${number}.json`;
}
