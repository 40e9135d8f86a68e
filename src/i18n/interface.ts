import { headingLanguages, type InterfaceLanguage } from '../schema/language.ts';
import { tables } from './disk.ts';

/** The languages in which the site speaks to its readers: those of headings first, then any other that has a file of words here. */
export const interfaceLanguages: readonly InterfaceLanguage[] = [
  ...headingLanguages,
  ...Object.keys(tables).filter((tag) => !headingLanguages.some((language) => language === tag)),
];

/** What each language calls itself. */
export const selfNames: Readonly<Record<InterfaceLanguage, string>> = Object.fromEntries(
  interfaceLanguages.map((ui) => [ui, tables[ui]?.['site.language'] ?? ui]),
);

/** The reader's language that an address begins with; absent where it is none of ours. */
export function interfaceOf(segment: string | undefined): InterfaceLanguage | undefined {
  return interfaceLanguages.find((ui) => ui === segment);
}

/** `rtl` for a language whose usual script runs from right to left; absent otherwise, as in HTML. */
export function directionOf(ui: InterfaceLanguage): 'rtl' | undefined {
  if (!directions.has(ui)) {
    const { script } = new Intl.Locale(ui).maximize();
    directions.set(ui, script !== undefined && /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/u.test(script) ? 'rtl' : undefined);
  }
  return directions.get(ui);
}

/** Found once: each page asks. */
const directions = new Map<InterfaceLanguage, 'rtl' | undefined>();
