import type { NamedSpan } from '../names/people.ts';
import type { Mention } from '../schema/article.ts';
import type { TextRun } from '../schema/body.ts';
import { kindOf } from '../schema/kind.ts';

/** A name found in a stretch of text: the mention, and its place there. */
export type PlacedMention = NamedSpan & { readonly mention: Mention };

/** The mentions inside a stretch of running text, with offsets into the text as read. Those that stand for nothing known are left out. */
export function placesIn({ text, offsetAt }: TextRun, mentions: readonly Mention[]): PlacedMention[] {
  const [from, to] = [offsetAt(0), offsetAt(text.length)];
  const indexOf = (offset: number): number => {
    let [low, high] = [0, text.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offsetAt(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return mentionsWithin(mentions, from, to).flatMap((mention) => {
    const kind = mention.record === undefined ? mention.kind : kindOf(mention.record);
    if (kind === undefined) return [];
    return [{ start: indexOf(mention.start), end: indexOf(mention.end), kind, mention }];
  });
}

/** The mentions between two offsets. They are in the order of the text. */
export function mentionsWithin(mentions: readonly Mention[], from: number, to: number): Mention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const within: Mention[] = [];
  for (let at = low; (mentions[at]?.start ?? to) < to; at += 1) {
    const mention = mentions[at];
    if (mention !== undefined && mention.end <= to) within.push(mention);
  }
  return within;
}
