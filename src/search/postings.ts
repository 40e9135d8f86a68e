import type { DatabaseSync } from 'node:sqlite';
import type { RecordPath } from '../schema/kind.ts';
import type { Outline } from './outline.ts';
import { placeOf, placesIn } from './place.ts';
import {
  everyArticle,
  type Facts,
  type Posting,
  type PostingFile,
  type PostingManifest,
  postingsPath,
  printPostings,
  readPostings,
} from './posting.ts';
import type { Edits } from './register.ts';
import { keyOf, slotsOf, slotWith } from './slot.ts';

/** Brings the lists of articles by record up to date. Returns the files to make anew, of those under the manifest before and those under the new one. */
export function editLists(database: DatabaseSync, edits: Edits): Set<string> {
  const before = planPostings(database);
  const find = database.prepare('SELECT data FROM lists WHERE place = ? AND record = ?');
  const put = database.prepare('INSERT OR REPLACE INTO lists VALUES (?, ?, ?, ?)');
  const drop = database.prepare('DELETE FROM lists WHERE place = ? AND record = ?');
  for (const [record, { left, joined }] of edits) {
    const place = placeOf(record);
    const row = find.get(place, record);
    const stayed = row === undefined ? [] : inThrees(JSON.parse(String(row.data))).filter(([key]) => !left.has(key));
    const list = [...stayed, ...inThrees(joined)].sort(([a], [b]) => a - b);
    if (list.length === 0) drop.run(place, record);
    else put.run(place, record, list.length, JSON.stringify(list.flat()));
  }
  const after = planPostings(database);
  const records = before.shared === after.shared ? edits.keys() : allRecords(database);
  const paths = [...records].flatMap((record) => [postingsPath(record, before), postingsPath(record, after)]);
  const others = before.shared > after.shared ? Array.from({ length: before.shared }, (_, number) => `postings/${number}.json`) : [];
  return new Set([...paths, ...others]);
}

/** Which files the lists are in. The number of shared ones is a power of two, so that a growing archive is seldom divided anew. */
export function planPostings(database: DatabaseSync): PostingManifest {
  const own = database.prepare('SELECT record FROM lists WHERE articles > ?').all(mostInShared);
  const total = Number(database.prepare('SELECT total(articles) AS total FROM lists WHERE articles <= ?').get(mostInShared)?.total);
  let shared = 1;
  while (total / shared > postingsInFile) shared *= 2;
  return { shared, own: own.map(({ record }) => String(record) as RecordPath).sort() };
}

/**
 * A maker of files of lists under a manifest: nothing for a path where no list is. Throws where what a reader's browser would read from a file is not
 * what was kept.
 */
export function postingFiles(database: DatabaseSync, manifest: PostingManifest): (path: string) => PostingFile | undefined {
  const factsOf = readFacts(database);
  const inShared = database.prepare('SELECT record, data FROM lists WHERE place >= ? AND place < ? AND articles <= ?');
  const alone = database.prepare('SELECT record, data FROM lists WHERE place = ? AND record = ?');
  return (path) => {
    const name = path.slice('postings/'.length, -'.json'.length);
    const own = manifest.own.find((record) => record === name);
    const { from, until } = placesIn(Number(name), manifest.shared);
    const isShared = own === undefined && Number(name) < manifest.shared;
    const rows = own !== undefined ? alone.all(placeOf(own), own) : isShared ? inShared.all(from, until, mostInShared) : [];
    if (rows.length === 0) return undefined;
    const lists = rows.map(({ record, data }): [string, Posting[]] => [
      String(record),
      inThrees(JSON.parse(String(data))).map(([key, facts, weight]) => ({ ...slotWith(key), facts: factsOf(facts), weight })),
    ]);
    const sorted = lists.sort(([a], [b]) => (a < b ? -1 : 1));
    const file = printPostings(new Map(sorted));
    for (const [record, postings] of sorted) assertComplete(record, file, postings);
    return file;
  };
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

function allRecords(database: DatabaseSync): RecordPath[] {
  const rows = database.prepare('SELECT record FROM lists').all();
  return rows.map(({ record }) => String(record) as RecordPath);
}

function inThrees(numbers: readonly number[]): [key: number, facts: number, weight: number][] {
  return Array.from({ length: numbers.length / 3 }, (_, at) => [numbers[3 * at] ?? 0, numbers[3 * at + 1] ?? 0, numbers[3 * at + 2] ?? 0]);
}

function readFacts(database: DatabaseSync): (number: number) => Facts {
  const known = new Map<number, Facts>();
  const find = database.prepare('SELECT data FROM facts WHERE number = ?');
  return (number) => {
    const facts = known.get(number) ?? (JSON.parse(String(find.get(number)?.data)) as Facts);
    known.set(number, facts);
    return facts;
  };
}

function slotAmong<Slot>(slots: ReadonlyMap<string, Slot>, id: string): Slot {
  const slot = slots.get(id);
  if (slot === undefined) throw new Error(`Article ${id} has no slot. This is an error of the program.`);
  return slot;
}

function bySlot(a: Posting, b: Posting): number {
  return keyOf(a) - keyOf(b);
}

function assertComplete(name: string, file: PostingFile, postings: readonly Posting[]): void {
  const read = readPostings(file, name);
  if (read.length !== postings.length || read.some((posting, index) => keyOf(posting) !== keyOf(postings[index] ?? posting)))
    throw new Error(`The list of ${name} does not hold its ${postings.length} articles. This is an error of the program.`);
}
