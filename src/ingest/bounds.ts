import { languages, rulesOf } from '../languages/languages.ts';
import type { AuthorityRecord } from '../schema/authority.ts';
import type { Evidence } from '../schema/basis.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import { eventsTold } from './event-told.ts';
import { namesInUse } from './name-in-use.ts';
import type { Passage } from './passage.ts';
import { beginnings, intersect, type Period } from './period.ts';
import { rolesHeld } from './role-held.ts';

/** What one dated record says about the article's day: one of these periods. `printed` names the words; `evidence` explains. */
export type Bound = { readonly periods: readonly Period[]; readonly evidence: Evidence };

/**
 * What dated records say about the day of an article: names in use for some years, offices held, events called past or recent.
 * The beginning of a name, office or event always binds: nobody writes of what is not yet there. The end binds only where the text speaks
 * of the present: not beside a year, not where the name is called former, not where the same record also appears under another name.
 */
export function findBounds(
  passages: readonly Passage[],
  records: ReadonlyMap<RecordPath, AuthorityRecord>,
  language: LanguageTag,
): Bound[] {
  const rules = (rulesOf(language) ?? languages[0])?.dates;
  if (rules === undefined) return [];
  return distinct([
    ...namesInUse(passages, records, rules),
    ...rolesHeld(passages, records, rules),
    ...eventsTold(passages, records, rules),
  ]);
}

/**
 * The periods that all bounds allow, and the bounds that were used. Bounds that contradict each other give way to their beginnings alone,
 * since an end is the weaker statement.
 */
export function narrow(bounds: readonly Bound[]): {
  readonly periods: readonly Period[];
  readonly used: readonly Bound[];
  readonly conflict: boolean;
} {
  const periods = bounds.reduce<readonly Period[]>((left, { periods: right }) => intersect(left, right), [{}]);
  if (periods.length > 0) return { periods, used: bounds, conflict: false };
  const floors = bounds.map((bound) => ({ ...bound, periods: beginnings(bound.periods) })).filter(({ periods: { length } }) => length > 0);
  return {
    periods: floors.reduce<readonly Period[]>((left, { periods: right }) => intersect(left, right), [{}]),
    used: floors,
    conflict: true,
  };
}

/** One bound for each rule, record and period, the first in the text. */
function distinct(bounds: readonly Bound[]): Bound[] {
  const seen = new Map<string, Bound>();
  for (const bound of bounds) {
    const key = JSON.stringify([bound.evidence.rule, bound.evidence.record, bound.periods]);
    if (bound.periods.length > 0 && !seen.has(key)) seen.set(key, bound);
  }
  return [...seen.values()];
}
