import { random } from './random.ts';

/** So many words does a language have in a made archive: about what ten thousand news reports in one language hold. */
const size = 40_000;

/**
 * The words of a made archive in one language, the most frequent first: those of real texts, and behind them words put together of the
 * beginnings and the ends of these, so that the rare words of a large archive are there too. `words` are lower-case, the most frequent first.
 */
export function makeVocabulary(words: readonly string[]): string[] {
  const next = random(words.length);
  const long = words.filter((word) => word.length >= 5);
  const made = new Set(words);
  const one = (): string => long[next() % long.length] ?? '';
  // Where the real words are too few to give as many, it is better to have fewer than to look for ever.
  for (let tries = 0; made.size < size && tries < 4 * size && long.length > 0; tries += 1) {
    const [begin, end] = [one(), one()];
    made.add(begin.slice(0, Math.ceil(begin.length / 2)) + end.slice(Math.floor(end.length / 2)));
  }
  return [...made];
}
