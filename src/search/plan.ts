import { createHash } from 'node:crypto';
import type { Outline } from './outline.ts';
import { dividePeriods } from './period.ts';
import { slotsOf } from './slot.ts';

/** A volume to be: `digest` covers its articles and the way in which they are indexed. */
export type PlannedVolume = {
  readonly name: string;
  readonly digest: string;
  /** By identity. */
  readonly articles: readonly Outline[];
};

/** Divides articles into volumes, by name. `indexer` is a digest of what decides how an article is indexed. */
export function planVolumes(articles: Iterable<Outline>, indexer: string): PlannedVolume[] {
  const sorted = [...articles].sort((a, b) => compare(a.id, b.id));
  const slots = slotsOf(sorted);
  const periodOf = dividePeriods(slots.values());
  const volumes = Map.groupBy(sorted, ({ id }) => {
    const slot = slots.get(id);
    return slot === undefined ? '' : periodOf(slot);
  });
  return [...volumes]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, members]) => ({ name, digest: digestOf(members, indexer), articles: members }));
}

function digestOf(members: readonly Outline[], indexer: string): string {
  const hash = createHash('sha256').update(indexer);
  for (const { digest } of members) hash.update(digest);
  return hash.digest('hex').slice(0, 12);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
