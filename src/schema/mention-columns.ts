import { type Article, type MentionInPart, namedParts } from './article.ts';
import { basis } from './basis.ts';
import type { Column } from './column.ts';
import { kindOf, kinds } from './kind.ts';

/** A mention together with the article that it stands in. */
export type MentionRow = { readonly article: Article['id']; readonly mention: MentionInPart };

/** A name met in a text, as a row: the words as printed are its evidence. */
export const mentionColumns: readonly Column<MentionRow>[] = [
  {
    name: 'article',
    type: 'string',
    required: true,
    description: 'Identity of the article, as in articles.csv.',
    of: ({ article }) => article,
  },
  {
    name: 'part',
    type: 'string',
    required: true,
    values: namedParts,
    description: 'The part of the article in articles.jsonl that the words stand in.',
    of: ({ mention }) => mention.part,
  },
  {
    name: 'start',
    type: 'integer',
    required: true,
    description: 'Where the words begin in that part, in UTF-16 code units from 0.',
    of: ({ mention }) => mention.start,
  },
  { name: 'end', type: 'integer', required: true, description: 'Where they end, exclusive.', of: ({ mention }) => mention.end },
  { name: 'form', type: 'string', required: true, description: 'The words as printed.', of: ({ mention }) => mention.form },
  {
    name: 'record',
    type: 'string',
    description: 'The record that they name; empty where it could be several or none.',
    of: ({ mention }) => mention.record,
  },
  {
    name: 'kind',
    type: 'string',
    values: kinds,
    description: 'What they are the name of.',
    of: ({ mention }) => (mention.record === undefined ? mention.kind : kindOf(mention.record)),
  },
  {
    name: 'basis',
    type: 'string',
    values: basis.options,
    description: 'How the link to the record is known.',
    of: ({ mention }) => mention.basis,
  },
  { name: 'rule', type: 'string', description: 'The rule that tied the words to the record.', of: ({ mention }) => mention.rule },
];
