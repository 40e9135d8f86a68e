import { discoveryLanguages } from '../languages/discovery/discovery.ts';
import type { CueList, DiscoveryRules } from '../languages/rules.ts';
import { endsInOne, isListed, isListedWhole, wordsOf } from './cue-list.ts';
import { baseForms } from './declension.ts';
import { fold, scriptOf } from './fold.ts';
import { crossScriptKey } from './romanise.ts';

/**
 * Whose given name a word is; absent where no list has it. A Latin spelling counts by its cross-script key, a Cyrillic one by its letters.
 * Of a double-barrelled name the first half is enough.
 */
export function givenName(word: string): 'male' | 'female' | 'either' | undefined {
  const whole = known().get(keyOf(word));
  if (whole !== undefined) return whole;
  const [first = '', ...others] = word.split(/[-‐‑]/);
  return others.length === 0 ? undefined : known().get(keyOf(first));
}

/** Whether a word stands in a list of words that are no names. What only begins like one and has the shape of a name is a name: «Жұмағұлов» is no Friday. */
export function isNoName(word: string, list: CueList, rules: DiscoveryRules): boolean {
  if (!isListed(word, list)) return false;
  if (isListedWhole(word, list)) return true;
  return givenName(word) === undefined && !baseForms(word, rules, 'family').some(({ base }) => endsInOne(base, rules.surnameEndings));
}

function keyOf(word: string): string {
  return scriptOf(word) === 'Latn' ? crossScriptKey(word) : fold(word);
}

let made: ReadonlyMap<string, 'male' | 'female' | 'either'> | undefined;

/** The lists of all languages by key; made at first use. */
function known(): ReadonlyMap<string, 'male' | 'female' | 'either'> {
  if (made !== undefined) return made;
  const found = new Map<string, 'male' | 'female' | 'either'>();
  for (const { givenNames } of discoveryLanguages) {
    for (const gender of ['male', 'female'] as const) {
      for (const name of wordsOf(givenNames[gender])) {
        const key = keyOf(name);
        const earlier = found.get(key);
        found.set(key, earlier === undefined || earlier === gender ? gender : 'either');
      }
    }
  }
  made = found;
  return made;
}
