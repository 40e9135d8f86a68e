import type { LanguageRules } from '../languages/rules.ts';

/**
 * The name of an institution by its main word, which stands first or last, and as no sentence has it: nothing but names and small words; or the
 * words for an official site at either end.
 */
export function isLetterhead(line: string, languages: readonly LanguageRules[]): boolean {
  const words = line.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 2 || words.length > 16) return false;
  const lower = line.toLowerCase();
  const edges = [words[0], words[1], words.at(-1)].map((word) => word?.toLowerCase() ?? '');
  return languages.some(({ layout: { letterheadWords, officialPhrases, particles, namesInCapitals } }) => {
    const official = officialPhrases.some((phrase) => lower.startsWith(`${phrase} `) || lower.endsWith(` ${phrase}`));
    if (!official && !edges.some((word) => letterheadWords.includes(word))) return false;
    const small = words.filter((word) => /^\p{Ll}/u.test(word) && !particles.includes(word) && !letterheadWords.includes(word));
    return small.length <= (official ? 4 : namesInCapitals ? 0 : 2);
  });
}
