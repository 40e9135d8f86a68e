import { en } from './en.ts';
import { inKazakhLatin } from './kazakh-latin.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { LanguageRules } from './rules.ts';

/** The rules of each language that the archive reads in full. */
export const languageRules: Readonly<Record<'kk' | 'ru' | 'en', LanguageRules>> = { kk, ru, en };

/** The same as a list. */
export const languages: readonly LanguageRules[] = Object.values(languageRules);

/** The rules of exactly this language; absent where the archive has none. */
export function rulesOf(tag: string): LanguageRules | undefined {
  return tag === 'kk-Latn' ? kazakhLatin : languages.find((rules) => rules.tag === tag.split('-')[0]);
}

/**
 * The rules to read a text of any language with: its own; else those of the language whose newspapers its own most resemble.
 * Turkic languages are read with the Kazakh rules, Slavic ones and Tajik with the Russian, all others with the English.
 */
export function rulesFor(tag: string): LanguageRules {
  const primary = tag.split('-')[0] ?? tag;
  if (tag === 'kk-Latn') return kazakhLatin;
  if (primary === 'kk' || primary === 'ru' || primary === 'en') return languageRules[primary];
  return languageRules[nearest[primary] ?? 'en'];
}

/** All rules, those of the text's own language first: a page's furniture often stands in another language than its article. */
export function allRulesFor(tag: string): readonly LanguageRules[] {
  const own = rulesFor(tag);
  return [own, ...languages.filter((rules) => rules !== own)];
}

const kazakhLatin = inKazakhLatin(kk);

const nearest: Readonly<Record<string, 'kk' | 'ru'>> = {
  ky: 'kk',
  tt: 'kk',
  ba: 'kk',
  uz: 'kk',
  ug: 'kk',
  tk: 'kk',
  uk: 'ru',
  be: 'ru',
  bg: 'ru',
  sr: 'ru',
  tg: 'ru',
  mn: 'ru',
};
