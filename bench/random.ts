/** Whole numbers that look random and are the same each time (xorshift, 32 bits). */
export function random(start: number): () => number {
  let state = Math.imul(start, 0x9e3779b1) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** An index below `size` by Zipf's law: the first twice as often as the second, and so on. */
export function zipf(next: () => number, size: number): number {
  return Math.min(size - 1, Math.floor((size + 1) ** ((next() % 65_536) / 65_536)) - 1);
}
