import { discoveryLanguages } from '../languages/discovery/discovery.ts';
import type { CueList, DiscoveryRules } from '../languages/rules.ts';
import { beginningIn, endsInOne, isListed, isListedWhole, wordsOf } from './cue-list.ts';
import { baseForms } from './declension.ts';
import { fold, scriptOf } from './fold.ts';
import { isFormOf } from './inflection.ts';
import { crossScriptKey } from './romanise.ts';

/**
 * Whose given name a word is; absent where no list has it. A Latin spelling counts by its cross-script key, a Cyrillic one by its letters.
 * Of a double-barrelled name the first half is enough.
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
  return known(isLatin).get(isLatin ? crossScriptKey(word) : fold(word));
}

/** Of those who bear a given name. */
export type Gender = 'male' | 'female' | 'either';
const made = new Map<boolean, ReadonlyMap<string, Gender>>();

/** The lists of all languages by key, in Latin letters or in others: made at first use, since a text seldom needs both. */
function known(isLatin: boolean): ReadonlyMap<string, Gender> {
  const earlier = made.get(isLatin);
  if (earlier !== undefined) return earlier;
  const found = new Map<string, Gender>();
  for (const { givenNames } of discoveryLanguages) {
    for (const gender of ['male', 'female'] as const) {
      for (const name of wordsOf(givenNames[gender])) {
        if ((scriptOf(name) === 'Latn') !== isLatin) continue;
        const key = isLatin ? crossScriptKey(name) : fold(name);
        const other = found.get(key);
        found.set(key, other === undefined || other === gender ? gender : 'either');
      }
    }
  }
  made.set(isLatin, found);
  return found;
}
