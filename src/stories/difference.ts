import type { RecordPath } from '../schema/kind.ts';
import type { Signature } from './signature.ts';
import { isSameDay, sharedDays } from './tie.ts';

/** What one article tells and another does not. */
export type Difference = { readonly records: readonly RecordPath[]; readonly numbers: readonly string[]; readonly days: readonly string[] };

/** What `one` tells beyond `other`. Numbers below ten are left out: they are as often written in words. */
export function beyond(one: Signature, other: Signature): Difference {
  const both = sharedDays(one, other);
  return {
    records: one.records.filter((record) => !other.records.includes(record) && !record.startsWith('sources/')),
    numbers: one.numbers.filter((number) => Number.parseFloat(number) >= 10 && !other.numbers.includes(number)),
    days: one.said.filter((day) => !both.some((each) => isSameDay(day, each))),
  };
}
