import { isInitialOf } from '../names/likeness.ts';
import { crossScriptKey } from '../names/romanise.ts';
import { tokens } from '../names/tokens.ts';
import type { LikeForm, LikeName, LikeRecord } from './likeable.ts';
import { type Pair, pairsUnder } from './pairs.ts';

/** Pairs of people whose names agree but for the patronymic, in coarser spelling, or as far as initials tell; the surest reason first. */
export function likePeople(people: readonly LikeRecord[]): Pair[] {
  const alike = (key: 'name' | 'coarse') =>
    pairsUnder(people, ({ forms }) => forms.flatMap((form) => form[key] ?? [])).map(([one, other, shared]) => {
      const formOf = (person: LikeRecord) => person.forms.find((form: LikeForm) => form[key] === shared)?.form ?? '';
      return { one: one.path, other: other.path, between: [one, other] as const, forms: [formOf(one), formOf(other)] as [string, string] };
    });
  return [
    ...alike('name').map(({ between, forms, ...pair }) => {
      const why = between.every(({ father }) => father !== undefined) ? ('patronymic' as const) : ('same-name' as const);
      return { ...pair, likeness: { why, forms } };
    }),
    ...alike('coarse').map(({ between: _between, forms, ...pair }) => ({ ...pair, likeness: { why: 'spelling' as const, forms } })),
    ...byInitials(people),
  ];
}

type Name = LikeName & { readonly person: LikeRecord };

/** One of the two is known by initials, which the other's name may have; nobody else of that surname is compared. */
function byInitials(people: readonly LikeRecord[]): Pair[] {
  const names = people.flatMap((person) => person.names.map((name): Name => ({ ...name, person })));
  return pairsUnder(names, ({ familyKey }) => [familyKey]).flatMap(([one, other]): Pair[] => {
    if (one.person === other.person || !(one.initials || other.initials)) return [];
    if (one.person.gender !== undefined && other.person.gender !== undefined && one.person.gender !== other.person.gender) return [];
    if (!fits(one, other)) return [];
    return [{ one: one.person.path, other: other.person.path, likeness: { why: 'initials', forms: [one.form, other.form] } }];
  });
}

/** Each initial fits the name at its place, the father's behind the given ones; what one of the two does not tell does not matter. */
function fits(one: Name, other: Name): boolean {
  const [first, second] = [one, other].map(({ given, person: { father } }) => [
    ...tokens(given).map(({ text }) => text),
    ...(father === undefined ? [] : [father]),
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
