import type { Extracts } from '../catalogue/extracts.ts';
import type { ArchiveSettings } from '../schema/archive.ts';
import { articleColumns } from '../schema/article-columns.ts';
import type { CellType } from '../schema/column.ts';
import { csvLine, lineBreak } from '../schema/csv.ts';
import { kinds } from '../schema/kind.ts';
import { mentionColumns } from '../schema/mention-columns.ts';
import { recordColumns } from '../schema/record-columns.ts';
import { spellingColumns } from '../schema/spelling-columns.ts';
import { network } from './network.ts';

/** What a data file is made of. */
export type DataSource = { readonly extracts: Extracts; readonly settings: ArchiveSettings; readonly edition: string };

/** A column as a description of a file tells it. */
export type ToldColumn = {
  readonly name: string;
  readonly type: CellType;
  readonly description: string;
  readonly values?: readonly string[];
  readonly required?: true;
};

/** A file below `/data/` that holds something of the whole archive. Its text comes in pieces, so that it need never be held whole. */
export type DataFile = {
  readonly name: string;
  readonly mediaType: string;
  /** In English, for the description of the package. */
  readonly description: string;
  /** Of a CSV file. */
  readonly columns?: readonly ToldColumn[];
  /** The columns that tell a row from all others. */
  readonly key?: readonly string[];
  /** A column that holds what stands in a column of another file. */
  readonly refers?: { readonly column: string; readonly file: string; readonly to: string };
  readonly text: (source: DataSource) => Iterable<string | Uint8Array>;
};

/** Every file states the edition; CSV files in their last column. */
const editionColumn: ToldColumn = {
  name: 'edition',
  type: 'string',
  required: true,
  description: 'The edition of the archive that the row comes from; the same throughout the file.',
};

const countColumn: ToldColumn = {
  name: 'articles',
  type: 'integer',
  required: true,
  description: 'Number of articles that name the record, in the text, as their source or as the place where they were filed.',
};

/** All data files of the whole archive. */
export const dataFiles: readonly DataFile[] = [
  table('articles', 'All articles, one in a row, without their text.', articleColumns, ['id'], ({ articleRows }, end) => articleRows(end)),
  {
    name: 'articles.jsonl',
    mediaType: 'application/jsonl',
    description: 'All articles with their text, one JSON object in a line, by articles.schema.json.',
    text: ({ extracts, edition }) => extracts.articles('\n', edition),
  },
  {
    ...table('mentions', 'Every name met in a text, one in a row.', mentionColumns, ['article', 'part', 'start'], ({ mentions }, end) =>
      mentions(end),
    ),
    refers: { column: 'article', file: 'articles', to: 'id' },
  },
  ...kinds.map((kind) =>
    table(kind, `All records of ${kind}, one in a row.`, [...recordColumns(kind), countColumn], ['record'], ({ records }, end) =>
      records(end, kind),
    ),
  ),
  table(
    'spellings',
    'Every spelling of every record as the texts have it, by language, one in a row.',
    spellingColumns,
    ['record', 'form', 'language', 'rule'],
    ({ spellings }, end) => spellings(end),
  ),
  {
    name: 'network.graphml',
    mediaType: 'application/graphml+xml',
    description:
      'People, parties and organisations as nodes; an edge where an article names both, weighted by the number of these articles.',
    text: network,
  },
];

function table(
  name: string,
  description: string,
  columns: readonly ToldColumn[],
  key: readonly string[],
  rows: (extracts: Extracts, end: string) => Iterable<Uint8Array>,
): DataFile {
  const all = [...columns, editionColumn];
  return {
    name: `${name}.csv`,
    mediaType: 'text/csv',
    description,
    columns: all,
    key,
    *text({ extracts, edition }) {
      yield csvLine(all.map((column) => column.name)) + lineBreak;
      yield* rows(extracts, `,${edition}${lineBreak}`);
    },
  };
}
