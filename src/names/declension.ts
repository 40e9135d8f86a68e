import type { DiscoveryRules } from '../languages/rules.ts';
import { wordsOf } from './cue-list.ts';

/** What an inflected word of an unknown name may be a form of. */
export type BaseForm = {
  /** The base form with the capitals of the word printed. */
  readonly base: string;
  /** The case it stands in, 0 the nominative; absent where the name is taken not to decline. */
  readonly case?: number;
  readonly gender?: 'male' | 'female';
};

/**
 * Every base form that a word of an unknown person's name can belong to, itself as an undeclined name last. In a language that declines
 * the last word of a name only, ask for that word only.
 */
export function baseForms(word: string, rules: DiscoveryRules, part: 'given' | 'family'): readonly BaseForm[] {
  const lower = word.toLowerCase();
  const found = new Map<string, BaseForm>();
  const table = tableOf(rules);
  for (let length = Math.min(longestEnding, lower.length - 2); length >= 0; length -= 1) {
    const stem = lower.slice(0, lower.length - length);
    for (const { kept, restored, of, number, gender } of table.get(lower.slice(lower.length - length)) ?? []) {
      if ((of !== undefined && of !== part) || !stem.endsWith(kept) || !hasVowel(stem)) continue;
      const base = recased(stem + restored, word);
      const key = `${base} ${number} ${gender ?? ''}`;
      if (!found.has(key)) found.set(key, gender === undefined ? { base, case: number } : { base, case: number, gender });
    }
  }
  // A possessive never belongs to the name.
  return /['’]s$/u.test(word) ? [...found.values()].filter(({ base }) => base !== word) : [...found.values(), { base: word }];
}

/** Whether a word has an ending that, in a language that declines the last word of a name only, ends a name: «Мәселені AMANAT партиясы». */
export function isDeclined(word: string, rules: DiscoveryRules): boolean {
  return rules.declined === 'last-word' && word.length > 4 && wordsOf(rules.nameEnds).some((ending) => word.endsWith(ending));
}

/** `kept`: the letters of the base form before the ending; `restored`: those that the ending replaces. */
type Ending = {
  readonly kept: string;
  readonly restored: string;
  readonly number: number;
  readonly of: 'given' | 'family' | undefined;
  readonly gender: 'male' | 'female' | undefined;
};

const tables = new WeakMap<DiscoveryRules, ReadonlyMap<string, readonly Ending[]>>();
const longestEnding = 4;

function tableOf(rules: DiscoveryRules): ReadonlyMap<string, readonly Ending[]> {
  const known = tables.get(rules);
  if (known !== undefined) return known;
  const table = new Map<string, Ending[]>();
  for (const { bases, cut, cases, of, gender } of rules.declensions) {
    for (const [number, endings] of cases.entries()) {
      for (const written of wordsOf(endings)) {
        const ending = written === '_' ? '' : written;
        for (const base of wordsOf(bases)) {
          const tail = base === '_' ? '' : base;
          const entry = { kept: tail.slice(0, tail.length - cut), restored: tail.slice(tail.length - cut), number, of, gender };
          table.set(ending, [...(table.get(ending) ?? []), entry]);
        }
      }
    }
  }
  tables.set(rules, table);
  return table;
}

function hasVowel(stem: string): boolean {
  return /[аәеёиіоөуұүыэюяaeiouyäöüūı]/.test(stem);
}

/** The letters of a base form in the capitals of the word from which it was made. */
function recased(base: string, printed: string): string {
  let same = 0;
  while (same < base.length && same < printed.length && base[same] === printed[same]?.toLowerCase()) same += 1;
  return printed.slice(0, same) + base.slice(same);
}
