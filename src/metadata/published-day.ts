import type { ArticleDate } from '../schema/article.ts';

/** The day on which an article certainly came out, `YYYY-MM-DD`: known to the day, and stated by the text or by the keeper. */
export function publishedDay(date: ArticleDate | undefined): string | undefined {
  return date !== undefined && date.basis !== 'inferred' && /^\d{4}-\d{2}-\d{2}$/u.test(date.value) ? date.value : undefined;
}
