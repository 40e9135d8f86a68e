import { type Article, allMentions } from '../schema/article.ts';
import { articleColumns } from '../schema/article-columns.ts';
import { objectOf } from '../schema/column.ts';
import { csvRow } from '../schema/csv.ts';
import { mentionColumns } from '../schema/mention-columns.ts';
import type { ContentRecord } from '../schema/record.ts';
import { recordColumns } from '../schema/record-columns.ts';
import { spellingColumns } from '../schema/spelling-columns.ts';

/**
 * Stands between the lines of one article or record; further columns, the same in each line, go where it stands.
 * Ingest takes control characters out of texts, so that it occurs in none.
 */
export const lineMark = '\u001e';

/** What an article gives to data files, which are these lines one after another: itself as a row and as an object, and its mentions. */
export type ArticleLines = { readonly csv: string; readonly json: string; readonly mentions: string };

export function articleLines(article: Article): ArticleLines {
  return {
    csv: csvRow(articleColumns, article),
    json: JSON.stringify(objectOf(articleColumns, article)),
    mentions: allMentions(article)
      .map((mention) => csvRow(mentionColumns, { article: article.id, mention }) + lineMark)
      .join(''),
  };
}

/** What a record gives to them: itself as a row, and its spellings. */
export function recordLines(record: ContentRecord): { readonly csv: string; readonly spellings: string } {
  const spellings = record.observed.map(
    (observed) => csvRow(spellingColumns, { record: `${record.kind}/${record.id}`, observed }) + lineMark,
  );
  return { csv: csvRow(recordColumns(record.kind), record), spellings: spellings.join('') };
}
