import { z } from 'zod';
import { recordPath } from './kind.ts';

/** How a value is known: `stated` printed in the text or its own header, `inferred` worked out by a rule, `curated` a person says so. */
export const basis = z.enum(['stated', 'inferred', 'curated']);
export type Basis = z.infer<typeof basis>;

/** What a value rests on: the words as printed, the rule that read them, and the record that the rule consulted. */
export const evidence = z.strictObject({
  /** The words as printed in the seed, or as written in the sidecar. */
  quote: z.string().min(1),
  /** The rule that took the value from these words; a key of the interface texts `rule.*`. */
  rule: z
    .string()
    .regex(/^[a-z]+(-[a-z0-9]+)*$/)
    .optional(),
  /** The record that the rule consulted, such as a place whose name was in use for some years only. */
  record: recordPath.optional(),
});
export type Evidence = z.infer<typeof evidence>;
