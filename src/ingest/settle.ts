import type { Article } from '../schema/article.ts';
import { idOf, kindOf } from '../schema/kind.ts';
import type { ReviewItem } from '../schema/review.ts';

/**
 * The line that settles a matter, ready to be written into the file that the matter is about, with what the writer has to fill in shown as `…`;
 * undefined where only reading can settle it. `article` is the one that the item names.
 */
export function lineToSettle({ rule, closest, quote }: ReviewItem, article: Article | undefined): string | undefined {
  const [likeliest] = closest ?? [];
  if (rule.startsWith('date-') || rule === 'no-date') return dateLine(article?.date?.value);
  if (rule === 'language-undetermined') return 'language: kk   # or ru, en, …';
  if (likeliest !== undefined && article !== undefined) return `${kindOf(likeliest)}: { add: [${idOf(likeliest)}] }`;
  if (rule === 'boilerplate-doubtful' && quote !== undefined) return `boilerplate: { strip: [${JSON.stringify(quote)}] }`;
  if (rule === 'heading-inferred') return 'heading: { kk: …, ru: …, en: … }';
  return undefined;
}

/** A set offers its first day, a day without a year everything but the year, bounds nothing. */
function dateLine(value: string | undefined): string {
  if (value === undefined || value.includes('/')) return 'date: …   # such as 2021-05-30, or 2021-05 for a month';
  const [first = '', ...others] = value.replaceAll(/[[\]]/gu, '').split(',');
  if (first.startsWith('XXXX')) return `date: …${first.slice(4)}   # with the year`;
  return `date: ${first}${others.length > 0 ? `   # or ${others.join(', ')}` : ''}`;
}
