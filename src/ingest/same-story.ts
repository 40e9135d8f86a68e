import { firstSound, isNear, soundsOf } from '../names/near.ts';
import type { UnknownName } from '../names/unknown.ts';
import type { RecordPath } from '../schema/kind.ts';

/** A person named in an article: the record that the rules give the name to, and, where no authority record is meant, the name. */
export type NamedInStory = { readonly article: string; readonly record: RecordPath; readonly name?: UnknownName };

type Person = {
  readonly record: RecordPath;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly articles: Set<string>;
  readonly languages: Set<string>;
};

/**
 * People whose spellings in two languages differ by more than rules foresee (`Wrzesiński`, `Вжесиньский`), and who are one because the two
 * articles tell of the same people: at least three are named in both, by one record or by names that are near. Only people that no authority
 * record lists, who share no article and no language, and of whom each is near to one person of the other article alone.
 * Returns the record that each joins. Bounded: names are compared by their first sounds, and each person's first articles count.
 */
export function sameInStory(named: readonly NamedInStory[]): ReadonlyMap<RecordPath, RecordPath> {
  const people = new Map<RecordPath, Person>();
  const inArticle = new Map<string, Set<RecordPath>>();
  for (const { article, record, name } of named) {
    inArticle.set(article, (inArticle.get(article) ?? new Set()).add(record));
    const person = name === undefined ? undefined : (people.get(record) ?? personOf(record, name));
    if (person === undefined || name === undefined) continue;
    people.set(record, person);
    person.articles.add(article);
    person.languages.add(name.language);
  }
  const support = new Map<string, (readonly [RecordPath, RecordPath])[]>();
  for (const bucket of Map.groupBy(people.values(), ({ given, family }) => firstSound(given) + firstSound(family)).values()) {
    if (bucket.length > mostAlike) continue;
    for (const [index, one] of bucket.entries()) {
      for (const other of bucket.slice(index + 1)) {
        if (!mayBeOne(one, other)) continue;
        for (const from of firstOf(one.articles))
          for (const to of firstOf(other.articles)) {
            const key = from < to ? `${from}\n${to}` : `${to}\n${from}`;
            support.set(key, [...(support.get(key) ?? []), [one.record, other.record]]);
          }
      }
    }
  }
  const joined = new Map<RecordPath, RecordPath>();
  for (const [articles, pairs] of support) {
    const [from = '', to = ''] = articles.split('\n');
    const near = pairs.filter((pair) => pair.every((record) => pairs.filter((each) => each.includes(record)).length === 1));
    const others = inArticle.get(to);
    const shared = [...(inArticle.get(from) ?? [])].filter((record) => others?.has(record)).length;
    if (shared + near.length >= leastShared) for (const [one, other] of near) join(joined, one, other);
  }
  return joined;
}

/** People named in two articles before names that are only near count as one. */
const leastShared = 3;
/** More people of the same first sounds are not compared. */
const mostAlike = 60;
const mostArticles = 12;

function personOf(record: RecordPath, { record: { kind, ...rest }, rule }: UnknownName): Person | undefined {
  if (kind !== 'people' || rule === 'initials' || rule === 'chinese-name' || !('name' in rest)) return undefined;
  const [given = ''] = Object.values(rest.name?.given ?? {});
  const [family = ''] = Object.values(rest.name?.family ?? {});
  const person = { record, given: soundsOf(given), family: soundsOf(family), articles: new Set<string>(), languages: new Set<string>() };
  return person.given.length === 0 || person.family.length === 0 ? undefined : person;
}

function mayBeOne(one: Person, other: Person): boolean {
  if ([...one.languages].some((language) => other.languages.has(language))) return false;
  if ([...one.articles].some((article) => other.articles.has(article))) return false;
  return isNear(one.given, other.given) && isNear(one.family, other.family);
}

function firstOf(articles: ReadonlySet<string>): readonly string[] {
  return [...articles].sort().slice(0, mostArticles);
}

/** Both lead to the record that comes first by its identifier. */
function join(joined: Map<RecordPath, RecordPath>, one: RecordPath, other: RecordPath): void {
  const end = (record: RecordPath): RecordPath => {
    const next = joined.get(record);
    return next === undefined ? record : end(next);
  };
  const [first, second] = [end(one), end(other)].sort();
  if (first !== undefined && second !== undefined && first !== second) joined.set(second, first);
  for (const record of joined.keys()) joined.set(record, end(record));
}
