import { discoveryLanguages } from '../languages/discovery/discovery.ts';
import type { AuthorityRecord, Person } from '../schema/authority.ts';
import type { UnknownBody } from './bodies.ts';
import { chineseToLatin } from './chinese.ts';
import { conceptOf } from './concept.ts';
import { countryOf } from './country.ts';
import { endsInOne, wordsOf } from './cue-list.ts';
import { koreanInLatin } from './korean.ts';
import type { UnknownPerson } from './people.ts';
import { isFamilyFirst } from './person-reading.ts';
import { crossScriptKey } from './romanise.ts';
import { tokens } from './tokens.ts';

/** A name that an article gives and no record lists, as the record that it would make by itself. */
export type UnknownName = {
  /** The identifier under which spellings agree; that of the record, unless the article names two people so. */
  readonly key: string;
  readonly record: AuthorityRecord;
  /** The language whose spelling the name stands in. */
  readonly language: UnknownPerson['language'];
  readonly rule: UnknownPerson['rule'] | UnknownBody['rule'] | 'same-story' | 'told-elsewhere';
  /** The sentence that told what it is. */
  readonly quote: string;
};

/**
 * The record of an unknown person. Its identifier is the key under which spellings in other languages and scripts agree
 * (`Мухтар Тлеуберди`, `Mukhtar Tileuberdi`), pinyin for a Chinese name, so that it stays the same whichever article is read first.
 */
export function recordOfPerson(unknown: UnknownPerson): UnknownName | undefined {
  const { given = '', family, second, patronymic, gender, language, rule, quote } = unknown;
  const heading = isFamilyFirst(rule) ? `${family} ${given}` : `${given} ${family}`.trim();
  const id = keyOfPerson(unknown, rule);
  if (id === '' || id.length > longestKey) return undefined;
  const name: Person['name'] = {
    family: { [language]: family },
    given: { [language]: given },
    ...(patronymic && { patronymic: { [language]: patronymic } }),
  };
  const variants = second === undefined ? {} : { variants: [`${heading} ${second}`] };
  const record = { kind: 'people' as const, id, heading: { [language]: heading }, name, ...variants, ...(gender && { gender }) };
  return { key: id, record, language, rule, quote };
}

/** No name of a person or body has a longer key; what has one could not be the name of a file. */
const longestKey = 120;

/**
 * The record of an unknown party or organisation. Words that describe a party, and countries, count by what they mean, all others by their
 * key, in an order of their own: «Қытай Коммунистік партиясы» and "Communist Party of China" have one identifier.
 *
 * @param small the words that the article writes small.
 */
export function recordOfBody(unknown: UnknownBody, small: ReadonlySet<string>): UnknownName | undefined {
  const { kind, name, shortNames, language, rule, quote } = unknown;
  const words = tokens(name).map(({ text }) => text);
  const id = keyOfBody(words);
  if (id === '' || id.length > longestKey) return undefined;
  const ordinaryWord = rule !== 'described-name' && words.some((word) => word !== word.toLowerCase() && small.has(word.toLowerCase()));
  const weak = shortened(words, language);
  const record = {
    kind,
    id,
    heading: { [language]: name },
    ...(shortNames.length > 0 && { variants: [...shortNames] }),
    ...(ordinaryWord && { ordinaryWord }),
    ...(weak && { weak: [weak] }),
  };
  return { key: id, record, language, rule, quote };
}

/** "Labour" for the Labour Party: where the language leaves the main word out, unless what is left is an adjective. */
function shortened([first = '', ...rest]: readonly string[], language: UnknownName['language']): string | undefined {
  const endings = discoveryLanguages.find(({ tag }) => tag === language)?.bodies.find(({ kind }) => kind === 'parties')?.notAlone;
  if (endings === undefined || rest.length !== 1 || conceptOf(rest[0] ?? '') !== 'party' || first.length < 4) return undefined;
  return endsInOne(first, endings) ? undefined : first;
}

/** The identifier that a party or organisation of these words has. */
export function keyOfBody(words: readonly string[]): string {
  const concepts: string[] = [];
  const countries: string[] = [];
  const others: string[] = [];
  for (const word of words) {
    const concept = conceptOf(word);
    const country = concept === undefined ? countryOf(word) : undefined;
    if (concept !== undefined) concepts.push(concept);
    else if (country !== undefined) countries.push(country.toLowerCase());
    else if ((word.length > 2 || words.length === 1) && !joints.has(word.toLowerCase())) others.push(keyOfWord(word));
  }
  const isParty = concepts.includes('party');
  return [
    ...[...new Set(others)].filter((word) => word !== ''),
    ...[...new Set(concepts)].filter((concept) => concept !== 'party').sort(),
    ...(isParty ? ['party'] : []),
    ...[...new Set(countries)].sort(),
  ].join('-');
}

/** The identifier that a person of this name has. `shape`: that of the name, where it tells the language of its syllables. */
export function keyOfPerson({ given = '', family }: Pick<UnknownPerson, 'given' | 'family'>, shape: string | undefined): string {
  if (shape === 'chinese-name') return pinyinOf(`${family} ${given}`);
  return shape === 'korean-name' ? idOf([given, family].map(koreanInLatin)) : idOf([given, family]);
}

/** Pinyin without its apostrophes. */
function pinyinOf(name: string): string {
  return (chineseToLatin(name) ?? name)
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[\s-]+/gu, '-');
}

/**
 * The father's name: its first consonants, which Russian and Kazakh patronymics have in common («Абдрахманович», «Әбдірахманұлы»). Absent for
 * people without a patronymic and for all else.
 */
export function fatherKey({ record }: Pick<UnknownName, 'record'>): string | undefined {
  const patronymic = record.kind === 'people' ? Object.values(record.name?.patronymic ?? {})[0] : undefined;
  return patronymic === undefined
    ? undefined
    : crossScriptKey(patronymic)
        .replace(/[aeiou]/gu, '')
        .slice(0, 3);
}

/** Small words of names, which other languages put as an ending. */
const joints = new Set(discoveryLanguages.flatMap(({ joints: words }) => wordsOf(words)));

/** The words of an identifier that all spellings share. */
function idOf(words: readonly string[]): string {
  return words
    .flatMap((word) => tokens(word).map(({ text }) => keyOfWord(text)))
    .filter((word) => word !== '')
    .join('-');
}

function keyOfWord(word: string): string {
  return crossScriptKey(word).replace(/[^\p{Ll}\p{Lo}\p{N}]/gu, '');
}

/** The words that an article writes small: a name of such a word is an ordinary word too. */
export function smallWordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => tokens(text).flatMap(({ text: word }) => (word === word.toLowerCase() ? [word] : []))));
}
