import type { RecordPath } from '../schema/kind.ts';
import type { Outline } from './outline.ts';
import {
  everyArticle,
  type Posting,
  type PostingFile,
  type PostingManifest,
  postingsPath,
  printPostings,
  readPostings,
} from './posting.ts';
import { keyOf, slotsOf } from './slot.ts';

/**
 * The articles that name each record, in files by their path below the folder of the search index. Throws where what a reader's browser would
 * read from the files is not what the articles say.
 */
export function filePostings(articles: readonly Outline[]): {
  readonly manifest: PostingManifest;
  readonly files: ReadonlyMap<string, PostingFile>;
} {
  const lists = listPostings(articles);
  const manifest = planFiles(lists);
  const grouped = Map.groupBy(lists, ([record]) => postingsPath(record, manifest));
  const files = new Map<string, PostingFile>();
  for (const [path, members] of [...grouped].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = printPostings(new Map(members));
    for (const [record, postings] of members) assertComplete(record, file, postings);
    files.set(path, file);
  }
  return { manifest, files };
}

/** All articles of a volume as one list, for its facets. */
export function listVolume(articles: readonly Outline[]): PostingFile {
  const slots = slotsOf(articles);
  const postings = articles.map(({ id, facts }): Posting => ({ ...slotAmong(slots, id), facts, weight: 1 })).sort(bySlot);
  const file = printPostings(new Map([[everyArticle, postings]]));
  assertComplete(everyArticle, file, postings);
  return file;
}

/** Records named by more articles have a file of their own, so that nobody else's search has to load it. */
const mostInShared = 1000;
/** Postings of a shared file on average; compressed, one takes three to four bytes. */
const postingsInFile = 1500;

function listPostings(articles: readonly Outline[]): Map<RecordPath, readonly Posting[]> {
  const slots = slotsOf(articles);
  const lists = new Map<RecordPath, Posting[]>();
  for (const { id, facts, names } of articles) {
    const { day, ordinal } = slotAmong(slots, id);
    for (const { record, weight } of names) {
      const list = lists.get(record);
      const posting = { day, ordinal, facts, weight };
      if (list === undefined) lists.set(record, [posting]);
      else list.push(posting);
    }
  }
  for (const list of lists.values()) list.sort(bySlot);
  return new Map([...lists].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function slotAmong<Slot>(slots: ReadonlyMap<string, Slot>, id: string): Slot {
  const slot = slots.get(id);
  if (slot === undefined) throw new Error(`Article ${id} has no slot. This is an error of the program.`);
  return slot;
}

function bySlot(a: Posting, b: Posting): number {
  return keyOf(a) - keyOf(b);
}

/** A power of two, so that a growing archive is seldom divided anew. */
function planFiles(lists: ReadonlyMap<RecordPath, readonly Posting[]>): PostingManifest {
  const own = [...lists].filter(([, { length }]) => length > mostInShared).map(([record]) => record);
  const total = [...lists.values()].reduce((sum, { length }) => sum + (length > mostInShared ? 0 : length), 0);
  let shared = 1;
  while (total / shared > postingsInFile) shared *= 2;
  return { shared, own };
}

function assertComplete(name: string, file: PostingFile, postings: readonly Posting[]): void {
  const read = readPostings(file, name);
  if (read.length !== postings.length || read.some((posting, index) => keyOf(posting) !== keyOf(postings[index] ?? posting)))
    throw new Error(`The list of ${name} does not hold its ${postings.length} articles. This is an error of the program.`);
}
