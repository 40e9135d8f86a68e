import type { RenameDecision } from '../schema/decision.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { Problem } from '../schema/problem.ts';
import type { RecordDecision } from '../schema/record.ts';
import { type Parting, partingsOf } from './bearers.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { type Decisions, decisionsPath } from './decisions.ts';
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
  /** By article, the listed records that it names. */
  readonly mentioned: ReadonlyMap<string, ReadonlySet<RecordPath>>;
  /** Pairs that a decision kept from being joined by rule. */
  readonly blocked: ReadonlySet<string>;
};

/** What the decisions make of the names. */
export type Ruling = {
  /** The record that a name belongs to in the end; absent where that is hidden. */
  readonly recordOf: (name: Assigned) => RecordPath | undefined;
  /** Whether a decision gave the name to another bearer. */
  readonly isParted: (name: Assigned) => boolean;
  /** By record, what it is to be called. */
  readonly renames: ReadonlyMap<RecordPath, RenameDecision>;
  /** The decisions that touched each record. */
  readonly decisions: ReadonlyMap<RecordPath, readonly RecordDecision[]>;
  /** Pairs of records that are two by decision. */
  readonly apart: ReadonlySet<string>;
  /** Decisions that do not apply, each with the reason and what to do. */
  readonly problems: readonly Problem[];
};

/** The pairs of records that a person says are two. */
export function pairsApart({ different }: Decisions): ReadonlySet<string> {
  return new Set(different.flatMap((each) => ('records' in each ? [pairOf(...twoOf(each.records))] : [])));
}

/**
 * Applies the decisions to the names as the rules assign them: first the bearers of one name are parted, then records are joined, then hidden
 * or renamed. The order of the names does not matter. A decision that changes nothing is a problem; the others apply.
 */
export function ruleOn(names: readonly Assigned[], known: Known, decisions: Decisions): Ruling {
  const partings = partingsOf(decisions);
  const missing = missingFrom(names, known, partings);
  const clusters = createClusters(known.listed, pairsApart(decisions));
  const problems: Problem[] = [];
  const refuse: Refuse = (type, records, line, reason, next = 'Take it out, or correct it.') =>
    void problems.push({
      path: decisionsPath,
      reason: `The decision ${type}: ${records.join(', ')} in line ${line} does not apply: ${reason}.`,
      next,
    });

  const joins = join(decisions.same, clusters, missing, refuse);
  const bearers = new Map(
    partings.flatMap(({ record, bearer, articles }) => articles.map((article) => [`${record} ${article}`, bearer] as const)),
  );
  const bearerOf = ({ article, automatic }: Assigned) =>
    bearers.get(`${automatic} ${article}`) ?? bearers.get(`${clusters.kept(automatic)} ${article}`);
  const finalOf = (name: Assigned) => clusters.kept(bearerOf(name) ?? name.automatic);
  const finals = new Set(names.map(finalOf));
  const parted = new Set(names.flatMap((name) => (bearerOf(name) === undefined ? [] : [`${bearerOf(name)} ${name.article}`])));
  checkPartings(partings, parted, known, refuse);
  checkPairs(decisions.different, known, missing, refuse);

  const { listed } = known;
  const { hidden, renames } = single(decisions, { listed, finals, kept: clusters.kept, missing }, refuse);
  return {
    recordOf: (name) => (hidden.has(finalOf(name)) ? undefined : finalOf(name)),
    isParted: (name) => bearerOf(name) !== undefined,
    renames,
    ...recorded(joins, decisions, partings, renames, clusters, (path) =>
      names.filter((name) => (bearerOf(name) ?? name.automatic) === path).map(({ form }) => form),
    ),
    problems,
  };
}

type Refuse = (type: string, records: readonly RecordPath[], line: number, reason: string, next?: string) => void;
type Missing = (path: RecordPath) => string | undefined;

/** Tells why there is no such record; nothing where there is one. */
function missingFrom(names: readonly Assigned[], { listed }: Known, partings: readonly Parting[]): Missing {
  const given = new Set([...names.map(({ automatic }) => automatic), ...partings.map(({ bearer }) => bearer)]);
  const byRule = new Map(names.flatMap(({ own, automatic }) => (own === automatic ? [] : [[own, automatic] as const])));
  return (path) => {
    if (listed.has(path) || given.has(path)) return undefined;
    const to = byRule.get(path);
    return to === undefined ? `no article gives ${path}` : `what the articles give as ${path} belongs to ${to} without it`;
  };
}

