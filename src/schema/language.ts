import { z } from 'zod';

/** The languages whose names are recognised, and in which every heading should exist. */
export const headingLanguages = ['kk', 'ru', 'en'] as const;

export const headingLanguage = z.enum(headingLanguages);
export type HeadingLanguage = z.infer<typeof headingLanguage>;

/** A BCP 47 tag of the language in which a text stands, with its script where it is not the usual one: `kk`, `kk-Latn`, `zh`, `und`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'must be a BCP 47 tag such as kk, kk-Latn or und');
export type LanguageTag = z.infer<typeof languageTag>;

/** A language in which the site speaks to its readers: the tag by which `src/i18n/` has a file of words. */
export type InterfaceLanguage = LanguageTag;

const words = z.string().trim().min(1);

/** The same words in each language of headings, and by its tag in any other language in which the site speaks. */
export const translations = z.object({ kk: words, ru: words, en: words }).catchall(words);
export type Translations = z.infer<typeof translations>;

/** Words in at least one language of headings; a missing one is absent. */
export const someTranslations = z
  .strictObject({ kk: words.optional(), ru: words.optional(), en: words.optional() })
  .refine((value) => Object.keys(value).length > 0, 'must have at least one of kk, ru, en');
export type SomeTranslations = z.infer<typeof someTranslations>;

export { inLanguage } from './heading.ts';
