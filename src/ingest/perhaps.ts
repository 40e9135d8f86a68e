import type { RecordPath } from '../schema/kind.ts';
import type { Likeness } from '../schema/record.ts';
import { type Company, likeBodies } from './like-bodies.ts';
import { likePeople } from './like-people.ts';
import type { LikeRecord } from './likeable.ts';
import { pairOf } from './pairs.ts';

/**
 * By record, those that may be the same as it and that nothing joined: people whose names agree but for the patronymic, in coarser spelling
 * or as far as initials tell, and bodies with a fitting acronym or the same people beside them. One of the two was discovered; pairs that a
 * person says are two are left out. A name that too many bear tells nothing, so that the work grows with the records alone.
 *
 * @param records in the order of kinds and identifiers.
 */
export function likenesses(
  records: readonly LikeRecord[],
  company: Company,
  apart: ReadonlySet<string>,
): ReadonlyMap<RecordPath, readonly Likeness[]> {
  const curated = new Set(records.flatMap(({ path, basis }) => (basis === 'curated' ? [path] : [])));
  const found = new Map<RecordPath, Map<RecordPath, Likeness>>();
  const add = (from: RecordPath, to: RecordPath, likeness: Omit<Likeness, 'record'>) => {
    const known = found.get(from) ?? new Map<RecordPath, Likeness>();
    if (!known.has(to)) known.set(to, { record: to, ...likeness });
    found.set(from, known);
  };
  const people = records.filter(({ kind }) => kind === 'people');
  const bodies = records.filter(({ kind }) => kind !== 'people');
  for (const { one, other, likeness } of [...likePeople(people), ...likeBodies(bodies, company)]) {
    if (apart.has(pairOf(one, other)) || (curated.has(one) && curated.has(other))) continue;
    add(one, other, likeness);
    const { forms, ...rest } = likeness;
    add(other, one, { ...rest, ...(forms && { forms: [forms[1], forms[0]] }) });
  }
  return new Map([...found].map(([path, like]) => [path, [...like.values()].sort((a, b) => (a.record < b.record ? -1 : 1))]));
}
