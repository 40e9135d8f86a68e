import type { DiscoveryRules } from '../languages/rules.ts';
import type { Unit } from './chain.ts';
import { endsInOne } from './cue-list.ts';
import { type BaseForm, baseForms, isDeclined } from './declension.ts';
import { givenName } from './given.ts';

/** A chain read as a person's name in its base form. Which of several readings is meant, other occurrences help to tell. */
export type PersonReading = {
  readonly given?: string;
  readonly patronymic?: string;
  readonly family: string;
  /** The given name is initials. */
  readonly initials: boolean;
  readonly familyFirst: boolean;
  readonly gender?: 'male' | 'female';
  /** A second family name, which only the name in full has. */
  readonly second?: string;
  /** How well the words agree, by themselves. */
  readonly score: number;
};

/** Given and family name in the same case, of the same gender. */
export function readings(given: Unit, family: Unit, rules: DiscoveryRules): PersonReading[] {
  const givens: readonly BaseForm[] = rules.declined === 'every-word' ? baseForms(given.text, rules, 'given') : [{ base: given.text }];
  const found = new Map<string, PersonReading>();
  const families = baseForms(family.text, rules, 'family');
  for (const one of givens) {
    const listed = givenName(one.base);
    if (listed !== undefined && listed !== 'either' && one.gender !== undefined && one.gender !== listed) continue;
    const genderOfGiven = listed === undefined || listed === 'either' ? one.gender : listed;
    if (isDeclinable(one, givens, genderOfGiven)) continue;
    for (const other of families) {
      if (one.case !== undefined && other.case !== undefined && one.case !== other.case) continue;
      if (genderOfGiven !== undefined && other.gender !== undefined && genderOfGiven !== other.gender) continue;
      if (genderOfGiven === 'male' && isDeclinable(other, families, 'male')) continue;
      const gender = listed === 'either' || listed === undefined ? (other.gender ?? one.gender) : listed;
      // A woman's surname that ends in a consonant does not decline, a man's does.
      const undeclined = one.case === undefined && other.case === undefined;
      const score =
        (listed === undefined ? 0 : 4) +
        scoreOf(other, other.base, rules, family.text) +
        (undeclined && listed !== undefined ? -1 : 0) +
        (one.case === undefined && genderOfGiven !== undefined && other.gender === genderOfGiven ? 2 : 0);
      const key = `${one.base} ${other.base}`;
      const known = found.get(key);
      if (known !== undefined && known.score >= score) continue;
      found.set(key, { given: one.base, family: other.base, initials: false, familyFirst: false, ...(gender && { gender }), score });
    }
  }
  return [...found.values()];
}

/** The same with a second given name, which agrees with them. */
export function compoundGiven(first: Unit, middle: Unit, last: Unit, rules: DiscoveryRules): PersonReading[] {
  const middles = rules.declined === 'every-word' ? baseForms(middle.text, rules, 'given') : [{ base: middle.text }];
  return readings(first, last, rules).flatMap((reading) =>
    middles.map(({ base, case: number }) => ({
      ...reading,
      given: `${reading.given} ${base}`,
      score: reading.score + (base === middle.text || number !== undefined ? 0 : -1),
    })),
  );
}

/** A name of which only the last word declines, that by which its bearer is called for short. */
export function lastDeclined(given: string, last: Unit, rules: DiscoveryRules): PersonReading[] {
  const found = new Map<string, PersonReading>();
  for (const { base, ...form } of baseForms(last.text, rules, 'family')) {
    const score = scoreOf(form, base, rules, last.text);
    if ((found.get(base)?.score ?? Number.NEGATIVE_INFINITY) >= score) continue;
    found.set(base, { given, family: base, initials: false, familyFirst: false, ...(form.gender && { gender: form.gender }), score });
  }
  return [...found.values()];
}

/** A name taken not to decline, though it would in its base form: «Джон», but neither «Гари» nor «Айгуль». */
function isDeclinable(form: BaseForm, forms: readonly BaseForm[], gender: 'male' | 'female' | undefined): boolean {
  return (
    form.case === undefined &&
    (gender === 'male' || /[ая]$/u.test(form.base)) &&
    forms.some((each) => each.case === 0 && each.base === form.base && (each.gender === undefined || each.gender === gender))
  );
}

/** How well a family name as printed fits a base form of it. */
export function scoreOf(form: Omit<BaseForm, 'base'>, base: string, rules: DiscoveryRules, printed: string): number {
  // Where endings are only ever added, a long one is no part of the name: «Фордтың».
  const added = base.length > 2 && isDeclined(printed, rules) && !isDeclined(base, rules) ? 2 : 0;
  return (endsInOne(base, rules.surnameEndings) ? 2 : 0) + (form.case === 0 ? 1 : form.case === undefined ? -1 : added);
}
