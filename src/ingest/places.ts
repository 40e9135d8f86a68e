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
  return mentions.flatMap((mention) => {
    const kind = mention.record === undefined ? mention.kind : kindOf(mention.record);
    if (kind === undefined || mention.start < from || mention.end > to) return [];
    return [{ start: indexOf(mention.start), end: indexOf(mention.end), kind, mention }];
  });
}
