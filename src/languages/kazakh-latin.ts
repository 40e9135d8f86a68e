import type { LanguageRules } from './rules.ts';

/** The same rules in Latin letters, as the alphabet presented in January 2021 has them. What names a record stays as it is. */
export function inKazakhLatin(rules: LanguageRules): LanguageRules {
  const { pressServiceHeading } = rules.sources;
  const { sources, ...others } = transliterate(rules);
  return { ...others, sources: { ...sources, pressServiceHeading } };
}

function transliterate<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll(/\p{Script=Cyrillic}/gu, (letter) => letters[letter] ?? letter) as T;
  if (Array.isArray(value)) return value.map(transliterate) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, transliterate(each)])) as T;
}

/** Lower case only: rules hold no capitals. */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'ä',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'ğ',
  д: 'd',
  е: 'e',
  ё: 'io',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'ñ',
  о: 'o',
  ө: 'ö',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'ū',
  ү: 'ü',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'ş',
  щ: 'ş',
  ъ: '',
  ы: 'y',
  і: 'ı',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
