import { createHash } from 'node:crypto';
import type { RecordPath } from '../src/schema/kind.ts';
import type { SearchInput } from '../src/search/disk.ts';
import type { CountedRecord } from '../src/search/names.ts';
import type { SearchArticle } from '../src/search/volume.ts';

/** Articles and records that are in memory, as what is searched. */
export function inputOf(articles: readonly SearchArticle[], records: readonly CountedRecord[] = []): SearchInput {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byPath = new Map(records.map((record): [RecordPath, CountedRecord] => [`${record.kind}/${record.id}`, record]));
  const digestOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
  const digests = new Map<unknown, string>();
  const digest = (value: unknown): string => {
    const known = digests.get(value) ?? digestOf(value);
    digests.set(value, known);
    return known;
  };
  const held = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value => {
    const value = map.get(key);
    if (value === undefined) throw new Error(`There is no ${key}.`);
    return value;
  };
  return {
    articles: () => articles.map((article) => ({ id: article.id, digest: digest(article) })),
    article: (id) => held(byId, id),
    records: () => [...byPath].map(([path, record]) => ({ path, digest: digest({ ...record, count: 0 }), count: record.count })),
    record: (path) => held(byPath, path),
  };
}
