import { discoveryLanguages } from '../languages/discovery/discovery.ts';
import type { NameRules } from '../languages/rules.ts';
import { chineseToCyrillic, chineseToLatin } from '../names/chinese.ts';
import { beginsSentence } from '../names/context.ts';
import { endsInOne, isListed, wordsOf } from '../names/cue-list.ts';
import { baseForms, isDeclined } from '../names/declension.ts';
import { fold, scriptOf } from '../names/fold.ts';
import type { Match, NameForm } from '../names/form.ts';
import { givenName } from '../names/given.ts';
import { nameLanguages } from '../names/inflection.ts';
import { languagesFor } from '../names/lexicon.ts';
import { allCapitals, capitalised, isSentenceCase } from '../names/shape.ts';
import { gap, type Token, tokens } from '../names/tokens.ts';
import type { LanguageTag } from '../schema/language.ts';

/** A name found and the text in which it stands, with the names found right before and behind it there. */
export type Neighbours = {
  readonly text: string;
  readonly match: Match;
  readonly previous?: Match | undefined;
  readonly next?: Match | undefined;
};

/**
 * Whether what stands beside a name of one word says that it is not the person known: another given name or initial before it, an initial
 * or, in a Chinese name, a given name behind it, or a word that makes it the name of a street or university. Titles, words that open a sentence and names of other kinds are
 * no given names.
 */
export function isSomeoneElse({ text, match, previous, next }: Neighbours): boolean {
  const around = aroundOf(text, match);
  if (around === undefined) return false;
  const { before, last, after, cut, window } = around;
  const isKnownBefore = before !== undefined && previous?.end === cut + before.end;
  const isKnownBehind = after !== undefined && next?.start === cut + after.start;
  const isObject = previous !== undefined && /\s/.test(previous.printed) && isObjectOf(last.text);
  const beforeIsOther = isKnownBefore && (isObject || previous.forms.every((form) => form.kind !== 'people'));
  if (!beforeIsOther && isNamePart(around) && !isNobodysName(around, isTitleCase(text))) return true;
  // «Дулат-Жумбак» is another name than «Жумбак»; «Дулат-Жумбак» of two people who are known are they.
  if (before !== undefined && !isKnownBefore && isHalf(before) && isHyphen(window, before, around.first)) return true;
  if (after !== undefined && !isKnownBehind && isHalf(after) && isHyphen(window, last, after)) return true;
  if (after === undefined || gap(window, last, after) !== 'space') return false;
  if (/^\p{Lu}$/u.test(after.text) && window[after.end] === '.') return !beginsSentence(window, after.start);
  if (isKnownBehind) return false;
  const owns = discoveryLanguages.some(({ office: { genitive } }) => endsInOne(last.text, genitive));
  if (!owns && startsWithAny(after.text, eponymsAfter)) return true;
  if (isScene(after.text)) return false;
  return capitalised(after.text) && (isShort(match) || isChinese(`${last.text} ${after.text}`));
}

