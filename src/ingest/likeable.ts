import { acronymKey, firstLettersKey, initialsOf, likenessKey, nameKey } from '../names/likeness.ts';
import { tokens } from '../names/tokens.ts';
import type { AuthorityRecord } from '../schema/authority.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { ContentRecord } from '../schema/record.ts';
import { spellingsOf } from './joined.ts';

/** A spelling with the keys under which others may be like it: whole and coarse for people, as an acronym or as the first letters for bodies. */
export type LikeForm = {
  readonly form: string;
  readonly name?: string;
  readonly coarse?: string;
  readonly acronym?: string;
  readonly letters?: string;
};

/** A spelling of somebody's name in parts. */
export type LikeName = { readonly form: string; readonly given: string; readonly initials: boolean; readonly familyKey: string };

/** All of a record by which others may be found that are like it. It rests on the record alone, not on its articles. */
export type Likeable = {
  readonly kind: 'people' | 'parties' | 'organisations';
  readonly basis: ContentRecord['basis'];
  /** The languages of its headings. */
  readonly headed: readonly string[];
  readonly forms: readonly LikeForm[];
  /** Of people: names in parts, one for each surname key; the father's name; the gender. */
  readonly names: readonly LikeName[];
  readonly father?: string;
  readonly gender?: string;
};

/** A likeable record with its path. */
export type LikeRecord = Likeable & { readonly path: RecordPath };

/** What of a record others may be like; absent for places and sources. */
export function likeableOf(record: AuthorityRecord, basis: ContentRecord['basis']): Likeable | undefined {
  const headed = Object.keys(record.heading);
  if (record.kind === 'parties' || record.kind === 'organisations')
    return { kind: record.kind, basis, headed, forms: spellingsOf(record).map(bodyForm), names: [] };
  if (record.kind !== 'people') return undefined;
  const [father] = Object.values(record.name?.patronymic ?? {});
  return {
    kind: 'people',
    basis,
    headed,
    forms: spellingsOf(record).map(personForm),
    names: namesOf(record),
    ...(father !== undefined && { father }),
    ...(record.gender !== undefined && { gender: record.gender }),
  };
}

function personForm(form: string): LikeForm {
  const coarse = likenessKey(form);
  return { form, ...(tokens(form).length > 1 && { name: nameKey(form) }), ...(coarse !== undefined && { coarse }) };
}

function bodyForm(form: string): LikeForm {
  const acronym = acronymKey(form);
  if (acronym !== undefined) return { form, acronym };
  const letters = firstLettersKey(form);
  return letters === undefined ? { form } : { form, letters };
}

/** The given and family names of a person in each language, one for each surname key. */
function namesOf({ name, heading }: AuthorityRecord & { readonly kind: 'people' }): LikeName[] {
  const found = new Map<string, LikeName>();
  for (const [language, form] of Object.entries(heading) as [keyof typeof heading, string][]) {
    const words = form.split(/\s+/u);
    const family = name?.family?.[language] ?? (name === undefined && words.length === 2 ? words[1] : undefined);
    const given = name?.given?.[language] ?? (name === undefined ? words[0] : undefined);
    if (family === undefined || given === undefined) continue;
    const familyKey = nameKey(family);
    if (!found.has(familyKey)) found.set(familyKey, { form, given, initials: initialsOf(given) !== undefined, familyKey });
  }
  return [...found.values()];
}
