import type { LanguageRules } from '../languages/rules.ts';
import { isKnown } from './furniture.ts';
import { endsSentence, wordCount } from './shape.ts';

/** A trail of the site's sections: three short parts or more, or two that begin with the home page or hold a known section. */
export function isBreadcrumb(line: string, languages: readonly LanguageRules[]): boolean {
  if (line.length <= 80 && /\S\s*>>\s*\S/u.test(line)) return true;
  // A closing quotation mark is no separator.
  const parts = line.split(/\s*[›→|]\s*|\s»\s|\s+[>/•·]\s+/u).map((part) => part.trim());
  if (parts.length < 2 || endsSentence(line)) return false;
  // The last part may be the article's own headline.
  if (isKnown(parts[0] ?? '', 'menu', languages) && parts.slice(0, -1).every((part) => part.length <= 40)) return true;
  if (parts.some((part) => part.length > 40)) return false;
  const short = parts.every((part) => part !== '' && wordCount(part) <= 4);
  const section = parts.every((part) => wordCount(part) <= 3) && parts.some((part) => isKnown(part, 'rubric', languages));
  return section || (parts.length >= 3 && short);
}

/** A trail from the home page, three parts or more; the last may be today's day, which is no day of the article. */
export function isHomeTrail(line: string, languages: readonly LanguageRules[]): boolean {
  const parts = line.split(/\s*[›→|]\s*|\s[»\p{Pd}>/•·]\s/u).map((part) => part.trim());
  return (
    parts.length >= 3 &&
    !endsSentence(line) &&
    isKnown(parts[0] ?? '', 'menu', languages) &&
    parts.slice(0, -1).every((part) => part.length <= 40)
  );
}
