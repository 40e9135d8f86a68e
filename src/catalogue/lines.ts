import type { DatabaseSync } from 'node:sqlite';
import type { Article } from '../schema/article.ts';
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

/** Writes down what an article gives to data files, once for each change of it: a data file is then these lines one after another. */
export function lineKeeping(database: DatabaseSync): {
  readonly article: (article: Article) => void;
  readonly record: (record: ContentRecord) => void;
} {
  const article = database.prepare('INSERT INTO articleLines VALUES (?, ?, ?, ?)');
  const record = database.prepare('INSERT INTO recordLines VALUES (?, ?, ?)');
  return {
    article: (value) => {
      const mentions = value.mentions.map((mention) => csvRow(mentionColumns, { article: value.id, mention }) + lineMark);
      article.run(value.id, csvRow(articleColumns, value), JSON.stringify(objectOf(articleColumns, value)), mentions.join(''));
    },
    record: (value) => {
      const path = `${value.kind}/${value.id}`;
      const spellings = value.observed.map((observed) => csvRow(spellingColumns, { record: path, observed }) + lineMark);
      record.run(path, csvRow(recordColumns(value.kind), value), spellings.join(''));
    },
  };
}
