import type { RecordPath } from '../schema/kind.ts';
import { pairOf } from './pairs.ts';

/** Records that were joined to one. */
export type Clusters = {
  /** The record that is kept of those that a record was joined with; itself where it was not. */
  readonly kept: (path: RecordPath) => RecordPath;
  /** Joins two records, or says why not: they are one already, both are listed, or a pair of theirs must stay apart. */
  readonly join: (one: RecordPath, other: RecordPath) => 'joined' | 'already' | 'listed' | 'apart';
};

/** Nothing joined yet. Of those that will be, the listed record is kept, else the one that is named first in the latest join. */
export function createClusters(listed: ReadonlySet<RecordPath>, apart: ReadonlySet<string>): Clusters {
  const clusters = new Map<RecordPath, { readonly kept: RecordPath; readonly all: readonly RecordPath[] }>();
  const of = (path: RecordPath) => clusters.get(path) ?? { kept: path, all: [path] };
  return {
    kept: (path) => of(path).kept,
    join: (one, other) => {
      const [to, from] = [of(one), of(other)];
      if (to.kept === from.kept) return 'already';
      if (listed.has(to.kept) && listed.has(from.kept)) return 'listed';
      if (to.all.some((each) => from.all.some((another) => apart.has(pairOf(each, another))))) return 'apart';
      const cluster = { kept: listed.has(from.kept) ? from.kept : to.kept, all: [...to.all, ...from.all] };
      for (const path of cluster.all) clusters.set(path, cluster);
      return 'joined';
    },
  };
}
