import type { DiscoveryRules } from '../languages/rules.ts';
import type { Kind } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import type { PersonReading } from './agreement.ts';
import { type Chain, chainsOf, type Span, type Unit } from './chain.ts';
import { conceptOf } from './concept.ts';
import { beginsSentence } from './context.ts';
import { isCountry, isCountryPhrase } from './country.ts';
import { endsInOne, wordsOf } from './cue-list.ts';
import { baseForms, isDeclined } from './declension.ts';
import { discoveryRulesFor } from './discovery-rules.ts';
import { scriptOf } from './fold.ts';
import { generationBefore, isGeneration } from './generation.ts';
import { givenName, isNoName } from './given.ts';
import { nameLanguages } from './inflection.ts';
import { isJapanese } from './japanese.ts';
import { genderOfPatronymic } from './patronymic.ts';
import { cueBeside, isEponym, type PersonCue } from './person-cue.ts';
import { type PersonShape, readKorean, readPerson } from './person-reading.ts';
import { sentenceAround } from './sentence-around.ts';
import { type Token, tokens } from './tokens.ts';

/** Running text with the stretches in it that are known names, in order. */
export type TextWithNames = { readonly text: string; readonly taken: readonly NamedSpan[] };

/** A stretch of a text that is the name of a record. */
export type NamedSpan = Span & { readonly kind: Kind };

/** A person whom no record lists, as an article names them. */
export type UnknownPerson = Omit<PersonReading, 'score'> & {
  /** The language whose spelling the name stands in. */
  readonly language: DiscoveryRules['tag'];
  /** What told that this is a person's name. */
  readonly rule: PersonShape | PersonCue | 'surname-told';
  /** The sentence in which it did. */
  readonly quote: string;
};

/**
 * The people that a text names in full or with initials and that no record lists: capitalised words whose shape (a given name, a patronymic,
 * a Chinese name, the ending of a family name) or whose neighbours (an office, a verb of speech) say that they are a person's name.
 * A surname alone makes no person. Inflected names are brought to the base form that agrees with most of their occurrences.
 *
 * @param surnames those that the texts tell of somebody: two words of which the second is one of them are a name.
 */
export function discoverPeople(
  texts: readonly TextWithNames[],
  language: LanguageTag,
  surnames: ReadonlySet<string> = new Set(),
): UnknownPerson[] {
  const families = familiesIn(texts, language);
  const found = texts.flatMap(({ text, taken }) => {
    const words = tokens(text);
    const rules = discoveryRulesFor(language, text);
    return chainsOf(text, words, rules, taken).flatMap((chain) => {
      // A name in another script stands in another language.
      const own = discoveryRulesFor(language, chain[0]?.text ?? text);
      return parted(chain, text, own, families).flatMap((part) =>
        occurrenceOf(part, text, words, discoveryRulesFor(language, part[0]?.text ?? text), surnames),
      );
    });
  });
  return withAddresses(settled(found, aloneIn(texts, language)));
}

/**
 * A given name with a patronymic alone is how the article addresses somebody whom it names with the surname elsewhere; with nobody of that given
 * name it is a name by itself where families are named so («Марат Әбдірахманұлы»).
 */
function withAddresses(people: readonly UnknownPerson[]): UnknownPerson[] {
  const named = people.filter(({ family }) => family !== '');
  const addressed = people.filter(({ family }) => family === '');
  const taken = new Set<UnknownPerson>();
  const completed = named.map((person) => {
    const [only, ...others] = addressed.filter(({ given }) => given === person.given);
    const alone = named.filter(({ given }) => given === person.given).length === 1;
    if (only === undefined || others.length > 0 || !alone || person.patronymic !== undefined) return person;
    taken.add(only);
    return { ...person, patronymic: only.patronymic ?? '' };
  });
  const byThemselves = addressed.flatMap((person) => {
    const { patronymic = '', ...rest } = person;
    return taken.has(person) || endsInOne(patronymic, discoveryRulesFor(person.language, patronymic).patronymicOnly.alone)
      ? []
      : [{ ...rest, family: patronymic }];
  });
  return [...completed, ...byThemselves];
}

