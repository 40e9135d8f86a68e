import type { ExtractOf, Extracts } from '../catalogue/extracts.ts';
import type { TableEnding } from '../schema/address.ts';
import { articleColumns } from '../schema/article-columns.ts';
import { namesOf } from '../schema/column.ts';
import { csvLine, lineBreak } from '../schema/csv.ts';

/**
 * The articles of a record or of a year as a table, in pieces: the columns of `articles.csv` without the edition, so that a table changes
 * only when its articles do. In JSON Lines an absent value is an absent key.
 */
export function* table(extracts: Pick<Extracts, 'articleRows' | 'articleObjects'>, of: ExtractOf, ending: TableEnding): Generator<string> {
  if (ending === 'jsonl') {
    for (const object of extracts.articleObjects(of)) yield `${object}\n`;
    return;
  }
  yield csvLine(namesOf(articleColumns)) + lineBreak;
  for (const row of extracts.articleRows(of)) yield row + lineBreak;
}
