import type { DiscoveryRules } from '../languages/rules.ts';
import type { Chain } from './chain.ts';
import { endsInOne, isListed, wordsOf } from './cue-list.ts';
import { nameLanguages } from './inflection.ts';
import { gap, type Token } from './tokens.ts';

/** What beside a name says that it is a person's. */
export type PersonCue = 'role-before' | 'role-after' | 'speech' | 'age' | 'human';

/** The cue beside a chain of capitalised words, the surest first; absent where there is none. */
export function cueBeside(text: string, words: readonly Token[], chain: Chain, rules: DiscoveryRules): PersonCue | undefined {
  const [first, last] = [chain[0]?.first, chain.at(-1)?.last];
  if (first === undefined || last === undefined) return undefined;
  const [start, end] = [chain[0]?.start ?? 0, chain.at(-1)?.end ?? 0];
  if (hasAge(text, start, end, rules)) return 'age';
  if (hasRoleBefore(text, words, first, rules)) return 'role-before';
  if (hasRoleAfter(text, words, last, rules)) return 'role-after';
  const [before, after] = [words[first - 1], words[last + 1]];
  const speaks = (word: Token | undefined, between: string) =>
    word !== undefined && /^[\s,–—-]{1,3}$/.test(between) && (isListed(word.text, rules.speech) || isListed(word.text, rules.acts));
  if (before !== undefined && speaks(before, text.slice(before.end, chain[0]?.start))) return 'speech';
  if (after !== undefined && speaks(after, text.slice(end, after.start))) return 'speech';
  return isHuman(text, words, first, last, rules) ? 'human' : undefined;
}

/** Whether a word beside the chain makes it the name of a street, university or prize. */
export function isEponym(text: string, words: readonly Token[], chain: Chain, rules: DiscoveryRules): boolean {
  const behind = nameLanguages.find(({ tag }) => tag === rules.tag)?.eponyms.after ?? '';
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined) return false;
  const [before, after] = [words[first.first - 1], words[last.last + 1]];
  const begins = (word: Token | undefined, list: string) =>
    word !== undefined && list !== '' && list.split(' ').some((each) => word.text.toLowerCase().startsWith(each));
  if (before !== undefined && /^\s$/.test(text.slice(before.end, first.start)) && begins(before, rules.eponyms)) return true;
  // «Асановтың үйі» is where he lives, «Асанов үйі» is called after him.
  if (endsInOne(last.text, rules.office.genitive)) return false;
  return after !== undefined && /^\s$/.test(text.slice(last.end, after.start)) && begins(after, behind);
}

function isCalling(word: string, rules: DiscoveryRules): boolean {
  return isListed(word, rules.roles) || isListed(word, rules.callings);
}

/** An age stands right before or behind the name: «20-летний Иван Петров», "Jane Doe, 20, left", "Jane Doe, a 20-year-old student". */
function hasAge(text: string, start: number, end: number, { human }: DiscoveryRules): boolean {
  const before = /(?<!\p{N})\p{N}{1,3}[-‐‑\s]([\p{L}-]+)\s$/u.exec(text.slice(Math.max(0, start - longestAge), start));
  if (before?.[1] !== undefined && isListed(before[1], human.age)) return true;
  const behind = text.slice(end, end + longestAge);
  const apposed = /^,\s(?:\p{Ll}{1,2}\s)?\p{N}{1,3}[-‐‑\s]([\p{L}-]+)/u.exec(behind);
  if (apposed?.[1] !== undefined && isListed(apposed[1], human.age)) return true;
  const years = /^(?:,\s|\s\()\p{N}{1,3}\s(\p{L}+)(?=[,.;)]|$)/u.exec(behind);
  if (years?.[1] !== undefined && isListed(years[1], human.years)) return true;
  return human.bareAge && /^,\s(?:\p{Ll}{4}\s)?\p{N}{1,2}(?=;|,(?!\s?\p{N})|\.(?!\p{N})|$)/u.test(behind);
}

/** An age and the words of it are no longer, in UTF-16 units. */
const longestAge = 28;

/** Letters of an honour or a word for what befalls only people stands behind the name: "Jane Doe MP", "Jane Doe was arrested". */
function isHuman(text: string, words: readonly Token[], first: number, last: number, { human }: DiscoveryRules): boolean {
  const next = (index: number) => {
    const [here, after] = [words[index], words[index + 1]];
    return here !== undefined && after !== undefined && gap(text, here, after) === 'space' ? after : undefined;
  };
  const [name, behind] = [words[last], words[last + 1]];
  if (name === undefined || behind === undefined) return false;
  const isHonour = /^,?\s$/u.test(text.slice(name.end, behind.start)) && wordsOf(human.honours).includes(behind.text);
  if (isHonour && !wordsOf(human.articles).includes(words[first - 1]?.text.toLowerCase() ?? '')) return true;
  for (let index = last; index < last + 3; index += 1) {
    const word = next(index)?.text;
    if (word === undefined) return false;
    if (isListed(word, human.fates)) return true;
    if (!wordsOf(human.auxiliaries).includes(word)) return false;
  }
  return false;
}

/** An office with its complement stands before the name: «министр иностранных дел Казахстана Мухтар Тлеуберди», "Prime Minister Li Qiang". */
function hasRoleBefore(text: string, words: readonly Token[], first: number, rules: DiscoveryRules): boolean {
  for (let index = first - 1; index >= 0 && index >= first - 1 - rules.roleReach; index -= 1) {
    const [here, next] = [words[index] as Token, words[index + 1] as Token];
    const between = gap(text, here, next);
    // "whose founder, Jane Doe, has left": a comma before the name.
    if (index === first - 1 && /^,\s$/.test(text.slice(here.end, next.start))) return isCalling(here.text, rules);
    if (between === 'initial') return index === first - 1 && here.text.length < 5 && isCalling(here.text, rules);
    if (between !== 'space' && !(between === 'mark' && index < first - 1)) return false;
    if (text.slice(here.end, next.start).includes(',')) return false;
    if (isCalling(here.text, rules)) return true;
    if (isListed(here.text, rules.speech)) return false;
  }
  return false;
}

/** An office stands behind the name: "Liu Jianchao, head of the International Department". */
function hasRoleAfter(text: string, words: readonly Token[], last: number, rules: DiscoveryRules): boolean {
  const name = words[last] as Token;
  const next = words[last + 1];
  if (next === undefined || !/^(?:,| [–—-]) $/.test(text.slice(name.end, next.start))) return false;
  if (wordsOf(rules.relatives).includes(next.text)) return true;
  for (let index = last + 1; index <= last + 5; index += 1) {
    const [before, here] = [words[index - 1], words[index]];
    if (here === undefined || before === undefined) return false;
    if (index > last + 1 && gap(text, before, here) !== 'space') return false;
    // "In Red Bay, the mayor said": of another clause.
    if (isListed(here.text, rules.office.never)) return false;
    if (isCalling(here.text, rules)) return !speaksNext(text, words, index, rules);
  }
  return false;
}

function speaksNext(text: string, words: readonly Token[], index: number, rules: DiscoveryRules): boolean {
  const [here, next] = [words[index], words[index + 1]];
  return here !== undefined && next !== undefined && gap(text, here, next) === 'space' && isListed(next.text, rules.speech);
}
