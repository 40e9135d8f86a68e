import type { Cue } from '../languages/rules.ts';

/** A word, number or mark of a text, with its place in UTF-16 units. */
export type Word = { readonly text: string; readonly lower: string; readonly start: number; readonly end: number };

/** A run of one digit sequence, one word with inner apostrophes, or one mark. Spaces separate. */
const wordShape = /\p{N}+|\p{L}[\p{L}\p{M}]*(?:['’ʼ][\p{L}\p{M}]+)*|[^\s\p{L}\p{N}]/gu;

/** Words, numbers and marks of a text in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordShape)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Where a cue stands in a text first, by whole words; marks between the words of a cue do not matter. */
export function findCue(text: string, cues: readonly Cue[]): { readonly start: number; readonly end: number } | undefined {
  const words = wordsOf(text).filter(({ text: word }) => /[\p{L}\p{N}]/u.test(word));
  for (let at = 0; at < words.length; at += 1) {
    for (const cue of cues) {
      const length = cueLength(words, at, cue);
      const first = words[at];
      const last = words[at + length - 1];
      if (length > 0 && first !== undefined && last !== undefined) return { start: first.start, end: last.end };
    }
  }
  return undefined;
}

/** True where a cue stands in the text. */
export function hasCue(text: string, cues: readonly Cue[]): boolean {
  return findCue(text, cues) !== undefined;
}

/** True where one word is a cue by itself. */
export function isCue(word: string, cues: readonly Cue[]): boolean {
  return cues.some((cue) => fits(word.toLowerCase(), cue));
}

/** Number of words that the cue takes at this place; 0 where it does not stand there. */
function cueLength(words: readonly Word[], at: number, cue: Cue): number {
  const parts = cueParts(cue);
  const found = parts.every((part, index) => fits(words[at + index]?.lower, part));
  return found ? parts.length : 0;
}

function fits(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}

function cueParts(cue: Cue): readonly string[] {
  let parts = partsByCue.get(cue);
  if (parts === undefined) {
    parts = cue.split(' ');
    partsByCue.set(cue, parts);
  }
  return parts;
}

/** Cues come from the language files, so that this holds a few hundred entries at most. */
const partsByCue = new Map<Cue, readonly string[]>();
