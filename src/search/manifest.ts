/** `volumes.json`: the volumes of the index, each a folder of that name. `digest` changes when anything in the volume does. */
export type VolumeManifest = { readonly volumes: readonly { readonly name: string; readonly articles: number; readonly digest: string }[] };

/** `names.json`: the shards of the table of names that exist. */
export type NameManifest = { readonly shards: readonly string[] };

/** Paths below the folder of the search index. */
export const volumesPath = 'volumes.json';
export const namesManifestPath = 'names.json';

export function namesPath(shard: string): string {
  return `names/${shard}.json`;
}
