import { z } from 'zod';
import { organisation, party, person, place, source } from './authority.ts';
import { basis } from './basis.ts';
import { day, edtf } from './date.ts';
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
  /** The record that the spelling would make by itself, where it was joined to another one: to one of the authority file by rule, or by a decision. */
  joined: recordPath.optional(),
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

/** A person's decision that touched a record, as its page shows it. */
export const recordDecision = z.strictObject({
  type: z.enum(['same', 'different', 'rename']),
  who: z.string(),
  when: day,
  why: z.string(),
  /** The records that were joined to this one, or that it is not. */
  records: z.array(recordPath).optional(),
  /** The spellings that it joined to this one. */
  forms: z.array(z.string()).optional(),
  /** The articles in which the name belongs to the other bearer. */
  articles: z.array(identifier).optional(),
});
export type RecordDecision = z.infer<typeof recordDecision>;

/** A record that may be the same and was not joined, with what speaks for it. */
export const likeness = z.strictObject({
  record: recordPath,
  /** What the two have in common; a key of the interface texts `likeness.*`. */
  why: z.enum(['same-name', 'patronymic', 'spelling', 'initials', 'acronym', 'context']),
  /** The spelling of this record and that of the other. */
  forms: z.tuple([z.string(), z.string()]).optional(),
  /** The people who are named together with both. */
  people: z.array(recordPath).optional(),
});
export type Likeness = z.infer<typeof likeness>;

const derived = {
  /** `curated` from the authority file, `inferred` where ingest discovered the record. */
  basis,
  /** Headings made by a rule from another language's, such as a pinyin heading from Palladius. Never the authority file's own. */
  inferredHeading: someTranslations.optional(),
  observed: z.array(observedForm),
  /** The spellings that were found in the texts and joined, each with the first sentence that told what it is. */
  sightings: z.array(sighting).optional(),
  /** What a person decided about this record, in the order of the authority file. */
  decisions: z.array(recordDecision).optional(),
  /** Records that may be the same; nothing has joined them. */
  perhaps: z.array(likeness).optional(),
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
