import { createHash } from 'node:crypto';
import type { RecordPath } from '../schema/kind.ts';
import type { Facts } from './posting.ts';
import type { SearchArticle } from './volume.ts';

/** What is kept of every article while the index is written; the texts are read a volume at a time. */
export type Outline = {
  readonly id: string;
  /** First possible day, `YYYY-MM-DD`. */
  readonly earliest?: string | undefined;
  readonly facts: Facts;
  /** The records that it names, by path, and how often, up to a bound. */
  readonly names: readonly { readonly record: RecordPath; readonly weight: number }[];
  /** Changes when anything of the article does. */
  readonly digest: string;
};

/** The outline of an article. */
export function outlineOf(article: SearchArticle): Outline {
  const { id, earliest, language, source, dateBasis: basis, year, records, mentions = [] } = article;
  const counts = new Map<string, number>();
  for (const { record } of mentions) if (record !== undefined) counts.set(record, (counts.get(record) ?? 0) + 1);
  const named = [...new Set(records)].sort();
  return {
    id,
    earliest,
    facts: { language, source, basis, year, parties: named.filter((record) => record.startsWith('parties/')) },
    names: named.map((record) => ({ record, weight: Math.min(Math.max(counts.get(record) ?? 1, 1), mostWeight) })),
    digest: createHash('sha256').update(JSON.stringify(article)).digest('base64url').slice(0, 22),
  };
}

/** Beyond this number, how often an article names somebody says nothing more. */
const mostWeight = 15;
