import type { DiscoveryRules } from '../languages/rules.ts';
import { chineseToLatin } from './chinese.ts';
import { endsInOne, isListed, isListedWhole, wordsOf } from './cue-list.ts';
import { baseForms } from './declension.ts';
import { isNoName } from './given.ts';
import { capitalised } from './shape.ts';
import { gap, type Token } from './tokens.ts';

/** A word or hyphenated word of a chain, an initial with its full stop, or a small word inside a name. Offsets are UTF-16 units of the text. */
export type Unit = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly shape: 'word' | 'initial' | 'particle';
  /** Number of its first and last word among the words of the text. */
  readonly first: number;
  readonly last: number;
};

/** Words that stand beside each other in capitals and may be a name together. */
export type Chain = readonly Unit[];

/** Stretches of a text that are known to be something else. */
export type Span = { readonly start: number; readonly end: number };

/**
 * The chains of capitalised words of a text, with the small words of names between them. Known names, words that no person's name holds, acronyms and
 * whatever stands between quotation marks divide them.
 */
export function chainsOf(text: string, words: readonly Token[], rules: DiscoveryRules, taken: readonly Span[]): Chain[] {
  const chains: Chain[] = [];
  let chain: Unit[] = [];
  const isKinship = (word: string) => isListed(word, rules.kinship);
  const close = () => {
    while (chain.at(-1)?.shape === 'particle' && !isKinship(chain.at(-1)?.text ?? '')) chain.pop();
    if (chain.length > 0) chains.push(chain);
    chain = [];
  };
  let span = 0;
  const unitFrom = unitsOf(text, words, rules);
  for (let index = 0; index < words.length; ) {
    const unit = unitFrom(index);
    const word = words[index] as Token;
    while (span < taken.length && (taken[span]?.end ?? 0) <= word.start) span += 1;
    const isTaken = (taken[span]?.start ?? Number.POSITIVE_INFINITY) < (unit?.end ?? word.end);
    if (unit === undefined || isTaken) {
      close();
      index = unit === undefined ? index + 1 : unit.last + 1;
      continue;
    }
    const before = chain.at(-1);
    if (before !== undefined && !follows(text, words, before, unit)) close();
    // «Маратовтың ұлы» is his son.
    if (unit.shape === 'particle' && isKinship(unit.text) && before !== undefined && endsInOne(before.text, rules.office.genitive)) close();
    const isArticle = unit.shape === 'word' && /^\p{Ll}/u.test(unit.text);
    if ((unit.shape !== 'particle' && !isArticle) || chain.length > 0) chain.push(unit);
    // A possessive ends a name: "Badenoch's Conservatives".
    if (/['’]s$/u.test(unit.text)) close();
    index = unit.last + 1;
  }
  close();
  return chains;
}

/** The unit that begins at a word. Each is made once: the chains of a text are asked for several times, each time less other names. */
function unitsOf(text: string, words: readonly Token[], rules: DiscoveryRules): (index: number) => Unit | undefined {
  let known = unitsKnown.get(words);
  if (known?.text !== text || known.rules !== rules) {
    known = { text, rules, units: [] };
    unitsKnown.set(words, known);
  }
  const { units } = known;
  return (index) => {
    if (units[index] === undefined) units[index] = unitAt(text, words, index, rules) ?? null;
    return units[index] ?? undefined;
  };
}

type Units = { readonly text: string; readonly rules: DiscoveryRules; readonly units: (Unit | null)[] };
const unitsKnown = new WeakMap<readonly Token[], Units>();

function unitAt(text: string, words: readonly Token[], index: number, rules: DiscoveryRules): Unit | undefined {
  const first = words[index] as Token;
  const made = (last: number, shape: Unit['shape'], dot = 0): Unit => {
    const end = (words[last] as Token).end + dot;
    return { text: text.slice(first.start, end), start: first.start, end, shape, first: index, last };
  };
  const small = first.text.toLowerCase();
  const joined = words[index + 1];
  // «әл-Латиф», "al-Rashid": one word of the name.
  const isArticle = joined !== undefined && gap(text, first, joined) === 'hyphen' && isNameLike(joined.text);
  if (isArticle && first.text === small && (wordsOf(rules.articles).includes(small) || wordsOf(rules.particles).includes(small)))
    return made(index + 1, 'word');
  if (first.text === small && wordsOf(rules.particles).includes(small)) return made(index, 'particle');
  const isAbbreviation = isListed(first.text, rules.roles) || isListedWhole(first.text, rules.notPeople);
  if (/^\p{Lu}\p{Ll}?$/u.test(first.text) && text[first.end] === '.' && !isAbbreviation) {
    const second = words[index + 1];
    const double = second !== undefined && /^\.[-‐‑]\s?$/u.test(text.slice(first.end, second.start)) && /^\p{Lu}$/u.test(second.text);
    return double && text[second.end] === '.' ? made(index + 1, 'initial', 1) : made(index, 'initial', 1);
  }
  if (isFamilyLetter(text, words, index, rules)) return made(index, 'word');
  if (!isNameLike(first.text) || isNoName(first.text, rules.notPeople, rules)) return undefined;
  let last = index;
  for (;;) {
    const [here, next] = [words[last] as Token, words[last + 1]];
    if (next === undefined || gap(text, here, next) !== 'hyphen' || text.slice(here.end, next.start) === '–') break;
    if (!/^\p{L}\p{Ll}+$/u.test(next.text)) break;
    last += 1;
  }
  return made(last, 'word');
}

/** A Chinese family name of one letter: «У Хайлун». Where a sentence begins it may be a preposition. */
function isFamilyLetter(text: string, words: readonly Token[], index: number, rules: DiscoveryRules): boolean {
  const [here, next] = [words[index] as Token, words[index + 1]];
  if (!/^\p{Lu}$/u.test(here.text) || next === undefined || !isNameLike(next.text) || gap(text, here, next) !== 'space') return false;
  if (!/[\p{L}\p{N},)]\s$/u.test(text.slice(Math.max(0, here.start - 2), here.start))) return false;
  return baseForms(next.text, rules, 'given').some(({ base }) => chineseToLatin(`${here.text} ${base}`) !== undefined);
}

/** A capital and small letters, further capitals as in McDonald; two letters at least. */
function isNameLike(word: string): boolean {
  return capitalised(word) && /^\p{Lu}(?:['’ʼ]?\p{L}\p{M}*)*$/u.test(word) && /\p{Ll}$/u.test(word) && word.length > 1;
}

/** White space, at most one line break, stands between the words of a name; behind an initial's full stop nothing need stand. */
function follows(text: string, words: readonly Token[], before: Unit, unit: Unit): boolean {
  if (before.shape === 'initial') return unit.start - before.end <= 2 && /^\s?$/u.test(text.slice(before.end, unit.start));
  return gap(text, words[before.last] as Token, words[unit.first] as Token) === 'space';
}
