import type { DatabaseSync } from 'node:sqlite';
import type { RecordPath } from '../schema/kind.ts';
import { headingFileCount, isHeaded } from './headings.ts';
import { type HeadingTable, headingsPath, namesPath, nearPath } from './manifest.ts';
import type { NamedRecord, NameShard } from './name.ts';
import { type CountedRecord, namedOf, printShard, spellingsOf } from './names.ts';
import { magnitudeOf, type NearFile, nameWords, nearFileCount, printNear } from './near.ts';
import { fileAt, placeOf, placesIn } from './place.ts';

/** How the files of records are divided: the shards of the table of names, and the numbers of files of words and of headings. */
export type RecordPlan = { readonly shards: readonly string[]; readonly near: number; readonly headings: number };

/** How the records that the database knows are divided into files. */
export function planRecords(database: DatabaseSync): RecordPlan {
  const count = (sql: string) => Number(database.prepare(sql).get()?.count);
  const shards = database.prepare('SELECT DISTINCT shard FROM spellings').all();
  return {
    shards: shards.map(({ shard }) => String(shard)).sort(),
    near: nearFileCount(count('SELECT count(*) AS count FROM (SELECT DISTINCT place, word FROM words)')),
    headings: headingFileCount(count('SELECT count(*) AS count FROM headings')),
  };
}

/**
 * Brings the records that the database knows up to date: reads those whose digest or number of articles is another, and drops those that are gone or
 * that no article names. Returns the paths of the files that this changes.
 */
export function registerRecords(
  database: DatabaseSync,
  records: Iterable<{ readonly path: RecordPath; readonly digest: string; readonly count: number }>,
  record: (path: RecordPath) => CountedRecord,
): Set<string> {
  const before = planRecords(database);
  const known = new Map<string, { readonly digest: string; readonly count: number }>();
  for (const { path, digest, count } of database.prepare('SELECT path, digest, count FROM records').iterate())
    known.set(String(path), { digest: String(digest), count: Number(count) });
  const { add, recount, drop, touched } = keeping(database);
  for (const { path, digest, count } of records) {
    const present = known.get(path);
    if (count === 0) continue;
    known.delete(path);
    if (present?.digest === digest && present.count === count) continue;
    if (present?.digest === digest) recount(path, count);
    else {
      if (present !== undefined) drop(path);
      add({ ...record(path), count }, digest);
    }
  }
  for (const path of known.keys()) drop(path);

  const after = planRecords(database);
  const numbers = (places: ReadonlySet<number>, old: number, now: number): number[] =>
    old === now ? [...places].map((place) => fileAt(place, now)) : Array.from({ length: Math.max(old, now) }, (_, number) => number);
  return new Set([
    ...[...touched.shards].map(namesPath),
    ...numbers(touched.words, before.near, after.near).map((number) => nearPath(String(number))),
    ...numbers(touched.headings, before.headings, after.headings).map((number) => headingsPath(number)),
  ]);
}

