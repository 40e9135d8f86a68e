import { type FetchJson, once, remember } from './fetch.ts';
import { type NameManifest, namesManifestPath, namesPath, nearPath } from './manifest.ts';
import { type NameShard, type ReadName, readShard } from './name.ts';
import { type NearFile, nearFilesFor, nearShards } from './near.ts';
import { shardsFor } from './query.ts';

/** Fetches all spellings that a query may mean, each shard once; with `wide`, also those that it may have been meant to be, up to a bound. */
export type NameTable = (query: string, wide?: boolean) => Promise<readonly ReadName[]>;

/** The table of names below the folder of the search index. */
export function openNameTable(fetchJson: FetchJson): NameTable {
  const manifest = once(() => fetchJson<NameManifest>(namesManifestPath));
  const shard = remember(async (name) => readShard(await fetchJson<NameShard>(namesPath(name))));
  const near = remember((number) => fetchJson<NearFile>(nearPath(number)));
  return async (query, wide = false) => {
    const { shards, near: count } = await manifest();
    const wanted = new Set(shardsFor(query));
    if (wide) {
      const files = await Promise.all(nearFilesFor(query, count).map((number) => near(String(number))));
      for (const name of nearShards(query, files)) wanted.add(name);
    }
    return (await Promise.all(shards.filter((name) => wanted.has(name)).map(shard))).flat();
  };
}
