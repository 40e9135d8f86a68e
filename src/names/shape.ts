import { fold } from './fold.ts';
import { nameLanguages } from './inflection.ts';

/** Whether a word begins with a capital letter or a digit. */
export function capitalised(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{N}]/u.test(word);
}

/** Whether all letters of a word are capitals. */
export function allCapitals(word: string): boolean {
  return !/\p{Ll}/u.test(word) && /\p{Lu}/u.test(word);
}

/** Whether the capitals of a line tell names: a headline whose long words all have one, as English ones often do, or whose every letter is one, does not. */
export function isSentenceCase(line: string): boolean {
  const [, ...words] = line.match(/[\p{L}\p{M}'’-]{5,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => !capitalised(word)).length >= words.length * leastSmall;
}

/** Whether a word is one of those beside which an ordinary word is a name, in any language: `партиясы`, `Party`. */
export function isCue(word: string): boolean {
  const folded = fold(word);
  return cues.some((cue) => folded.startsWith(cue));
}

/** Whether a word is one of those that stand small or with a capital before a surname, in any language: `әл`, `de`. */
export function isSurnameParticle(word: string): boolean {
  return surnameParticles.has(fold(word));
}

/** An acronym is written in capitals throughout; a longer word in capitals may be one, or a name that its owner shouts. */
export function isAcronym(word: string): boolean {
  return word.length > 1 && word.length <= 5 && allCapitals(word);
}

/** Whether a word inside a person's name may be a patronymic or, with a full stop behind it, a middle initial. */
export function isMiddleName(word: string, dotted: boolean): boolean {
  if (!capitalised(word)) return false;
  if (word.length <= 2) return dotted;
  const folded = fold(word);
  return folded.length > 5 && patronymics.some((ending) => folded.endsWith(ending));
}

/** Names are at most this much of the long words of a headline in sentence case. */
const leastSmall = 0.3;

const patronymics = nameLanguages.flatMap((rules) => rules.patronymics.split(' ').map(fold));
const surnameParticles = new Set(nameLanguages.flatMap((rules) => rules.surnameParticles.split(' ').map(fold)));
const cues = nameLanguages.flatMap((rules) => rules.cues.split(' ').map(fold));
