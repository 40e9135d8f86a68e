import type { BodyRules, DiscoveryRules } from '../languages/rules.ts';
import type { Kind } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import { conceptOf } from './concept.ts';
import { beginsSentence } from './context.ts';
import { isCountry } from './country.ts';
import { endsInOne, isListed, wordsOf } from './cue-list.ts';
import { isDeclined } from './declension.ts';
import { discoveryRulesFor } from './discovery-rules.ts';
import { fold } from './fold.ts';
import { isFormOf, nameLanguages } from './inflection.ts';
import type { NamedSpan, TextWithNames } from './people.ts';
import { sentenceAround } from './sentence-around.ts';
import { allCapitals, capitalised } from './shape.ts';
import { gap, type Token, tokens } from './tokens.ts';

/** A party or organisation that no record lists, as an article names it. */
export type UnknownBody = {
  readonly kind: BodyRules['kind'];
  /** The name in its base form, without quotation marks. */
  readonly name: string;
  /** Short names that the text gives it: `(ДПП)`, «(далее – Совет)». */
  readonly shortNames: readonly string[];
  /** The language whose spelling the name stands in. */
  readonly language: DiscoveryRules['tag'];
  /** `quoted-name` beside a main word, `described-name` around one, `name-behind` one without quotation marks, `name-by-role` behind "ruling" or a leader's title. */
  readonly rule: 'quoted-name' | 'described-name' | 'name-behind' | 'name-by-role';
  /** The sentence that names it so. */
  readonly quote: string;
  /** Somebody's name may stand beside the words of the name and not belong to it: «Асан Үсенов партия төрағасы». */
  readonly maybePerson: boolean;
};

/**
 * The parties and organisations that a text names by a main word ("Party", «министрлігі») and that no record lists: a name in quotation marks
 * beside it, or the capitalised words that belong to it. What is called by the same word and is none (a consignment, a game, a third party) is left out.
 */
export function discoverBodies(texts: readonly TextWithNames[], language: LanguageTag): UnknownBody[] {
  const found = new Map<string, UnknownBody>();
  const article: Alone = { words: tokens(texts.map(({ text }) => text).join('\n')), known: new Map() };
  for (const { text, taken } of texts) {
    const words = tokens(text);
    const language_ = discoveryRulesFor(language, text);
    for (const rules of language_.bodies) {
      for (let at = 0; at < words.length; at += 1) {
        const head = headAt(words[at] as Token, rules, language_.tag);
        const around = { text, words, at, head: head ?? '', rules, language: language_, article, taken };
        const [first, ...others] = head === undefined ? [nameByRole(around)] : namesAround(around);
        for (const named of [first, ...others]) {
          if (named === undefined || isKnown(named, taken)) continue;
          const kind = kindOfBody(named.name, rules.kind);
          if (kind === 'organisations' && !isDistinct(named, taken)) continue;
          const key = `${kind} ${named.name.toLowerCase()}`;
          const shortNames = shortNameBehind(text, named.end, rules);
          const known = found.get(key);
          found.set(key, {
            kind,
            name: named.name,
            shortNames: [...new Set([...(known?.shortNames ?? []), ...shortNames])],
            language: language_.tag,
            rule: known?.rule ?? named.rule,
            maybePerson: named.rule === 'described-name' && rules.behind !== 'of',
            quote: known?.quote ?? sentenceAround(text, named.start, named.end),
          });
        }
      }
    }
  }
  return [...found.values()];
}

/** A known name stands there already: the same, a party inside, or, of a name in quotation marks, any. */
function isKnown(named: Named, taken: readonly NamedSpan[]): boolean {
  return taken.some(
    ({ start, end, kind }) =>
      start < named.end &&
      end > named.start &&
      (kind === 'parties' || named.rule !== 'described-name' || (start <= named.start && end >= named.end)),
  );
}

/** "Central Committee" or «Министерство финансов» could be any country's; one with a place, a party or a name in quotation marks is one body's. */
function isDistinct(named: Named, taken: readonly NamedSpan[]): boolean {
  return (
    named.rule === 'quoted-name' ||
    named.name.split(/\s+/).some(isCountry) ||
    taken.some(({ start, end, kind }) => kind !== 'people' && start < named.end && end > named.start)
  );
}

/** A union, movement or front that describes itself as parties do is a party. */
function kindOfBody(name: string, kind: UnknownBody['kind']): UnknownBody['kind'] {
  if (kind === 'parties') return kind;
  const concepts = new Set(name.split(/[\s-]+/).flatMap((word) => conceptOf(word) ?? []));
  const isBloc = ['union', 'movement', 'front', 'alliance'].some((each) => concepts.delete(each));
  return isBloc && concepts.size > 0 && !(concepts.size === 1 && (concepts.has('national') || concepts.has('peoples'))) ? 'parties' : kind;
}

/** All words of the article, and of those that stood behind a main word whether they are a name by themselves. */
type Alone = { readonly words: readonly Token[]; readonly known: Map<string, boolean> };

