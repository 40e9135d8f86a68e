import type { RecordPath } from '../schema/kind.ts';
import type { Facts } from './posting.ts';
import type { SearchArticle } from './volume.ts';

/** What the lists of names and the division into volumes take from an article. */
export type Outline = {
  readonly id: string;
  /** First possible day, `YYYY-MM-DD`. */
  readonly earliest?: string | undefined;
  readonly facts: Facts;
  /** The records that it names, by path, and how often, up to a bound. */
  readonly names: readonly { readonly record: RecordPath; readonly weight: number }[];
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
  };
}

/** Beyond this number, how often an article names somebody says nothing more. */
const mostWeight = 15;
