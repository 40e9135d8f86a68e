/** The sentence in which a stretch of text stands; a long one is cut between words, with an ellipsis. Offsets are UTF-16 units. */
export function sentenceAround(text: string, start: number, end: number): string {
  const begin = text.lastIndexOf('. ', start) + 1;
  const stop = text.indexOf('. ', end);
  const finish = stop < 0 ? text.length : stop + 1;
  const from = start - begin > reach ? text.indexOf(' ', start - reach) : begin;
  const until = finish - end > reach ? text.lastIndexOf(' ', end + reach) : finish;
  const [first, last] = [from < 0 || from > start ? start : from, Math.max(until, end)];
  return `${first > begin ? '…' : ''}${text.slice(first, last).trim()}${last < finish ? '…' : ''}`;
}

/** How much of a long sentence is quoted before and behind. */
const reach = 120;
