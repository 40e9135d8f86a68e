import { partyConcepts } from '../languages/discovery/party-concepts.ts';
import { isListed } from './cue-list.ts';

/** What a word of a party's name means, in English, whichever of the languages it stands in; absent where it is a name itself. */
export function conceptOf(word: string): string | undefined {
  const key = word.toLowerCase();
  let concept = known.get(key);
  if (concept === undefined) {
    concept = partyConcepts.find(([, words]) => isListed(key, words))?.[0] ?? null;
    if (known.size < remembered) known.set(key, concept);
  }
  return concept ?? undefined;
}

/** Names of parties repeat; beyond this many words nothing more is remembered. */
const remembered = 10_000;
const known = new Map<string, string | null>();
