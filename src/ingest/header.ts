import type { LanguageRules } from '../languages/rules.ts';
import { splitDateline } from './dateline.ts';
import { labelsOf } from './label.ts';
import { mastheadAt } from './masthead.ts';
import { isOutlet, isSourceName } from './outlet.ts';
import type { Paragraph } from './paragraph.ts';
import { isPersonName, isPersonSomewhere } from './person-name.ts';
import { endsSentence, isProse, isTitleLike, wordCount } from './shape.ts';
import { isStoppedHeadline } from './stopped-headline.ts';
import type { Printed, Stated, Story } from './story.ts';

/** What stands above the lede, and how many paragraphs it takes. */
export type Header = {
  readonly headline?: Printed;
  readonly deck?: string;
  readonly byline?: string;
  readonly lines: Story['header'];
  readonly length: number;
};

/**
 * Reads the head of an article: perhaps the name of the site, then the headline, then in any order a deck, the day, the author and the
 * source. A text that begins with an ordinary paragraph has no headline. `publishers` are the names that the page's copyright lines give.
 */
export function readHeader(
  paragraphs: readonly Paragraph[],
  stated: Stated,
  languages: readonly LanguageRules[],
  publishers: readonly string[] = [],
): Header {
  const lede = ledeOf(paragraphs, languages);
  const lines: Story['header'][number][] = [];
  let headline: Printed | undefined;
  let deck: string | undefined;
  let byline: string | undefined;
  let above = 0;
  let at = 0;
  const wanted =
    stated.headline === undefined
      ? -1
      : paragraphs.slice(0, Math.max(lede, 1) + 1).findIndex(({ text }) => sameWords(unmarked(text), stated.headline?.value ?? ''));
  for (; at < paragraphs.length - 1; at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || (at >= lede && at > wanted)) break;
    const text = unmarked(paragraph.text);
    const labels = labelsOf(text, languages);
    if (labels.length > 0 && at !== wanted) {
      lines.push(...labels.map((label) => ({ line: paragraph.number, ...label })));
      byline ??= labels.find(({ role }) => role === 'author')?.text;
    } else if (headline === undefined) {
      const masthead = at === wanted ? undefined : mastheadAt(paragraphs, at, lede, publishers, languages, lines);
      if (masthead !== undefined) {
        lines.push({ line: paragraph.number, text: masthead, role: 'site-name' });
      } else if (at !== wanted && isAuthorAbove(paragraphs, at, lede, languages)) {
        lines.push({ line: paragraph.number, text, role: 'author' });
        byline = text;
      } else if (at < wanted || isSiteName(text, paragraphs, at, lede, languages)) {
        lines.push({ line: paragraph.number, text, role: 'site-name', ...(isOutlet(text, languages) ? {} : { weak: true }) });
      } else if (at === wanted || isHeadline(paragraphs, at, lede, languages)) {
        above = lines.length;
        headline = { value: text, evidence: [{ quote: text, rule: 'headline-line' }] };
      } else break;
    } else if (
      byline === undefined &&
      !isOutlet(text, languages) &&
      (isPersonName(text) || (isPersonSomewhere(text) && labelsOf(paragraphs[at + 1]?.text ?? '', languages).length > 0))
    ) {
      lines.push({ line: paragraph.number, text, role: 'author' });
      byline = text;
    } else if (isSourceName(text, languages)) {
      lines.push({ line: paragraph.number, text, role: 'source' });
    } else if (at < lede && wordCount(text) <= 2 && /^[\p{L}\p{N} -]+$/u.test(text)) {
      lines.push({ line: paragraph.number, text, role: 'rubric' });
    } else if (deck === undefined && isDeck(paragraphs, at, lede, languages)) deck = text;
    else break;
  }
  const printed = headline ?? stated.headline;
  const datedBelow = lines.slice(above).some(({ role }) => role === 'date');
  return {
    ...(printed === undefined ? {} : { headline: printed }),
    ...(deck === undefined ? {} : { deck }),
    ...(byline === undefined ? {} : { byline }),
    lines: lines.map((line, index) => (datedBelow && index < above && line.role === 'date' ? { ...line, weak: true } : line)),
    length: at,
  };
}

