import type { DatabaseSync } from 'node:sqlite';
import type { RecordPath } from '../schema/kind.ts';

/** Kinds whose records a record is paired with: places stand in nearly every report, and tie together what has nothing to do with one another. */
export const pairedKinds = ['people', 'parties', 'organisations'] as const;
export type PairedKind = (typeof pairedKinds)[number];

/** Keeps how many articles name both a record of any kind and another of these kinds, as articles come and go. */
export type PairKeeper = {
  /** Counts the records of an article that came, or of one that went. */
  readonly count: (records: readonly RecordPath[], by: 1 | -1) => void;
  /** Brings the table up to date. */
  readonly settle: () => void;
};

/** The keeper over a database. The cost is that of the articles that changed, however many name the same. */
export function pairKeeper(database: DatabaseSync): PairKeeper {
  const numbers = new Map<RecordPath, number>();
  const paths: RecordPath[] = [];
  const changes = new Map<number, number>();
  const numberOf = (path: RecordPath): number => {
    const known = numbers.get(path);
    if (known !== undefined) return known;
    numbers.set(path, paths.length);
    return paths.push(path) - 1;
  };
  return {
    count: (records, by) => {
      const others = records.filter(isPaired).map(numberOf);
      for (const one of records.map(numberOf))
        for (const other of others) if (one !== other) changes.set(one * span + other, (changes.get(one * span + other) ?? 0) + by);
    },
    settle: () => {
      const add = database.prepare(
        'INSERT INTO pairs VALUES (?, ?, ?) ON CONFLICT (one, other) DO UPDATE SET count = count + excluded.count',
      );
      const drop = database.prepare('DELETE FROM pairs WHERE one = ? AND other = ? AND count = 0');
      for (const [pair, by] of changes) {
        if (by === 0) continue;
        const [one = '', other = ''] = [paths[Math.floor(pair / span)], paths[pair % span]];
        add.run(one, other, by);
        if (by < 0) drop.run(one, other);
      }
    },
  };
}

/** Two numbers below this make one that is exact, so that a pair needs no object of its own. */
const span = 2 ** 26;

function isPaired(path: RecordPath): boolean {
  return pairedKinds.some((kind) => path.startsWith(`${kind}/`));
}
