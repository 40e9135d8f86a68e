import { type FetchJson, once, remember } from './fetch.ts';
import { type NameManifest, namesManifestPath, namesPath } from './manifest.ts';
import { type NameShard, type ReadName, readShard } from './name.ts';
import { shardsFor } from './query.ts';

/** Fetches all spellings that a query may mean, each shard once; with `wide`, all that begin with the same letter as one of its words. */
export type NameTable = (query: string, wide?: boolean) => Promise<readonly ReadName[]>;

/** The table of names below the folder of the search index. */
export function openNameTable(fetchJson: FetchJson): NameTable {
  const manifest = once(async () => (await fetchJson<NameManifest>(namesManifestPath)).shards);
  const shard = remember(async (name) => readShard(await fetchJson<NameShard>(namesPath(name))));
  return async (query, wide = false) => {
    const present = await manifest();
    const wanted = new Set(shardsFor(query));
    const letters = new Set([...wanted].map(firstLetter));
    const chosen = present.filter((name) => wanted.has(name) || (wide && letters.has(firstLetter(name))));
    return (await Promise.all(chosen.map(shard))).flat();
  };
}

function firstLetter(shard: string): string {
  return shard.split('-')[0] ?? '';
}
