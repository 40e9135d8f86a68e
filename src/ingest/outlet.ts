import type { LanguageRules } from '../languages/rules.ts';
import { wordCount } from './shape.ts';

/** The name of an outlet or institution by its shape: an address, or capitalised words with a noun such as "agency". */
export function isOutlet(text: string, languages: readonly LanguageRules[]): boolean {
  if (/^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:kz|ru|com|org|net|cn|info|ua|uz|kg|tj|tm|news|media|press|қаз|рф)$/iu.test(text))
    return true;
  const words = text.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  if (words.length < 2 || words.length > 7) return false;
  const lower = words.map((word) => word.toLowerCase());
  return languages.some(({ layout }) => {
    if (!lower.some((word) => layout.outletWords.includes(word))) return false;
    const small = words.filter((word) => /^\p{Ll}/u.test(word) && !layout.particles.includes(word) && !layout.outletWords.includes(word));
    return small.length <= (layout.namesInCapitals ? 0 : 2);
  });
}

/** A line or part of a line that names a source: an outlet, an agency in brackets or capitals. */
export function isSourceName(text: string, languages: readonly LanguageRules[]): boolean {
  if (/^[/([][^/()[\]]{2,40}[/)\]]$/u.test(text)) return true;
  if (wordCount(text) > 5) return false;
  return isOutlet(text, languages) || /^\p{Lu}{3,}(?:[ -]\p{Lu}{3,})?$/u.test(text) || /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(text);
}
