import type { Review, ReviewItem } from '../schema/review.ts';

/**
 * What a person should look at, the most consequential first: what makes an article hard to find or wrong, then what is open about names,
 * then what was put right on the way. Within a rule by article, in the order of the text.
 */
export function toReview(items: readonly ReviewItem[]): Review {
  const ranked = items.map((item, index) => ({ item, index, rank: rankOf(item.rule) }));
  ranked.sort((a, b) => a.rank - b.rank || compare(a.item.rule, b.item.rule) || compare(keyOf(a.item), keyOf(b.item)) || a.index - b.index);
  return { items: ranked.map(({ item }) => item) };
}

/** Rules by impact. One that is listed in neither stands between the two. */
const grave = [
  'encoding-damaged',
  'body-empty',
  'language-undetermined',
  'stale-correction',
  'stale-decision',
  'date-bounds-conflict',
  'no-date',
  'date-year-unknown',
  'date-year-inferred',
  'date-from-bounds',
  'unknown-person',
  'unknown-party',
  'shared-name',
  'surname-alone',
  'shared-surname',
];
const slight = ['boilerplate-doubtful', 'encoding-guessed', 'heading-inferred', 'repair'];

/** Repairs rank alike, whatever they put right. */
function rankOf(rule: string): number {
  const name = rule.startsWith('repair-') ? 'repair' : rule;
  if (grave.includes(name)) return grave.indexOf(name);
  return grave.length + (slight.includes(name) ? 1 + slight.indexOf(name) : 0);
}

function keyOf({ article, record }: ReviewItem): string {
  return article ?? record ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
