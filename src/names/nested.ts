import { fold } from './fold.ts';
import type { NameForm } from './form.ts';
import { nameLanguages } from './inflection.ts';
import type { Token } from './tokens.ts';

/** A name found: its first and last word, and the forms it can be. */
export type Found = { readonly first: number; readonly last: number; readonly forms: readonly NameForm[] };

/**
 * The party inside an organisation's name, and the organisation in the longer part of what is left: mentions never overlap, yet a party
 * must count as mentioned wherever its name stands. `partyAt` finds a party's name that begins at a word and ends before another.
 */
export function divided(
  found: Found,
  words: readonly Token[],
  partyAt: (first: number, before: number) => Found | undefined,
): readonly Found[] {
  if (found.first === found.last || !found.forms.every((form) => form.kind === 'organisations' || form.kind === 'sources')) return [found];
  for (let index = found.first; index <= found.last; index += 1) {
    const party = partyAt(index, found.last + 1);
    if (party === undefined) continue;
    const before = trimmed({ ...found, last: party.first - 1 }, words);
    const after = trimmed({ ...found, first: party.last + 1 }, words);
    const wordsIn = (part: Found) => part.last - part.first + 1;
    if (wordsIn(before) <= 0 && wordsIn(after) <= 0) return [party];
    return wordsIn(before) >= wordsIn(after) ? [before, party] : [party, after];
  }
  return [found];
}

/** Without the little words at its edges: "Central Committee (of the)". */
function trimmed(part: Found, words: readonly Token[]): Found {
  let { first, last } = part;
  const isParticle = (index: number) => particles.has(fold(words[index]?.text ?? ''));
  while (last >= first && isParticle(last)) last -= 1;
  while (first <= last && isParticle(first)) first += 1;
  return { ...part, first, last };
}

const particles = new Set(
  nameLanguages.flatMap((rules) =>
    rules.particles
      .split(' ')
      .filter((word) => word !== '')
      .map(fold),
  ),
);
