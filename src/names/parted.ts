import type { DiscoveryRules } from '../languages/rules.ts';
import type { LanguageTag } from '../schema/language.ts';
import { type Chain, chainsOf, type Unit } from './chain.ts';
import { beginsSentence } from './context.ts';
import { isCountry } from './country.ts';
import { endsInOne } from './cue-list.ts';
import { baseForms, isDeclined } from './declension.ts';
import { discoveryRulesFor } from './discovery-rules.ts';
import { isGeneration } from './generation.ts';
import { givenName, isNoName } from './given.ts';
import { nameLanguages } from './inflection.ts';
import { isJapanese } from './japanese.ts';
import { genderOfPatronymic } from './patronymic.ts';
import type { TextWithNames } from './people.ts';
import { readKorean, readPerson } from './person-reading.ts';
import { tokens } from './tokens.ts';

/** The chains of capitalised words of a text that may be names, without what cannot be of one. */
export function chainsOfNames({ text, taken }: TextWithNames, language: LanguageTag): Chain[] {
  const rules = discoveryRulesFor(language, text);
  return chainsOf(text, tokens(text), rules, taken).flatMap((chain) =>
    parted(chain, text, discoveryRulesFor(language, chain[0]?.text ?? text)),
  );
}

/** A chain without the words that cannot be of one name: offices, countries, a word that only opens the sentence. */
export function parted(chain: Chain, text: string, rules: DiscoveryRules, families: ReadonlySet<string> = new Set()): Chain[] {
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
