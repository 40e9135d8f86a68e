import type { RecordPath } from '../schema/kind.ts';
import type { Facts } from './posting.ts';
import { isWanted, type Unit } from './query.ts';
import { keyOf, type Slot } from './slot.ts';

/** An article that meets something: how well, at which places of its words where these are known, and its facts where the answer has them. */
export type Hit = Slot & { readonly score: number; readonly places?: readonly number[]; readonly facts?: Facts | undefined };

/** Articles by the number of their slot. */
export type Hits = ReadonlyMap<number, Hit>;

/** Asks the lists of names for a record, and the word index for a stem. */
export type Ask = { readonly record: (path: RecordPath) => Promise<Hits>; readonly stem: (stem: string) => Promise<Hits> };

/** What a query finds. `missing` are the units that no article meets; without any, an empty `found` means that no article meets all. */
export type Findings = { readonly found: readonly Hit[]; readonly missing: readonly Unit[] };

/**
 * The articles that meet every unit and none of those left out, the best first, then the newest. Each unit is asked for alone and the answers are
 * intersected here, since Pagefind itself drops words that it does not know. A phrase is met where its stems follow each other; its exact words
 * are for the caller to compare.
 */
export async function findArticles(units: readonly Unit[], ask: Ask): Promise<Findings> {
  const asked = units.filter(isWanted);
  // A phrase that is left out may stand there in other words, which only its exact comparison tells.
  const left = units.filter((unit) => !isWanted(unit) && unit.type !== 'phrase');
  const [answers, without] = (await Promise.all([asked, left].map((some) => Promise.all(some.map((unit) => findUnit(unit, ask)))))) as [
    Hits[],
    Hits[],
  ];
  const missing = asked.filter((_, index) => answers[index]?.size === 0);
  const [first, ...others] = answers.sort((a, b) => a.size - b.size);
  if (first === undefined || missing.length > 0) return { found: [], missing };
  const found = [...first].flatMap(([key, hit]) => {
    if (without.some((hits) => hits.has(key))) return [];
    const same = others.flatMap((hits) => hits.get(key) ?? []);
    return same.length < others.length ? [] : [same.reduce(together, hit)];
  });
  return { found: found.sort((a, b) => b.score - a.score || newestFirst(a, b)), missing };
}

/** Compares by day, the undated last. */
export function newestFirst(a: Hit, b: Hit): number {
  return b.day - a.day || b.score - a.score || a.ordinal - b.ordinal;
}

function together(a: Hit, b: Hit): Hit {
  return { day: a.day, ordinal: a.ordinal, score: a.score + b.score, facts: a.facts ?? b.facts };
}

async function findUnit(unit: Unit, ask: Ask): Promise<Hits> {
  if (unit.type === 'record') return anyOf(await Promise.all(unit.records.map(({ path }) => ask.record(path))));
  if (unit.type === 'word') return anyOf(await Promise.all(unit.stems.map(ask.stem)));
  if (unit.type === 'phrase')
    return inSequence(await Promise.all(unit.words.map(async (stems) => anyOf(await Promise.all(stems.map(ask.stem))))));
  return new Map();
}

function anyOf(answers: readonly Hits[]): Hits {
  const [only] = answers;
  if (only !== undefined && answers.length === 1) return only;
  const union = new Map<number, Hit>();
  for (const hit of answers.flatMap((answer) => [...answer.values()])) {
    const known = union.get(keyOf(hit));
    const places = known?.places === undefined ? hit.places : [...new Set([...known.places, ...(hit.places ?? [])])];
    const best = known === undefined || known.score < hit.score ? hit : known;
    union.set(keyOf(hit), places === undefined ? best : { ...best, places });
  }
  return union;
}

function inSequence([first, ...others]: readonly Hits[]): Hits {
  const sequences = new Map<number, Hit>();
  for (const [key, hit] of first ?? []) {
    const following = others.map((other) => new Set(other.get(key)?.places));
    const places = hit.places?.filter((place) => following.every((set, index) => set.has(place + index + 1))) ?? [];
    if (places.length > 0) sequences.set(key, { ...hit, places });
  }
  return sequences;
}
