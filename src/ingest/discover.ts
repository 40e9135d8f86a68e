import type { Root } from 'mdast';
import { discoverBodies } from '../names/bodies.ts';
import type { Matcher } from '../names/form.ts';
import { nameForms } from '../names/forms.ts';
import { createMatcher } from '../names/match.ts';
import { discoverPeople, type TextWithNames } from '../names/people.ts';
import { possibleNames } from '../names/possible.ts';
import { isSentenceCase } from '../names/shape.ts';
import { discoverSurnames } from '../names/surnames.ts';
import { fatherKey, recordOfBody, recordOfPerson, smallWordsIn, type UnknownName } from '../names/unknown.ts';
import type { Mention, NamedPart } from '../schema/article.ts';
import { type TextRun, textRuns } from '../schema/body.ts';
import { type Kind, kindOf } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import { bodyTree } from './body-tree.ts';
import type { NamedText } from './passage.ts';
import { placesIn } from './places.ts';
import type { PossibleInPart } from './tie.ts';

/** What an article names that no record lists: names in full, and surnames of people whom it does not name in full. */
export type Discovery = { readonly names: readonly UnknownName[]; readonly surnames: readonly string[] };

/**
 * The people, parties and organisations that an article names and no record lists, each once, with the sentence that tells what it is.
 * Subheads are not read, nor lines above the body of which each word has a capital: these say nothing in English. Known names are left alone.
 *
 * @param above headline and deck, with the known names in them.
 */
export function discoverNames(
  body: string,
  mentions: readonly Mention[],
  language: LanguageTag,
  above: readonly NamedText[] = [],
): Discovery {
  const known = mentions.filter(({ record }) => record !== undefined);
  const lines = above.filter(({ text }) => isSentenceCase(text)).map((line) => ({ text: line.text, taken: spansOf(line) }));
  const texts = [...paragraphsOf(body).map((run) => ({ text: run.text, taken: placesIn(run, known) })), ...lines];
  const small = smallWordsIn(texts.map(({ text }) => text));
  // "the Zhana Dala party" is no person's name, and «Асан Үсенов партия төрағасы» no party's.
  const called = discoverBodies(texts, language).filter(({ maybePerson }) => !maybePerson);
  const calledBy = createMatcher(called.flatMap((each) => recordOfBody(each, small) ?? []).flatMap(({ record }) => nameForms(record)));
  const withBodies = texts.map(({ text, taken }) => withMatches(text, taken, calledBy, language, 'parties'));
  const first = inCompany(withBodies, language, []);
  // A surname told of somebody tells whose the words are that end in it.
  const { people, matcher, surnames } = first.surnames.length === 0 ? first : inCompany(withBodies, language, first.surnames);
  const withPeople = texts.map(({ text, taken }) => withMatches(text, taken, matcher, language, 'people'));
  const bodies = discoverBodies(withPeople, language).flatMap((each) => recordOfBody(each, small) ?? []);
  const bearers = toldApart(people);
  const distinct = new Map<string, UnknownName>();
  for (const each of [...bodies, ...bearers]) {
    const key = `${each.record.kind}/${each.record.id}`;
    if (!distinct.has(key)) distinct.set(key, each);
  }
  return { names: [...distinct.values()], surnames };
}

/** The people whom texts name in full, what finds them, and the surnames that are left, where some surnames are known to be people's. */
function inCompany(
  texts: readonly TextWithNames[],
  language: LanguageTag,
  known: readonly string[],
): { readonly people: readonly UnknownName[]; readonly matcher: Matcher; readonly surnames: readonly string[] } {
  const people = discoverPeople(texts, language, new Set(known)).flatMap((each) => recordOfPerson(each) ?? []);
  const matcher = createMatcher(people.flatMap(({ record }) => nameForms(record)));
  const withPeople = texts.map(({ text, taken }) => withMatches(text, taken, matcher, language, 'people'));
  const given = people.flatMap(({ record }) => (record.kind === 'people' ? Object.values(record.name?.given ?? {}) : []));
  const surnames = discoverSurnames(withPeople, language, new Set(given.filter((each) => each !== undefined)));
  return { people, matcher, surnames };
}

/** Two people of one name whom an article tells apart by their fathers' names have identifiers of their own. */
function toldApart(people: readonly UnknownName[]): UnknownName[] {
  const fathers = new Map<string, Set<string>>();
  for (const person of people) {
    const father = fatherKey(person);
    if (father !== undefined) fathers.set(person.key, (fathers.get(person.key) ?? new Set()).add(father));
  }
  return people.map((person) => {
    const father = fatherKey(person);
    const { record } = person;
    if (father === undefined || (fathers.get(person.key)?.size ?? 0) < 2 || record.kind !== 'people') return person;
    return { ...person, record: { ...record, id: `${person.key}-${father}` } };
  });
}

/** What may be names in a body and in the lines above it, those found apart. Offsets count in the part, the body as Markdown. */
export function possibleIn(
  body: NamedText,
  above: Readonly<Record<Exclude<NamedPart, 'body'>, NamedText>>,
  language: LanguageTag,
): PossibleInPart[] {
  const lines = (['headline', 'deck'] as const).flatMap((part) => {
    const { text } = above[part];
    return isSentenceCase(text) ? possibleNames({ text, taken: spansOf(above[part]) }, language).map((each) => ({ ...each, part })) : [];
  });
  const inBody = paragraphsOf(body.text).flatMap((run) =>
    possibleNames({ text: run.text, taken: placesIn(run, body.mentions) }, language).map(({ start, end, records }) => ({
      start: run.offsetAt(start),
      end: run.offsetAt(end - 1) + 1,
      records,
    })),
  );
  return [...lines, ...inBody];
}

function spansOf({ mentions }: NamedText): TextWithNames['taken'] {
  return mentions.flatMap(({ record, start, end }) => (record === undefined ? [] : [{ start, end, kind: kindOf(record) }]));
}

/** The text of a body without its subheads. */
function paragraphsOf(body: string): TextRun[] {
  const root = bodyTree(body);
  const paragraphs: Root = { type: 'root', children: root.children.filter(({ type }) => type !== 'heading') };
  return textRuns(paragraphs, body);
}

function withMatches(text: string, taken: TextWithNames['taken'], matcher: Matcher, language: LanguageTag, kind: Kind): TextWithNames {
  const found = matcher.find(text, language).map(({ start, end }) => ({ start, end, kind }));
  return found.length === 0 ? { text, taken } : { text, taken: [...taken, ...found].sort((one, other) => one.start - other.start) };
}
