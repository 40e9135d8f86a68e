import type { DiscoveryRules } from '../languages/rules.ts';
import { endsInOne, wordsOf } from './cue-list.ts';
import { baseForms } from './declension.ts';
import { givenName } from './given.ts';

/** Whose patronymic a word is, inflected or not; absent where it is none. */
export function genderOfPatronymic(word: string, rules: DiscoveryRules): 'male' | 'female' | undefined {
  for (const gender of ['male', 'female'] as const)
    if (baseForms(word, rules, 'given').some(({ base }) => endsInOne(base, rules.patronymicEndings[gender]))) return gender;
  return undefined;
}

/** «Болатович», «Серікқызы»: a given name with the ending of a patronymic, or an ending that nothing else has. */
export function isFathersName(word: string, rules: DiscoveryRules): boolean {
  const lower = basePatronymic(word, rules).toLowerCase();
  const { male, female } = rules.patronymicEndings;
  if (endsInOne(lower, rules.patronymicOnly.never)) return true;
  const ending = wordsOf(`${male} ${female}`).find((each) => lower.endsWith(each));
  if (ending === undefined) return false;
  const father = lower.slice(0, lower.length - ending.length);
  return wordsOf(rules.fathers).some((change) => {
    const [from = '', to = ''] = change.split('>').map((letters) => letters.replace('_', ''));
    return father.endsWith(from) && givenName(father.slice(0, father.length - from.length) + to) !== undefined;
  });
}

/** A patronymic in its base form. */
export function basePatronymic(word: string, rules: DiscoveryRules): string {
  const endings = `${rules.patronymicEndings.male} ${rules.patronymicEndings.female}`;
  return baseForms(word, rules, 'given').find(({ base }) => endsInOne(base, endings))?.base ?? word;
}
