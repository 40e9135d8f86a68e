import type { RecordPath } from '../schema/kind.ts';
import type { Parting } from './bearers.ts';
import { twoOf } from './decisions.ts';
import { pairOf } from './pairs.ts';

/** A name as the rules alone assign it. */
export type Assigned = {
  readonly article: string;
  /** Its heading as the article gives it. */
  readonly form: string;
  /** The record that it would make by itself. */
  readonly own: RecordPath;
  /** The record that the rules give it to. */
  readonly automatic: RecordPath;
};

/** What is known of the archive besides its unknown names. */
export type Known = {
  /** The records of the authority file. */
  readonly listed: ReadonlySet<RecordPath>;
  /** By article, the records that it names; absent where there is no such article. */
  readonly mentioned: (article: string) => readonly RecordPath[] | undefined;
  /** Pairs that a decision kept from being joined by rule. */
  readonly blocked: ReadonlySet<string>;
};

/** Says that a decision does not apply: its type, the records that it names, its line, why, and what to do. */
export type Refuse = (type: string, records: readonly RecordPath[], line: number, reason: string, next?: string) => void;
/** Tells why there is no such record; nothing where there is one. */
export type Missing = (path: RecordPath) => string | undefined;

/** Against the records of the authority file, those that the names make, and the bearers that decisions part. */
export function missingFrom(names: readonly Assigned[], { listed }: Known, partings: readonly Parting[]): Missing {
  const given = new Set([...names.map(({ automatic }) => automatic), ...partings.map(({ bearer }) => bearer)]);
  const byRule = new Map(names.flatMap(({ own, automatic }) => (own === automatic ? [] : [[own, automatic] as const])));
  return (path) => {
    if (listed.has(path) || given.has(path)) return undefined;
    const to = byRule.get(path);
    return to === undefined ? `no article gives ${path}` : `what the articles give as ${path} belongs to ${to} without it`;
  };
}

/** Whether a decision parts somebody; objects to the articles that do not exist or give no name that it could part. */
export function doesPart(
  { record, bearer, articles, decision }: Parting,
  parted: ReadonlySet<string>,
  { mentioned, listed }: Known,
  refuse: Refuse,
): boolean {
  const applied = articles.filter((article) => {
    const named = mentioned(article);
    if (parted.has(`${bearer} ${article}`) || (listed.has(bearer) && named?.includes(bearer))) return true;
    if (named === undefined) refuse('different', [record], decision.line, `there is no article ${article}`);
    else
      refuse(
        'different',
        [record],
        decision.line,
        `the article ${article} gives no full name that would be ${record}`,
        "Take the article out of it; the article's sidecar can say who is meant.",
      );
    return false;
  });
  return applied.length > 0;
}

/** Whether a decision keeps two records apart that are there; objects where one is not, or where nothing would join them. */
export function keepsApart(
  { records, line }: { readonly records: readonly RecordPath[]; readonly line: number },
  { listed, blocked }: Known,
  missing: Missing,
  refuse: Refuse,
): boolean {
  const [one, other] = twoOf(records);
  if (blocked.has(pairOf(one, other))) return true;
  const both = 'both are in the authority file, whose records are never joined';
  const reason = missing(one) ?? missing(other) ?? (listed.has(one) && listed.has(other) ? both : undefined);
  if (reason !== undefined) refuse('different', records, line, reason);
  return reason === undefined;
}
