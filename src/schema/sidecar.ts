import { z } from 'zod';
import { edtf } from './date.ts';
import { identifier, recordPath } from './kind.ts';
import { languageTag } from './language.ts';

const changes = z.strictObject({ add: z.array(identifier).optional(), remove: z.array(identifier).optional() });

/** `NAME.meta.yaml`: what a person knows about the seed of the same stem. It has basis `curated` and wins. */
export const sidecar = z.strictObject({
  headline: z.string().trim().min(1).optional(),
  date: edtf.optional(),
  source: recordPath.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  author: z.string().trim().min(1).optional(),
  language: languageTag.optional(),
  rights: z.string().trim().min(1).optional(),
  tags: z.array(z.string().trim().min(1)).optional(),
  people: changes.optional(),
  parties: changes.optional(),
  organisations: changes.optional(),
  places: changes.optional(),
  /** Lines of the seed, word for word, to keep though a rule would strip them, or to strip though none does. */
  boilerplate: z.strictObject({ keep: z.array(z.string()).optional(), strip: z.array(z.string()).optional() }).optional(),
});
export type Sidecar = z.infer<typeof sidecar>;
