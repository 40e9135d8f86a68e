import type { ArchiveSettings } from '../schema/archive.ts';
import type { Authority } from '../schema/authority.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { Problem } from '../schema/problem.ts';
import { parseAuthority, parseSettings } from './authority.ts';
import { type Decisions, parseDecisions } from './decisions.ts';
import { listedIn } from './link.ts';
import type { Sorted } from './seeds.ts';

/** What a person supplied besides texts: the authority file with its decisions, and the settings. Plain data, which can be kept as JSON. */
export type Supplied = {
  readonly authority: Authority;
  readonly decisions: Decisions;
  readonly settings: ArchiveSettings;
  readonly problems: readonly Problem[];
  /** The keys of the authority file's full names, each of one record only. */
  readonly keys: readonly (readonly [key: string, record: RecordPath])[];
};

/** Reads the lists, decisions and settings among the seeds. What cannot be used is a problem; the rest counts. */
export function parseSupplied(sorted: Pick<Sorted, 'authority' | 'decisions' | 'settings'>): Supplied {
  const { authority, problems } = parseAuthority(sorted.authority);
  const { decisions, problems: decisionProblems } = parseDecisions(sorted.decisions);
  const { settings, problems: settingsProblems } = parseSettings(sorted.settings);
  return {
    authority,
    decisions,
    settings,
    problems: [...settingsProblems, ...problems, ...decisionProblems],
    keys: [...listedIn(authority).byKey],
  };
}
