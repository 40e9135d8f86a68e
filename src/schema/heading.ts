import type { HeadingLanguage, InterfaceLanguage, LanguageTag } from './language.ts';

/** Words by the tags of their languages, at least one of them a language of headings. */
type ByLanguage = Readonly<Partial<Record<LanguageTag, string>>>;

/** The words in the reader's language, else in the first language that has them, with the language in which they stand. */
export function inLanguage(value: ByLanguage, language: InterfaceLanguage): { readonly text: string; readonly language: LanguageTag } {
  for (const candidate of [language, ...(fallbacks[language] ?? fallbacksOf(language))]) {
    const text = value[candidate];
    if (text !== undefined) return { text, language: candidate };
  }
  throw new RangeError('A heading must have at least one of kk, ru, en.');
}

/** A reader of Kazakh usually reads Russian, and the reverse; Cyrillic stays with Cyrillic. */
const fallbacks: Readonly<Record<LanguageTag, readonly HeadingLanguage[]>> = {
  kk: ['ru', 'en'],
  ru: ['kk', 'en'],
  en: ['ru', 'kk'],
};

/** A reader of another language gets headings in the script that is usual for it. */
function fallbacksOf(language: InterfaceLanguage): readonly HeadingLanguage[] {
  return new Intl.Locale(language).maximize().script === 'Cyrl' ? ['ru', 'kk', 'en'] : ['en', 'ru', 'kk'];
}
