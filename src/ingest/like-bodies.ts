import { kindOf, type RecordPath } from '../schema/kind.ts';
import type { LikeRecord } from './likeable.ts';
import { mostAlike, type Pair, pairsUnder } from './pairs.ts';

/** Who is named where. */
export type Company = {
  /** The articles that name a record, and the languages of these articles. */
  readonly articlesOf: (record: RecordPath) => readonly string[];
  readonly languagesOf: (record: RecordPath) => ReadonlySet<string>;
  /** The records that an article names. */
  readonly namedIn: (article: string) => readonly RecordPath[];
};

/**
 * Pairs of parties or organisations that may be one: the acronym of the one has the first letters of the other's name, or the two are named in
 * different languages only, never in one article, together with the same people, and no other body of that language with more of them.
 */
export function likeBodies(bodies: readonly LikeRecord[], company: Company): Pair[] {
  return [...byAcronym(bodies), ...byContext(bodies, company)];
}

function byAcronym(bodies: readonly LikeRecord[]): Pair[] {
  const keysOf = ({ kind, forms }: LikeRecord) =>
    forms.flatMap(({ acronym, letters }) => {
      const key = acronym ?? letters;
      return key === undefined ? [] : [`${kind} ${key}`];
    });
  return pairsUnder(bodies, keysOf).flatMap(([one, other, kindAndKey]): Pair[] => {
    const key = kindAndKey.slice(one.kind.length + 1);
    for (const [mine, others] of [
      ['acronym', 'letters'],
      ['letters', 'acronym'],
    ] as const) {
      const form = one.forms.find((each) => each[mine] === key);
      const otherForm = other.forms.find((each) => each[others] === key);
      if (form !== undefined && otherForm !== undefined)
        return [{ one: one.path, other: other.path, likeness: { why: 'acronym', forms: [form.form, otherForm.form] } }];
    }
    return [];
  });
}

type Body = { readonly record: LikeRecord; readonly languages: ReadonlySet<string>; readonly articles: ReadonlySet<string> };

function byContext(bodies: readonly LikeRecord[], { articlesOf, languagesOf, namedIn }: Company): Pair[] {
  const isRare = (person: RecordPath): boolean => kindOf(person) === 'people' && articlesOf(person).length <= mostAlike;
  const candidates = bodies.flatMap((record): (Body & { people: ReadonlySet<RecordPath> })[] => {
    const articles = articlesOf(record.path);
    if (articles.length === 0 || articles.length > mostArticles) return [];
    const people = new Set(articles.flatMap((article) => namedIn(article).filter(isRare)));
    return [{ record, languages: languagesOf(record.path), articles: new Set(articles), people }];
  });
  const shared = new Map<string, { one: Body; other: Body; people: Set<RecordPath> }>();
  for (const [one, other, person] of pairsUnder(candidates, ({ people }) => people)) {
    if (!isTranslation(one, other)) continue;
    const key = `${one.record.path} ${other.record.path}`;
    const known = shared.get(key);
    if (known === undefined) shared.set(key, { one, other, people: new Set([person]) });
    else known.people.add(person);
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
      one: one.record.path,
      other: other.record.path,
      likeness: { why: 'context' as const, people: [...people].sort() },
    }));
}

/** Of one kind, in no language both, in no article both; neither has a heading in the other's language. */
function isTranslation(one: Body, other: Body): boolean {
  const speaks = ({ languages, record }: Body, language: string) => languages.has(language) || record.headed.includes(language);
  return (
    one.record.kind === other.record.kind &&
    one.languages.size > 0 &&
    other.languages.size > 0 &&
    ![...one.languages].some((language) => speaks(other, language)) &&
    ![...other.languages].some((language) => speaks(one, language)) &&
    ![...one.articles].some((article) => other.articles.has(article))
  );
}

/** One person in common is a coincidence. */
const leastShared = 2;
/** A body that is named more often has been met in more company than one other body's. */
const mostArticles = 40;