/** Joins what can be joined; returns the decisions that did. */
function join(same: Decisions['same'], clusters: Clusters, missing: Missing, refuse: Refuse): Decisions['same'] {
  return same.filter(({ records, line }) => {
    for (const reason of records.flatMap((path) => missing(path) ?? [])) refuse('same', records, line, reason);
    const [first, ...others] = records.filter((path) => missing(path) === undefined);
    if (first === undefined || others.length === 0) return false;
    const results = new Set(others.map((other) => clusters.join(first, other)));
    if (results.has('listed'))
      refuse('same', records, line, 'two of them are in the authority file', 'Make one entry of the two there, and take the decision out.');
    if (results.has('apart'))
      refuse('same', records, line, 'another decision says that they are different', 'Take one of the two decisions out.');
    if (results.size === 1 && results.has('already')) refuse('same', records, line, 'an earlier decision joins them already');
    return results.has('joined');
  });
}

function checkPartings(partings: readonly Parting[], parted: ReadonlySet<string>, { mentioned, listed }: Known, refuse: Refuse): void {
  for (const { record, bearer, articles, decision } of partings) {
    for (const article of articles) {
      const named = mentioned.get(article);
      if (named === undefined) refuse('different', [record], decision.line, `there is no article ${article}`);
      else if (!parted.has(`${bearer} ${article}`) && !(listed.has(bearer) && named.has(bearer)))
        refuse(
          'different',
          [record],
          decision.line,
          `the article ${article} gives no full name that would be ${record}`,
          "Take the article out of it; the article's sidecar can say who is meant.",
        );
    }
  }
}

function checkPairs(different: Decisions['different'], { listed, blocked }: Known, missing: Missing, refuse: Refuse): void {
  for (const each of different) {
    if (!('records' in each)) continue;
    const [one, other] = twoOf(each.records);
    if (blocked.has(pairOf(one, other))) continue;
    const reason = missing(one) ?? missing(other);
    if (reason !== undefined) refuse('different', each.records, each.line, reason);
    else if (listed.has(one) && listed.has(other))
      refuse('different', each.records, each.line, 'both are in the authority file, whose records are never joined');
  }
}

type State = {
  readonly listed: ReadonlySet<RecordPath>;
  readonly finals: ReadonlySet<RecordPath>;
  readonly kept: (path: RecordPath) => RecordPath;
  readonly missing: Missing;
};

/** The decisions about one record each: what is hidden, and what is called otherwise. */
function single({ hide, rename }: Decisions, { listed, finals, kept, missing }: State, refuse: Refuse) {
  const refused = (path: RecordPath): readonly [reason: string, next?: string] | undefined => {
    if (listed.has(path)) return ['it is in the authority file', 'Change its entry there, and take the decision out.'];
    if (finals.has(path)) return undefined;
    if (kept(path) !== path) return [`it is joined to ${kept(path)}`, `Name ${kept(path)} instead.`];
    return [missing(path) ?? `no article gives ${path}`];
  };
  const hidden = new Set<RecordPath>();
  for (const { record, line } of hide) {
    const reason = hidden.has(record) ? (['an earlier decision hides it already'] as const) : refused(record);
    if (reason === undefined) hidden.add(record);
    else refuse('hide', [record], line, ...reason);
  }
  const renames = new Map<RecordPath, RenameDecision>();
  for (const { line, ...decision } of rename) {
    const { record } = decision;
    const reason =
      hidden.has(record) || renames.has(record)
        ? (['another decision hides or renames it', 'Take one of the two decisions out.'] as const)
        : refused(record);
    if (reason === undefined) renames.set(record, decision);
    else refuse('rename', [record], line, ...reason);
  }
  return { hidden, renames };
}

/** What each record's page says of the decisions that touched it, and which records are two. */
function recorded(
  joins: Decisions['same'],
  { different }: Decisions,
  partings: readonly Parting[],
  renames: Ruling['renames'],
  { kept }: Clusters,
  formsOf: (path: RecordPath) => readonly string[],
): Pick<Ruling, 'decisions' | 'apart'> {
  const decisions = new Map<RecordPath, RecordDecision[]>();
  const apart = new Set<string>();
  const record = (path: RecordPath, decision: RecordDecision) => void decisions.set(path, [...(decisions.get(path) ?? []), decision]);
  for (const { records, who, when, why } of joins) {
    const path = kept(records[0] ?? '');
    const others = records.filter((each) => each !== path);
    record(path, { type: 'same', who, when, why, records: others, forms: [...new Set(others.flatMap(formsOf))].sort() });
  }
  for (const each of different) {
    const { who, when, why } = each;
    const bearer = partings.find(({ decision }) => decision === each)?.bearer ?? '';
    const [one, other] = ('record' in each ? [each.record, bearer] : twoOf(each.records)).map(kept) as [RecordPath, RecordPath];
    const told = { type: 'different' as const, who, when, why, ...('articles' in each && { articles: each.articles }) };
    apart.add(pairOf(one, other));
    record(one, { ...told, records: [other] });
    record(other, { ...told, records: [one] });
  }
  for (const [path, { who, when, why }] of renames) record(path, { type: 'rename', who, when, why });
  return { decisions, apart };
}

function twoOf(records: readonly RecordPath[]): [RecordPath, RecordPath] {
  return [records[0] ?? '', records[1] ?? ''];
}
