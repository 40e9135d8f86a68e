import { type Article, allMentions } from './article.ts';
import { basis } from './basis.ts';
import type { Cell, CellType, Column } from './column.ts';
import { type Kind, kindOf } from './kind.ts';

/** An article as a row: all of it but the text, and the mentions by record only. */
export const articleColumns: readonly Column<Article>[] = [
  {
    ...column(
      'id',
      'string',
      'Identity of the article; its page is /{kk,ru,en}/articles/{id}/, its data /articles/{id}.json.',
      ({ id }) => id,
    ),
    required: true,
  },
  {
    ...column('language', 'string', 'Language of the text, a BCP 47 tag; und where unknown.', ({ language }) => language.value),
    required: true,
  },
  basisColumn('language', ({ language }) => language.basis),
  column('language_confidence', 'number', 'How sure the detection is, 0 to 1.', ({ language }) => language.confidence),
  { ...column('headline', 'string', 'Headline; inferred where none is printed.', ({ headline }) => headline.value), required: true },
  basisColumn('headline', ({ headline }) => headline.basis),
  evidenceColumn('headline', ({ headline }) => headline.evidence),
  column('deck', 'string', 'Sentence printed under the headline.', ({ deck }) => deck),
  column('date', 'string', 'Date of publication in EDTF (ISO 8601-2), never narrower than the evidence allows.', ({ date }) => date?.value),
  column('date_earliest', 'date', 'First day on which the article can have come out.', ({ date }) => date?.earliest),
  column('date_latest', 'date', 'Last day on which the article can have come out.', ({ date }) => date?.latest),
  basisColumn('date', ({ date }) => date?.basis),
  evidenceColumn('date', ({ date }) => date?.evidence),
  column('source', 'string', 'The agency or outlet, a record of sources.csv.', ({ source }) => source?.value),
  basisColumn('source', ({ source }) => source?.basis),
  evidenceColumn('source', ({ source }) => source?.evidence),
  column('byline', 'string', 'Byline as printed.', ({ byline }) => byline),
  column('author', 'string', 'Author.', ({ author }) => author?.value),
  basisColumn('author', ({ author }) => author?.basis),
  evidenceColumn('author', ({ author }) => author?.evidence),
  column('dateline', 'string', 'Dateline as printed.', ({ dateline }) => dateline),
  column('filed_from', 'string', 'The place that the dateline names, a record of places.csv.', ({ filedFrom }) => filedFrom?.value),
  basisColumn('filed_from', ({ filedFrom }) => filedFrom?.basis),
  evidenceColumn('filed_from', ({ filedFrom }) => filedFrom?.evidence),
  column('url', 'string', 'Address of the original.', ({ url }) => url?.value),
  basisColumn('url', ({ url }) => url?.basis),
  column('rights', 'string', 'Rights in this text, where known.', ({ rights }) => rights?.value),
  basisColumn('rights', ({ rights }) => rights?.basis),
  column('tags', 'array', 'Subjects, as given with the text.', ({ tags }) => tags),
  mentioned('people'),
  mentioned('parties'),
  mentioned('organisations'),
  mentioned('places'),
  column('removed_lines', 'integer', 'Number of lines of the seed that are not the article’s own text.', ({ removed }) => removed.length),
  column('notes', 'array', 'Rules whose findings a person should look at.', ({ notes }) => [...new Set(notes.map(({ rule }) => rule))]),
  { ...column('seed_path', 'string', 'Name of the file that the text came in.', ({ seed }) => seed.path), required: true },
  { ...column('seed_sha256', 'string', 'SHA-256 of that file.', ({ seed }) => seed.sha256), required: true },
  column('seed_encoding', 'string', 'Character encoding of that file.', ({ seed }) => seed.encoding),
];

function column(name: string, type: CellType, description: string, of: (article: Article) => Cell): Column<Article> {
  return { name, type, description, of };
}

function basisColumn(name: string, of: (article: Article) => string | undefined): Column<Article> {
  return { name: `${name}_basis`, type: 'string', description: `How ${name} is known.`, values: basis.options, of };
}

function evidenceColumn(name: string, of: (article: Article) => readonly unknown[] | undefined): Column<Article> {
  return {
    name: `${name}_evidence`,
    type: 'array',
    description: `What ${name} rests on: objects with the words as printed (quote), the rule that read them, the record it consulted.`,
    of,
  };
}

function mentioned(kind: Kind): Column<Article> {
  return column(kind, 'array', `Records of ${kind}.csv that the article names, in the order of their first mention.`, (article) => [
    ...new Set(allMentions(article).flatMap(({ record }) => (record !== undefined && kindOf(record) === kind ? record : []))),
  ]);
}
