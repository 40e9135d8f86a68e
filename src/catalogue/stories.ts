import type { DatabaseSync } from 'node:sqlite';
import { type Key, keysOf } from '../stories/keys.ts';
import type { Signature } from '../stories/signature.ts';
import { tieOf } from '../stories/tie.ts';

/** Keeps the ties between articles that tell of one event, as articles come and go. */
export type StoryKeeper = {
  readonly remove: (article: string) => void;
  readonly add: (article: string, signature: Signature) => void;
  /** Ties what has changed; after all that was removed and added. Tells the articles whose ties were made anew. */
  readonly gather: () => ReadonlySet<string>;
};

/** A record, number or run of words that more articles have is common: it brings no two articles together, and weighs less. */
export const mostOfKey = 32;

/**
 * Articles are held against each other only where they share a key that few have, so that adding one costs the same in an archive of any
 * size. A tie is a function of two signatures and of what is common; where something becomes common or ceases to be, all that have it are
 * tied anew. So the ties are those of the articles there are, in whatever order they came.
 */
export function storyKeeper(database: DatabaseSync): StoryKeeper {
  const statements = prepare(database);
  const changes = new Map<Key, number>();
  const fresh = new Set<number>();
  const touched = new Set<string>();
  const change = (keys: readonly Key[], by: 1 | -1): void => {
    for (const key of keys) changes.set(key, (changes.get(key) ?? 0) + by);
  };
  return {
    remove: (article) => {
      const row = statements.byArticle.get(article);
      if (row === undefined) return;
      const keys = keysOf(JSON.parse(String(row.data)));
      for (const key of keys) statements.dropKey.run(key, Number(row.number));
      statements.drop.run(article);
      untie(statements, article, touched);
      change(keys, -1);
    },
    add: (article, signature) => {
      const number = Number(statements.add.run(article, JSON.stringify(signature)).lastInsertRowid);
      const keys = keysOf(signature);
      for (const key of keys) statements.addKey.run(key, number);
      fresh.add(number);
      change(keys, 1);
    },
    gather: () => {
      const having = holders(statements);
      const affected = new Set(fresh);
      if (fresh.size < Number(statements.count.get()?.n)) {
        for (const [key, by] of changes) for (const number of crossing(statements, key, by)) affected.add(number);
      }
      tieAffected(statements, [...affected].sort(ascending), affected, having, touched);
      return touched;
    },
  };
}

type Statements = ReturnType<typeof prepare>;

function prepare(database: DatabaseSync) {
  return {
    byArticle: database.prepare('SELECT number, data FROM signatures WHERE article = ?'),
    byNumber: database.prepare('SELECT article, data FROM signatures WHERE number = ?'),
    count: database.prepare('SELECT count(*) AS n FROM signatures'),
    add: database.prepare('INSERT INTO signatures (article, data) VALUES (?, ?)'),
    drop: database.prepare('DELETE FROM signatures WHERE article = ?'),
    addKey: database.prepare('INSERT INTO storyKeys VALUES (?, ?)'),
    dropKey: database.prepare('DELETE FROM storyKeys WHERE key = ? AND number = ?'),
    having: database.prepare('SELECT number FROM storyKeys WHERE key = ? LIMIT ?'),
    tie: database.prepare('INSERT INTO sameStory VALUES (?, ?, ?, ?)'),
    untie: database.prepare('DELETE FROM sameStory WHERE article = ?'),
    untieOther: database.prepare('DELETE FROM sameStory WHERE other = ? RETURNING article'),
  };
}

/** Articles with a key; undefined where it is common. */
type Holders = (key: Key) => readonly number[] | undefined;

function holders({ having }: Statements): Holders {
  const known = new Map<Key, readonly number[] | undefined>();
  return (key) => {
    if (known.has(key)) return known.get(key);
    const numbers = having.all(key, mostOfKey + 1).map((row) => Number(row.number));
    const found = numbers.length > mostOfKey ? undefined : numbers;
    // Of a key of one article nobody asks again.
    if (numbers.length > 1) known.set(key, found);
    return found;
  };
}

/** Articles with a key that has just become common or rare. */
function crossing({ having }: Statements, key: Key, by: number): readonly number[] {
  const numbers = having.all(key, mostOfKey + Math.abs(by) + 1).map((row) => Number(row.number));
  return numbers.length > mostOfKey === numbers.length - by > mostOfKey ? [] : numbers;
}

/** Takes an article out of all ties, and notes it and those it was tied to. */
function untie({ untie: own, untieOther }: Statements, article: string, touched: Set<string>): void {
  touched.add(article);
  own.run(article);
  for (const row of untieOther.all(article)) touched.add(String(row.article));
}

function tieAffected(
  statements: Statements,
  order: readonly number[],
  affected: ReadonlySet<number>,
  having: Holders,
  touched: Set<string>,
): void {
  const isCommon = (key: Key): boolean => having(key) === undefined;
  const read = reader(statements);
  for (const number of order) {
    const one = read(number);
    if (one === undefined) continue;
    untie(statements, one.article, touched);
  }
  for (const number of order) {
    const one = read(number);
    if (one === undefined) continue;
    for (const candidate of candidates(one.keys, having)) {
      // Two that are both tied anew were tied when it was the turn of the first.
      if (candidate === number || (affected.has(candidate) && candidate < number)) continue;
      const other = read(candidate);
      const tie = other === undefined ? undefined : tieOf(one.signature, other.signature, isCommon);
      if (other === undefined || tie === undefined) continue;
      statements.tie.run(one.article, other.article, tie.relation, tie.score);
      statements.tie.run(other.article, one.article, tie.relation, tie.score);
      touched.add(other.article);
    }
  }
}

/** Articles that share at least two keys that few have; whatever is tied shares more. */
function candidates(keys: readonly Key[], having: Holders): readonly number[] {
  const shared = new Map<number, number>();
  for (const key of keys) for (const number of having(key) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
  return [...shared].flatMap(([number, count]) => (count >= 2 ? [number] : []));
}

type Known = { readonly article: string; readonly signature: Signature; readonly keys: readonly Key[] };

/** Signatures by number; the latest read are kept. */
function reader({ byNumber }: Statements): (number: number) => Known | undefined {
  const kept = new Map<number, Known>();
  return (number) => {
    const known = kept.get(number);
    if (known !== undefined) return known;
    const row = byNumber.get(number);
    if (row === undefined) return undefined;
    const signature: Signature = JSON.parse(String(row.data));
    const read = { article: String(row.article), signature, keys: keysOf(signature) };
    if (kept.size >= mostKept) kept.clear();
    kept.set(number, read);
    return read;
  };
}

/** Signatures held at once, of about three kilobytes each. */
const mostKept = 20_000;

function ascending(one: number, other: number): number {
  return one - other;
}
