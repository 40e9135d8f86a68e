import { type NameManifest, namesManifestPath, namesPath } from './manifest.ts';
import { type NameShard, type ReadName, readShard } from './name.ts';
import type { FetchJson } from './pagefind.ts';
import { shardsFor } from './query.ts';

/** Fetches all spellings that a query may mean; each shard once. */
export type NameTable = (query: string) => Promise<readonly ReadName[]>;

/** The table of names below the folder of the search index. */
export function openNameTable(fetchJson: FetchJson): NameTable {
  let manifest: Promise<ReadonlySet<string>> | undefined;
  const shards = new Map<string, Promise<readonly ReadName[]>>();
  return async (query) => {
    manifest ??= fetchJson<NameManifest>(namesManifestPath).then(({ shards: present }) => new Set(present));
    manifest.catch(() => {
      manifest = undefined;
    });
    const present = await manifest;
    const wanted = shardsFor(query).filter((shard) => present.has(shard));
    const read = await Promise.all(
      wanted.map((shard) => {
        const known = shards.get(shard) ?? fetchJson<NameShard>(namesPath(shard)).then(readShard);
        shards.set(shard, known);
        known.catch(() => shards.delete(shard));
        return known;
      }),
    );
    return read.flat();
  };
}
