import type { LanguageRules } from '../languages/rules.ts';
import type { RemovedLine } from '../schema/article.ts';
import { withoutIssue } from './issue.ts';
import { labelsOf } from './label.ts';
import { isLetterhead } from './letterhead.ts';
import { isOutlet } from './outlet.ts';
import type { Paragraph } from './paragraph.ts';
import { endsSentence, isProse, isTitleLike, wordCount } from './shape.ts';
import type { Copy, Story } from './story.ts';
import { isCapitals } from './wrapped-title.ts';

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
  if (name === undefined && isQuotedPublication(text, languages)) return text;
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
  return capitals && ((words <= 5 && described) || (words <= 3 && isAboveWeekday(paragraphs, at, languages))) ? text : undefined;
}

/** A newspaper's name in capitals stands right above the weekday and day of its issue, of which pages print the hour instead. */
function isAboveWeekday(paragraphs: readonly Paragraph[], at: number, languages: readonly LanguageRules[]): boolean {
  const beneath = paragraphs.slice(at + 1, at + 3).map(({ text }) => text);
  const below = beneath.join(' ');
  const weekdays = languages.flatMap(({ dates }) => dates.weekdays.flat());
  const words = beneath.filter((line) => wordCount(line) <= 8).flatMap((line) => line.toLowerCase().match(/\p{L}+/gu) ?? []);
  const dated = beneath.some((line) => labelsOf(line, languages).some(({ role }) => role === 'date'));
  return at === 0 && dated && !/\d:\d/u.test(below) && words.some((word) => word.length > 2 && weekdays.includes(word));
}

/** The kind of a publication and its name between quotation marks, in either order: «Дала» газеті, Канал «Степь». */
function isQuotedPublication(text: string, languages: readonly LanguageRules[]): boolean {
  const [, before = '', after = ''] = /^(?:([\p{L}-]+)\s)?[«"“„][^«»"“”„]{2,40}[»"”“](?:\s([\p{L}-]+))?$/u.exec(text) ?? [];
  const kind = (before || after).toLowerCase();
  return (before === '') !== (after === '') && languages.some(({ layout }) => layout.publicationWords.includes(kind));
}

/**
 * The names, in lower case, that the page's own copyright lines give, what stands above the number of a newspaper's issue, and the letterhead of an
 * institution or of its site among lines of a menu or above the kind of its paper, and capitals below the first line of a newsletter. Paragraphs are those of the copy.
 */
export function publishersOf(
  { lines, removed }: Pick<Copy, 'lines' | 'removed'>,
  paragraphs: readonly Paragraph[],
  languages: readonly LanguageRules[],
): readonly string[] {
  const rules = new Map(removed.map(({ line, rule }) => [line, rule]));
  const head = paragraphs.slice(0, longestHead);
  const isKind = (number: number): boolean => ['rubric', 'menu'].includes(rules.get(number) ?? '');
  const issues = [...removed, ...lines.slice(0, 3 * longestHead).map(({ number, text }) => ({ line: number, text: text.trim() }))]
    .filter(({ text }) => withoutIssue(text, languages) !== text)
    .map(({ line }) => line);
  const mastheads = head.flatMap(({ number, last, text }, at) => {
    if (!isTitleLike(text) || endsSentence(text)) return [];
    const next = paragraphs[at + 1]?.number ?? last + 1;
    const below = paragraphs.slice(at + 1, at + longestHead);
    const prose = below.findIndex((other) => isProse(other.text));
    const title = below.slice(0, prose === -1 ? below.length : prose).find((other) => isTitle(other.text, languages));
    const numbered = (until: number): boolean => wordCount(text) <= 5 && issues.some((issue) => issue > last && issue <= until);
    if (numbered(next) || (title !== undefined && isCapitals(text) && numbered(title.number))) return [keyOf(text)];
    const among = isKind(number - 1) || Array.from({ length: next - last - 1 }, (_, index) => last + 1 + index).some(isKind);
    const letter = rules.get(number - 1) === 'subscription' && wordCount(text) <= 5 && isCapitals(text);
    return title !== undefined && (letter || (among && isLetterhead(text, languages))) ? [keyOf(text)] : [];
  });
  return [...mastheads, ...removed.flatMap(holdersIn)];
}

function isTitle(text: string, languages: readonly LanguageRules[]): boolean {
  return isTitleLike(text) && wordCount(text) >= 3 && labelsOf(text, languages).length === 0;
}

/** Paragraphs of a page's head, less what was taken out. */
const longestHead = 12;

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
