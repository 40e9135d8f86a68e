import type { DatabaseSync } from 'node:sqlite';
import { kindOf, kinds, type RecordPath } from '../schema/kind.ts';
import { type Ground, grounds } from './grounds.ts';
import { mostListed } from './letters.ts';
import { rarityOf, relatedKeeper, relates } from './related.ts';
import { mostNewest } from './shelves.ts';

/** What an update notes of the grounds that it changes. `before` is called for each file before its rows go, `settle` when all rows are new. */
export type ChangeKeeper = {
  readonly before: (path: string) => void;
  /** Brings counts and related articles up to date, and writes down the grounds; `stories` are the articles whose ties to others were made anew. */
  readonly settle: (stories: Iterable<string>, members: Iterable<RecordPath>) => void;
};

/**
 * The keeper of an update. Grounds are written down only where something was printed: what was not will be. They stand until the press takes them,
 * so that a build which is killed leaves them to the next.
 */
export function changeKeeper(database: DatabaseSync): ChangeKeeper {
  const state = states(database);
  const kindsBefore = sizesOf(database);
  const lettersBefore = lettersOf(database);
  const articles = new Map<string, ArticleState | undefined>();
  const records = new Map<RecordPath, RecordState | undefined>();
  let settings = false;
  return {
    before: (path) => {
      const name = path.replace(/\.(?:md|json)$/u, '');
      if (path === 'archive.json') settings = true;
      else if (path.startsWith('articles/')) {
        const id = name.slice('articles/'.length);
        articles.set(id, state.article(id));
      } else if (path.includes('/')) records.set(name, state.record(name));
    },
    settle: (stories, members) => {
      const changed = new Set<Ground>([grounds.everything, ...(settings ? [grounds.archive] : [])]);
      const both = [...articles].map(([id, was]) => ({ id, states: [was, state.article(id)].flatMap((each) => each ?? []) }));
      for (const { id, states: each } of both) for (const ground of ofArticle(id, each)) changed.add(ground);
      const counts = recount(database, both, records);
      for (const ground of ofRecords(records, counts, state.record)) changed.add(ground);
      for (const id of settleRelated(database, both, counts)) changed.add(grounds.related(id));
      for (const ground of ofCalendar(database, both, counts)) changed.add(ground);
      for (const ground of ofDivisions(database, counts, kindsBefore)) changed.add(ground);
      const letters = lettersOf(database);
      for (const kind of kinds) if (letters.get(kind) !== lettersBefore.get(kind)) changed.add(grounds.letters(kind));
      for (const id of stories) changed.add(grounds.story(id));
      for (const party of members) changed.add(grounds.members(party));
      if (database.prepare('SELECT 1 FROM units LIMIT 1').get() === undefined) return;
      const note = database.prepare('INSERT OR IGNORE INTO changed VALUES (?)');
      for (const ground of changed) note.run(ground);
    },
  };
}

/** An article as far as lists and records hold it. */
type ArticleState = {
  readonly sortDay: string;
  readonly grain: string;
  readonly records: readonly RecordPath[];
  readonly years: readonly { readonly year: number; readonly month: number | null }[];
};

/** A record as far as other pages tell of it. */
type RecordState = {
  readonly told: string;
  readonly count: number;
  readonly bodies: readonly RecordPath[];
  /** The grounds of its letters. */
  readonly letters: readonly Ground[];
};

type Changed = { readonly id: string; readonly states: readonly ArticleState[] };
type Counts = ReadonlyMap<RecordPath, { readonly was: number; readonly is: number }>;

function states(database: DatabaseSync): {
  readonly article: (id: string) => ArticleState | undefined;
  readonly record: (path: RecordPath) => RecordState | undefined;
} {
  const article = database.prepare('SELECT sortDay, grain FROM articles WHERE id = ?');
  const named = database.prepare('SELECT record FROM appearances WHERE article = ?');
  const years = database.prepare('SELECT year, month FROM years WHERE article = ?');
  const record = database.prepare('SELECT heading, entry, basis, sameAs, count FROM records WHERE path = ?');
  const letters = database.prepare('SELECT kind, ui, letter FROM letters WHERE record = ?');
  const bodies = database.prepare(`
    WITH RECURSIVE behind (body) AS (
      SELECT body FROM ties WHERE person = ?1 UNION SELECT body FROM statedOffices WHERE person = ?1
      UNION SELECT other FROM lineage WHERE record = ?1
      UNION SELECT other FROM lineage JOIN behind ON record = body WHERE relation = 'part')
    SELECT body FROM behind`);
  return {
    article: (id) => {
      const row = article.get(id);
      if (row === undefined) return undefined;
      return {
        sortDay: String(row.sortDay),
        grain: String(row.grain),
        records: named.all(id).map((each) => String(each.record)),
        years: years.all(id).map((each) => ({ year: Number(each.year), month: each.month === null ? null : Number(each.month) })),
      };
    },
    record: (path) => {
      const row = record.get(path);
      if (row === undefined) return undefined;
      const { count, ...told } = row;
      return {
        told: JSON.stringify(told),
        count: Number(count),
        bodies: bodies.all(path).map(({ body }) => String(body)),
        letters: letters.all(path).map(({ kind, ui, letter }) => grounds.letter(String(kind), String(ui), String(letter))),
      };
    },
  };
}

