import { z } from 'zod';
import { day } from './date.ts';
import { identifier } from './kind.ts';
import { someTranslations } from './language.ts';

/** A record that ingest can discover: a person, a party or an organisation. */
const discoverable = z
  .string()
  .regex(
    /^(people|parties|organisations)\/[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u,
    'must be KIND/ID of a person, party or organisation, such as people/erlan-karin',
  );

/** Words of the keeper's own; the mark that proposals put where they are missing is none. */
const told = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !/^[.…]+$/u.test(value), 'must be filled in');

const decided = {
  /** Who decided, as readers may see it. */
  who: told,
  /** The day of the decision. */
  when: day,
  /** What the decision rests on, for readers: where the keeper looked, what tells the two apart. */
  why: told,
};

/** These records are one. It has the address of the record of the authority file among them, else of the first. */
export const sameDecision = z.strictObject({
  /** People with people; a party may be an organisation under another name. */
  records: z
    .array(discoverable)
    .min(2)
    .refine((paths) => new Set(paths).size === paths.length, 'must name different records')
    .refine((paths) => new Set(paths.map(isPerson)).size === 1, 'must not join a person with a party or organisation'),
  ...decided,
});

/** These two are never one, however much their names agree. */
export const differentRecords = z.strictObject({
  records: z
    .array(discoverable)
    .length(2, 'must be two records')
    .refine(([one, other]) => one !== other, 'must name different records'),
  ...decided,
});

/** In these articles the name belongs to another bearer, who gets a record of their own: `people/x-2`, by the next such decision `people/x-3`. */
export const differentBearer = z.strictObject({
  record: discoverable,
  /** Identifiers of the articles, as in their addresses. */
  articles: z.array(identifier).min(1),
  ...decided,
});

/** This record is none, or nobody's business: it and its mentions are taken out everywhere. */
export const hideDecision = z.strictObject({ record: discoverable, ...decided });

/** This discovered record is called so; a language that is not given keeps the heading that the articles give. */
export const renameDecision = z.strictObject({ record: discoverable, heading: someTranslations, ...decided });

/** `seeds/authority/decisions.yaml`: what a person decided about names that ingest discovered. A list without entries may be left empty. */
export const decisionsFile = z.strictObject({
  same: z.array(sameDecision).nullish(),
  different: z.array(z.union([differentRecords, differentBearer])).nullish(),
  hide: z.array(hideDecision).nullish(),
  rename: z.array(renameDecision).nullish(),
});

/** The lists of the file, each with the schema of its entries. */
export const decisionTypes = ['same', 'different', 'hide', 'rename'] as const;
export type DecisionType = (typeof decisionTypes)[number];

export type SameDecision = z.infer<typeof sameDecision>;
export type DifferentDecision = z.infer<typeof differentRecords> | z.infer<typeof differentBearer>;
export type HideDecision = z.infer<typeof hideDecision>;
export type RenameDecision = z.infer<typeof renameDecision>;

function isPerson(path: string): boolean {
  return path.startsWith('people/');
}
