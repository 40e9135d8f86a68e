import { type FetchJson, once, remember } from './fetch.ts';
import { type NameManifest, namesManifestPath, namesPath } from './manifest.ts';
import { type NameShard, type ReadName, readShard } from './name.ts';
import { shardsFor } from './query.ts';

/** Fetches all spellings that a query may mean; each shard once. */
export type NameTable = (query: string) => Promise<readonly ReadName[]>;

/** The table of names below the folder of the search index. */
export function openNameTable(fetchJson: FetchJson): NameTable {
  const manifest = once(async () => new Set((await fetchJson<NameManifest>(namesManifestPath)).shards));
  const shard = remember(async (name) => readShard(await fetchJson<NameShard>(namesPath(name))));
  return async (query) => {
    const present = await manifest();
    return (
      await Promise.all(
        shardsFor(query)
          .filter((name) => present.has(name))
          .map(shard),
      )
    ).flat();
  };
}
