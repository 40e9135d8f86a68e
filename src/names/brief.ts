import type { AuthorityRecord } from '../schema/authority.ts';
import type { RecordPath } from '../schema/kind.ts';
import { pathOf } from './forms.ts';
import { nameKey } from './likeness.ts';
import { soundsOf } from './near.ts';
import { isFamilyFirst } from './person-reading.ts';
import { tokens } from './tokens.ts';
import { fatherKey, type UnknownName } from './unknown.ts';

/** All of an unknown name that is compared with the names of other articles. */
export type Brief = Pick<UnknownName, 'key' | 'language'> & {
  /** The record that it would make by itself. */
  readonly own: RecordPath;
  /** Its heading as the article gives it. */
  readonly form: string;
  /** The key under which a record of the authority file would have it. */
  readonly listedAs: string;
  /** The father's name, where it is told. */
  readonly father?: string;
  /** Known by initials only. */
  readonly initials?: true;
  /** The sounds of given and family name, where they may be written otherwise in another language. */
  readonly sounds?: { readonly given: readonly string[]; readonly family: readonly string[] };
  readonly digest: string;
};

/** An unknown name in brief; `digest`: that of the whole. */
export function briefOf(name: UnknownName, digest: string): Brief {
  const { key, language, record, rule } = name;
  const [form = ''] = Object.values(record.heading);
  const father = fatherKey(name);
  const sounds = soundsOfName(name);
  return {
    key,
    language,
    own: pathOf(record),
    form,
    listedAs: listingKey(record.kind, form),
    ...(father !== undefined && { father }),
    ...(rule === 'initials' && { initials: true }),
    ...(sounds && { sounds }),
    digest,
  };
}

/** The key under which spellings of a record of the authority file and unknown names agree. A name of one word agrees with itself alone. */
export function listingKey(kind: AuthorityRecord['kind'], form: string): string {
  return `${kind} ${tokens(form).length < 2 ? `=${form.toLowerCase()}` : nameKey(form)}`;
}

function soundsOfName({ record, rule }: UnknownName): Brief['sounds'] {
  if (record.kind !== 'people' || rule === 'initials' || isFamilyFirst(rule) || record.name === undefined) return undefined;
  const [given = ''] = Object.values(record.name.given ?? {});
  const [family = ''] = Object.values(record.name.family ?? {});
  const sounds = { given: soundsOf(given), family: soundsOf(family) };
  return sounds.given.length === 0 || sounds.family.length === 0 ? undefined : sounds;
}
