import { languages, rulesOf } from '../languages/languages.ts';
import type { LanguageTag } from '../schema/language.ts';

/** One sentence of a text, with its place in UTF-16 units. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number };

/**
 * Sentences of a text, in order. A sentence ends at a full stop, question mark, exclamation mark or ellipsis before a space and a capital,
 * digit, dash or quotation mark, unless the stop closes an initial or an abbreviation; and at a line's end.
 */
export function sentencesOf(text: string, language: LanguageTag): Sentence[] {
  const abbreviations = abbreviationsOf(language);
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== '') sentences.push({ text: trimmed, start: start + lead, end: start + lead + trimmed.length });
    start = end;
  };
  for (const stop of text.matchAll(/(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|\n/gu)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === '\n') close(end);
    else if (opensSentence(text, end) && !isAbbreviation(text, stop.index, stop[0], abbreviations)) close(end);
  }
  close(text.length);
  return sentences;
}

function opensSentence(text: string, end: number): boolean {
  return /^\s+["'“”‘’«„([–—-]*\s*[\p{Lu}\p{N}]/u.test(text.slice(end, end + 12));
}

function isAbbreviation(text: string, at: number, mark: string, abbreviations: ReadonlySet<string>): boolean {
  if (mark !== '.') return false;
  const word = /[\p{L}.’'-]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  return /(?:^|[.-])\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase());
}

function abbreviationsOf(language: LanguageTag): ReadonlySet<string> {
  const rules = rulesOf(language);
  return new Set((rules === undefined ? languages : [rules]).flatMap((entry) => entry.dates.abbreviations));
}
