import { z } from 'zod';
import { organisation, party, person, place, source } from './authority.ts';
import { basis } from './basis.ts';
import { edtf } from './date.ts';
import { identifier, recordPath } from './kind.ts';
import { languageTag, someTranslations } from './language.ts';
import { note } from './note.ts';

/** A spelling met in the archive, with where and how often. */
export const observedForm = z.strictObject({
  form: z.string().min(1),
  /** Language of the articles it stands in. */
  language: languageTag,
  /** ISO 15924 code of its script: `Cyrl`, `Latn`, `Arab`, `Hans`. */
  script: z.string().regex(/^[A-Z][a-z]{3}$/),
  count: z.int().positive(),
  /** Identifiers of the articles, sorted. */
  articles: z.array(identifier).min(1),
  /** Date of the earliest of these articles, as it stands there; absent where none has a first and a last possible day. */
  first: edtf.optional(),
  /** Date of the latest of them. */
  last: edtf.optional(),
  /** How it was tied to the record, as in a mention. */
  rule: z.string().optional(),
});
export type ObservedForm = z.infer<typeof observedForm>;

/** Where ingest met a name that no authority record has, and what told that it is one. */
export const sighting = z.strictObject({
  /** The name in its base form. */
  form: z.string().min(1),
  language: languageTag,
  /** What told: a given name, a patronymic, an office beside it, …; a key of the interface texts `sighting.*`. */
  rule: z.string(),
  /** The sentence, as printed. */
  quote: z.string(),
  article: identifier,
});
export type Sighting = z.infer<typeof sighting>;

/** An office that articles print beside a person's name. */
export const statedRole = z.strictObject({
  /** The phrase as printed, in the nominative where an article has it so. */
  title: z.string().min(1),
  language: languageTag,
  /** The sentence in which it stands. */
  quote: z.string(),
  /** The article that says so; of several the first by identifier. */
  article: identifier,
  /** The party or organisation that the phrase names. */
  of: recordPath.optional(),
  /** Number of articles that say so. */
  count: z.int().positive(),
  /** Further ones of them, sorted; four at most. */
  also: z.array(identifier).optional(),
});
export type StatedRole = z.infer<typeof statedRole>;

const derived = {
  /** `curated` from the authority file, `inferred` where ingest discovered the record. */
  basis,
  /** Headings made by a rule from another language's, such as a pinyin heading from Palladius. Never the authority file's own. */
  inferredHeading: someTranslations.optional(),
  observed: z.array(observedForm),
  /** Of a discovered record: the spellings that were joined, each with the first sentence that told what it is. */
  sightings: z.array(sighting).optional(),
  notes: z.array(note),
};

/** `content/<kind>/<id>.json` of each kind: the record as checked, and what the archive shows of it. */
export const contentRecords = {
  people: person.extend({
    kind: z.literal('people'),
    /** Offices as the articles print them beside the name, the most frequent first; forty at most. */
    statedRoles: z.array(statedRole).optional(),
    ...derived,
  }),
  parties: party.extend({ kind: z.literal('parties'), ...derived }),
  organisations: organisation.extend({ kind: z.literal('organisations'), ...derived }),
  places: place.extend({ kind: z.literal('places'), ...derived }),
  sources: source.extend({ kind: z.literal('sources'), ...derived }),
} as const;

/** A content record of any kind. */
export const contentRecord = z.discriminatedUnion('kind', [
  contentRecords.people,
  contentRecords.parties,
  contentRecords.organisations,
  contentRecords.places,
  contentRecords.sources,
]);
export type ContentRecord = z.infer<typeof contentRecord>;
