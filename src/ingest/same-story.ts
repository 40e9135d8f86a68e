import type { Brief } from '../names/brief.ts';
import { firstSound, isNear } from '../names/near.ts';
import type { RecordPath } from '../schema/kind.ts';

/** A person named in an article: the record that the rules give the name to, and, where no authority record is meant, the name. */
export type NamedInStory = {
  readonly article: string;
  readonly record: RecordPath;
  readonly name?: Pick<Brief, 'language' | 'sounds'>;
};

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
  const support = new Map<string, (readonly [RecordPath, RecordPath])[]>();
  for (const bucket of bucketsOf(named)) {
    for (const [index, one] of bucket.entries()) {
      for (const other of bucket.slice(index + 1)) {
        if (!mayBeOne(one, other)) continue;
        for (const from of firstOf(one.articles))
          for (const to of firstOf(other.articles)) {
            const key = from < to ? `${from}\n${to}` : `${to}\n${from}`;
            const pairs = support.get(key);
            if (pairs === undefined) support.set(key, [[one.record, other.record]]);
            else pairs.push([one.record, other.record]);
          }
      }
    }
  }
  const inArticle = recordsByArticle(named, new Set([...support.keys()].flatMap((key) => key.split('\n'))));
  const joined = new Map<RecordPath, RecordPath>();
  for (const [articles, pairs] of support) {
    const [from = '', to = ''] = articles.split('\n');
    const near = pairs.filter((pair) => pair.every((record) => pairs.filter((each) => each.includes(record)).length === 1));
    const others = inArticle.get(to);
    const shared = [...(inArticle.get(from) ?? [])].filter((record) => others?.has(record)).length;
    if (shared + near.length >= leastShared) for (const [one, other] of near) join(joined, one, other);
  }
  return new Map([...joined.keys()].map((record) => [record, end(joined, record)]));
}

/** People named in two articles before names that are only near count as one. */
const leastShared = 3;
/** More people of the same first sounds are not compared. */
const mostAlike = 60;
const mostArticles = 12;

/** The people whose names begin with the same sounds, of sounds that few have. A name without sounds counts once its bearer is known by them. */
function bucketsOf(named: readonly NamedInStory[]): readonly Person[][] {
  const known = new Map<RecordPath, string>();
  const counts = new Map<string, number>();
  for (const { record, name } of named) {
    if (name?.sounds === undefined || known.has(record)) continue;
    const bucket = firstSound(name.sounds.given) + firstSound(name.sounds.family);
    known.set(record, bucket);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  const people = new Map<RecordPath, Person>();
  const buckets = new Map<string, Person[]>();
  for (const { article, record, name } of named) {
    const bucket = name === undefined ? undefined : known.get(record);
    if (name === undefined || bucket === undefined || (counts.get(bucket) ?? 0) > mostAlike) continue;
    let person = people.get(record);
    if (person === undefined) {
      if (name.sounds === undefined) continue;
      person = { record, ...name.sounds, articles: new Set(), languages: new Set() };
      people.set(record, person);
      const others = buckets.get(bucket);
      if (others === undefined) buckets.set(bucket, [person]);
      else others.push(person);
    }
    person.articles.add(article);
    person.languages.add(name.language);
  }
  return [...buckets.values()];
}

function recordsByArticle(named: readonly NamedInStory[], articles: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<RecordPath>> {
  const records = new Map<string, Set<RecordPath>>();
  for (const { article, record } of articles.size === 0 ? [] : named) {
    if (!articles.has(article)) continue;
    const known = records.get(article);
    if (known === undefined) records.set(article, new Set([record]));
    else known.add(record);
  }
  return records;
}

function mayBeOne(one: Person, other: Person): boolean {
  for (const language of one.languages) if (other.languages.has(language)) return false;
  for (const article of one.articles) if (other.articles.has(article)) return false;
  return isNear(one.given, other.given) && isNear(one.family, other.family);
}

function firstOf(articles: ReadonlySet<string>): readonly string[] {
  return [...articles].sort().slice(0, mostArticles);
}

/** Both lead to the record that comes first by its identifier. */
function join(joined: Map<RecordPath, RecordPath>, one: RecordPath, other: RecordPath): void {
  const [first, second] = [end(joined, one), end(joined, other)].sort();
  if (first !== undefined && second !== undefined && first !== second) joined.set(second, first);
}

function end(joined: ReadonlyMap<RecordPath, RecordPath>, record: RecordPath): RecordPath {
  let last = record;
  for (let next = joined.get(last); next !== undefined; next = joined.get(last)) last = next;
  return last;
}
