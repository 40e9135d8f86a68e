/** The sentence in which a stretch of text stands, cut to a readable length. Offsets are UTF-16 units. */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('. ', start) + 1, start - reach, 0);
  const stop = text.indexOf('. ', end);
  return text.slice(from, Math.min(stop < 0 ? text.length : stop + 1, end + reach)).trim();
}

/** How much of a long sentence is quoted before and behind. */
const reach = 120;
