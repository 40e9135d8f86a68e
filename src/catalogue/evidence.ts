import type { Article } from '../schema/article.ts';
import type { Evidence } from '../schema/basis.ts';

type Printed = Pick<Article, 'headline' | 'date' | 'source' | 'filedFrom' | 'author' | 'deck' | 'byline' | 'dateline' | 'removed'>;

/** The words that an article's head rests on, each once, in the order of its facts. Their places here, from 1, number the spans in the body. */
export function quotesOf({ headline, date, source, filedFrom, author }: Printed): readonly string[] {
  return [...new Set([headline, date, source, filedFrom, author].flatMap((part) => (part?.evidence ?? []).map(({ quote }) => quote)))];
}

/** The name of the span of the body that holds a quotation. */
export function spanOf(number: number): string {
  return `said-${number}`;
}

/**
 * Where on the article's page the words of an evidence stand, as a fragment of its address: in a line of its head, in the body, or in a line
 * that was left out. `away` is the address of the page with the lines of its
 * seed, where that is another. Absent where the page does not hold them, such as what the keeper entered.
 */
export function placeOf(article: Printed & { readonly html: string }, { quote }: Evidence, away = ''): string | undefined {
  const span = spanOf(quotesOf(article).indexOf(quote) + 1);
  if (article.html.includes(`id="${span}"`)) return `#${span}`;
  const { headline, deck, byline, dateline } = article;
  const lines = { dateline, byline, deck, headline: headline.basis === 'inferred' ? undefined : headline.value };
  const line = Object.entries(lines).find(([, words]) => words?.includes(quote))?.[0];
  if (line !== undefined) return `#${line}`;
  const removed = article.removed.find(({ text }) => text.includes(quote));
  return removed === undefined ? undefined : `${away}#line-${removed.line}`;
}

/** Whether a quotation is looked for in the body: what the head of the page prints is shown there. */
export function inBody({ headline, deck, byline, dateline }: Printed, quote: string): boolean {
  return ![dateline, byline, deck, headline.basis === 'inferred' ? undefined : headline.value].some((words) => words?.includes(quote));
}