/** Whether a word can be half of a double name. */
function isHalf({ text }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

/** A dash without spaces, which stands between two people, is none. */
function isHyphen(window: string, from: Token, to: Token): boolean {
  return /^[-‐‑]$/u.test(window.slice(from.end, to.start));
}

/** Whether the word behind a name in full makes it the name of a thing: «Асан Үсенов қоры», "the Jane Doe Foundation". */
export function isNamesake({ text, match }: Neighbours): boolean {
  const around = aroundOf(text, match);
  if (around?.after === undefined || gap(around.window, around.last, around.after) !== 'space') return false;
  if (discoveryLanguages.some(({ office: { genitive } }) => endsInOne(around.last.text, genitive))) return false;
  return startsWithAny(around.after.text, eponymsAfter);
}

/** «Асан Үсенов Серіковқа»: where the object may follow its subject, an inflected surname behind a full name is somebody's own. */
function isObjectOf(word: string): boolean {
  return discoveryLanguages.some((rules) => rules.objectFollows && isDeclined(word, rules));
}

/** «Үсен Астанадағы»: where somebody is, and no given name. */
function isScene(word: string): boolean {
  return word.length > 5 && discoveryLanguages.some(({ placeEnds }) => endsInOne(word, placeEnds));
}

/** Whether a word beside a party's general name makes it another's: "Communist Party of Vietnam", «Вьетнам Коммунистік партиясы». */
export function isAnotherBody({ text, match }: Neighbours, language: LanguageTag): boolean {
  const around = aroundOf(text, match);
  if (around === undefined) return false;
  const { before, last, after, next, window } = around;
  const follows = (from: Token, to: Token | undefined): to is Token => to !== undefined && gap(window, from, to) === 'space';
  return languagesFor(language, scriptOf(match.printed)).some(({ qualifier }) => {
    const counts = before !== undefined && (qualifier.before === 'anywhere' || !opensSentence(before, around));
    if (counts && isNamePart(around)) return true;
    if (!follows(last, after)) return false;
    if (capitalised(after.text)) return qualifier.after;
    return qualifier.joined.split(' ').includes(fold(after.text)) && follows(after, next) && capitalised(next.text);
  });
}

/** The only bearer of a bare surname who held the office named right before it: "President Tokayev". */
export function titledIn({ text, match }: Neighbours): NameForm | undefined {
  const around = aroundOf(text, match);
  const before = around?.before;
  if (around === undefined || before === undefined || !/^(?:space|initial)$/.test(gap(around.window, before, around.first)))
    return undefined;
  const [only, ...others] = match.forms.filter((form) => startsWithAny(before.text, form.titles ?? []));
  return others.length === 0 ? only : undefined;
}

/** Whether it is a surname such as Ли or Xi, which is also the beginning of many other names, given and compound. */
export function isShort(match: Match): boolean {
  return match.forms.every((form) => form.form.length <= 3);
}

function isChinese(name: string): boolean {
  return (chineseToLatin(name) ?? chineseToCyrillic(name)) !== undefined;
}

/** The words around a name, in a window that begins `cut` units into the text. */
type Around = {
  readonly window: string;
  readonly cut: number;
  readonly before: Token | undefined;
  readonly first: Token;
  readonly last: Token;
  readonly after: Token | undefined;
  readonly next: Token | undefined;
};

function aroundOf(text: string, match: Match): Around | undefined {
  const cut = Math.max(0, match.start - reach);
  const window = text.slice(cut, match.end + reach);
  const words = tokens(window);
  const at = words.findIndex((word) => word.start + cut >= match.start);
  const end = words.findLastIndex((word) => word.end + cut <= match.end);
  const [first, last] = [words[at], words[end]];
  if (first === undefined || last === undefined) return undefined;
  return { window, cut, before: words[at - 1], first, last, after: words[end + 1], next: words[end + 2] };
}

/** Whether the word before is part of a longer name. */
function isNamePart(around: Around): boolean {
  const { before, first, window } = around;
  if (before === undefined) return false;
  const between = gap(window, before, first);
  if (between === 'initial' && before.text.length <= 2) return capitalised(before.text) && !startsWithAny(before.text, titles);
  // A single letter without a full stop is a preposition: «В ДПП ответили».
  if (between !== 'space' || before.text.length === 1) return false;
  if (startsWithAny(before.text, eponymsBefore)) return true;
  if (!/^\p{Lu}/u.test(before.text) || startsWithAny(before.text, titles)) return false;
  if (discoveryLanguages.some(({ callings }) => isListed(before.text, callings))) return false;
  // A headline in capitals shows no names; an acronym before a surname is the body that its bearer speaks for.
  if (allCapitals(before.text) && before.text.length > 1) return false;
  if (!opensSentence(before, around)) return true;
  return !openers.has(fold(before.text)) && !startsWithAny(before.text, openingVerbs);
}

/** Whether a line gives most of its words a capital, as English headlines do: there a capital tells no name. */
function isTitleCase(text: string): boolean {
  const long = text.length < longestLine ? (text.match(/\p{L}{5,}/gu) ?? []) : [];
  return long.length >= leastLong && !isSentenceCase(text);
}

/** So many long words show the capitals of a line. */
const leastLong = 4;

/** No headline is longer, in UTF-16 units. */
const longestLine = 200;

/** «Визит Асанова продлится два дня»: a word that has its capital anyway and that nobody is called is no part of a name. */
function isNobodysName(around: Around, isTitle: boolean): boolean {
  const { before, first, window } = around;
  if (before === undefined || before.text.length < 3 || !(isTitle || opensSentence(before, around))) return false;
  // Behind a colon a name is introduced as well: "Both agree: Baroness Doe of Barford has won".
  if (/[:;]\s*$/u.test(window.slice(0, before.start))) return false;
  if (startsWithAny(before.text, eponymsBefore) || isChinese(`${before.text} ${first.text}`)) return false;
  return discoveryLanguages.every(
    (rules) =>
      !wordsOf(rules.familyOpeners).includes(before.text.toLowerCase()) &&
      baseForms(before.text, rules, 'given').every(({ base }) => givenName(base) === undefined),
  );
}

/** Whether a word is the first of its sentence; unknown at the cut edge of the window, and then denied. */
function opensSentence(word: Token, { window, cut }: Around): boolean {
  return (cut === 0 || word.start > 0) && beginsSentence(window, word.start);
}

/** How far around a name its neighbours are looked for, in UTF-16 units; longer than any two words. */
const reach = 120;

function startsWithAny(word: string, starts: readonly string[]): boolean {
  const folded = fold(word);
  return starts.some((start) => folded.startsWith(start));
}

function listed(pick: (rules: NameRules) => string): readonly string[] {
  return nameLanguages.flatMap((rules) => pick(rules).split(' ')).flatMap((word) => (word === '' ? [] : [fold(word)]));
}

const titles = listed((rules) => rules.titles);
const eponymsBefore = listed((rules) => rules.eponyms.before);
const eponymsAfter = listed((rules) => rules.eponyms.after);
const openingVerbs = listed((rules) => rules.openingVerbs);
const openers = new Set(listed((rules) => rules.openers));
