import { escaped } from '../data/xml.ts';
import type { FeedEntry } from './entry.ts';

/** What a feed says of an article, as HTML: date and source in the reader's language, then the beginning of the text in its own. */
export function summary({ card, facts }: FeedEntry): string {
  return `<p>${escaped(facts)}</p><p lang="${card.language}">${escaped(card.lede)}</p>`;
}
