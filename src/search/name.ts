import type { FormRule } from '../names/form.ts';
import type { Kind, RecordPath } from '../schema/kind.ts';
import type { SomeTranslations } from '../schema/language.ts';
import { type Spelling, spellingOf } from './spelling.ts';

/** A record of the archive as search names it. */
export type NamedRecord = {
  readonly path: RecordPath;
  readonly kind: Kind;
  /** The authority file's headings, and beneath them those inferred by rule. */
  readonly heading: SomeTranslations;
  /** Number of articles that name it. */
  readonly count: number;
};

/** One spelling of a record; `observed` where it was met in the archive and no rule gives it. */
export type NameEntry = {
  readonly form: string;
  readonly record: NamedRecord;
  readonly rule: FormRule | 'observed';
  readonly weak: boolean;
};

/** A part of the table of names as served. `record` of a form counts in `records`. */
export type NameShard = {
  readonly records: readonly NamedRecord[];
  readonly forms: readonly { readonly form: string; readonly record: number; readonly rule: NameEntry['rule']; readonly weak?: boolean }[];
};

/** A spelling taken apart for comparison. */
export type ReadName = NameEntry & { readonly spelling: Spelling };

/** The spellings of a shard as served. */
export function readShard({ records, forms }: NameShard): ReadName[] {
  return forms.flatMap(({ form, record, rule, weak }) => {
    const named = records[record];
    return named === undefined ? [] : [{ form, record: named, rule, weak: weak ?? false, spelling: spellingOf(form) }];
  });
}
