import type { RecordPath } from '../schema/kind.ts';
import type { ContentRecord, Likeness } from '../schema/record.ts';
import { likeBodies } from './like-bodies.ts';
import { likePeople } from './like-people.ts';
import { pairOf } from './pairs.ts';
import type { Gist } from './records.ts';

/**
 * The records with those that may be the same as they and that nothing joined: people whose names agree but for the patronymic, in coarser
 * spelling or as far as initials tell, and bodies with a fitting acronym or the same people beside them. One of the two was discovered;
 * pairs that a person says are two are left out. A name that too many bear tells nothing, so that the work grows with the records alone.
 */
export function withLikenesses(records: readonly ContentRecord[], articles: readonly Gist[], apart: ReadonlySet<string>): ContentRecord[] {
  const found = new Map<RecordPath, Map<RecordPath, Likeness>>();
  const add = (from: RecordPath, to: RecordPath, likeness: Omit<Likeness, 'record'>) => {
    const known = found.get(from) ?? new Map<RecordPath, Likeness>();
    if (!known.has(to)) known.set(to, { record: to, ...likeness });
    found.set(from, known);
  };
  for (const { one, other, likeness } of [...likePeople(records), ...likeBodies(records, articles)]) {
    const [from, to] = [pathOf(one), pathOf(other)];
    if (apart.has(pairOf(from, to)) || (one.basis === 'curated' && other.basis === 'curated')) continue;
    add(from, to, likeness);
    const { forms, ...rest } = likeness;
    add(to, from, { ...rest, ...(forms && { forms: [forms[1], forms[0]] }) });
  }
  return records.map((record) => {
    const perhaps = [...(found.get(pathOf(record))?.values() ?? [])].sort((a, b) => (a.record < b.record ? -1 : 1));
    return perhaps.length === 0 ? record : { ...record, perhaps };
  });
}

function pathOf({ kind, id }: ContentRecord): RecordPath {
  return `${kind}/${id}`;
}
