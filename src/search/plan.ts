import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { dividePeriods } from './period.ts';

/** A volume to be: its articles are those of the days from `first` to `last`. `members` is a digest of them. */
export type PlannedVolume = {
  readonly name: string;
  readonly articles: number;
  readonly first: number;
  readonly last: number;
  readonly members: string;
};

/** Divides the articles that the database knows into volumes, by name. */
export function planVolumes(database: DatabaseSync): PlannedVolume[] {
  const rows = database.prepare('SELECT day, count(*) AS articles FROM articles GROUP BY day ORDER BY day').all();
  const days = new Map(rows.map(({ day, articles }) => [Number(day), Number(articles)]));
  const periodOf = dividePeriods(days);
  const volumes = Map.groupBy(days.keys(), (day) => periodOf({ day }));
  const members = database.prepare(
    `SELECT group_concat(id || ' ' || digest || char(10), '' ORDER BY day, id) AS list FROM articles WHERE day BETWEEN ? AND ?`,
  );
  return [...volumes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, within]) => {
      const [first, last] = [within[0] ?? 0, within.at(-1) ?? 0];
      const list = String(members.get(first, last)?.list ?? '');
      const articles = within.reduce((sum, day) => sum + (days.get(day) ?? 0), 0);
      return { name, articles, first, last, members: createHash('sha256').update(list).digest('hex') };
    });
}

/** Identities of the articles of a volume, in order of time. */
export function membersOf(database: DatabaseSync, { first, last }: PlannedVolume): string[] {
  const rows = database.prepare('SELECT id FROM articles WHERE day BETWEEN ? AND ? ORDER BY day, id').all(first, last);
  return rows.map(({ id }) => String(id));
}