/** Everything that holds an article, in its former state and its present one. */
function* ofArticle(id: string, all: readonly ArticleState[]): Generator<Ground> {
  yield grounds.article(id);
  for (const { grain, records, years } of all) {
    if (grain === 'none') yield grounds.undated;
    for (const record of records) {
      yield grounds.in(record);
      if (grain === 'none' || grain === 'years') yield grounds.in(record, 'undated');
      for (const { year } of years) yield grounds.in(record, year);
    }
    for (const { year, month } of years) {
      yield grounds.year(year);
      if (month !== null) yield grounds.month(year, month);
    }
  }
}

/** Counts anew the articles of the records that changed articles name or named, and of those that are new. */
function recount(database: DatabaseSync, articles: readonly Changed[], records: ReadonlyMap<RecordPath, RecordState | undefined>): Counts {
  const count = database.prepare('SELECT count FROM records WHERE path = ?');
  const set = database.prepare(
    'UPDATE records SET count = (SELECT count(*) FROM appearances WHERE record = path) WHERE path = ? RETURNING count',
  );
  const named = new Set([...records.keys(), ...articles.flatMap(({ states: each }) => each.flatMap((state) => state.records))]);
  return new Map(
    [...named].map((path) => {
      const was = records.has(path) ? records.get(path)?.count : Number(count.get(path)?.count ?? 0);
      return [path, { was: was ?? 0, is: Number(set.get(path)?.count ?? 0) }];
    }),
  );
}

/** What other pages tell of the records that changed. */
function* ofRecords(
  records: ReadonlyMap<RecordPath, RecordState | undefined>,
  counts: Counts,
  now: (path: RecordPath) => RecordState | undefined,
): Generator<Ground> {
  for (const [path, was] of records) {
    const is = now(path);
    yield grounds.record(path);
    if (was?.told !== is?.told) {
      yield grounds.heading(path);
      yield grounds.kind(kindOf(path));
      for (const state of [was, is]) yield* state?.letters ?? [];
    }
    for (const state of [was, is]) for (const body of state?.bodies ?? []) yield grounds.ties(body);
  }
  for (const [path, { was, is }] of counts) {
    if (was !== is) {
      yield grounds.kind(kindOf(path));
      yield* now(path)?.letters ?? [];
    }
    if ((was === 0) === (is === 0)) continue;
    // A record that no article names has no page of its own, and none to link to.
    yield grounds.record(path);
    yield grounds.heading(path);
  }
}

/** Periods that have articles now and had none, or the reverse, change what is beside their neighbours. */
function* ofCalendar(database: DatabaseSync, articles: readonly Changed[], counts: Counts): Generator<Ground> {
  const certain = `grain IN ('day', 'month', 'year')`;
  const all = periods(database, `articles WHERE ${certain}`);
  const ofOne = periods(database, `appearances WHERE ${certain} AND record = ?`);
  const possible = database.prepare(
    `SELECT DISTINCT printf('%04d', year) AS year FROM years WHERE year > CAST(? AS INTEGER) AND year < CAST(? AS INTEGER)`,
  );
  /** The articles that have come to a period or gone from it: all that it has where it is new, and more than it has where it is gone. */
  const touched = new Map<string, { readonly ids: Set<string>; readonly period: string; readonly record?: RecordPath }>();
  const touch = (id: string, period: string, record?: RecordPath): void => {
    const key = `${record ?? ''} ${period}`;
    const known = touched.get(key) ?? { ids: new Set(), period, ...(record !== undefined && { record }) };
    touched.set(key, known);
    known.ids.add(id);
  };
  for (const { id, states: each } of articles) {
    for (const { sortDay, grain, records } of each) {
      if (grain === 'none' || grain === 'years') continue;
      touch(id, sortDay.slice(0, 7));
      touch(id, sortDay.slice(0, 4));
      for (const record of records) if (isDivided(counts.get(record))) touch(id, sortDay.slice(0, 4), record);
    }
  }
  for (const { ids, period, record } of touched.values()) {
    const of = record === undefined ? all : ofOne;
    const given = record === undefined ? [] : [record];
    if (of.count(period, ...given) > ids.size) continue;
    const [previous, next] = of.beside(period, ...given);
    for (const near of [previous, next]) if (near !== undefined) yield grounds.beside(near, record);
    // Years in which something may be, and nothing certainly is, have a page between the two.
    if (record !== undefined || period.length > 4) continue;
    for (const { year } of possible.all(previous ?? '0000', next ?? '9999')) yield grounds.beside(String(year), undefined);
  }
}

