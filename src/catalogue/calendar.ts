import type { DatabaseSync } from 'node:sqlite';
import type { RecordPath } from '../schema/kind.ts';
import { type Ground, grounds } from './grounds.ts';
import { mostNewest } from './shelves.ts';
import type { ChangedArticle, Counts } from './states.ts';

/** Periods that have articles now and had none, or the reverse, change what is beside their neighbours. */
export function* ofCalendar(database: DatabaseSync, articles: readonly ChangedArticle[], counts: Counts): Generator<Ground> {
  const inYear = `grain IN ('day', 'month', 'year')`;
  const months = periods(database, `articles WHERE grain IN ('day', 'month')`);
  const years = periods(database, `articles WHERE ${inYear}`);
  const yearsOfOne = periods(database, `appearances WHERE ${inYear} AND record = ?`);
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
      if (grain !== 'year') touch(id, sortDay.slice(0, 7));
      touch(id, sortDay.slice(0, 4));
      for (const record of records) if (isDivided(counts.get(record))) touch(id, sortDay.slice(0, 4), record);
    }
  }
  for (const { ids, period, record } of touched.values()) {
    const of = record !== undefined ? yearsOfOne : period.length > 4 ? months : years;
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

function isDivided(counted: { readonly was: number; readonly is: number } | undefined): boolean {
  return counted !== undefined && Math.max(counted.was, counted.is) > mostNewest;
}
