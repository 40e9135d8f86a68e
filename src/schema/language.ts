import { z } from 'zod';

/** The languages in which the site speaks to its readers, and in which every heading should exist. */
export const interfaceLanguages = ['kk', 'ru', 'en'] as const;

export const interfaceLanguage = z.enum(interfaceLanguages);
export type InterfaceLanguage = z.infer<typeof interfaceLanguage>;

/** A BCP 47 tag of the language in which a text stands, with its script where it is not the usual one: `kk`, `kk-Latn`, `zh`, `und`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'must be a BCP 47 tag such as kk, kk-Latn or und');
export type LanguageTag = z.infer<typeof languageTag>;

const words = z.string().trim().min(1);

/** The same words in each interface language. */
export const translations = z.strictObject({ kk: words, ru: words, en: words });
export type Translations = z.infer<typeof translations>;

/** Words in at least one interface language; a missing one is absent. */
export const someTranslations = z
  .strictObject({ kk: words.optional(), ru: words.optional(), en: words.optional() })
  .refine((value) => Object.keys(value).length > 0, 'must have at least one of kk, ru, en');
export type SomeTranslations = z.infer<typeof someTranslations>;

export { inLanguage } from './heading.ts';