/** Counts the articles of a period, and finds the periods of its length before and behind it that have any. */
function periods(database: DatabaseSync, from: string) {
  const count = database.prepare(`SELECT count(*) AS n FROM ${from} AND sortDay >= ? AND sortDay < ?`);
  const before = database.prepare(`SELECT max(sortDay) AS day FROM ${from} AND sortDay < ?`);
  const behind = database.prepare(`SELECT min(sortDay) AS day FROM ${from} AND sortDay >= ?`);
  return {
    count: (period: string, ...record: readonly string[]): number => Number(count.get(...record, period, `${period}~`)?.n),
    beside: (period: string, ...record: readonly string[]): (string | undefined)[] => {
      const days = [before.get(...record, period)?.day, behind.get(...record, `${period}~`)?.day];
      return days.map((day) => (typeof day === 'string' ? day.slice(0, period.length) : undefined));
    },
  };
}

/** A record that has grown out of one page has pages for all of its years at once, or has them no more; so has a kind for its letters. */
function* ofDivisions(database: DatabaseSync, counts: Counts, before: ReadonlyMap<string, number>): Generator<Ground> {
  const years = database.prepare(`SELECT DISTINCT substr(sortDay, 1, 4) AS year FROM appearances WHERE record = ? AND sortDay <> ''`);
  for (const [path, { was, is }] of counts) {
    if (was > mostNewest === is > mostNewest) continue;
    yield grounds.in(path, 'undated');
    for (const { year } of years.all(path)) yield grounds.in(path, Number(year));
  }
  const letters = database.prepare('SELECT DISTINCT ui, letter FROM letters WHERE kind = ?');
  const now = sizesOf(database);
  for (const kind of kinds) {
    if ((before.get(kind) ?? 0) > mostListed === (now.get(kind) ?? 0) > mostListed) continue;
    for (const { ui, letter } of letters.all(kind)) yield grounds.letter(kind, String(ui), String(letter));
  }
}

function isDivided(counted: { readonly was: number; readonly is: number } | undefined): boolean {
  return counted !== undefined && Math.max(counted.was, counted.is) > mostNewest;
}

/** How many records of each kind articles name. */
function sizesOf(database: DatabaseSync): ReadonlyMap<string, number> {
  const rows = database.prepare('SELECT kind, count(*) AS n FROM records WHERE count > 0 GROUP BY kind').all();
  return new Map(rows.map(({ kind, n }) => [String(kind), Number(n)]));
}

/** The letters of each kind, in all alphabets. */
function lettersOf(database: DatabaseSync): ReadonlyMap<string, string> {
  const rows = database
    .prepare(
      `SELECT kind, group_concat(ui || letter, ' ' ORDER BY ui, letter) AS told FROM
       (SELECT DISTINCT letters.kind AS kind, ui, letter FROM letters JOIN records ON path = record WHERE count > 0) GROUP BY kind`,
    )
    .all();
  return new Map(rows.map((row) => [String(row.kind), String(row.told)]));
}

/** Works out what is related to the articles near those that changed; tells for which it is another. */
function settleRelated(database: DatabaseSync, articles: readonly Changed[], counts: Counts): string[] {
  const keeper = relatedKeeper(database);
  const near = new Set(articles.map(({ id }) => id));
  const isWhole = articles.length === Number(database.prepare('SELECT count(*) AS n FROM articles').get()?.n);
  if (!isWhole) {
    for (const { id, states: each } of articles) {
      for (const { sortDay: day, records } of each) {
        for (const record of records.filter(relates)) for (const other of keeper.near({ record, day, article: id })) near.add(other);
      }
    }
    const holders = database.prepare('SELECT article FROM appearances WHERE record = ?');
    for (const [record, { was, is }] of counts) {
      if (!relates(record) || rarityOf(was) === rarityOf(is)) continue;
      for (const row of holders.iterate(record)) near.add(String(row.article));
    }
  }
  return [...near].filter((article) => keeper.settle(article));
}
