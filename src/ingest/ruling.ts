import type { RenameDecision } from '../schema/decision.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { Problem } from '../schema/problem.ts';
import type { RecordDecision } from '../schema/record.ts';
import { partingsOf } from './bearers.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { type Decisions, decisionsPath, pairsApart } from './decisions.ts';
import { type Assigned, doesPart, type Known, keepsApart, type Missing, missingFrom, type Refuse } from './objections.ts';
import { recorded } from './recorded.ts';

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
    bearers.size === 0 ? undefined : (bearers.get(`${automatic} ${article}`) ?? bearers.get(`${clusters.kept(automatic)} ${article}`));
  const finalOf = (name: Assigned) => clusters.kept(bearerOf(name) ?? name.automatic);
  const finals = new Set(names.map(finalOf));
  const parted = new Set(names.flatMap((name) => (bearerOf(name) === undefined ? [] : [`${bearerOf(name)} ${name.article}`])));
  const different = decisions.different.filter((each) => {
    if ('records' in each) return keepsApart(each, known, missing, refuse);
    const parting = partings.find(({ decision }) => decision === each);
    return parting !== undefined && doesPart(parting, parted, known, refuse);
  });

  const { listed } = known;
  const { hidden, renames } = single(decisions, { listed, finals, kept: clusters.kept, missing }, refuse);
  return {
    recordOf: (name) => (hidden.has(finalOf(name)) ? undefined : finalOf(name)),
    isParted: (name) => bearerOf(name) !== undefined,
    renames,
    ...recorded(joins, different, partings, renames, clusters, (path) =>
      names.filter((name) => (bearerOf(name) ?? name.automatic) === path).map(({ form }) => form),
    ),
    problems,
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
