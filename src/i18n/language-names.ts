import type { InterfaceLanguage, LanguageTag } from '../schema/language.ts';

/** The name of a language in the reader's own, for running text: "Kazakh", "казахский", "қазақ тілі". */
export function languageName(tag: LanguageTag, ui: InterfaceLanguage): string {
  return own[ui]?.[tag] ?? display(tag, ui, 'language') ?? tag;
}

/** The name of a script by its ISO 15924 code: "Cyrillic". */
export function scriptName(code: string, ui: InterfaceLanguage): string {
  return ownScripts[ui]?.[code] ?? display(code, ui, 'script') ?? code;
}

/** Languages as Open Graph names them, with the country whose usage the site's words follow. */
export const openGraphLocales: Readonly<Record<InterfaceLanguage, string>> = { kk: 'kk_KZ', ru: 'ru_RU', en: 'en_GB' };

/** Where the platform has no word, or one that a newspaper would not print. */
const own: Readonly<Record<InterfaceLanguage, Readonly<Record<LanguageTag, string>>>> = {
  kk: {
    kk: 'қазақша',
    ru: 'орысша',
    en: 'ағылшынша',
    und: 'тілі анықталмаған',
    mul: 'бірнеше тілде',
    'kk-Latn': 'қазақша, латын жазуы',
    'kk-Arab': 'қазақша, төте жазу',
  },
  ru: { und: 'язык не определён', mul: 'несколько языков', 'kk-Latn': 'казахский, латиница', 'kk-Arab': 'казахский, арабское письмо' },
  en: { und: 'language unknown', mul: 'several languages', 'kk-Latn': 'Kazakh, Latin script', 'kk-Arab': 'Kazakh, Arabic script' },
};

const ownScripts: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  kk: { Cyrl: 'кирилл', Latn: 'латын', Arab: 'араб', Hans: 'қытай', Hant: 'қытай', Zyyy: 'аралас' },
  ru: { Arab: 'арабское письмо', Hans: 'китайское письмо', Hant: 'китайское письмо', Zyyy: 'смешанное' },
  en: { Hans: 'Chinese', Hant: 'Chinese', Zyyy: 'mixed' },
};

function display(code: string, ui: InterfaceLanguage, type: 'language' | 'script'): string | undefined {
  const key = `${ui} ${type}`;
  const known = platform.get(key) ?? { names: new Intl.DisplayNames([ui], { type, fallback: 'none' }), found: new Map() };
  platform.set(key, known);
  if (!known.found.has(code)) known.found.set(code, nameIn(known.names, code));
  return known.found.get(code);
}

function nameIn(names: Intl.DisplayNames, code: string): string | undefined {
  try {
    return names.of(code);
  } catch {
    // The platform refuses what is no well-formed tag.
    return undefined;
  }
}

/** The platform's tables of names, which are slow to open and to look into; an archive has few languages. */
const platform = new Map<string, { readonly names: Intl.DisplayNames; readonly found: Map<string, string | undefined> }>();
