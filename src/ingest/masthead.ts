import type { LanguageRules } from '../languages/rules.ts';
import type { RemovedLine } from '../schema/article.ts';
import { withoutIssue } from './issue.ts';
import { labelsOf } from './label.ts';
import { isOutlet } from './outlet.ts';
import type { Paragraph } from './paragraph.ts';
import { endsSentence, isProse, isTitleLike, wordCount } from './shape.ts';
import type { Copy, Story } from './story.ts';

/** A masthead stands above everything but days and other names of the site; what it is called by its words alone has a headline below it. */
export function mastheadAt(
  paragraphs: readonly Paragraph[],
  at: number,
  lede: number,
  publishers: readonly string[],
  languages: readonly LanguageRules[],
  above: Story['header'],
): string | undefined {
  const text = paragraphs[at]?.text ?? '';
  if (at >= lede || !isTitleLike(text) || endsSentence(text)) return undefined;
  const next = paragraphs.slice(at + 1, lede).find((other) => labelsOf(other.text, languages).length === 0)?.text;
  const headed = next !== undefined && isTitleLike(next) && !isProse(next) && wordCount(next) >= 3;
  // No headline has a bar in it.
  const name = mastheadOf(text, publishers, headed || /\s[|•·]\s/u.test(text) ? languages : []);
  if (name !== undefined || next === undefined || !headed) return name;
  const words = wordCount(text);
  const capitals = /^\P{Ll}*\p{Lu}{3}\P{Ll}*$/u.test(text);
  const names = above.filter(({ role }) => role === 'site-name');
  if (names.some(({ weak }) => (weak !== true && isOutlet(text, languages)) || tellsPublication(text, languages))) return text;
  if (isOutlet(text, languages)) {
    const owned = publishers.some((publisher) => text.toLowerCase().startsWith(`${publisher} `));
    const emblem = words <= 4 && wordCount(next) > words && (capitals || /^[«"“„][^»"”“]+[»"”“]/u.test(text));
    return (owned && words <= 5) || emblem ? text : undefined;
  }
  // What the newspaper is stands on the line below its name, and the headline further down.
  const further = paragraphs.slice(at + 2, lede).some((other) => isTitleLike(other.text) && wordCount(other.text) >= 3);
  const described = next === paragraphs[at + 1]?.text && (isOutlet(next, languages) || tellsPublication(next, languages)) && further;
  return capitals && words <= 5 && described ? text : undefined;
}

/**
 * The names, in lower case, that the page's own copyright lines give, what stands above the number of a newspaper's issue, and the letterhead of an
 * institution above the kind of its paper.
 */
export function publishersOf({ lines, removed }: Pick<Copy, 'lines' | 'removed'>, languages: readonly LanguageRules[]): readonly string[] {
  const rules = new Map(removed.map(({ line, rule }) => [line, rule]));
  const kept = lines.filter(({ text }) => text.trim() !== '').slice(0, longestHead);
  const issues = [...removed, ...kept.map(({ number, text }) => ({ line: number, text: text.trim() }))]
    .filter(({ text }) => withoutIssue(text, languages) !== text)
    .map(({ line }) => line);
  const mastheads = kept.flatMap(({ number, text }, at) => {
    const [line, below] = [text.trim(), kept[at + 1]];
    if (!isTitleLike(line) || endsSentence(line)) return [];
    const next = below?.number ?? number + 1;
    const numbered = issues.some((issue) => issue > number && issue <= next);
    if (numbered && wordCount(line) <= 5) return [keyOf(line)];
    const between = Array.from({ length: next - number - 1 }, (_, index) => rules.get(number + 1 + index));
    const kind = between.some((rule) => rule === 'rubric' || rule === 'menu');
    return kind && isLetterhead(line, languages) && isTitleLike(below?.text.trim() ?? '') && wordCount(below?.text ?? '') >= 3
      ? [keyOf(line)]
      : [];
  });
  return [...mastheads, ...removed.flatMap(holdersIn)];
}

/** Lines of a page's head, less what was taken out. */
const longestHead = 12;

/** The name of an institution by its main word, which stands first or last, and as no sentence has it: nothing but names and small words. */
function isLetterhead(line: string, languages: readonly LanguageRules[]): boolean {
  const words = line.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 2 || words.length > 16) return false;
  const edges = [words[0], words[1], words.at(-1)].map((word) => word?.toLowerCase() ?? '');
  return languages.some(({ layout: { letterheadWords, particles, namesInCapitals } }) => {
    if (!edges.some((word) => letterheadWords.includes(word))) return false;
    const small = words.filter((word) => /^\p{Ll}/u.test(word) && !particles.includes(word) && !letterheadWords.includes(word));
    return small.length <= (namesInCapitals ? 0 : 2);
  });
}

function holdersIn({ rule, text }: RemovedLine): string[] {
  const holder = rule === 'copyright' ? /^(?:©|copyright|\(c\))(.*)$/iu.exec(text)?.[1] : undefined;
  if (holder === undefined) return [];
  const name = keyOf(holder.replaceAll(/©|\(c\)|\d{4}(?:\s?[-–—]\s?\d{4})?/giu, ' ').split(/[.|]\s/u)[0] ?? '');
  const quoted = keyOf(/[«“"„]([^»”"“]+)[»”"“]/u.exec(holder)?.[1] ?? '');
  return [name, quoted].filter((each) => each !== '' && wordCount(each) <= 5);
}

/**
 * The name in a line that a newspaper or site prints above the headline: one that its copyright line repeats, or a short name with a few words
 * behind it that call it a newspaper, an agency, news of somewhere. Undefined where the line is none.
 */
export function mastheadOf(line: string, publishers: readonly string[], languages: readonly LanguageRules[]): string | undefined {
  const [, name = line, motto] = /^(.{2,60}?)(?:\.|\s[-–—|•·])\s+(\S.*)$/u.exec(line) ?? [];
  if (motto !== undefined && isDescribed(name, motto, languages)) return name;
  if (publishers.includes(keyOf(line))) return line;
  return publishers.includes(keyOf(name)) ? name : undefined;
}

function isDescribed(name: string, motto: string, languages: readonly LanguageRules[]): boolean {
  if (wordCount(name) > 4 || wordCount(motto) > 8 || !/^[«"“„]?\p{Lu}/u.test(name)) return false;
  return tellsPublication(motto, languages);
}

/** Whether a few words call something a newspaper, an agency, news of somewhere. */
export function tellsPublication(motto: string, languages: readonly LanguageRules[]): boolean {
  return wordCount(motto) <= 8 && languages.some(({ layout }) => hasPublicationWord(motto, layout.publicationWords));
}

/** The word for a publication ends the words, or a small word follows it: "news from the north". Other languages than English put its attributes behind it. */
function hasPublicationWord(motto: string, publications: readonly string[]): boolean {
  const words = motto.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word, at) => {
    if (!publications.includes(word)) return false;
    const next = words[at + 1];
    return next === undefined || /^\p{L}{1,2}$|^(?:the|and|for|from|about)$/u.test(next) || (at === 0 && /\p{Script=Cyrillic}/u.test(word));
  });
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/^\s*(?:the )?/u, '')
    .replace(/(?<![\s.])[\s.]+$/u, '');
}