/** Adds and drops single records, and notes the shards and places that this touches. */
function keeping(database: DatabaseSync) {
  const touched = { shards: new Set<string>(), words: new Set<number>(), headings: new Set<number>() };
  const find = database.prepare('SELECT count, named, shards, words FROM records WHERE path = ?');
  const put = database.prepare('INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?)');
  const update = database.prepare('UPDATE records SET count = ?, named = ? WHERE path = ?');
  const putSpellings = database.prepare('INSERT INTO spellings VALUES (?, ?, ?)');
  const putWord = database.prepare('INSERT INTO words VALUES (?, ?, ?, ?, ?)');
  const weigh = database.prepare('UPDATE words SET magnitude = ? WHERE place = ? AND word = ? AND record = ?');
  const putHeading = database.prepare('INSERT INTO headings VALUES (?, ?, ?)');
  const dropRecord = database.prepare('DELETE FROM records WHERE path = ?');
  const dropSpellings = database.prepare('DELETE FROM spellings WHERE shard = ? AND record = ?');
  const dropWord = database.prepare('DELETE FROM words WHERE place = ? AND word = ? AND record = ?');
  const dropHeading = database.prepare('DELETE FROM headings WHERE place = ? AND record = ?');
  type Kept = { readonly count: number; readonly named: NamedRecord; readonly shards: readonly string[]; readonly words: readonly Filed[] };
  type Filed = readonly [place: number, word: string];
  const kept = (path: string): Kept => {
    const row = find.get(path);
    const read = (column: string) => JSON.parse(String(row?.[column]));
    return { count: Number(row?.count), named: read('named'), shards: read('shards'), words: read('words') };
  };
  return {
    touched,
    add: (record: CountedRecord, digest: string): void => {
      const named = namedOf(record);
      const spellings = spellingsOf(record);
      const words = nameWords(spellings);
      const filed = words.map(({ place, word }): Filed => [place, word]);
      put.run(named.path, digest, named.count, JSON.stringify(named), JSON.stringify([...spellings.keys()]), JSON.stringify(filed));
      for (const [shard, spelled] of spellings) {
        putSpellings.run(shard, named.path, JSON.stringify(spelled));
        touched.shards.add(shard);
      }
      for (const { place, word, shards } of words) {
        putWord.run(place, word, named.path, magnitudeOf(named.count), JSON.stringify(shards));
        touched.words.add(place);
      }
      if (isHeaded(named)) {
        const place = placeOf(named.path);
        putHeading.run(place, named.path, JSON.stringify(named.heading));
        touched.headings.add(place);
      }
    },
    recount: (path: RecordPath, count: number): void => {
      const { count: old, named, shards, words } = kept(path);
      update.run(count, JSON.stringify({ ...named, count }), path);
      for (const shard of shards) touched.shards.add(shard);
      if (magnitudeOf(old) === magnitudeOf(count)) return;
      for (const [place, word] of words) {
        weigh.run(magnitudeOf(count), place, word, path);
        touched.words.add(place);
      }
    },
    drop: (path: string): void => {
      const { shards, words } = kept(path);
      dropRecord.run(path);
      for (const shard of shards) {
        dropSpellings.run(shard, path);
        touched.shards.add(shard);
      }
      for (const [place, word] of words) {
        dropWord.run(place, word, path);
        touched.words.add(place);
      }
      const place = placeOf(path);
      if (dropHeading.run(place, path).changes > 0) touched.headings.add(place);
    },
  };
}

/** A maker of the files of records under a plan: nothing for a path under which nothing is filed. Files of words are there even where empty. */
export function recordFiles(
  database: DatabaseSync,
  plan: RecordPlan,
): {
  readonly names: (shard: string) => NameShard | undefined;
  readonly near: (number: number) => NearFile | undefined;
  readonly headings: (number: number) => HeadingTable | undefined;
} {
  const spelled = database.prepare(
    'SELECT spellings.data AS spelled, records.named AS named FROM spellings JOIN records ON records.path = spellings.record WHERE shard = ?',
  );
  const words = database.prepare('SELECT word, magnitude, shards FROM words WHERE place >= ? AND place < ?');
  const headings = database.prepare('SELECT record, data FROM headings WHERE place >= ? AND place < ?');
  return {
    names: (shard) => {
      const rows = spelled.all(shard).map((row) => ({ named: JSON.parse(String(row.named)), spelled: JSON.parse(String(row.spelled)) }));
      return rows.length === 0 ? undefined : printShard(rows);
    },
    near: (number) => {
      if (number >= plan.near) return undefined;
      const { from, until } = placesIn(number, plan.near);
      const rows = words.all(from, until);
      return printNear(
        rows.map(({ word, magnitude, shards }) => ({
          word: String(word),
          magnitude: Number(magnitude),
          shards: JSON.parse(String(shards)),
        })),
      );
    },
    headings: (number) => {
      if (number >= plan.headings) return undefined;
      const { from, until } = placesIn(number, plan.headings);
      const rows = headings.all(from, until).map(({ record, data }): [string, unknown] => [String(record), JSON.parse(String(data))]);
      return rows.length === 0 ? undefined : (Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1))) as HeadingTable);
    },
  };
}
