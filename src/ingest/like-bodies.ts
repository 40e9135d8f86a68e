import { acronymKey, firstLettersKey } from '../names/likeness.ts';
import { kindOf, type RecordPath } from '../schema/kind.ts';
import type { ContentRecord } from '../schema/record.ts';
import { spellingsOf } from './joined.ts';
import { mostAlike, type Pair, pairsUnder } from './pairs.ts';
import type { Gist } from './records.ts';

/**
 * Pairs of parties or organisations that may be one: the acronym of the one has the first letters of the other's name, or the two are named in
 * different languages only, never in one article, together with the same people, and no other body of that language with more of them.
 */
export function likeBodies(records: readonly ContentRecord[], articles: readonly Gist[]): Pair[] {
  const bodies = records.filter(({ kind }) => kind === 'parties' || kind === 'organisations');
  return [...byAcronym(bodies), ...byContext(bodies, articles)];
}

function byAcronym(bodies: readonly ContentRecord[]): Pair[] {
  const formsOf = (body: ContentRecord) =>
    spellingsOf(body).flatMap((form) => {
      const [acronym, letters] = [acronymKey(form), firstLettersKey(form)];
      return acronym !== undefined
        ? [{ form, key: acronym, short: true }]
        : letters !== undefined
          ? [{ form, key: letters, short: false }]
          : [];
    });
  return pairsUnder(bodies, (body) => formsOf(body).map(({ key }) => `${body.kind} ${key}`)).flatMap(([one, other, kindAndKey]) => {
    const key = kindAndKey.slice(one.kind.length + 1);
    const [first, second] = [one, other].map((body) => formsOf(body).filter((each) => each.key === key));
    for (const short of [true, false]) {
      const mine = first?.find((each) => each.short === short);
      const others = second?.find((each) => each.short !== short);
      if (mine !== undefined && others !== undefined)
        return [{ one, other, likeness: { why: 'acronym' as const, forms: [mine.form, others.form] as [string, string] } }];
    }
    return [];
  });
}

type Body = { readonly record: ContentRecord; readonly languages: ReadonlySet<string>; readonly articles: ReadonlySet<string> };

function byContext(bodies: readonly ContentRecord[], articles: readonly Gist[]): Pair[] {
  const beside = rarePeople(articles);
  const candidates = bodies.map((record): Body & { people: ReadonlySet<RecordPath> } => {
    const named = new Set(record.observed.flatMap((form) => form.articles));
    return {
      record,
      languages: new Set(record.observed.map(({ language }) => language)),
      articles: named,
      people: named.size > mostArticles ? new Set() : new Set([...named].flatMap((article) => beside.get(article) ?? [])),
    };
  });
  const shared = new Map<string, { one: Body; other: Body; people: Set<RecordPath> }>();
  for (const [one, other, person] of pairsUnder(candidates, ({ people }) => people)) {
    if (!isTranslation(one, other)) continue;
    const key = `${one.record.kind}/${one.record.id} ${other.record.id}`;
    const known = shared.get(key) ?? { one, other, people: new Set<RecordPath>() };
    shared.set(key, { ...known, people: known.people.add(person) });
  }
  const pairs = [...shared.values()].filter(({ people }) => people.size >= leastShared);
  const best = new Map<Body, { size: number; pairs: number }>();
  for (const { one, other, people } of pairs)
    for (const body of [one, other]) {
      const known = best.get(body);
      if (known === undefined || people.size > known.size) best.set(body, { size: people.size, pairs: 1 });
      else if (people.size === known.size) known.pairs += 1;
    }
  const isBest = (body: Body, { people }: (typeof pairs)[number]) => best.get(body)?.size === people.size && best.get(body)?.pairs === 1;
  return pairs
    .filter((pair) => isBest(pair.one, pair) && isBest(pair.other, pair))
    .map(({ one, other, people }) => ({
      one: one.record,
      other: other.record,
      likeness: { why: 'context' as const, people: [...people].sort() },
    }));
}

/** Of one kind, in no language both, in no article both; neither has a heading in the other's language. */
function isTranslation(one: Body, other: Body): boolean {
  const speaks = ({ languages, record }: Body, language: string) => languages.has(language) || language in record.heading;
  return (
    one.record.kind === other.record.kind &&
    one.languages.size > 0 &&
    other.languages.size > 0 &&
    ![...one.languages].some((language) => speaks(other, language)) &&
    ![...other.languages].some((language) => speaks(one, language)) &&
    ![...one.articles].some((article) => other.articles.has(article))
  );
}

/** By article, the people in it whom few articles name: the others are beside everybody. */
function rarePeople(articles: readonly Gist[]): ReadonlyMap<string, readonly RecordPath[]> {
  const people = articles.map(({ id, mentions }) => ({
    id,
    named: [...new Set(mentions.flatMap(({ record }) => (record !== undefined && kindOf(record) === 'people' ? [record] : [])))],
  }));
  const counts = new Map<RecordPath, number>();
  for (const { named } of people) for (const person of named) counts.set(person, (counts.get(person) ?? 0) + 1);
  return new Map(people.map(({ id, named }) => [id, named.filter((person) => (counts.get(person) ?? 0) <= mostAlike)]));
}

/** One person in common is a coincidence. */
const leastShared = 2;
/** A body that is named more often has been met in more company than one other body's. */
const mostArticles = 40;
