import { fold } from './fold.ts';
import { nameLanguages } from './inflection.ts';
import { gap, type Token } from './tokens.ts';

/** The word right behind a name that makes it that of another generation, in any language: "Jr." of "John Smith Jr.", «-младший»; absent where none stands there. */
export function generationBehind(text: string, words: readonly Token[], last: number): Token | undefined {
  const [own, after] = [words[last], words[last + 1]];
  if (own === undefined || after === undefined) return undefined;
  const joined = gap(text, own, after) === 'hyphen';
  return (joined ? hyphened : /^,?\s$/u.test(text.slice(own.end, after.start)) ? behind : none).has(fold(after.text)) ? after : undefined;
}

/** The same right before it: «кіші» of «кіші Джон Смит». */
export function generationBefore(text: string, words: readonly Token[], first: number): Token | undefined {
  const [before, own] = [words[first - 1], words[first]];
  return before !== undefined && own !== undefined && gap(text, before, own) === 'space' && ahead.has(fold(before.text))
    ? before
    : undefined;
}

/** Whether a word, with its full stop or without, is one that stands behind a name so: "Jr." */
export function isGeneration(word: string): boolean {
  return behind.has(fold(word.replace(/\.$/u, '')));
}

/** A family name without the word that tells its generation: "Smith" of "Smith Jr."; absent where it has none. */
export function withoutGeneration(family: string): string | undefined {
  const [, name, joint = '', word = ''] = /^(.+?)(,? |-)([^ -]+)$/u.exec(family) ?? [];
  return (joint === '-' ? hyphened.has(fold(word)) : isGeneration(word)) ? name : undefined;
}

function listed(pick: 'behind' | 'hyphened' | 'before'): ReadonlySet<string> {
  return new Set(
    nameLanguages.flatMap(({ generations }) => generations[pick].split(' ').flatMap((word) => (word === '' ? [] : [fold(word)]))),
  );
}

const [behind, hyphened, ahead, none] = [listed('behind'), listed('hyphened'), listed('before'), new Set<string>()];
