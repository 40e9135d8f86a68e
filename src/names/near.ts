import { crossScriptKey } from './romanise.ts';
import { tokens } from './tokens.ts';

/** The sounds of a name's words, coarsely: letters that one language hears for another's are one, vowels are left out. */
export function soundsOf(name: string): readonly string[] {
  return tokens(name)
    .map(({ text }) => soundOf(crossScriptKey(text)))
    .filter((sound) => sound !== '');
}

/** Whether two given names, or two family names, may be spellings of one: at most one sound differs, none in a name of fewer than four. */
export function isNear(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one.join(''), other.join('')];
  if (a === b) return a !== '';
  return Math.min(a.length, b.length) >= 4 && isOneApart(a, b);
}

/** By which near names are looked up: the first sound. */
export function firstSound(sounds: readonly string[]): string {
  return sounds[0]?.charAt(0) ?? '';
}

/** A vowel at the beginning counts as one, elsewhere it is left out. */
function soundOf(key: string): string {
  const classed = key.replace(/ch|sh|[a-z]/gu, (letter) => classes[letter] ?? letter);
  return (classed.charAt(0) + classed.slice(1).replaceAll('a', '')).replace(/(.)\1+/gu, '$1');
}

const classes: Readonly<Record<string, string>> = {
  ...{ a: 'a', e: 'a', i: 'a', o: 'a', u: 'a', y: 'a' },
  ...{ s: 's', z: 's', c: 's', j: 's', ch: 's', sh: 's' },
  ...{ k: 'k', g: 'k', h: 'k', q: 'k', x: 'k' },
  ...{ v: 'v', w: 'v', f: 'v', t: 't', d: 't' },
};

/** Whether one letter more, less or other makes one word of the other. */
function isOneApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return rest.slice(1) === otherRest.slice(1) || rest.slice(1) === otherRest || rest === otherRest.slice(1);
}
