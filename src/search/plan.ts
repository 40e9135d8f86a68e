import { createHash } from 'node:crypto';
import { codeOf, dividePeriods } from './period.ts';
import type { SearchArticle } from './volume.ts';

/** A volume to be: `digest` covers its articles and the way in which they are indexed. */
export type PlannedVolume = {
  readonly name: string;
  readonly code: string;
  readonly digest: string;
  /** By identity. */
  readonly articles: readonly SearchArticle[];
};

/** Divides articles into volumes, by name. `indexer` is a digest of what decides how an article is indexed. */
export function planVolumes(articles: Iterable<SearchArticle>, indexer: string): PlannedVolume[] {
  const sorted = [...articles].sort((a, b) => compare(a.id, b.id));
  const periodOf = dividePeriods(sorted.map(({ earliest }) => earliest));
  const volumes = Map.groupBy(sorted, ({ earliest }) => periodOf(earliest));
  return [...volumes]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, members]) => ({ name, code: codeOf(name), digest: digestOf(members, indexer), articles: members }));
}

function digestOf(members: readonly SearchArticle[], indexer: string): string {
  const hash = createHash('sha256').update(indexer);
  for (const article of members) hash.update(JSON.stringify(article));
  return hash.digest('hex');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
