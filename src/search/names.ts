import type { FormRule } from '../names/form.ts';
import { nameForms } from '../names/forms.ts';
import type { Kind, RecordPath } from '../schema/kind.ts';
import type { SomeTranslations } from '../schema/language.ts';
import type { ContentRecord } from '../schema/record.ts';
import type { NamedRecord, NameEntry, NameShard } from './name.ts';
import { shardOf, spellingOf, spells } from './spelling.ts';

/** A record of the archive with the number of articles that name it. */
export type CountedRecord = ContentRecord & { readonly count: number };

/** The table of all spellings of the records that some article names, in shards by `shardOf` of the first word, in a fixed order. */
export function shardNames(records: Iterable<CountedRecord>): Map<string, NameShard> {
  const shards = new Map<string, Map<string, NameEntry>>();
  for (const record of records) {
    for (const entry of record.count === 0 ? [] : entriesOf(record)) {
      const { words, folded } = spellingOf(entry.form);
      const name = shardOf(words[0] ?? '');
      if (name === undefined) continue;
      const shard = shards.get(name) ?? new Map<string, NameEntry>();
      shards.set(name, shard);
      const key = `${folded.join(' ')}\n${entry.record.path}`;
      const known = shard.get(key);
      if (known === undefined || (known.weak && !entry.weak)) shard.set(key, entry);
    }
  }
  return new Map([...shards].sort(byKey).map(([name, entries]) => [name, serve([...entries].sort(byKey).map(([, entry]) => entry))]));
}

/** The spellings that rules give, and those met in the archive that are no form of these. */
function entriesOf(record: CountedRecord): NameEntry[] {
  const heading: SomeTranslations = { ...record.inferredHeading, ...record.heading };
  const kind: Kind = record.kind;
  const path: RecordPath = `${kind}/${record.id}`;
  const named: NamedRecord = { path, kind, heading, count: record.count };
  const headings = Object.values(heading)
    .flatMap((form) => form ?? [])
    .map((form): NameEntry => ({ form, record: named, rule: 'heading', weak: false }));
  const forms = nameForms(record).map(({ form, rule, weak }): NameEntry => ({ form, record: named, rule, weak }));
  const spellings = [...headings, ...forms].map(({ form }) => spellingOf(form));
  const observed = record.observed.filter(({ form }) => {
    const met = spellingOf(form);
    return !spellings.some((spelling) => spelling.words.length === met.words.length && spells(met, 0, spelling, kind));
  });
  return [
    ...headings,
    ...forms,
    ...observed.map(({ form, rule }): NameEntry => ({ form, record: named, rule: 'observed', weak: weakRules.has(rule ?? '') })),
  ];
}

const weakRules: ReadonlySet<string> = new Set(['surname', 'weak-variant'] satisfies FormRule[]);

function serve(entries: readonly NameEntry[]): NameShard {
  const records = [...new Map(entries.map(({ record }) => [record.path, record])).values()].sort((a, b) => compare(a.path, b.path));
  const numbers = new Map(records.map((record, index) => [record.path, index]));
  return {
    records,
    forms: entries.map(({ form, record, rule, weak }) => ({ form, record: numbers.get(record.path) ?? 0, rule, ...(weak && { weak }) })),
  };
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
