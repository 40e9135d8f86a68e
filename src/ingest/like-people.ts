import { initialsOf, isInitialOf, likenessKey, nameKey } from '../names/likeness.ts';
import { crossScriptKey } from '../names/romanise.ts';
import { tokens } from '../names/tokens.ts';
import type { ContentRecord } from '../schema/record.ts';
import { spellingsOf } from './joined.ts';
import { type Pair, pairsUnder } from './pairs.ts';

type PersonRecord = ContentRecord & { readonly kind: 'people' };
/** A spelling of somebody's name in parts. */
type Name = { readonly person: PersonRecord; readonly form: string; readonly given: string; readonly family: string };

/** Pairs of people whose names agree but for the patronymic, in coarser spelling, or as far as initials tell; the surest reason first. */
export function likePeople(records: readonly ContentRecord[]): Pair[] {
  const people = records.filter((record) => record.kind === 'people');
  const formsUnder = (person: PersonRecord, keyOf: (form: string) => string | undefined, key: string) =>
    spellingsOf(person).find((form) => keyOf(form) === key) ?? '';
  const alike = (keyOf: (form: string) => string | undefined) =>
    pairsUnder(people, (person) => spellingsOf(person).flatMap((form) => keyOf(form) ?? [])).map(([one, other, key]) => ({
      one,
      other,
      forms: [formsUnder(one, keyOf, key), formsUnder(other, keyOf, key)] as [string, string],
    }));
  const sameName = alike((form) => (tokens(form).length > 1 ? nameKey(form) : undefined));
  return [
    ...sameName.map(({ one, other, forms }) => ({
      one,
      other,
      likeness: { why: isOtherPatronymic(one, other) ? ('patronymic' as const) : ('same-name' as const), forms },
    })),
    ...alike(likenessKey).map(({ one, other, forms }) => ({ one, other, likeness: { why: 'spelling' as const, forms } })),
    ...byInitials(people),
  ];
}

function isOtherPatronymic(one: PersonRecord, other: PersonRecord): boolean {
  const [first, second] = [one, other].map(({ name }) => Object.values(name?.patronymic ?? {}));
  return (first?.length ?? 0) > 0 && (second?.length ?? 0) > 0;
}

/** One of the two is known by initials, which the other's name may have; nobody else of that surname is compared. */
function byInitials(people: readonly PersonRecord[]): Pair[] {
  const names = people.flatMap(namesOf);
  const pairs = pairsUnder(names, ({ family }) => [nameKey(family)]);
  return pairs.flatMap(([one, other]) => {
    if (one.person === other.person || (initialsOf(one.given) === undefined && initialsOf(other.given) === undefined)) return [];
    if (one.person.gender !== undefined && other.person.gender !== undefined && one.person.gender !== other.person.gender) return [];
    if (!fits(one, other)) return [];
    return [{ one: one.person, other: other.person, likeness: { why: 'initials' as const, forms: [one.form, other.form] } }];
  });
}

/** Each initial fits the name at its place, the father's behind the given ones; what one of the two does not tell does not matter. */
function fits(one: Name, other: Name): boolean {
  const [first, second] = [one, other].map(({ given, person }) => [
    ...tokens(given).map(({ text }) => text),
    ...(Object.values(person.name?.patronymic ?? {}).slice(0, 1) as string[]),
  ]);
  if (first === undefined || second === undefined) return false;
  const isShort = (word: string) => word.length <= 2;
  return first.every((word, at) => {
    const against = second[at];
    if (against === undefined) return true;
    if (isShort(word)) return isInitialOf(word, against);
    return isShort(against) ? isInitialOf(against, word) : crossScriptKey(word) === crossScriptKey(against);
  });
}

/** The given and family names of a person in each language, one for each surname key. */
function namesOf(person: PersonRecord): Name[] {
  const { name, heading } = person;
  const found = new Map<string, Name>();
  for (const [language, form] of Object.entries(heading) as [keyof typeof heading, string][]) {
    const words = form.split(/\s+/u);
    const family = name?.family?.[language] ?? (name === undefined && words.length === 2 ? words[1] : undefined);
    const given = name?.given?.[language] ?? (name === undefined ? words[0] : undefined);
    if (family === undefined || given === undefined) continue;
    const key = nameKey(family);
    if (!found.has(key)) found.set(key, { person, form, given, family });
  }
  return [...found.values()];
}
