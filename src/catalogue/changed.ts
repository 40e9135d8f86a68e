import type { DatabaseSync } from 'node:sqlite';
import { kindOf, type RecordPath } from '../schema/kind.ts';
import { ofCalendar } from './calendar.ts';
import { kept } from './database.ts';
import { divisionsOf, ofDivisions } from './divisions.ts';
import { type Ground, grounds } from './grounds.ts';
import { pairKeeper } from './pairs.ts';
import { rarityOf, relatedKeeper, relates } from './related.ts';
import { type ArticleState, type ChangedArticle, type Counts, type RecordState, states } from './states.ts';
import { tallyKeeper } from './tallies.ts';
import { firstLetter } from './undated.ts';

/** What an update notes of the grounds that it changes. `before` is called for each file before its rows go, `settle` when all rows are new. */
export type ChangeKeeper = {
  readonly before: (path: string) => void;
  /** Brings counts, pairs and related articles up to date, and writes down the grounds; `stories` are the articles whose ties to others were made anew. */
  readonly settle: (stories: Iterable<string>, members: Iterable<RecordPath>) => void;
};

/**
 * The keeper of an update. Grounds are written down only where something was printed: what was not will be. They stand until the press takes them,
 * so that a build which is killed leaves them to the next.
 */
export function changeKeeper(database: DatabaseSync): ChangeKeeper {
  const state = states(database);
  const divisions = divisionsOf(database);
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
      const [pairs, tallies] = [pairKeeper(database), tallyKeeper(database)];
      const count = (article: ArticleState | undefined, by: 1 | -1): void => {
        if (article === undefined) return;
        pairs.count(article.records, by);
        tallies.count(article, by);
      };
      const both = [...articles].map(([id, was]) => {
        const is = state.article(id);
        count(was, -1);
        count(is, 1);
        return { id, states: [was, is].flatMap((each) => each ?? []), isThere: is !== undefined };
      });
      for (const { id, states: each } of both) for (const ground of ofArticle(id, each)) changed.add(ground);
      pairs.settle();
      tallies.settle();
      const counts = recount(database, both, records);
      for (const ground of ofRecords(records, counts, state.record)) changed.add(ground);
      for (const id of settleRelated(database, both, counts)) changed.add(grounds.related(id));
      for (const ground of ofCalendar(database, both, counts)) changed.add(ground);
      for (const ground of ofDivisions(database, counts, divisions)) changed.add(ground);
      for (const id of stories) changed.add(grounds.story(id));
      for (const party of members) changed.add(grounds.members(party));
      // Where no press has begun, nothing rests on anything.
      if (kept(database, 'press') === undefined) return;
      const note = database.prepare('INSERT OR IGNORE INTO changed VALUES (?)');
      for (const ground of changed) note.run(ground);
    },
  };
}

/** Everything that holds an article, in its former state and its present one. */
function* ofArticle(id: string, all: readonly ArticleState[]): Generator<Ground> {
  yield grounds.article(id);
  for (const { grain, initials, records, years } of all) {
    if (grain === 'none') yield* [grounds.undated(), grounds.undated(firstLetter(initials))];
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
function recount(
  database: DatabaseSync,
  articles: readonly ChangedArticle[],
  records: ReadonlyMap<RecordPath, RecordState | undefined>,
): Counts {
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

/** Works out what is related to the articles near those that changed; tells for which it is another. */
function settleRelated(database: DatabaseSync, articles: readonly ChangedArticle[], counts: Counts): string[] {
  const keeper = relatedKeeper(database);
  const near = new Set(articles.map(({ id }) => id));
  const isWhole =
    articles.filter(({ isThere }) => isThere).length === Number(database.prepare('SELECT count(*) AS n FROM articles').get()?.n);
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
