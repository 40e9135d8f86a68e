import type { BodyRules, DiscoveryRules } from '../languages/rules.ts';
import { beginningFilter } from './beginning.ts';
import { wordsOf } from './cue-list.ts';
import { fold } from './fold.ts';
import { isFormOf } from './inflection.ts';
import type { NamedSpan } from './people.ts';
import { capitalised } from './shape.ts';
import { gap, type Token } from './tokens.ts';

/**
 * What told the name of a party or organisation: `quoted-name` beside a main word, `described-name` around one, `name-behind` one without
 * quotation marks, `name-by-role` behind "ruling" or a leader's title.
 */
export type BodyRule = 'quoted-name' | 'described-name' | 'name-behind' | 'name-by-role';

/** A name in its base form, and where it stands. Offsets are UTF-16 units of the text. */
export type Named = { readonly name: string; readonly start: number; readonly end: number; readonly rule: BodyRule };

/** All words of the article, and of those that stood behind a main word whether they are a name by themselves. */
export type Alone = { readonly words: readonly Token[]; readonly known: Map<string, boolean> };

/** A word of a text that may be the main word of a name, with what is known around it. */
export type Around = {
  readonly text: string;
  readonly words: readonly Token[];
  readonly at: number;
  /** The main word in its base form. */
  readonly head: string;
  readonly rules: BodyRules;
  readonly language: DiscoveryRules;
  readonly article: Alone;
  readonly taken: readonly NamedSpan[];
};

/** The base form of a main word; undefined where the word is none. */
export function headAt({ text: word }: Token, rules: BodyRules, language: string): string | undefined {
  return headsLike(word, rules).find((base) => (capitalised(word) || !capitalised(base)) && isFormOf(word, base, language, rules.kind));
}

/** Whether a word is a main word in any form. */
export function isHead(word: string | undefined, rules: BodyRules, language: string): boolean {
  return word !== undefined && headsLike(word, rules).some((base) => isFormOf(word, base, language, rules.kind));
}

/** Whether white space or a hyphen alone stands between a word and the next. */
export function isBeside(text: string, words: readonly Token[], index: number): boolean {
  const [here, next] = [words[index], words[index + 1]];
  return here !== undefined && next !== undefined && /^(?:space|hyphen)$/.test(gap(text, here, next));
}

/** A title with a capital and at most six words; a sentence in quotation marks is speech. */
export function isName(quoted: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(quoted.trim()) && quoted.trim().split(/\s+/).length <= 6 && !/[.!?…,:;]/.test(quoted);
}

/** The main words that begin like a word. */
function headsLike(word: string, rules: BodyRules): readonly string[] {
  let heads = headsOf.get(rules);
  if (heads === undefined) {
    const all = wordsOf(rules.heads);
    heads = { mayBegin: beginningFilter(all), byBeginning: Map.groupBy(all, (head) => fold(head).slice(0, compared)) };
    headsOf.set(rules, heads);
  }
  return heads.mayBegin(word) ? (heads.byBeginning.get(fold(word.slice(0, compared))) ?? []) : [];
}

/** Main words are looked up by so many letters, which no ending changes. */
const compared = 3;
type Heads = { readonly mayBegin: (word: string) => boolean; readonly byBeginning: ReadonlyMap<string, readonly string[]> };
const headsOf = new WeakMap<BodyRules, Heads>();
