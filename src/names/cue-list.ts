import type { CueList } from '../languages/rules.ts';
import { beginningFilter } from './beginning.ts';

/** Whether a word, in any case, stands in a list; an entry with a closing `*` takes every word that begins so. */
export function isListed(word: string, list: CueList): boolean {
  const { whole, beginnings, longest, mayBegin } = prepared(list);
  if (!mayBegin(word)) return false;
  const lower = word.toLowerCase();
  let found = whole.has(lower);
  for (let length = Math.min(longest, lower.length); length > 1 && !found; length -= 1) found = beginnings.has(lower.slice(0, length));
  return found;
}

/** Whether a word, in any case, stands in a list as it is. */
export function isListedWhole(word: string, list: CueList): boolean {
  return prepared(list).whole.has(word.toLowerCase());
}

/** The longest entry of a list with a closing `*` with which a word, in any case, begins; absent where none does. */
export function beginningIn(word: string, list: CueList): string | undefined {
  const { beginnings, longest } = prepared(list);
  const lower = word.toLowerCase();
  for (let length = Math.min(longest, lower.length); length > 1; length -= 1) {
    if (beginnings.has(lower.slice(0, length))) return lower.slice(0, length);
  }
  return undefined;
}

/** Whether a word, in any case, ends in one of these ways and has at least two letters more. */
export function endsInOne(word: string, endings: string): boolean {
  const lower = word.toLowerCase();
  return wordsOf(endings).some((ending) => lower.length >= ending.length + 2 && lower.endsWith(ending));
}

/** The words of a list of the language files. */
export function wordsOf(list: string): readonly string[] {
  let words = split.get(list);
  if (words === undefined) {
    words = list.split(/\s+/).filter((word) => word !== '');
    split.set(list, words);
  }
  return words;
}

type Prepared = {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  readonly longest: number;
  /** False only of words that no entry fits. */
  readonly mayBegin: (word: string) => boolean;
};

/** Lists come from the language files, so that these hold a few dozen entries at most. */
const split = new Map<string, readonly string[]>();
const lists = new Map<string, Prepared>();

function prepared(list: CueList): Prepared {
  let made = lists.get(list);
  if (made === undefined) {
    const words = wordsOf(list);
    const beginnings = new Set(words.flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1)] : [])));
    const whole = new Set(words.filter((word) => !word.endsWith('*')));
    made = {
      whole,
      beginnings,
      longest: Math.max(0, ...[...beginnings].map(({ length }) => length)),
      mayBegin: beginningFilter([...whole, ...beginnings]),
    };
    lists.set(list, made);
  }
  return made;
}
