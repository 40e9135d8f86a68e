import { briefOf } from '../names/brief.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { Gist } from './records.ts';
import { type Detail, digestOf, type Told } from './remembered.ts';
import type { PossibleInPart } from './tie.ts';

/** What an article tells. `untied`: what its names were before they were tied to the records of the gist. */
export function toldOf({ gist, unknown }: Detail, possible: readonly PossibleInPart[], untied?: readonly RecordPath[]): Told {
  const { id, language, date, roles = [], mentions } = gist;
  const byRecord = new Map<RecordPath, unknown[]>();
  const tell = (record: RecordPath, what: unknown): void => {
    const known = byRecord.get(record);
    if (known === undefined) byRecord.set(record, [id, language.value, date, what]);
    else known.push(what);
  };
  for (const { record, form, rule } of mentions) if (record !== undefined) tell(record, [form, rule]);
  for (const role of roles) tell(role.record, role);
  return {
    id,
    language: language.value,
    records: [...byRecord].map(([record, what]) => [record, digestOf(what)] as const),
    ...(untied !== undefined && { untied }),
    names: unknown.map((name) => briefOf(name, digestOf(name))),
    possible,
  };
}

/** The records that a gist names. */
export function recordsIn({ mentions }: Gist): RecordPath[] {
  return [...new Set(mentions.flatMap(({ record }) => record ?? []))];
}
