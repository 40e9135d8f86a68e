import type { RecordPath } from '../schema/kind.ts';
import { type Posting, type PostingFile, type PostingManifest, postingsPath, printPostings, readPostings } from './posting.ts';
import { keyOf, slotsOf } from './slot.ts';
import type { SearchArticle } from './volume.ts';

/**
 * The articles that name each record, in files by their path below the folder of the search index. Throws where what a reader's browser would
 * read from the files is not what the articles say.
 */
export function filePostings(articles: readonly SearchArticle[]): {
  readonly manifest: PostingManifest;
  readonly files: ReadonlyMap<string, PostingFile>;
} {
  const lists = listPostings(articles);
  const manifest = planFiles(lists);
  const grouped = Map.groupBy(lists, ([record]) => postingsPath(record, manifest));
  const files = new Map(
    [...grouped].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, members]) => [path, printPostings(new Map(members))]),
  );
  assertComplete(articles, lists, (record) => files.get(postingsPath(record, manifest)));
  return { manifest, files };
}

/** Records named by more articles have a file of their own, so that nobody else's search has to load it. */
const mostInShared = 1000;
/** Postings of a shared file on average; compressed, one takes three to four bytes. */
const postingsInFile = 1500;
/** Beyond this number, how often an article names somebody says nothing more. */
const mostWeight = 15;

function listPostings(articles: readonly SearchArticle[]): Map<RecordPath, readonly Posting[]> {
  const slots = slotsOf(articles);
  const lists = new Map<RecordPath, Posting[]>();
  for (const { id, language, source, dateBasis: basis, year, records, mentions = [] } of articles) {
    const slot = slots.get(id);
    if (slot === undefined) throw new Error(`Article ${id} has no slot.`);
    for (const record of new Set(records)) {
      const times = mentions.filter((mention) => mention.record === record).length;
      const posting = { ...slot, language, source, basis, year, weight: Math.min(Math.max(times, 1), mostWeight) };
      const list = lists.get(record);
      if (list === undefined) lists.set(record, [posting]);
      else list.push(posting);
    }
  }
  for (const list of lists.values()) list.sort((a, b) => keyOf(a) - keyOf(b));
  return new Map([...lists].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A power of two, so that a growing archive is seldom divided anew. */
function planFiles(lists: ReadonlyMap<RecordPath, readonly Posting[]>): PostingManifest {
  const own = [...lists].filter(([, { length }]) => length > mostInShared).map(([record]) => record);
  const total = [...lists.values()].reduce((sum, { length }) => sum + (length > mostInShared ? 0 : length), 0);
  let shared = 1;
  while (total / shared > postingsInFile) shared *= 2;
  return { shared, own };
}

function assertComplete(
  articles: readonly SearchArticle[],
  lists: ReadonlyMap<RecordPath, readonly Posting[]>,
  fileOf: (record: RecordPath) => PostingFile | undefined,
): void {
  let read = 0;
  for (const [record, postings] of lists) {
    const file = fileOf(record);
    const found = file === undefined ? [] : readPostings(file, record);
    if (found.some((posting, index) => keyOf(posting) !== keyOf(postings[index] ?? posting)) || found.length !== postings.length)
      throw new Error(
        `The postings of ${record} do not hold the ${postings.length} articles that name it. This is an error of the program.`,
      );
    read += found.length;
  }
  const expected = articles.reduce((sum, { records }) => sum + new Set(records).size, 0);
  if (read !== expected)
    throw new Error(`The articles name ${expected} records, but the postings hold ${read}. This is an error of the program.`);
}