/** The base forms of the words that stand alone in capitals: one of them tells a surname. */
function aloneIn(texts: readonly TextWithNames[], language: LanguageTag): ReadonlySet<string> {
  return new Set(
    texts.flatMap(({ text, taken }) => {
      const rules = discoveryRulesFor(language, text);
      return chainsOf(text, tokens(text), rules, taken).flatMap(([unit, ...others]) =>
        unit === undefined || others.length > 0 ? [] : baseForms(unit.text, rules, 'family').map(({ base }) => base),
      );
    }),
  );
}

/** The chains of capitalised words of a text that may be names, without what cannot be of one. */
export function chainsOfNames({ text, taken }: TextWithNames, language: LanguageTag): Chain[] {
  const rules = discoveryRulesFor(language, text);
  return chainsOf(text, tokens(text), rules, taken).flatMap((chain) =>
    parted(chain, text, discoveryRulesFor(language, chain[0]?.text ?? text)),
  );
}

/** A chain that reads as a name, with what speaks for it. */
type Occurrence = {
  readonly readings: readonly PersonReading[];
  readonly printed: string;
  readonly language: DiscoveryRules['tag'];
  readonly rule: UnknownPerson['rule'];
  readonly quote: string;
};

/** A chain without the words that cannot be of one name: offices, countries, a word that only opens the sentence. */
function parted(chain: Chain, text: string, rules: DiscoveryRules, families: ReadonlySet<string> = new Set()): Chain[] {
  const parts: Unit[][] = [[]];
  const end = chain.length - (isGeneration(chain.at(-1)?.text ?? '') ? 2 : 1);
  for (const [index, unit] of chain.entries()) {
    const surnameTitle = index > 0 && index === end && givenName(chain[index - 1]?.text ?? '') !== undefined;
    const isOther =
      (isNoName(unit.text, rules.roles, rules) && !surnameTitle) ||
      (index < end && isNoName(unit.text, rules.callings, rules)) ||
      isNoName(unit.text, rules.notPeople, rules) ||
      isForeignWord(unit.text, rules);
    const divides = unit.shape === 'word' && (isOther || isCountry(unit.text));
    const opens = index === 0 && unit.shape === 'word' && beginsSentence(text, unit.start) && isOpener(unit.text, rules);
    const ends = index > 0 && isDeclined(chain[index - 1]?.text ?? '', rules) && givenName(chain[index - 1]?.text ?? '') === undefined;
    const begins = index > 1 && index < chain.length - 1 && beginsAnother(chain[index - 1], unit, rules);
    const part = parts.at(-1) ?? [];
    const complete = rules.objectFollows && part.length === 2 && part[0] !== undefined && givenName(part[0].text) !== undefined;
    const follows =
      complete &&
      unit.shape === 'word' &&
      !isPatronymic(part[1]?.text ?? '', rules) &&
      (isSurname(part[1]?.text ?? '', rules) || (index < chain.length - 1 && isTwoNames(part, unit)));
    const isObject = rules.objectFollows && part.length > 1 && isFamilyDeclined(unit, rules, families);
    if (divides || opens) parts.push([]);
    else if (begins || ends || follows || isObject) parts.push([unit]);
    else parts.at(-1)?.push(unit);
  }
  return parts.map((part) => fromGivenName(part, rules)).filter((part) => part.some(({ shape }) => shape === 'word') && part.length > 1);
}

/** «Глеб Воронцов Асановқа»: a family name of somebody else whom the text names, with the ending of an object. */
function isFamilyDeclined(unit: Unit, rules: DiscoveryRules, families: ReadonlySet<string>): boolean {
  return isDeclined(unit.text, rules) && baseForms(unit.text, rules, 'family').some(({ base }) => base !== unit.text && families.has(base));
}

