import type { Article } from '../schema/article.ts';

/** Characters of a description that search engines show. */
const longest = 200;

/** What a search engine shows of an article, in the article's own language: its deck, else the beginning of its text, cut at a word. */
export function descriptionOf({ deck, body }: Pick<Article, 'deck' | 'body'>): string {
  const text = (deck ?? body.slice(0, longest * 4)).replace(/\\/gu, '').replace(/\s+/gu, ' ').trim();
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest);
  return `${text.slice(0, end > 0 ? end : longest)}…`;
}
