import type { RecordPath } from '../schema/kind.ts';
import type { ArticlePortrait } from './portrait.ts';

/** Counts, over articles that changed, how often a name form stood for one record and stands for another now. */
export type Transfers = {
  readonly note: (was: ArticlePortrait, is: ArticlePortrait) => void;
  /** The records that forms of this one stand for now, most often first. */
  readonly to: (from: RecordPath) => readonly RecordPath[];
  /** The records that forms of this one stood for, most often first. */
  readonly from: (to: RecordPath) => readonly RecordPath[];
};

/** An empty count. Only a form that both states of an article have tells anything: words that are gone say nothing of their record. */
export function countTransfers(): Transfers {
  const forth = new Map<RecordPath, Map<RecordPath, number>>();
  const back = new Map<RecordPath, Map<RecordPath, number>>();
  return {
    note: (was, is) => {
      const before = recordsByForm(was);
      for (const [form, records] of recordsByForm(is)) {
        const former = before.get(form) ?? new Set();
        for (const to of records) {
          if (former.has(to)) continue;
          for (const from of former) {
            if (records.has(from)) continue;
            count(forth, from, to);
            count(back, to, from);
          }
        }
      }
    },
    to: (from) => mostFirst(forth.get(from)),
    from: (to) => mostFirst(back.get(to)),
  };
}

function recordsByForm({ names }: ArticlePortrait): Map<string, Set<RecordPath>> {
  const records = new Map<string, Set<RecordPath>>();
  for (const [form, record] of names) records.set(form, (records.get(form) ?? new Set()).add(record));
  return records;
}

function count(table: Map<RecordPath, Map<RecordPath, number>>, one: RecordPath, other: RecordPath): void {
  const row = table.get(one) ?? new Map<RecordPath, number>();
  row.set(other, (row.get(other) ?? 0) + 1);
  table.set(one, row);
}

function mostFirst(counts: ReadonlyMap<RecordPath, number> = new Map()): RecordPath[] {
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([path]) => path);
}
