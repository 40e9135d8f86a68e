import { fold } from '../names/fold.ts';
import { isFormOf, nameLanguages } from '../names/inflection.ts';
import { crossScriptKey } from '../names/romanise.ts';
import { tokens } from '../names/tokens.ts';
import type { Kind } from '../schema/kind.ts';

/** A spelling taken apart, so that many queries can be compared with it. */
export type Spelling = { readonly words: readonly string[]; readonly folded: readonly string[]; readonly keys: readonly string[] };

/** Takes a name apart into words; what stands between them does not count. */
export function spellingOf(text: string): Spelling {
  const words = tokens(text).map((token) => token.text);
  return { words, folded: words.map(fold), keys: words.map(crossScriptKey) };
}

/**
 * Whether `typed`, from its word `from` on, begins with all words of `name`: in any case, in any inflection of any language, or in another
 * script. With `unfinished`, the last word typed need only begin a word of the name, and the name may go on behind it.
 */
export function spells(typed: Spelling, from: number, name: Spelling, kind: Kind, unfinished = false): boolean {
  const last = typed.words.length - 1;
  if (!unfinished && from + name.words.length - 1 > last) return false;
  for (let index = 0; index < name.words.length && from + index <= last; index += 1) {
    if (unfinished && from + index === last && begins(typed, last, name, index)) continue;
    if (!isSameWord(typed, from + index, name, index, kind)) return false;
  }
  return name.words.length > 0;
}

/** The two letters under which a spelling is filed; the same in every script and inflection. Absent where there is no letter or digit. */
export function shardOf(word: string): string | undefined {
  const letters = [...crossScriptKey(word)].filter((character) => /[\p{L}\p{N}]/u.test(character)).slice(0, 2);
  if (letters.length === 0) return undefined;
  return letters.map((letter) => (/[a-z0-9]/.test(letter) ? letter : (letter.codePointAt(0) ?? 0).toString(16))).join('-');
}

function isSameWord(typed: Spelling, at: number, name: Spelling, index: number, kind: Kind): boolean {
  const word = typed.folded[at];
  const base = name.folded[index];
  if (word === undefined || base === undefined) return false;
  if (word === base || (typed.keys[at] === name.keys[index] && typed.keys[at] !== '')) return true;
  // No inflection reaches the first letter, so most words need no further look.
  if (word.charAt(0) !== base.charAt(0)) return false;
  return nameLanguages.some(({ tag }) => isFormOf(typed.words[at] ?? '', name.words[index] ?? '', tag, kind));
}

function begins(typed: Spelling, at: number, name: Spelling, index: number): boolean {
  const key = typed.keys[at] ?? '';
  return (name.folded[index] ?? '').startsWith(typed.folded[at] ?? '') || (key !== '' && (name.keys[index] ?? '').startsWith(key));
}
