import type { RecordPath } from '../schema/kind.ts';
import type { Posting } from './posting.ts';
import { isWanted, type Unit } from './query.ts';
import { keyOf } from './slot.ts';

/** Fetches the articles that name a record. */
export type AskPostings = (record: RecordPath) => Promise<readonly Posting[]>;

/** What a query of names finds; the weight of a posting is that of all names asked for. `missing` are the units that no article meets. */
export type NamedFindings = { readonly found: readonly Posting[]; readonly missing: readonly Unit[] };

/** The articles that meet every unit, those that name the records most first, then the newest. Units are names; others are met by none. */
export async function findNamed(units: readonly Unit[], ask: AskPostings): Promise<NamedFindings> {
  const asked = units.filter(isWanted);
  const without = await Promise.all(units.filter((unit) => !isWanted(unit)).map((unit) => findUnit(unit, ask)));
  const answers = await Promise.all(asked.map((unit) => findUnit(unit, ask)));
  const missing = asked.filter((_, index) => answers[index]?.size === 0);
  const [first, ...others] = [...answers].sort((a, b) => a.size - b.size);
  if (first === undefined || missing.length > 0) return { found: [], missing };
  const found = [...first].flatMap(([key, posting]) => {
    if (without.some((hits) => hits.has(key))) return [];
    const same = others.map((other) => other.get(key));
    if (same.includes(undefined)) return [];
    return [{ ...posting, weight: same.reduce((sum, other) => sum + (other?.weight ?? 0), posting.weight) }];
  });
  return { found: found.sort((a, b) => b.weight - a.weight || newestFirst(a, b)), missing };
}

/** Compares by day, the undated last. */
export function newestFirst(a: Posting, b: Posting): number {
  return b.day - a.day || b.weight - a.weight || a.ordinal - b.ordinal;
}

async function findUnit(unit: Unit, ask: AskPostings): Promise<ReadonlyMap<number, Posting>> {
  const union = new Map<number, Posting>();
  if (unit.type !== 'record') return union;
  for (const posting of (await Promise.all(unit.records.map(({ path }) => ask(path)))).flat()) {
    const key = keyOf(posting);
    const known = union.get(key);
    union.set(key, known === undefined ? posting : { ...known, weight: known.weight + posting.weight });
  }
  return union;
}
