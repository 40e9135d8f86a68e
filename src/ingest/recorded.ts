import type { RecordPath } from '../schema/kind.ts';
import type { RecordDecision } from '../schema/record.ts';
import type { Parting } from './bearers.ts';
import type { Clusters } from './clusters.ts';
import { type Decisions, twoOf } from './decisions.ts';
import { pairOf } from './pairs.ts';
import type { Ruling } from './ruling.ts';

/** What each record's page says of the decisions that touched it, and which records are two. */
export function recorded(
  joins: Decisions['same'],
  different: Decisions['different'],
  partings: readonly Parting[],
  renames: Ruling['renames'],
  { kept }: Clusters,
  formsOf: (path: RecordPath) => readonly string[],
): Pick<Ruling, 'decisions' | 'apart'> {
  const decisions = new Map<RecordPath, RecordDecision[]>();
  const apart = new Set<string>();
  const record = (path: RecordPath, decision: RecordDecision) => void decisions.set(path, [...(decisions.get(path) ?? []), decision]);
  for (const { records, who, when, why } of joins) {
    const path = kept(records[0] ?? '');
    const others = records.filter((each) => each !== path);
    record(path, { type: 'same', who, when, why, records: others, forms: [...new Set(others.flatMap(formsOf))].sort() });
  }
  for (const each of different) {
    const { who, when, why } = each;
    const bearer = partings.find(({ decision }) => decision === each)?.bearer ?? '';
    const [one, other] = ('record' in each ? [each.record, bearer] : twoOf(each.records)).map(kept) as [RecordPath, RecordPath];
    const told = { type: 'different' as const, who, when, why, ...('articles' in each && { articles: each.articles }) };
    apart.add(pairOf(one, other));
    record(one, { ...told, records: [other] });
    record(other, { ...told, records: [one] });
  }
  for (const [path, { who, when, why }] of renames) record(path, { type: 'rename', who, when, why });
  return { decisions, apart };
}
