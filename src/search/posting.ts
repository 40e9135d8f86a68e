import type { RecordPath } from '../schema/kind.ts';
import { hashOf } from './hash.ts';
import type { Slot } from './slot.ts';

/** What the facets tell of an article. */
export type Facts = {
  /** BCP 47 tag. */
  readonly language: string;
  readonly source?: RecordPath | undefined;
  /** How the date is known; absent where there is none. */
  readonly basis?: string | undefined;
  /** The year in which it certainly lies. */
  readonly year?: number | undefined;
  /** The parties that it names, by path. */
  readonly parties: readonly RecordPath[];
};

/** An article of a list. `weight` is how often it names the record whose list it is, up to a bound. */
export type Posting = Slot & { readonly facts: Facts; readonly weight: number };

/**
 * Lists of articles by name, as served. Each list has five columns in the order of the slots: the days, each as the difference from the one
 * before; the numbers within the day; places in the table of `facts`; places in the table of `parties`; weights.
 */
export type PostingFile = {
  readonly facts: readonly Omit<Facts, 'parties'>[];
  readonly parties: readonly Facts['parties'][];
  readonly lists: Readonly<Record<string, Columns>>;
};
type Numbers = readonly number[];
type Columns = readonly [days: Numbers, ordinals: Numbers, facts: Numbers, parties: Numbers, weights: Numbers];

/** Which files hold the articles of a record: a number of shared ones, and one for each record that very many articles name. */
export type PostingManifest = { readonly shared: number; readonly own: readonly RecordPath[] };

/** The file that holds a record's articles, below the folder of the search index. */
export function postingsPath(record: RecordPath, { shared, own }: PostingManifest): string {
  return `postings/${own.includes(record) ? record : hashOf(record) % shared}.json`;
}

/** The file below a volume's folder that lists all its articles, and the name of that list. */
export const factsPath = 'facts.json';
export const everyArticle = 'all';

/** Sets lists of articles, each sorted by slot, as a file. */
export function printPostings(lists: ReadonlyMap<string, readonly Posting[]>): PostingFile {
  const articles = [...new Set([...lists.values()].flatMap((postings) => postings.map(({ facts }) => facts)))];
  const facts = tabulate(articles, ({ language, source, basis, year }) => ({ language, source, basis, year }));
  const parties = tabulate(articles, (each) => each.parties);
  const columns = (postings: readonly Posting[]): Columns => [
    postings.map(({ day }, index) => day - (postings[index - 1]?.day ?? 0)),
    postings.map(({ ordinal }) => ordinal),
    postings.map((posting) => facts.places.get(posting.facts) ?? 0),
    postings.map((posting) => parties.places.get(posting.facts) ?? 0),
    postings.map(({ weight }) => weight),
  ];
  return {
    facts: facts.values,
    parties: parties.values,
    lists: Object.fromEntries([...lists].map(([name, postings]) => [name, columns(postings)])),
  };
}

/** The articles of a list; none where the file has no such list. Throws where a column is damaged. */
export function readPostings({ facts, parties, lists }: PostingFile, name: string): Posting[] {
  const [days, ordinals, known, named, weights] = (Object.hasOwn(lists, name) ? lists[name] : undefined) ?? [[], [], [], [], []];
  let day = 0;
  return days.map((difference, index) => {
    day += difference;
    const [own, set] = [facts[known[index] ?? -1], parties[named[index] ?? -1]];
    if (own === undefined || set === undefined) throw new Error(`The list of ${name} is damaged: article ${index} has no facts.`);
    return { day, ordinal: ordinals[index] ?? 0, facts: { ...own, parties: set }, weight: weights[index] ?? 0 };
  });
}

/** The different values in a fixed order, and the place of each article's among them. */
function tabulate<Value>(
  articles: readonly Facts[],
  read: (facts: Facts) => Value,
): { readonly values: readonly Value[]; readonly places: ReadonlyMap<Facts, number> } {
  const printed = new Map(articles.map((facts) => [facts, JSON.stringify(read(facts))]));
  const different = [...new Set(printed.values())].sort();
  const numbers = new Map(different.map((text, index) => [text, index]));
  return {
    values: different.map((text): Value => JSON.parse(text)),
    places: new Map([...printed].map(([facts, text]) => [facts, numbers.get(text) ?? 0])),
  };
}
