import type { BodyRules, DiscoveryRules } from '../languages/rules.ts';
import { type Around, isBeside, type Named } from './body-name.ts';
import { conceptOf } from './concept.ts';
import { beginsSentence } from './context.ts';
import { isCountry } from './country.ts';
import { endsInOne, isListed, wordsOf } from './cue-list.ts';
import { isDeclined } from './declension.ts';
import { givenName } from './given.ts';
import { nameLanguages } from './inflection.ts';
import { allCapitals, capitalised } from './shape.ts';
import { gap, type Token } from './tokens.ts';

/** «Демократической прогрессивной партии», «Қазақстан халық партиясы», "Communist Party of China". */
export function describedName(around: Around): Named | undefined {
  const { text, words, at, head, rules, language } = around;
  const main = words[at] as Token;
  const previous = words[at - 1];
  if (
    previous !== undefined &&
    isBeside(text, words, at - 1) &&
    isListed(previous.text, rules.not) &&
    !(rules.behind === 'of' && capitalised(previous.text))
  )
    return undefined;
  const first = firstBefore(around);
  const last = lastBehind(around, first);
  const start = (words[first] as Token).start;
  if (isInTitle(text, start)) return undefined;
  const opens = words[first] as Token;
  if (first === last || !capitalised(opens.text)) return undefined;
  // A main word in capitals that opens a sentence or stands alone names nobody: "Party of the year".
  if (first === at && (beginsSentence(text, start) || rules.kind === 'parties') && !capitalised(main.text)) return undefined;
  if (first === at && rules.kind === 'parties' && beginsSentence(text, start)) return undefined;
  const small = rules.before === 'capitals' && !capitalised(main.text) && language.declined === 'last-word' && rules.behind === 'of';
  if (small && (at - first > 2 || (at - first === 1 && isListed(opens.text, language.notPeople)))) return undefined;
  const end = (words[last] as Token).end - (/['’]s$/u.test((words[last] as Token).text) ? 2 : 0);
  // One word in a capital that only opens the sentence: «Екі партия».
  const opening = at - first === 1 && last === at && beginsSentence(text, start) && !allCapitals(opens.text);
  if (opening && rules.behind === 'nothing' && conceptOf(opens.text) === undefined && !isCountry(opens.text)) return undefined;
  const before = text.slice(start, main.start);
  const behind = text.slice(main.end, end);
  if (small)
    return conceptOf(opens.text) === undefined
      ? { name: oneSpace(before), start, end: (words[at - 1] as Token).end, rule: 'name-behind' }
      : undefined;
  const base = first === at ? capital(head) : capitalised(main.text) ? capital(head) : head;
  return { name: oneSpace(`${agreeing(before, head, rules)}${base}${behind}`), start, end, rule: 'described-name' };
}

/** Behind other words in quotation marks it is part of a title: «Манифест Коммунистической партии». */
function isInTitle(text: string, start: number): boolean {
  const opened = /(?<![\p{L}\p{P}])[«“„](\p{Lu}[^«»“”„\n]*)$/u.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  return opened !== undefined && /\p{L}/u.test(opened);
}

/** The first word of the name before its main word; the main word itself where none belongs to it. */
function firstBefore({ text, words, at, rules, language, taken }: Around): number {
  let first = at;
  let capitalisedFirst = at;
  while (first > 0 && at - first < longestBefore && isBeside(text, words, first - 1)) {
    const word = words[first - 1] as Token;
    const half = words[first - 2];
    // «Радикалды-демократиялық»: of such a word the first half has the capital.
    const compound = half !== undefined && gap(text, half, word) === 'hyphen' && capitalised(half.text);
    const capitals = capitalised(word.text) || compound;
    if (taken.some(({ start, end, kind }) => kind === 'people' && start < word.end && end > word.start)) break;
    // «Социал-демократическая»: the first half does not decline.
    if (first < at && gap(text, word, words[first] as Token) === 'hyphen') {
      first -= 1;
      if (capitals) capitalisedFirst = first;
      continue;
    }
    const inside = capitals && !beginsSentence(text, word.start);
    if (
      (isListed(word.text, rules.not) && !(inside && rules.behind === 'of')) ||
      (isListed(word.text, language.roles) && conceptOf(word.text) === undefined)
    )
      break;
    if (capitals && beginsSentence(text, word.start) && isOpener(word.text, language.tag)) break;
    if (rules.before === 'adjectives' ? !isAdjective(word.text, rules) : !capitals && !isListed(word.text, rules.joined)) break;
    if (rules.behind === 'nothing' && capitalised(word.text) && isDeclined(word.text, language)) break;
    if (/['’]s$/u.test(word.text) && !isListed(word.text.replace('’', "'"), rules.owners)) break;
    first -= 1;
    if (capitals) capitalisedFirst = first;
  }
  return capitalisedFirst;
}

/** The last word of the name behind its main word. */
function lastBehind({ text, words, at, rules, language, taken }: Around, first: number): number {
  let last = at;
  const isPerson = (word: Token) => taken.some(({ start, end, kind }) => kind === 'people' && start < word.end && end > word.start);
  if (rules.behind === 'genitive') {
    // «Партия труда и справедливости»: behind a capital, small words too.
    const small = rules.kind === 'organisations' ? 4 : first === at && capitalised((words[at] as Token).text) ? 5 : 0;
    let reach = at;
    while (reach - at < 4 + small && words[reach + 1] !== undefined && isBeside(text, words, reach)) {
      const word = words[reach + 1] as Token;
      const isSmall = !capitalised(word.text);
      if (isPerson(word) || isListed(word.text, rules.notBehind)) break;
      if (isSmall && (reach - at >= small || endsInOne(word.text, rules.verbEndings) || (rules.kind === 'organisations' && last > at)))
        break;
      reach += 1;
      if (
        !isSmall ||
        (rules.kind === 'parties' && word.text.length > 2 && !isAdjective(word.text, rules) && !endsInOne(word.text, rules.openEndings))
      )
        last = reach;
    }
  }
  if (rules.behind === 'of' && isListed(words[at + 1]?.text ?? '', rules.complement) && isBeside(text, words, at)) {
    let reach = at + 1;
    if (isListed(words[reach + 1]?.text ?? '', rules.article) && isBeside(text, words, reach)) reach += 1;
    else if (rules.kind === 'parties' && isPersonAt(text, words, reach + 1, language)) return last;
    while (reach - at < 8 && words[reach + 1] !== undefined && isBeside(text, words, reach)) {
      const word = (words[reach + 1] as Token).text;
      if (!capitalised(word) && !(last > at && isListed(word, rules.joined))) break;
      reach += 1;
      if (capitalised(word)) last = reach;
    }
  }
  return last;
}

/** Two words in capitals, the first a given name or the second with the ending of a family name: "the Communist Party of Ivan Petrov". */
function isPersonAt(text: string, words: readonly Token[], at: number, language: DiscoveryRules): boolean {
  const [given, family] = [words[at], words[at + 1]];
  if (given === undefined || family === undefined || gap(text, given, family) !== 'space') return false;
  if (![given, family].every((word) => capitalised(word.text) && conceptOf(word.text) === undefined && !isCountry(word.text))) return false;
  if (isListed(given.text, language.notPeople)) return false;
  return givenName(given.text) !== undefined || endsInOne(family.text, language.surnameEndings);
}

function isAdjective(word: string, rules: BodyRules): boolean {
  const lower = word.toLowerCase();
  return rules.agreement.some(({ adjective }) =>
    wordsOf(adjective).some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending)),
  );
}

/** An ending as it is spelled behind a stem: «Российский», not «Российскый». */
function spelledBehind(stem: string, ending: string, { respelled }: BodyRules): string {
  return wordsOf(respelled.behind).some((letter) => stem.endsWith(letter)) ? ending.replace(respelled.from, respelled.to) : ending;
}

/** The words before a main word in the case of its base form. */
function agreeing(before: string, head: string, rules: BodyRules): string {
  const fitting = rules.agreement.filter(({ head: ending }) => head.endsWith(ending));
  if (fitting.length === 0) return before;
  const longest = Math.max(...fitting.map(({ head: ending }) => ending.length));
  return before.replace(/\p{L}+(?=\s)/gu, (word) => {
    const lower = word.toLowerCase();
    for (const { head: ending, adjective, base } of fitting) {
      if (ending.length < longest) continue;
      const found = wordsOf(adjective).find((each) => lower.endsWith(each));
      if (found === undefined) continue;
      const stem = word.slice(0, word.length - found.length);
      return stem + spelledBehind(stem, base, rules);
    }
    return word;
  });
}

function isOpener(word: string, language: string): boolean {
  return (
    nameLanguages
      .find(({ tag }) => tag === language)
      ?.openers.split(' ')
      .includes(word.toLowerCase()) === true
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function oneSpace(name: string): string {
  return name.replace(/\s+/gu, ' ').trim();
}

/** No name has more words before its main word. */
const longestBefore = 6;
