import { beginningIn } from '../names/cue-list.ts';
import { discoveryRulesFor } from '../names/discovery-rules.ts';
import { fold } from '../names/fold.ts';
import { isOffice, isStem } from '../names/office.ts';
import { tokens } from '../names/tokens.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import type { StatedRole } from '../schema/record.ts';
import type { Gist } from './records.ts';
import type { RoleInArticle } from './stated-roles.ts';

/**
 * The offices that all articles print beside each person's name, the most frequent first. Phrases that differ in capitals or in the case of
 * their main word only are one office, told as it is printed most plainly. The order of the articles does not matter.
 */
export function rolesStated(articles: readonly Gist[]): ReadonlyMap<RecordPath, readonly StatedRole[]> {
  const byPerson = new Map<RecordPath, Map<string, Said[]>>();
  for (const { id, language, roles = [] } of articles.toSorted((one, other) => compare(one.id, other.id))) {
    for (const role of roles) {
      const offices = byPerson.get(role.record) ?? new Map<string, Said[]>();
      byPerson.set(role.record, offices);
      const key = `${language.value} ${keyOf(role.title, language.value)}`;
      const said = offices.get(key) ?? [];
      offices.set(key, said);
      said.push({ ...role, article: id, language: language.value });
    }
  }
  return new Map(
    [...byPerson].map(([person, offices]) => [person, [...offices.values()].map(toStated).sort(byFrequency).slice(0, mostOffices)]),
  );
}

type Said = RoleInArticle & { readonly article: string; readonly language: LanguageTag };

/** Newspapers vary a phrase without end; the commonest wordings tell what somebody was. */
const mostOffices = 40;
const mostFurther = 4;

function toStated(said: readonly Said[]): StatedRole {
  const [first] = said.toSorted((one, other) => plainness(one) - plainness(other));
  if (first === undefined) throw new TypeError('An office needs an article.');
  const { title, language, quote, article } = first;
  const of = first.of ?? said.find((each) => each.of !== undefined)?.of;
  const articles = [...new Set(said.map((each) => each.article))];
  const also = articles.filter((each) => each !== article).slice(0, mostFurther);
  return { title, language, quote, article, ...(of !== undefined && { of }), count: articles.length, ...(also.length > 0 && { also }) };
}

/** A main word in the nominative is plainest. */
function plainness({ title, language }: Said): number {
  const rules = discoveryRulesFor(language, title);
  const main = tokens(title).find(({ text }) => isOffice(text, rules));
  return main === undefined || isStem(main.text, rules) ? 0 : 1;
}

/** Words without their capitals; where offices agree with names in case, those up to the main word as far as the lists of the language have them. */
function keyOf(title: string, language: LanguageTag): string {
  const rules = discoveryRulesFor(language, title);
  const words = tokens(title).map(({ text }) => text);
  const main = rules.office.baseEndings === '' ? -1 : words.findIndex((word) => isOffice(word, rules));
  const lists = [rules.roles, rules.office.describing];
  return words
    .map((word, index) => (index > main ? undefined : lists.flatMap((list) => beginningIn(word, list) ?? [])[0]) ?? fold(word))
    .join(' ');
}

function byFrequency(one: StatedRole, other: StatedRole): number {
  return other.count - one.count || compare(one.language, other.language) || compare(one.title, other.title);
}

/** By code unit, so that the order is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
