import { headingLanguages } from '../schema/language.ts';
import { fold } from './fold.ts';
import { givenName } from './given.ts';

/** Whether a word is the name of a country in one of the three languages, inflected or not, and no given name («Jordan»). */
export function isCountry(word: string): boolean {
  return countryOf(word) !== undefined && givenName(word) === undefined;
}

/** Whether some words are the name of a country of several words: "El Salvador". */
export function isCountryPhrase(words: string): boolean {
  return stems().size > 0 && phrases.has(fold(words));
}

/** The country (ISO 3166-1 alpha-2, or a region of CLDR) that a word names in one of the three languages, inflected or not. */
export function countryOf(word: string): string | undefined {
  const folded = fold(word);
  for (let length = folded.length; length >= Math.max(leastStem, folded.length - longestEnding); length -= 1) {
    const found = stems().get(folded.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

const leastStem = 4;
const longestEnding = 4;
const phrases = new Set<string>();
let made: ReadonlyMap<string, string> | undefined;

/** The beginnings of the countries' names of one word, as CLDR has them; made at first use. */
function stems(): ReadonlyMap<string, string> {
  if (made !== undefined) return made;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const found = new Map<string, string>();
  phrases.clear();
  for (const language of headingLanguages) {
    const displayed = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      // Codes of former countries stand for their successors.
      const name = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` ? displayed.of(code) : undefined;
      if (name?.includes(' ')) phrases.add(fold(name));
      if (name === undefined || !/^[\p{L}-]+$/u.test(name)) continue;
      const stem = fold(name).replace(/[аяиьйоey]$/u, '');
      if (stem.length >= leastStem && !found.has(stem)) found.set(stem, code);
    }
  }
  made = found;
  return made;
}