/** The family names of the people whom the texts name in full, by a record or by a given name of the lists and one word more. */
function familiesIn(texts: readonly TextWithNames[], language: LanguageTag): ReadonlySet<string> {
  return new Set(
    texts.flatMap(({ text, taken }) => {
      const rules = discoveryRulesFor(language, text);
      if (!rules.objectFollows) return [];
      const known = taken
        .filter(({ kind }) => kind === 'people')
        .map(({ start, end }) => tokens(text.slice(start, end)))
        .flatMap((words) => (words.length > 1 ? [words[0], words.at(-1)] : []));
      const named = chainsOf(text, tokens(text), rules, taken)
        .filter(([first, , ...more]) => more.length === 0 && first !== undefined && givenName(first.text) !== undefined)
        .map(([, last]) => last);
      return [...known, ...named].flatMap((word) =>
        word === undefined ? [] : baseForms(word.text, rules, 'family').map(({ base }) => base),
      );
    }),
  );
}

/** A given name behind a surname begins the next name: «Глеб Воронцов Алмаз Токтобаевты». */
function beginsAnother(before: Unit | undefined, unit: Unit, rules: DiscoveryRules): boolean {
  return before !== undefined && unit.shape === 'word' && givenName(unit.text) !== undefined && isSurname(before.text, rules);
}

/** «Air Bravino»: an English word that no person is called, in a text of other letters. */
function isForeignWord(word: string, rules: DiscoveryRules): boolean {
  if (!/\p{Script=Latin}/u.test(word)) return false;
  const own = discoveryRulesFor(rules.tag, word);
  return isNoName(word, own.notPeople, own);
}

/** «Вейкко Лахтинен Тимо Салоненнен озды»: a given name of the lists behind the family name of another. */
function isTwoNames([, family]: readonly Unit[], unit: Unit): boolean {
  return family !== undefined && givenName(family.text) === undefined && givenName(unit.text) !== undefined;
}

function isPatronymic(word: string, { patronymicEndings: { male, female } }: DiscoveryRules): boolean {
  return endsInOne(word, `${male} ${female}`);
}

function isSurname(word: string, rules: DiscoveryRules): boolean {
  return givenName(word) === undefined && baseForms(word, rules, 'family').some(({ base }) => endsInOne(base, rules.surnameEndings));
}

/** Of three words or more the name begins with the given name: «Накануне Иван Петров», "Kazakh Erlan Karin". */
function fromGivenName(units: readonly Unit[], rules: DiscoveryRules): Chain {
  const korean = units.length > 2 ? koreanIn(units, rules) : undefined;
  if (korean !== undefined) return korean;
  if (units.length > 2 && readPerson(units.slice(-2), rules).shape === 'chinese-name') return units.slice(-2);
  const vietnamese = [-4, -3].find((from) => units.length > -from && readPerson(units.slice(from), rules).shape === 'vietnamese-name');
  if (vietnamese !== undefined) return units.slice(vietnamese);
  const at = units.findIndex(({ text, shape }) => shape === 'word' && givenName(text) !== undefined);
  if (at === 1 && units.length > 2 && units.slice(0, 2).every(({ text, shape }) => shape === 'word' && isJapanese(text)))
    return units.slice(0, 2);
  const behind = units.slice(at + 1).filter(({ shape }) => shape === 'word').length;
  return at > 0 && behind > 0 && units[at - 1]?.shape === 'word' && units.slice(0, at).length + 1 + behind > 2
    ? keepsFamilyFirst(units, at, rules)
      ? units
      : units.slice(at)
    : units;
}

/** The Korean name among words in capitals, which is told by its first. */
function koreanIn(units: readonly Unit[], rules: DiscoveryRules): Chain | undefined {
  for (let from = 0; from < units.length - 1; from += 1) {
    for (const length of [3, 2]) {
      const part = units.slice(from, from + length);
      if (part.length === length && readKorean(part, rules).length > 0) return part;
    }
  }
  return undefined;
}

/** Family name, given name, patronymic: three words, of which the second is the given name. */
function keepsFamilyFirst(units: readonly Unit[], at: number, rules: DiscoveryRules): boolean {
  if (rules.declined === 'last-word' && !endsInOne(units[0]?.text ?? '', rules.surnameEndings)) return false;
  return at === 1 && units.length === 3 && genderOfPatronymic(units[2]?.text ?? '', rules) !== undefined;
}

