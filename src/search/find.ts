import { isWanted, type Unit } from './query.ts';
import { tokenOf } from './token.ts';

/** An article that has a token: how well it fits, and at which places of its content the token stands. */
export type Hit = { readonly score: number; readonly places: readonly number[]; readonly identity: () => Promise<string> };

/** Articles by the index's own identifier. */
export type Hits = ReadonlyMap<string, Hit>;

/** Asks the index for one token. */
export type Ask = (token: string) => Promise<Hits>;

/** What a query finds. `missing` are the units that no article meets; without any, an empty `found` means that no article meets all. */
export type Findings = { readonly found: readonly (Hit & { readonly key: string })[]; readonly missing: readonly Unit[] };

/**
 * The articles that meet every unit, the best first. Each token is asked for alone and the answers are intersected here, since the index
 * itself drops words that it does not know. Of each filter, an article must have one of the tokens. A phrase is met where its stems follow each other; its exact words are for the caller to compare.
 */
export async function findArticles(units: readonly Unit[], ask: Ask, filters: readonly (readonly string[])[] = []): Promise<Findings> {
  const asked = units.filter(isWanted);
  const answers = await Promise.all(asked.map((unit) => findUnit(unit, ask)));
  const missing = asked.filter((_, index) => answers[index]?.size === 0);
  // A phrase that is left out may stand there in other words, which only its exact comparison tells.
  const left = units.filter((unit) => !isWanted(unit) && unit.type !== 'phrase');
  const without = await Promise.all(left.map((unit) => findUnit(unit, ask)));
  const kept = await Promise.all(filters.map(async (tokens) => anyOf(await Promise.all(tokens.map(ask)))));
  const [first, ...others] = [...answers].sort((a, b) => a.size - b.size);
  if (first === undefined || missing.length > 0) return { found: [], missing };
  const found = [...first].flatMap(([key, hit]) => {
    if (kept.some((filter) => !filter.has(key)) || without.some((hits) => hits.has(key))) return [];
    const same = others.map((other) => other.get(key));
    if (same.includes(undefined)) return [];
    return [{ ...hit, key, score: same.reduce((sum, other) => sum + (other?.score ?? 0), hit.score) }];
  });
  return { found: found.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)), missing };
}

async function findUnit(unit: Unit, ask: Ask): Promise<Hits> {
  if (unit.type === 'record') return anyOf(await Promise.all(unit.records.map(({ path }) => ask(tokenOf('record', path)))));
  if (unit.type === 'word') return askStems(unit.stems, ask);
  if (unit.type === 'phrase') return inSequence(await Promise.all(unit.words.map((stems) => askStems(stems, ask))));
  return new Map();
}

async function askStems(stems: readonly string[], ask: Ask): Promise<Hits> {
  return anyOf(await Promise.all(stems.map((stem) => ask(tokenOf('word', stem)))));
}

function anyOf(answers: readonly Hits[]): Hits {
  const [only] = answers;
  if (only !== undefined && answers.length === 1) return only;
  const union = new Map<string, Hit>();
  for (const [key, hit] of answers.flatMap((answer) => [...answer])) {
    const known = union.get(key);
    const places = known === undefined ? hit.places : [...new Set([...known.places, ...hit.places])];
    union.set(key, known === undefined || known.score < hit.score ? { ...hit, places } : { ...known, places });
  }
  return union;
}

function inSequence([first, ...others]: readonly Hits[]): Hits {
  const sequences = new Map<string, Hit>();
  for (const [key, hit] of first ?? []) {
    const following = others.map((other) => new Set(other.get(key)?.places));
    const places = hit.places.filter((place) => following.every((set, index) => set.has(place + index + 1)));
    if (places.length > 0) sequences.set(key, { ...hit, places });
  }
  return sequences;
}
