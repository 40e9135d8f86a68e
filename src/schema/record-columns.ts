import { basis } from './basis.ts';
import type { Cell, CellType, Column } from './column.ts';
import type { Kind } from './kind.ts';
import { headingLanguages } from './language.ts';
import type { ContentRecord } from './record.ts';

/** A record of a kind as a row: what all kinds have, then what this kind has, then what it rests on. */
export function recordColumns(kind: Kind): readonly Column<ContentRecord>[] {
  return [...head, ...own[kind], ...tail];
}

const head: readonly Column<ContentRecord>[] = [
  {
    ...column(
      'record',
      'string',
      'KIND/ID, as other files name the record; its page is /{kk,ru,en}/KIND/ID/, its data /KIND/ID.json.',
      ({ kind, id }) => `${kind}/${id}`,
    ),
    required: true,
  },
  {
    ...column(
      'basis',
      'string',
      'curated: from the authority file; inferred: a program found the name in the texts.',
      (record) => record.basis,
    ),
    values: basis.options,
    required: true,
  },
  ...headingLanguages.flatMap((language) => [
    column(
      `heading_${language}`,
      'string',
      `Heading in ${language}.`,
      ({ heading, inferredHeading }) => heading[language] ?? inferredHeading?.[language],
    ),
    {
      ...column(`heading_${language}_basis`, 'string', `How the heading in ${language} is known.`, (record) =>
        headingBasis(record, language),
      ),
      values: basis.options,
    },
  ]),
  column('variants', 'array', 'Other spellings that the authority file gives.', ({ variants }) => variants),
];

const country = of('country', 'string', 'The country, a record of places.csv.', 'country');
const headings = of('headings', 'array', 'Names that it had for some time, with the days from and until (exclusive).', 'headings');
const type = of('type', 'string', 'What it is.', 'type');

/** What each kind has of its own. */
const own: Readonly<Record<Kind, readonly Column<ContentRecord>[]>> = {
  people: [
    of('gender', 'string', 'Gender, where the authority file tells it.', 'gender'),
    of('roles', 'array', 'Offices held, with the days from and until (exclusive); as the authority file has them.', 'roles'),
    of('member_of', 'array', 'Membership of parties, with the days from and until (exclusive); as the authority file has it.', 'memberOf'),
    of('stated_roles', 'array', 'Offices that articles print beside the name, each with the sentence that says so.', 'statedRoles'),
  ],
  parties: [country, of('predecessors', 'array', 'The parties that it came out of.', 'predecessors'), headings],
  organisations: [country, of('part_of', 'string', 'The organisation that it is part of.', 'partOf'), headings],
  places: [type, country, headings],
  sources: [
    type,
    country,
    of('press_service_of', 'string', 'The record whose press service it is.', 'of'),
    of('domains', 'array', 'Domains on which it publishes.', 'domains'),
  ],
};

const tail: readonly Column<ContentRecord>[] = [
  column('same_as', 'array', 'Addresses of the same thing elsewhere.', ({ sameAs }) => sameAs),
  column(
    'evidence',
    'array',
    'Where a program met a name that the authority file does not have, and what told that it is one.',
    ({ sightings }) => sightings,
  ),
  column('decisions', 'array', 'What a person decided about the record: who, when and why.', ({ decisions }) => decisions),
  column('perhaps_same', 'array', 'Records that may be the same; nothing has joined them.', ({ perhaps }) => perhaps),
];

function headingBasis({ heading, inferredHeading, basis: known }: ContentRecord, language: (typeof headingLanguages)[number]): Cell {
  if (heading[language] !== undefined) return known;
  return inferredHeading?.[language] === undefined ? undefined : 'inferred';
}

function column(name: string, cell: CellType, description: string, value: (record: ContentRecord) => Cell): Column<ContentRecord> {
  return { name, type: cell, description, of: value };
}

/** A column that holds a key of the record as it stands. */
function of(name: string, cell: CellType, description: string, key: string): Column<ContentRecord> {
  return column(name, cell, description, (record) => (record as Readonly<Record<string, unknown>>)[key] as Cell);
}
