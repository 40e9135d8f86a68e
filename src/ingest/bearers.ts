import type { Authority } from '../schema/authority.ts';
import type { DifferentDecision } from '../schema/decision.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { Decisions } from './decisions.ts';

/** In these articles a name that would be `record`'s is that of another `bearer`. */
export type Parting = {
  readonly record: RecordPath;
  readonly bearer: RecordPath;
  readonly articles: readonly string[];
  readonly decision: DifferentDecision & { readonly line: number };
};

/** The decisions that part the bearers of one name, each with the record of its own: `people/x-2` by the first, `people/x-3` by the next. */
export function partingsOf({ different }: Decisions): Parting[] {
  const counts = new Map<RecordPath, number>();
  return different.flatMap((decision) => {
    if (!('record' in decision)) return [];
    const { record, articles } = decision;
    const number = (counts.get(record) ?? 1) + 1;
    counts.set(record, number);
    return [{ record, articles, bearer: `${record}-${number}`, decision }];
  });
}

/**
 * The records of the authority file that the names of an article cannot be of, since a person gave them to another bearer: in the articles of
 * the decision the one that all others mean, everywhere else the other one.
 */
export function barredIn(decisions: Decisions, listed: ReadonlySet<RecordPath>): (article: string) => ReadonlySet<RecordPath> {
  const partings = partingsOf(decisions).filter(({ record, bearer }) => listed.has(record) || listed.has(bearer));
  if (partings.length === 0) return () => nothing;
  return (article) =>
    new Set(
      partings.map(({ record, bearer, articles }) => (articles.includes(article) ? record : bearer)).filter((path) => listed.has(path)),
    );
}

/** The records of an authority file. */
export function listedRecords(authority: Authority): ReadonlySet<RecordPath> {
  return new Set(Object.entries(authority).flatMap(([kind, list]) => list.map(({ id }): RecordPath => `${kind}/${id}`)));
}

const nothing: ReadonlySet<RecordPath> = new Set();