/** Whether a word only opens a sentence: «Сегодня», "However", or a verb before its subject. */
export function isOpener(word: string, rules: DiscoveryRules): boolean {
  const names = nameLanguages.find(({ tag }) => tag === rules.tag);
  const lower = word.toLowerCase();
  return (
    names?.openers.split(' ').includes(lower) === true ||
    names?.openingVerbs.split(' ').some((verb) => verb !== '' && lower.startsWith(verb)) === true
  );
}

function occurrenceOf(
  chain: Chain,
  text: string,
  words: readonly Token[],
  rules: DiscoveryRules,
  surnames: ReadonlySet<string>,
): Occurrence[] {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined || isQuoted(text, first, last)) return [];
  if (isCountryPhrase(text.slice(first.start, last.end)) || generationBefore(text, words, first.first) !== undefined) return [];
  const { readings, shape } = readPerson(chain, rules);
  const isCertain = shape === 'given-name' || shape === 'patronymic';
  if (readings.length === 0 || (!isCertain && chain.some((unit) => conceptOf(unit.text) !== undefined))) return [];
  const opens = beginsSentence(text, first.start);
  const cue = cueBeside(text, words, chain, rules);
  if (isEponym(text, words, chain, rules)) return [];
  const latin = scriptOf(first.text) === 'Latn';
  const isAddress = readings.every(({ family }) => family === '');
  const unsure =
    (shape === undefined && !isAddress) ||
    ((shape === 'surname-ending' || (shape === 'chinese-name' && latin) || isScene(last.text, rules)) && opens);
  const isTold = !opens && chain.length === 2 && readings.some(({ family }) => surnames.has(family));
  if (unsure && cue === undefined && !isTold) return [];
  const rule = shape ?? cue ?? (isTold ? 'surname-told' : 'patronymic');
  return [
    { readings, printed: text.slice(first.start, last.end), language: rules.tag, rule, quote: sentenceAround(text, first.start, last.end) },
  ];
}

/** «Сапар Тбилисиде басталды»: a place where something begins, behind a word that is a given name too. */
function isScene(word: string, rules: DiscoveryRules): boolean {
  return rules.declined === 'last-word' && wordsOf(rules.placeEnds).some((ending) => word.toLowerCase().endsWith(ending));
}

/** A title in quotation marks is a work or body named after somebody. */
function isQuoted(text: string, first: Unit, last: Unit): boolean {
  return /[«“„"]$/.test(text.slice(0, first.start)) && /^[»”“"]/.test(text.slice(last.end));
}

/** One person for each base form that agrees with most occurrences; each occurrence counts for one person. */
function settled(found: readonly Occurrence[], alone: ReadonlySet<string>): UnknownPerson[] {
  const printed = new Set(found.map((occurrence) => occurrence.printed));
  const votes = new Map<string, { score: number; readonly reading: PersonReading; readonly by: Occurrence[] }>();
  for (const occurrence of found) {
    for (const reading of occurrence.readings) {
      const name = nameOf(reading);
      const score = 10 + reading.score + (occurrence.printed !== name && printed.has(name) ? 3 : 0) + (alone.has(reading.family) ? 3 : 0);
      const known = votes.get(keyOf(reading));
      if (known === undefined) votes.set(keyOf(reading), { score, reading, by: [occurrence] });
      else {
        known.score += score;
        known.by.push(occurrence);
      }
    }
  }
  const open = new Set(found);
  return [...votes.values()]
    .sort((one, other) => other.score - one.score)
    .flatMap(({ reading: { score: _score, ...reading }, by }) => {
      const [first] = by.filter((occurrence) => open.has(occurrence));
      for (const occurrence of by) open.delete(occurrence);
      return first === undefined ? [] : [{ ...reading, language: first.language, rule: first.rule, quote: first.quote }];
    });
}

function keyOf({ given = '', patronymic = '', family }: PersonReading): string {
  return `${given} ${patronymic} ${family}`.toLowerCase();
}

function nameOf({ given = '', family, familyFirst }: PersonReading): string {
  return familyFirst ? `${family} ${given}` : `${given} ${family}`;
}
