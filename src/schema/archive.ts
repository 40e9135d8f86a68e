import { z } from 'zod';
import { headingLanguage, translations } from './language.ts';

/** `seeds/archive.yaml`: what the keeper says about the archive as a whole. */
export const archiveSettings = z.strictObject({
  title: translations,
  /** One or two sentences under the title. */
  description: translations,
  /** Where the site will be served, with scheme and without a closing slash; needed for canonical addresses, the sitemap and whole addresses in feeds. */
  site: z.url({ protocol: /^https?$/ }).optional(),
  /** The language offered first. */
  defaultLanguage: headingLanguage,
  /** Who holds the rights in the archived texts. */
  rights: translations,
  /** How to reach the keeper: an e-mail address or a page. */
  contact: z.string().optional(),
});
export type ArchiveSettings = z.infer<typeof archiveSettings>;
