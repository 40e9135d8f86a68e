import { type Around, isBeside, isName, type Named } from './body-name.ts';
import { isListed } from './cue-list.ts';
import { allCapitals } from './shape.ts';
import type { Token } from './tokens.ts';

/** «Ақ жол» партиясы, партия «Ак жол», the "Ak Zhol" party, партии «Ак жол», «Ауыл» и «Байтак»; in between, words that describe the body. */
export function quotedNames({ text, words, at, rules }: Around): readonly Named[] {
  const head = words[at] as Token;
  const behind = /^(?:\s\p{Ll}+)?((?:(?:\s|,\s|\s\p{L}{1,5}\s)[«“„"][^«»“”„"\n]{2,80}[»”“"])+)/u.exec(
    text.slice(head.end, head.end + longestList),
  );
  if (behind?.[1] !== undefined) {
    const list = quotedIn(behind[1], head.end + behind[0].length - behind[1].length);
    // A word between the main word and the name must describe the body: «партия власти «…»».
    if (list.length > 0 && (behind[0].length === behind[1].length || rules.kind === 'parties')) return list;
  }
  let first = at;
  while (first > 0 && at - first < 3 && isListed((words[first - 1] as Token).text, rules.joined) && isBeside(text, words, first - 1))
    first -= 1;
  const from = (words[first] as Token).start;
  const cut = Math.max(0, from - longestList);
  const before = /((?:[«“„"][^«»“”„"\n]{2,80}[»”“"](?:\s|,\s|\s\p{L}{1,5}\s))+)$/u.exec(text.slice(cut, from));
  if (before?.[1] === undefined) return [];
  const list = quotedIn(before[1], cut + before.index);
  const last = list.at(-1);
  return last === undefined ? [] : [...list.slice(0, -1), { ...last, end: head.end }];
}

/** «лидер КПРФ», «правящая «Грузинская мечта»»: a quoted name, or an acronym with the letter for "party", behind a word that only a party's name follows. */
export function nameByRole({ text, words, at, rules, taken }: Around): Named | undefined {
  const [cue, next] = [words[at], words[at + 1]];
  if (cue === undefined || next === undefined || rules.namedBy === '') return undefined;
  // What stands behind is looked at first: of few words it is such.
  const isQuoted = '«“„"'.includes(text.charAt(cue.end + 1) || ' ');
  const isAcronym = next.text.length > 2 && next.text.length < 7 && next.text.includes(rules.initial) && allCapitals(next.text);
  if (!isQuoted && !isAcronym) return undefined;
  const isCue = isListed(cue.text, rules.namedBy);
  if (!isCue && !isListed(cue.text, rules.leaders)) return undefined;
  const quoted = /^\s[«“„"]([^«»“”„"\n]{3,60})[»”“"]/u.exec(text.slice(cue.end, cue.end + 70))?.[1];
  if (quoted !== undefined && isCue && isName(quoted))
    return { name: quoted.trim(), start: cue.end + 2, end: cue.end + 2 + quoted.length, rule: 'name-by-role' };
  if (!isAcronym || !isBeside(text, words, at) || taken.some(({ start, end }) => start < next.end && end > next.start)) return undefined;
  return { name: next.text, start: next.start, end: next.end, rule: 'name-by-role' };
}

function quotedIn(list: string, offset: number): Named[] {
  return [...list.matchAll(/[«“„"]([^«»“”„"\n]{2,80})[»”“"]/gu)].flatMap(({ 0: whole, 1: name = '', index }) =>
    isName(name) ? [{ name: name.trim(), start: offset + index, end: offset + index + whole.length, rule: 'quoted-name' as const }] : [],
  );
}

/** No enumeration of names is longer, in UTF-16 units. */
const longestList = 240;
