import type { LanguageRules } from '../languages/rules.ts';
import { findDates } from '../reading/calendar.ts';
import { hasCue, wordsOf } from '../reading/words.ts';
import type { Paragraph } from './paragraph.ts';
import { sentencesOf } from './sentence.ts';
import { wordCount } from './shape.ts';

/**
 * Whether the first line of a text is a headline that ends with a full stop, as translators and writers of other trades print one: a single sentence,
 * shorter than most paragraphs below it. What a lede is told by makes it none: a day or "today", who reported it, a quotation's dash.
 */
export function isStoppedHeadline(paragraphs: readonly Paragraph[], languages: readonly LanguageRules[]): boolean {
  const [first, ...rest] = paragraphs;
  if (first === undefined || first.number > 1 || rest.length < leastBelow) return false;
  const { text } = first;
  if (text.length > longest || wordCount(text) < leastWords || !/[^.…]\.["'”’»]*$/u.test(text) || /^(?:\p{Pd}|[•>*#])/u.test(text))
    return false;
  if (sentencesOf(text, languages[0]?.tag ?? 'und').length > 1 || saysWhen(text, languages) || saysWho(text, languages)) return false;
  return rest.filter((below) => below.text.length > text.length).length * 2 > rest.length;
}

function saysWhen(text: string, languages: readonly LanguageRules[]): boolean {
  // "sat" and "on" say nothing.
  const words = wordsOf(text).flatMap(({ lower }) => (lower.length > 3 ? [lower] : []));
  return (
    findDates(text, languages).length > 0 ||
    languages.some(
      ({ dates, layout }) =>
        hasCue(text, dates.recentCues) || words.some((word) => layout.notPlaces.includes(word) || dates.weekdays.flat().includes(word)),
    )
  );
}

function saysWho(text: string, languages: readonly LanguageRules[]): boolean {
  return languages.some(({ sources }) => hasCue(text, [...sources.attributionCues, ...sources.attributionBefore, ...sources.pressService]));
}

/** Two lines could be a note and its signature. */
const leastBelow = 3;

/** «Встреча завершилась.» opens a story. */
const leastWords = 4;

/** A longer line is a paragraph. Of 212 ledes of news set above their stories as first lines, three were taken for headlines at this length. */
const longest = 160;
