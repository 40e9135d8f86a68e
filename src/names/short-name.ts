import type { BodyRules } from '../languages/rules.ts';

/** `(ДПП)`, «(далее – Партия)» right behind the name, a quotation mark between. */
export function shortNameBehind(text: string, end: number, rules: BodyRules): readonly string[] {
  // Inside a bracket the short name stands behind a comma: «(Партия труда, ПТ)».
  const listed = /^,\s(\p{Lu}{2,8})\)/u.exec(text.slice(end, end + 12))?.[1];
  if (listed !== undefined) return [listed];
  const bracket = /^[»”“"]?\s?\(([^()\n]{2,60})\)/u.exec(text.slice(end, end + 70))?.[1]?.trim();
  if (bracket === undefined) return [];
  const cue = rules.shortNameCues.find((each) => bracket.toLowerCase().startsWith(each));
  const rest = (cue === undefined ? bracket : bracket.slice(cue.length))
    .replace(/^[\s,:–—-]+/u, '')
    .replace(/[«»“”„"]/gu, '')
    .trim();
  if (/^(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})[\p{L}\p{N}-]{2,9}$/u.test(rest)) return [rest];
  return cue !== undefined && cue.length > 2 && /^\p{Lu}/u.test(rest) && rest.split(/\s+/).length <= 3 ? [rest] : [];
}
