import type { DiscoveryRules } from '../languages/rules.ts';
import type { Kind } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import type { PersonReading } from './agreement.ts';
import { type Chain, chainsOf, type Span, type Unit } from './chain.ts';
import { conceptOf } from './concept.ts';
import { beginsSentence } from './context.ts';
import { isCountryPhrase } from './country.ts';
import { endsInOne, wordsOf } from './cue-list.ts';
import { baseForms } from './declension.ts';
import { discoveryRulesFor } from './discovery-rules.ts';
import { scriptOf } from './fold.ts';
import { generationBefore } from './generation.ts';
import { givenName } from './given.ts';
import { parted } from './parted.ts';
import { cueBeside, isEponym, type PersonCue } from './person-cue.ts';
import { type PersonShape, readPerson } from './person-reading.ts';
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

/** A chain that reads as a name, with what speaks for it. */
type Occurrence = {
  readonly readings: readonly PersonReading[];
  readonly printed: string;
  readonly language: DiscoveryRules['tag'];
  readonly rule: UnknownPerson['rule'];
  readonly quote: string;
};

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
