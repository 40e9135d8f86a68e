import type { z } from 'zod';
import {
  type DecisionType,
  type DifferentDecision,
  decisionsFile,
  decisionTypes,
  differentBearer,
  differentRecords,
  type HideDecision,
  hideDecision,
  type RenameDecision,
  renameDecision,
  type SameDecision,
  sameDecision,
} from '../schema/decision.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { Problem } from '../schema/problem.ts';
import { complaintOf } from './complaint.ts';
import { pairOf } from './pairs.ts';
import { entryLines, parseYaml } from './yaml.ts';

/** Where a decision stands in its file, from 1. */
type Placed = { readonly line: number };

/** What a person decided about discovered names, in the order of the file. */
export type Decisions = {
  readonly same: readonly (SameDecision & Placed)[];
  readonly different: readonly (DifferentDecision & Placed)[];
  readonly hide: readonly (HideDecision & Placed)[];
  readonly rename: readonly (RenameDecision & Placed)[];
};

export const noDecisions: Decisions = { same: [], different: [], hide: [], rename: [] };

/** Of the folder of an archive. */
export const decisionsPath = 'seeds/authority/decisions.yaml';

/** The decisions of the authority file. A broken one is a problem that names its line; the others count. */
export function parseDecisions(text = ''): { readonly decisions: Decisions; readonly problems: readonly Problem[] } {
  const refuse = (reason: string, next: string) => ({ decisions: noDecisions, problems: [{ path: decisionsPath, reason, next }] });
  const parsed = parseYaml(text);
  if ('reason' in parsed)
    return refuse(
      `The decisions cannot be used: ${parsed.reason}.`,
      'Correct that line; a value with a colon or a comma needs quotation marks around it.',
    );
  const lists = parsed.value ?? {};
  const keys = `Write the decisions as lists under ${Object.keys(decisionsFile.shape)
    .map((key) => `${key}:`)
    .join(', ')}.`;
  if (typeof lists !== 'object' || Array.isArray(lists)) return refuse('The file has no lists of decisions.', keys);
  const problems: Problem[] = Object.keys(lists)
    .filter((key) => !(key in decisionsFile.shape))
    .map((key) => ({ path: decisionsPath, reason: `There is no kind of decision called ${key}:.`, next: keys }));
  const found = decisionTypes.map((type) => [type, parseList(type, (lists as Record<string, unknown>)[type], text, problems)]);
  return { decisions: Object.fromEntries(found) as Decisions, problems };
}

/** The two records of a decision that names two. */
export function twoOf(records: readonly RecordPath[]): [RecordPath, RecordPath] {
  return [records[0] ?? '', records[1] ?? ''];
}

/** The pairs of records that a person says are two. */
export function pairsApart({ different }: Decisions): ReadonlySet<string> {
  return new Set(different.flatMap((each) => ('records' in each ? [pairOf(...twoOf(each.records))] : [])));
}

function parseList(type: DecisionType, list: unknown, text: string, problems: Problem[]): Placed[] {
  if (list === null || list === undefined) return [];
  if (!Array.isArray(list)) {
    problems.push({ path: decisionsPath, reason: `What stands under ${type}: is no list.`, next: 'Begin each decision with a hyphen.' });
    return [];
  }
  const lines = entryLines(text, type);
  return list.flatMap((value: unknown, index) => {
    const line = lines[index] ?? 1;
    const schema = schemaOf(type, value);
    const checked = schema.safeParse(value);
    if (checked.success) return [{ ...checked.data, line }];
    problems.push({
      path: decisionsPath,
      reason: `The decision ${type}: in line ${line} cannot be used: ${complaintOf(checked.error)}.`,
      next: `Correct it; the keys are ${Object.keys(schema.shape).join(', ')}, all of them needed.`,
    });
    return [];
  });
}

/** A decision that parts the articles of one record has other keys than one that parts two records. */
function schemaOf(type: DecisionType, value: unknown): z.ZodObject {
  if (type !== 'different') return { same: sameDecision, hide: hideDecision, rename: renameDecision }[type];
  return typeof value === 'object' && value !== null && ('record' in value || 'articles' in value) ? differentBearer : differentRecords;
}
