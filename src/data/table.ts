import type { ExtractOf, Extracts } from '../catalogue/extracts.ts';
import type { TableEnding } from '../schema/address.ts';
import { articleColumns } from '../schema/article-columns.ts';
import { namesOf } from '../schema/column.ts';
import { csvLine, lineBreak } from '../schema/csv.ts';

/**
 * The articles of a record or of a year as a table, in pieces: the columns of `articles.csv` without the edition, so that a table changes
 * only when its articles do. In JSON Lines an absent value is an absent key.
 */
export function* table(
  extracts: Pick<Extracts, 'articleRows' | 'articleObjects'>,
  of: ExtractOf,
  ending: TableEnding,
): Generator<string | Uint8Array> {
  if (ending === 'jsonl') return yield* extracts.articleObjects('\n', of);
  yield csvLine(namesOf(articleColumns)) + lineBreak;
  yield* extracts.articleRows(lineBreak, of);
}