type Around = {
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
type Named = { readonly name: string; readonly start: number; readonly end: number; readonly rule: UnknownBody['rule'] };

/** The base form of a main word; undefined where the word is none. */
function headAt({ text: word }: Token, rules: BodyRules, language: string): string | undefined {
  return headsLike(word, rules).find((base) => (capitalised(word) || !capitalised(base)) && isFormOf(word, base, language, rules.kind));
}

/** The main words that begin like a word. */
function headsLike(word: string, rules: BodyRules): readonly string[] {
  let byBeginning = beginnings.get(rules);
  if (byBeginning === undefined) {
    byBeginning = Map.groupBy(wordsOf(rules.heads), (head) => fold(head).slice(0, compared));
    beginnings.set(rules, byBeginning);
  }
  return byBeginning.get(fold(word.slice(0, compared))) ?? [];
}

/** Main words are looked up by so many letters, which no ending changes. */
const compared = 3;
const beginnings = new WeakMap<BodyRules, ReadonlyMap<string, readonly string[]>>();

function namesAround(around: Around): readonly (Named | undefined)[] {
  const quoted = quotedNames(around);
  return quoted.length > 0 ? quoted : [describedName(around) ?? nameBehind(around)];
}

/** «Ақ жол» партиясы, партия «Ак жол», the "Ak Zhol" party, партии «Ак жол», «Ауыл» и «Байтак»; in between, words that describe the body. */
function quotedNames({ text, words, at, rules }: Around): readonly Named[] {
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

/** No enumeration of names is longer, in UTF-16 units. */
const longestList = 240;

function quotedIn(list: string, offset: number): Named[] {
  return [...list.matchAll(/[«“„"]([^«»“”„"\n]{2,80})[»”“"]/gu)].flatMap(({ 0: whole, 1: name = '', index }) =>
    isName(name) ? [{ name: name.trim(), start: offset + index, end: offset + index + whole.length, rule: 'quoted-name' as const }] : [],
  );
}

/** A title with a capital and at most six words; a sentence in quotation marks is speech. */
export function isName(quoted: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(quoted.trim()) && quoted.trim().split(/\s+/).length <= 6 && !/[.!?…,:;]/.test(quoted);
}

/** «Демократической прогрессивной партии», «Қазақстан халық партиясы», "Communist Party of China". */
function describedName(around: Around): Named | undefined {
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
    const capitals = capitalised(word.text);
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
    if (rules.behind === 'nothing' && capitals && isDeclined(word.text, language)) break;
    if (/['’]s$/u.test(word.text) && !/^(?:People|Workers|Women|Farmers|Peasants|Citizens)['’]s$/u.test(word.text)) break;
    first -= 1;
    if (capitals) capitalisedFirst = first;
  }
  return capitalisedFirst;
}

/** The last word of the name behind its main word. */
function lastBehind({ text, words, at, rules, taken }: Around, first: number): number {
  let last = at;
  const isPerson = (word: Token) => taken.some(({ start, end, kind }) => kind === 'people' && start < word.end && end > word.start);
  if (rules.behind === 'genitive') {
    // «Партия труда и справедливости»: behind a capital, small words too.
    const small = rules.kind === 'organisations' ? 4 : first === at && capitalised((words[at] as Token).text) ? 5 : 0;
    let reach = at;
    while (reach - at < 4 + small && words[reach + 1] !== undefined && isBeside(text, words, reach)) {
      const word = words[reach + 1] as Token;
      const small_ = !capitalised(word.text);
      if (isPerson(word) || isListed(word.text, rules.notBehind)) break;
      if (small_ && (reach - at >= small || isVerb(word.text) || (rules.kind === 'organisations' && last > at))) break;
      reach += 1;
      if (
        !small_ ||
        (rules.kind === 'parties' && word.text.length > 2 && !isAdjective(word.text, rules) && !/(?:ого|его|ых|их)$/u.test(word.text))
      )
        last = reach;
    }
  }
  if (rules.behind === 'of' && /^(?:of|for)$/u.test(words[at + 1]?.text ?? '') && isBeside(text, words, at)) {
    let reach = at + 1;
    if (words[reach + 1]?.text === 'the' && isBeside(text, words, reach)) reach += 1;
    while (reach - at < 8 && words[reach + 1] !== undefined && isBeside(text, words, reach)) {
      const word = (words[reach + 1] as Token).text;
      if (!capitalised(word) && !(last > at && /^(?:and|of)$/u.test(word))) break;
      reach += 1;
      if (capitalised(word)) last = reach;
    }
  }
  return last;
}

/** «партия Гоминьдан», «партия ПАСОК»: a name that the text uses alone as well, and not as somebody's. */
function nameBehind({ text, words, at, rules, language, article, taken }: Around): Named | undefined {
  if (!rules.nameBehind) return undefined;
  const next = words[at + 1];
  const head = words[at] as Token;
  if (next === undefined || !isBeside(text, words, at) || !capitalised(next.text) || words[at + 2] === undefined) return undefined;
  const named = { name: next.text, start: next.start, end: next.end, rule: 'name-behind' as const };
  if (isCountry(next.text) || taken.some(({ start, end }) => start < next.end && end > next.start)) return undefined;
  if (allCapitals(next.text) && next.text.length > 1 && next.text.length < 8) return named;
  if (
    endsInOne(next.text, language.surnameEndings) ||
    isListed(next.text, language.notPeople) ||
    next.text.length < 4 ||
    head.end > next.start
  )
    return undefined;
  let isAlone = article.known.get(next.text);
  if (isAlone === undefined) {
    isAlone = article.known.size < mostBehind && standsAlone(next.text, article.words, rules, language);
    article.known.set(next.text, isAlone);
  }
  return isAlone ? named : undefined;
}

/** No article names more parties so; each takes a reading of the whole. */
const mostBehind = 40;

/** Whether an article uses a word as a name without the main word before it, and never as somebody's. */
function standsAlone(name: string, words: readonly Token[], rules: BodyRules, language: DiscoveryRules): boolean {
  const isForm = (word: string, kind: Kind) => capitalised(word) && isFormOf(word, name, language.tag, kind);
  const speaks = words.some(({ text }, index) => isForm(text, 'people') && isListed(words[index + 1]?.text ?? '', language.speech));
  return !speaks && words.some(({ text }, index) => isForm(text, 'organisations') && !isHead(words[index - 1]?.text, rules, language.tag));
}

/** «лидер КПРФ», «правящая «Грузинская мечта»»: a quoted name, or an acronym with the letter for "party", behind a word that only a party's name follows. */
function nameByRole({ text, words, at, rules, taken }: Around): Named | undefined {
  const [cue, next] = [words[at], words[at + 1]];
  if (cue === undefined || next === undefined || rules.namedBy === '') return undefined;
  const isCue = isListed(cue.text, rules.namedBy);
  if (!isCue && !isListed(cue.text, rules.leaders)) return undefined;
  const quoted = /^\s[«“„"]([^«»“”„"\n]{3,60})[»”“"]/u.exec(text.slice(cue.end, cue.end + 70))?.[1];
  if (quoted !== undefined && isCue && isName(quoted))
    return { name: quoted.trim(), start: cue.end + 2, end: cue.end + 2 + quoted.length, rule: 'name-by-role' };
  const acronym = allCapitals(next.text) && next.text.length > 2 && next.text.length < 7 && next.text.includes(rules.initial);
  if (!acronym || !isBeside(text, words, at) || taken.some(({ start, end }) => start < next.end && end > next.start)) return undefined;
  return { name: next.text, start: next.start, end: next.end, rule: 'name-by-role' };
}

function isHead(word: string | undefined, rules: BodyRules, language: string): boolean {
  return word !== undefined && headsLike(word, rules).some((base) => isFormOf(word, base, language, rules.kind));
}

/** `(ДПП)`, «(далее – Партия)» right behind the name, a quotation mark between. */
function shortNameBehind(text: string, end: number, rules: BodyRules): readonly string[] {
  // Inside a bracket the short name stands behind a comma: «(Партия труда, ПТ)».
  const listed = /^,\s(\p{Lu}{2,8})\)/u.exec(text.slice(end, end + 12))?.[1];
  if (listed !== undefined) return [listed];
  const bracket = /^[»”“"]?\s?\(([^()\n]{2,60})\)/u.exec(text.slice(end, end + 70))?.[1]?.trim();
  if (bracket === undefined) return [];
  const cue = rules.shortNameCues.find((each) => bracket.toLowerCase().startsWith(each));
  const rest = (cue === undefined ? bracket : bracket.slice(cue.length))
    .replace(/^[\s,:–—-]+/u, '')
    .replace(/[«»“”„"]/gu, '')
    .trim();
  if (/^(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})[\p{L}\p{N}-]{2,9}$/u.test(rest)) return [rest];
  return cue !== undefined && cue.length > 2 && /^\p{Lu}/u.test(rest) && rest.split(/\s+/).length <= 3 ? [rest] : [];
}

function isBeside(text: string, words: readonly Token[], index: number): boolean {
  const [here, next] = [words[index], words[index + 1]];
  return here !== undefined && next !== undefined && /^(?:space|hyphen)$/.test(gap(text, here, next));
}

function isAdjective(word: string, rules: BodyRules): boolean {
  const lower = word.toLowerCase();
  return rules.agreement.some(({ adjective }) =>
    wordsOf(adjective).some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending)),
  );
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
      return stem + (/[кгх]$/u.test(stem) ? base.replace('ы', 'и') : base);
    }
    return word;
  });
}

/** Verbs end a complement: «Институт востоковедения сообщил …». */
function isVerb(word: string): boolean {
  return /(?:л|ла|ло|ли|лся|лась|лись|ет|ит|ут|ют|ат|ят|ется|ится|ть)$/u.test(word) && word.length > 3;
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
