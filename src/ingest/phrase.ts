import { languages } from '../languages/languages.ts';
import { wordsOf } from '../reading/words.ts';
import type { Variant } from '../schema/authority.ts';
import type { SomeTranslations } from '../schema/language.ts';

/** All spellings of a heading, in whatever language. */
export function spellingsOf(heading: Readonly<SomeTranslations>, variants: readonly Variant[] = []): string[] {
  return [
    ...Object.values(heading).filter((each) => each !== undefined),
    ...variants.map((variant) => (typeof variant === 'string' ? variant : variant.form)),
  ];
}

/** The words of a title or event's name that have to be there, in lower case: not "of" and "the". */
export function phraseWords(text: string): readonly string[] {
  let words = known.get(text);
  if (words === undefined) {
    words = wordsOf(text)
      .filter(({ text: word }) => /[\p{L}\p{N}]/u.test(word))
      .map(({ lower }) => lower)
      .filter((word) => !functionWords.has(word));
    known.set(text, words);
  }
  return words;
}

/** Titles and names of events come from the authority file, so that this does not grow with the archive. */
const known = new Map<string, readonly string[]>();

export const functionWords: ReadonlySet<string> = new Set(languages.flatMap(({ dates }) => dates.functionWords));

/** The same word in another case form: equal but for the ending. Short words and numbers must be equal. */
export function alike(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  if (word === wanted) return true;
  const shorter = Math.min(word.length, wanted.length);
  if (shorter < 4 || Math.abs(word.length - wanted.length) > 5) return false;
  let common = 0;
  while (common < shorter && word[common] === wanted[common]) common += 1;
  return common >= 4 && common >= shorter - 2;
}
