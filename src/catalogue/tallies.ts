import type { DatabaseSync } from 'node:sqlite';
import type { ArticleState } from './states.ts';

/** Keeps how many articles there are of each source, language and date as far as months tell it, as articles come and go. */
export type TallyKeeper = {
  /** Counts an article that came, or one that went. */
  readonly count: (article: ArticleState, by: 1 | -1) => void;
  /** Brings the table up to date. */
  readonly settle: () => void;
};

/** The keeper over a database. Questions about the whole archive read its few rows, not all articles. */
export function tallyKeeper(database: DatabaseSync): TallyKeeper {
  const changes = new Map<string, number>();
  return {
    count: ({ tallied, years }, by) => {
      const [year] = years.length === 1 ? years : [];
      const key = JSON.stringify([...tallied, years.length > 0 ? 1 : 0, year?.year ?? 0]);
      changes.set(key, (changes.get(key) ?? 0) + by);
    },
    settle: () => {
      const add = database.prepare(
        'INSERT INTO tallies VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count',
      );
      for (const [key, by] of changes) if (by !== 0) add.run(...(JSON.parse(key) as (string | number)[]), by);
      database.exec('DELETE FROM tallies WHERE count = 0');
    },
  };
}
