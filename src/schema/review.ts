import { z } from 'zod';
import { identifier, recordPath } from './kind.ts';
import { note } from './note.ts';

/** Something for the keeper, with the seed or record it is about. */
export const reviewItem = note.extend({
  article: identifier.optional(),
  /** Path of the seed below `seeds/`. */
  seed: z.string().optional(),
  record: recordPath.optional(),
  /** The words that it is about. */
  quote: z.string().optional(),
  /** Known records that may be meant, nearest first. */
  closest: z.array(recordPath).optional(),
});
export type ReviewItem = z.infer<typeof reviewItem>;

/** `content/review.json`: what a person should look at, ordered by impact. */
export const review = z.strictObject({ items: z.array(reviewItem) });
export type Review = z.infer<typeof review>;
