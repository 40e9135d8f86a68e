import type { FormRule } from '../names/form.ts';
import { nameForms } from '../names/forms.ts';
import type { ContentRecord } from '../schema/record.ts';
import type { NamedRecord, NameEntry, NameShard } from './name.ts';
import { shardOf, spellingOf, spells } from './spelling.ts';

/** A record of the archive with the number of articles that name it. */
export type CountedRecord = ContentRecord & { readonly count: number };

/** A spelling of a record in a shard; `key` is what it is sorted by. */
export type Spelled = Pick<NameEntry, 'form' | 'rule' | 'weak'> & { readonly key: string };

/** All spellings of a record by the shard that they are filed in: `shardOf` of the first word. */
export function spellingsOf(record: CountedRecord): Map<string, readonly Spelled[]> {
  const shards = new Map<string, Map<string, Spelled>>();
  for (const { form, rule, weak } of entriesOf(record)) {
    const { words, folded } = spellingOf(form);
    const name = shardOf(words[0] ?? '');
    if (name === undefined) continue;
    const shard = shards.get(name) ?? new Map<string, Spelled>();
    shards.set(name, shard);
    const key = folded.join(' ');
    const known = shard.get(key);
    if (known === undefined || (known.weak && !weak)) shard.set(key, { key, form, rule, weak });
  }
  return new Map([...shards].map(([name, spelled]) => [name, [...spelled.values()]]));
}

/** A record as the table of names has it. */
export function namedOf(record: CountedRecord): NamedRecord {
  const { kind, id, count } = record;
  return { path: `${kind}/${id}`, kind, heading: { ...record.inferredHeading, ...record.heading }, count };
}

/** A shard of the table of names, in a fixed order. */
export function printShard(records: readonly { readonly named: NamedRecord; readonly spelled: readonly Spelled[] }[]): NameShard {
  const sorted = records.toSorted((a, b) => compare(a.named.path, b.named.path));
  const entries = sorted.flatMap(({ spelled }, number) => spelled.map((each) => ({ ...each, number })));
  // Paths sort as their numbers do.
  entries.sort((a, b) => compare(a.key, b.key) || a.number - b.number);
  return {
    records: sorted.map(({ named }) => named),
    forms: entries.map(({ form, number, rule, weak }) => ({ form, record: number, rule, ...(weak && { weak }) })),
  };
}

/** The spellings that rules give, and those met in the archive that are no form of these. */
function entriesOf(record: CountedRecord): Omit<Spelled, 'key'>[] {
  const { heading, kind } = namedOf(record);
  const headings = Object.values(heading)
    .flatMap((form) => form ?? [])
    .map((form) => ({ form, rule: 'heading', weak: false }) as const);
  const forms = nameForms(record).map(({ form, rule, weak }) => ({ form, rule, weak }));
  const spellings = [...headings, ...forms].map(({ form }) => spellingOf(form));
  const observed = record.observed.filter(({ form }) => {
    const met = spellingOf(form);
    return !spellings.some((spelling) => spelling.words.length === met.words.length && spells(met, 0, spelling, kind));
  });
  return [
    ...headings,
    ...forms,
    ...observed.map(({ form, rule }) => ({ form, rule: 'observed', weak: weakRules.has(rule ?? '') }) as const),
  ];
}

const weakRules: ReadonlySet<string> = new Set(['surname', 'weak-variant'] satisfies FormRule[]);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
