import { z } from 'zod';

/** Something that a person should look at. The message is for the keeper, in English; readers see the words of `rule` in their own language. */
export const note = z.strictObject({
  /** The rule that wrote the note; a key of the interface texts `note.*`. */
  rule: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  /** What was found and what to do, in one or two sentences. */
  message: z.string().min(1),
});
export type Note = z.infer<typeof note>;
