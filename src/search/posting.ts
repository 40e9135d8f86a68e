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
};

/** One article that names a record. `weight` is how often, up to a bound. */
export type Posting = Slot & Facts & { readonly weight: number };

/**
 * Records with the articles that name them, as served. Each record has four columns in the order of the slots: the days, each as the difference
 * from the one before; the numbers within the day; places in the table of `facts`; weights.
 */
export type PostingFile = { readonly facts: readonly Facts[]; readonly records: Readonly<Record<string, Columns>> };
type Columns = readonly [days: readonly number[], ordinals: readonly number[], facts: readonly number[], weights: readonly number[]];

/** Which files of postings there are: a number of shared ones, and one for each record that very many articles name. */
export type PostingManifest = { readonly shared: number; readonly own: readonly RecordPath[] };

/** The file that holds a record's postings, below the folder of the search index. */
export function postingsPath(record: RecordPath, { shared, own }: PostingManifest): string {
  return `postings/${own.includes(record) ? record : hashOf(record) % shared}.json`;
}

/** Sets a table of postings, each list sorted by slot, as a file. */
export function printPostings(lists: ReadonlyMap<RecordPath, readonly Posting[]>): PostingFile {
  const printed = ({ language, source, basis, year }: Posting) => JSON.stringify({ language, source, basis, year });
  const facts = [...new Set([...lists.values()].flatMap((postings) => postings.map(printed)))].sort();
  const numbers = new Map(facts.map((fact, index) => [fact, index]));
  const columns = (postings: readonly Posting[]): Columns => [
    postings.map(({ day }, index) => day - (postings[index - 1]?.day ?? 0)),
    postings.map(({ ordinal }) => ordinal),
    postings.map((posting) => numbers.get(printed(posting)) ?? 0),
    postings.map(({ weight }) => weight),
  ];
  return {
    facts: facts.map((fact): Facts => JSON.parse(fact)),
    records: Object.fromEntries([...lists].map(([record, postings]) => [record, columns(postings)])),
  };
}

/** The postings of a record; none where the file has no such record. */
export function readPostings({ facts, records }: PostingFile, record: RecordPath): Posting[] {
  const [days, ordinals, places, weights] = (Object.hasOwn(records, record) ? records[record] : undefined) ?? [[], [], [], []];
  let day = 0;
  return days.map((difference, index) => {
    day += difference;
    const known = facts[places[index] ?? -1];
    if (known === undefined) throw new Error(`The postings of ${record} are damaged: article ${index} has no facts.`);
    return { ...known, day, ordinal: ordinals[index] ?? 0, weight: weights[index] ?? 0 };
  });
}
