import { discoveryLanguages } from '../languages/discovery/discovery.ts';
import { givenNamesOfTheWorld } from '../languages/given-names/world.ts';
import type { CueList, DiscoveryRules } from '../languages/rules.ts';
import { beginningIn, endsInOne, isListed, isListedWhole, wordsOf } from './cue-list.ts';
import { baseForms } from './declension.ts';
import { fold, scriptOf } from './fold.ts';
import { isFormOf } from './inflection.ts';
import { crossScriptKey } from './romanise.ts';

/**
 * Whose given name a word is; absent where no list has it. In Latin letters a name of the languages of this archive counts by its cross-script
 * key, any other, and every Cyrillic one, by its letters. Of a double-barrelled name the first half is enough.
 */
export function givenName(word: string): Gender | undefined {
  const whole = genderOf(word);
  if (whole !== undefined) return whole;
  const [first = '', ...others] = word.split(/[-‐‑]/);
  return others.length === 0 ? undefined : genderOf(first);
}

/** Whether a word stands in a list of words that are no names. What only begins like one and has the shape of a name is a name, unless
 * it is a form of it: «Жұмағұлов» is no Friday, «Ассамблеясын» an assembly. */
export function isNoName(word: string, list: CueList, rules: DiscoveryRules): boolean {
  if (!isListed(word, list)) return false;
  const beginning = beginningIn(word, list) ?? '';
  // An ending of one letter is a name's own: «Елшін» is no ambassador.
  if (isListedWhole(word, list) || (word.length > beginning.length + 1 && isFormOf(word, beginning, rules.tag, 'organisations')))
    return true;
  return givenName(word) === undefined && !baseForms(word, rules, 'family').some(({ base }) => endsInOne(base, rules.surnameEndings));
}

function genderOf(word: string): Gender | undefined {
  const isLatin = scriptOf(word) === 'Latn';
  const { byLetters, byKey } = known(isLatin);
  return byLetters.get(fold(word)) ?? (isLatin ? byKey.get(crossScriptKey(word)) : undefined);
}

/** Of those who bear a given name. */
export type Gender = 'male' | 'female' | 'either';
type Known = { readonly byLetters: ReadonlyMap<string, Gender>; readonly byKey: ReadonlyMap<string, Gender> };
const made = new Map<boolean, Known>();

/** The lists of all languages, in Latin letters or in others: made at first use, since a text seldom needs both. */
function known(isLatin: boolean): Known {
  const earlier = made.get(isLatin);
  if (earlier !== undefined) return earlier;
  const [byLetters, byKey] = [new Map<string, Gender>(), new Map<string, Gender>()];
  const world = givenNamesOfTheWorld[isLatin ? 'Latn' : 'Cyrl'];
  for (const gender of ['male', 'female'] as const) {
    for (const { givenNames } of discoveryLanguages) {
      // All names of a list are in one script.
      if ((scriptOf(givenNames[gender]) === 'Latn') !== isLatin) continue;
      if (isLatin) add(byKey, givenNames[gender], gender, crossScriptKey);
      else add(byLetters, givenNames[gender], gender, fold);
    }
    add(byLetters, world[gender], gender, fold);
  }
  const found = { byLetters, byKey };
  made.set(isLatin, found);
  return found;
}

function add(names: Map<string, Gender>, list: string, gender: 'male' | 'female', keyOf: (name: string) => string): void {
  for (const name of wordsOf(list)) {
    const key = keyOf(name);
    const other = names.get(key);
    names.set(key, other === undefined || other === gender ? gender : 'either');
  }
}
