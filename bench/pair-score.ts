import { createMatcher } from '../src/names/match.ts';
import type { Kind } from '../src/schema/kind.ts';
import type { InterfaceLanguage } from '../src/schema/language.ts';
import { formsOfBareName } from './bare-name.ts';
import type { Pair } from './labelled-names.ts';
import { count, type Tally, tally } from './tally.ts';

/** How many of the pairs are found from end to end by a matcher that knows the base alone. Pairs that differ in case only are left out. */
export function scorePairs(pairs: readonly Pair[], kind: Kind, language: InterfaceLanguage): Tally {
  const score = tally();
  for (const { printed, base } of pairs) {
    if (printed.toLowerCase() === base.toLowerCase()) continue;
    const hits = createMatcher(formsOfBareName(kind, capital(base), language, 'base')).find(capital(printed), language);
    const found = hits.some(({ start, end }) => start === 0 && end === printed.length);
    count(score, found, `${printed} (${base})`);
  }
  return score;
}

/**
 * Whether a form can be a case of its base in any grammar: as many words, each with the beginning of its word but for the last three letters,
 * as many as an ending and a fleeting vowel before it change. Another word, another alphabet and most slips of the pen cannot.
 */
export function canBeCase({ printed, base }: Pair): boolean {
  const words = printed.toLowerCase().split(/[\s-]+/u);
  const bases = base.toLowerCase().split(/[\s-]+/u);
  return (
    base !== '' &&
    words.length === bases.length &&
    bases.every((word, index) => words[index]?.startsWith(word.slice(0, Math.max(1, word.length - 3))) === true)
  );
}

/** Dictionary forms of common nouns are printed small, and a name is not. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
