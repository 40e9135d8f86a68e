import type { Column } from './column.ts';
import type { RecordPath } from './kind.ts';
import type { ObservedForm } from './record.ts';

/** A spelling together with the record that it names. */
export type SpellingRow = { readonly record: RecordPath; readonly observed: ObservedForm };

/** A spelling of a record as the texts have it, in one language, as a row. */
export const spellingColumns: readonly Column<SpellingRow>[] = [
  { name: 'record', type: 'string', required: true, description: 'The record that the spelling names.', of: ({ record }) => record },
  { name: 'form', type: 'string', required: true, description: 'The words as printed.', of: ({ observed }) => observed.form },
  {
    name: 'language',
    type: 'string',
    required: true,
    description: 'Language of the articles it stands in, a BCP 47 tag.',
    of: ({ observed }) => observed.language,
  },
  { name: 'script', type: 'string', required: true, description: 'Its script, an ISO 15924 code.', of: ({ observed }) => observed.script },
  {
    name: 'mentions',
    type: 'integer',
    required: true,
    description: 'How often it stands in the texts.',
    of: ({ observed }) => observed.count,
  },
  {
    name: 'articles',
    type: 'integer',
    required: true,
    description: 'In how many articles of this language it stands.',
    of: ({ observed }) => observed.articles.length,
  },
  { name: 'first', type: 'string', description: 'Date of the earliest of these articles, in EDTF.', of: ({ observed }) => observed.first },
  { name: 'last', type: 'string', description: 'Date of the latest of them, in EDTF.', of: ({ observed }) => observed.last },
  { name: 'rule', type: 'string', description: 'The rule that tied it to the record.', of: ({ observed }) => observed.rule },
];
