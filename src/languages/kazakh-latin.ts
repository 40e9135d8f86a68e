import { alphabet2021 } from './alphabet-2021.ts';
import type { LanguageRules } from './rules.ts';

/** The same rules in Latin letters; they hold no capitals. What names a record stays as it is. */
export function inKazakhLatin(rules: LanguageRules): LanguageRules {
  const { pressServiceHeading } = rules.sources;
  const { sources, ...others } = transliterate(rules);
  return { ...others, sources: { ...sources, pressServiceHeading } };
}

function transliterate<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll(/\p{Script=Cyrillic}/gu, (letter) => alphabet2021[letter] ?? letter) as T;
  if (Array.isArray(value)) return value.map(transliterate) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, transliterate(each)])) as T;
}
