import type { ArticleCard } from '../catalogue/catalogue.ts';
import { escaped } from '../data/xml.ts';

/** What a feed says of an article, as HTML: date and source in the reader's language, then the beginning of the text in its own. */
export function summary(card: Pick<ArticleCard, 'language' | 'lede'>, facts: string): string {
  return `<p>${escaped(facts)}</p><p lang="${card.language}">${escaped(card.lede)}</p>`;
}
