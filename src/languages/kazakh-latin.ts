import { alphabet2021 } from './alphabet-2021.ts';
import type { DiscoveryRules, LanguageRules, NameRules } from './rules.ts';

/** The same rules in Latin letters; they hold no capitals. What names a record stays as it is. */
export function inKazakhLatin(rules: LanguageRules): LanguageRules {
  const { pressServiceHeading } = rules.sources;
  const { sources, ...others } = transliterate(rules);
  return { ...others, sources: { ...sources, pressServiceHeading } };
}

/** The endings that names take in Kazakh texts in Latin letters. */
export function namesInKazakhLatin(rules: NameRules): NameRules {
  return { ...transliterate(rules), script: 'Latn', letters: '' };
}

/**
 * How unknown names are recognised in Kazakh texts in Latin letters; given names are known from any script. What is found there is spelled as
 * English would. Texts before and beside the alphabet of 2021 write i for its ı.
 */
export function discoveryInKazakhLatin(rules: DiscoveryRules): DiscoveryRules {
  const { givenNames, ...others } = rules;
  return { ...withDottedI(transliterate(others)), givenNames, tag: 'en' };
}

function withDottedI<T>(value: T): T {
  if (typeof value === 'string') return (value.includes('ı') ? `${value} ${value.replaceAll('ı', 'i')}` : value) as T;
  if (Array.isArray(value)) return value.map(withDottedI) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withDottedI(each)])) as T;
}

function transliterate<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll(/\p{Script=Cyrillic}/gu, (letter) => alphabet2021[letter] ?? letter) as T;
  if (Array.isArray(value)) return value.map(transliterate) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, transliterate(each)])) as T;
}