/** The first paragraph of running text: prose, or one that a dateline opens. */
function ledeOf(paragraphs: readonly Paragraph[], languages: readonly LanguageRules[]): number {
  const at = paragraphs.findIndex(({ text }, index) => {
    if (labelsOf(text, languages).length > 0) return false;
    if (splitDateline(text, languages) !== undefined) return true;
    if (!isProse(text) || text.startsWith('#') || (index === 0 && isStoppedHeadline(paragraphs, languages))) return false;
    // The first line may be long: a headline has no stop at its end, or its words are capitalised.
    if (index === 0 && paragraphs.length > 1 && ((isTitleLike(text) && !endsSentence(text)) || isTitleCase(text))) return false;
    // A headline may be a question or a call; one with a full stop stands apart from its text by a day or author line.
    if (text.length > 140 || index + 1 >= paragraphs.length) return true;
    return !(/[!?]["'”’»)]*$/u.test(text) && index <= 1) && !(index === 0 && labelsOf(paragraphs[1]?.text ?? '', languages).length > 0);
  });
  return at === -1 ? paragraphs.length : at;
}

function isHeadline(paragraphs: readonly Paragraph[], at: number, lede: number, languages: readonly LanguageRules[]): boolean {
  const text = paragraphs[at]?.text ?? '';
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (/^#{1,2} /.test(text)) return true;
  const next = paragraphs[at + 1]?.text;
  if (next === undefined || /^(?:[\p{Pd}•>]\s|\d{1,2}\)\s)/u.test(text)) return false;
  if (isTitleLike(text) && !/[.…]["'”’»)]*$/u.test(text)) return wordCount(text) > 1 || /\p{Script=Han}{5}/u.test(text) || at + 1 === lede;
  if (at === 0 && isStoppedHeadline(paragraphs, languages)) return true;
  // A full stop is printed behind a headline in capitals, too, or where day, author or source follow before the text.
  if (text.length > 140 || /[;:,]$/u.test(text)) return false;
  return !/\p{Ll}/u.test(text) || isTitleCase(text) || (labelsOf(next, languages).length > 0 && at + 1 < lede);
}

/** English prints headlines with capitals on all but the small words. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{Script=Latin}{4,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.9;
}

/** A name above the headline: an institution or address, or one word, followed by a longer line that is the headline. */
function isSiteName(
  text: string,
  paragraphs: readonly Paragraph[],
  at: number,
  lede: number,
  languages: readonly LanguageRules[],
): boolean {
  const unlabelled = paragraphs.slice(at + 1, lede).find((other) => labelsOf(other.text, languages).length === 0);
  const next = (wordCount(text) === 1 ? unlabelled : paragraphs[at + 1])?.text ?? '';
  if (at + 1 >= lede || text.startsWith('#') || !isTitleLike(next) || isProse(next) || labelsOf(next, languages).length > 0)
    return /^#{1,2} /.test(next) && isOutlet(text, languages);
  const words = wordCount(text);
  if (/[.!?:]$/u.test(text) || wordCount(next) < 3) return false;
  return (isOutlet(text, languages) && words <= 6 && wordCount(next) > words) || (words === 1 && wordCount(next) >= 4);
}

/** The writer of a column or blog between the site's sections and the headline, or of a post above its hour. */
function isAuthorAbove(paragraphs: readonly Paragraph[], at: number, lede: number, languages: readonly LanguageRules[]): boolean {
  const [own, next] = [paragraphs[at], paragraphs[at + 1]];
  if (own === undefined || next === undefined || at + 1 >= lede || !isPersonName(own.text)) return false;
  // A post: who, at what hour, and the text.
  if (at === 0 && at + 2 === lede && /\d:\d{2}/u.test(next.text) && labelsOf(next.text, languages).some(({ role }) => role === 'date'))
    return true;
  if (own.number === 1) return false;
  return isTitleLike(next.text) && !isProse(next.text) && wordCount(next.text) >= 4 && labelsOf(next.text, languages).length === 0;
}

function isDeck(paragraphs: readonly Paragraph[], at: number, lede: number, languages: readonly LanguageRules[]): boolean {
  const text = paragraphs[at]?.text ?? '';
  if (text.length > 300 || /:$/u.test(text) || /^[\p{Pd}•>]\s/u.test(text)) return false;
  const labelled = paragraphs.slice(at + 1, lede + 1).some((next) => labelsOf(next.text, languages).length > 0);
  // A sentence right above the text is the lede; set apart from it by the day or author it is a deck.
  return endsSentence(text) ? labelled : at + 1 <= lede && isTitleLike(text) && lede < paragraphs.length;
}

function unmarked(text: string): string {
  return text.replace(/^(?:#{1,6}|[•·])\s+/u, '');
}

function sameWords(one: string, other: string): boolean {
  const key = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const [left, right] = [key(one), key(other)];
  return left === right || (left.length > 20 && right.startsWith(left));
}
