import type { InterfaceLanguage, SomeTranslations } from './language.ts';

/** The heading in the reader's language, else in the first language that has one, with the language it stands in. */
export function inLanguage(
  value: Readonly<SomeTranslations>,
  language: InterfaceLanguage,
): { readonly text: string; readonly language: InterfaceLanguage } {
  for (const candidate of [language, ...fallbacks[language]]) {
    const text = value[candidate];
    if (text !== undefined) return { text, language: candidate };
  }
  throw new RangeError('A heading must have at least one of kk, ru, en.');
}

/** A reader of Kazakh usually reads Russian, and the reverse; Cyrillic stays with Cyrillic. */
const fallbacks: Readonly<Record<InterfaceLanguage, readonly InterfaceLanguage[]>> = {
  kk: ['ru', 'en'],
  ru: ['kk', 'en'],
  en: ['ru', 'kk'],
};
