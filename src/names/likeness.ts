import { chineseToCyrillic, chineseToLatin } from './chinese.ts';
import { fold } from './fold.ts';
import { crossScriptKey } from './romanise.ts';
import { isAcronym } from './shape.ts';
import { tokens } from './tokens.ts';

/** The key under which all spellings of a name agree, whatever the order of its words; the same as the one by which names are joined. */
export function nameKey(name: string): string {
  return tokens(name)
    .map(({ text }) => crossScriptKey(text))
    .sort()
    .join(' ');
}

/**
 * A coarser key, under which many spellings agree that no rule joins (`Қонаев`, `Кунаев`; `Vorobyov`, `Воробьев`), and names of two people
 * too: o as u, e as i, an i inside left out. Absent for Chinese names, whose syllables differ by these letters, and for short ones.
 */
export function likenessKey(name: string): string | undefined {
  if (chineseToLatin(name) !== undefined || chineseToCyrillic(name) !== undefined) return undefined;
  const words = tokens(name).map(({ text }) => crossScriptKey(text));
  if (words.length < 2 || words.some((word) => word.length < 3)) return undefined;
  return words.map(coarse).sort().join(' ');
}

/** A given name as initials, `А.` or `К.-Ж.`: the letter of each; absent where it is written out. */
export function initialsOf(given: string): readonly string[] | undefined {
  const words = tokens(given);
  return words.length > 0 && given.includes('.') && words.every(({ text }) => text.length <= 2) ? words.map(({ text }) => text) : undefined;
}

/** Whether an initial may be that of a name or of another initial, in any script: `Y.` of `Yerlan`, `Е.` too. */
export function isInitialOf(initial: string, name: string): boolean {
  const letter = crossScriptKey(initial).charAt(0);
  return fold(initial).charAt(0) === fold(name).charAt(0) || (letter !== '' && letter === crossScriptKey(name).charAt(0));
}

/** The letters of an acronym of at least three (`ДПП`, `DPP`), alike in all scripts; absent for what is none. */
export function acronymKey(form: string): string | undefined {
  const isOne = tokens(form).length === 1 && [...form].length >= 3 && isAcronym(form);
  return isOne ? [...form].map((letter) => crossScriptKey(letter)).join('') : undefined;
}

/** The acronym that the words of a name would make, small words left out; absent for names of one or two words. */
export function firstLettersKey(name: string): string | undefined {
  const words = tokens(name).filter(({ text }) => text.length > 3 || text !== text.toLowerCase());
  return words.length >= 3 ? words.map(({ text }) => crossScriptKey(text.charAt(0))).join('') : undefined;
}

function coarse(key: string): string {
  return key
    .replaceAll('o', 'u')
    .replaceAll('e', 'i')
    .replace(/[iu](va?)$/u, '$1')
    .replace(/(?<=.)i(?=.)/gu, '')
    .replace(/(.)\1+/gu, '$1');
}
