import { z } from 'zod';
import { day } from './date.ts';
import { identifier, type Kind, recordPath } from './kind.ts';
import { languageTag, someTranslations } from './language.ts';

/** A spelling that the headings and rules do not give: plain, or with its language and why it exists. */
export const variant = z.union([
  z.string().trim().min(1),
  z.strictObject({
    form: z.string().trim().min(1),
    language: languageTag.optional(),
    /** Why this spelling exists, for the reader: a slip of one source, a back-translation. */
    note: someTranslations.optional(),
  }),
]);
export type Variant = z.infer<typeof variant>;

const period = { from: day.optional(), until: day.optional() };

/** A heading in use for some time only. Both bounds are days; `until` is the first day on which it was no longer in use. */
export const datedHeading = z.strictObject({ heading: someTranslations, variants: z.array(variant).optional(), ...period });
export type DatedHeading = z.infer<typeof datedHeading>;

/** Something that happened once, by whose name a text can be dated: a text that calls it past is not older. */
export const datedEvent = z.strictObject({ heading: someTranslations, variants: z.array(variant).optional(), from: day, until: day });
export type DatedEvent = z.infer<typeof datedEvent>;

const common = {
  /** The last part of the record's address; never changed once published. */
  id: identifier,
  /** The authorised form, one for each interface language. */
  heading: someTranslations,
  /** Other spellings, each enough to recognise the record. */
  variants: z.array(variant).optional(),
  /** Spellings too common to match alone: a bare surname, a shared acronym. They count only beside a fuller form. */
  weak: z.array(variant).optional(),
  /** Addresses of the same thing elsewhere; only when checked. */
  sameAs: z.array(z.url({ protocol: /^https?$/ })).optional(),
  /** What a reader should know about this record. */
  note: someTranslations.optional(),
};

const lineage = {
  /** All headings with their dates, the present one included. */
  headings: z.array(datedHeading).optional(),
  /** Dated events named after the record: congresses, summits, elections. */
  events: z.array(datedEvent).optional(),
  /** True where the name is also an ordinary word (Отан, Ауыл): it then needs quotation marks, a capital inside a sentence or a cue word beside it, unless it is one word in Latin letters. */
  ordinaryWord: z.boolean().optional(),
};

export const person = z.strictObject({
  ...common,
  /** Parts of the name, from which further forms are made. */
  name: z
    .strictObject({ family: someTranslations.optional(), given: someTranslations.optional(), patronymic: someTranslations.optional() })
    .optional(),
  gender: z.enum(['female', 'male']).optional(),
  /** Offices held, newest last; `until` is the first day out of office. */
  roles: z.array(z.strictObject({ title: someTranslations, of: recordPath.optional(), ...period })).optional(),
  /** Membership of parties, dated where known. */
  memberOf: z.array(z.strictObject({ party: recordPath, ...period })).optional(),
});
export const party = z.strictObject({
  ...common,
  ...lineage,
  country: recordPath.optional(),
  predecessors: z.array(recordPath).optional(),
});
export const organisation = z.strictObject({ ...common, ...lineage, partOf: recordPath.optional(), country: recordPath.optional() });
export const place = z.strictObject({
  ...common,
  ...lineage,
  type: z.enum(['country', 'region', 'city', 'other']),
  country: recordPath.optional(),
});
export const source = z.strictObject({
  ...common,
  /** What the source is: an agency, an outlet, the press service of a party or body, a site. */
  type: z.enum(['agency', 'outlet', 'press-service', 'site']),
  /** The record whose press service this is: "the party's press service said". */
  of: recordPath.optional(),
  /** Domains on which it publishes, without `www.`. */
  domains: z.array(z.string()).optional(),
  country: recordPath.optional(),
});

export const authoritySchemas = { people: person, parties: party, organisations: organisation, places: place, sources: source } as const;

export type Person = z.infer<typeof person>;
export type Party = z.infer<typeof party>;
export type Organisation = z.infer<typeof organisation>;
export type Place = z.infer<typeof place>;
export type Source = z.infer<typeof source>;

/** The authority file as checked: one list for each kind. */
export type Authority = {
  readonly people: readonly Person[];
  readonly parties: readonly Party[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
};

/** Any authority record together with its kind. */
export type AuthorityRecord = { readonly [K in Kind]: { readonly kind: K } & z.infer<(typeof authoritySchemas)[K]> }[Kind];
