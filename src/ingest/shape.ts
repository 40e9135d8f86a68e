import type { LanguageRules } from '../languages/rules.ts';

/** A line as cues are compared with: lower case, numbers as `#`, without pictograms, bullets and marks at its ends. */
export function plainLine(line: string): string {
  return line
    .toLowerCase()
    .replaceAll(/\ufe0f|[\p{Extended_Pictographic}\p{So}]/gu, ' ')
    .replace(/^[\s\p{Pd}•·*|>»›→←↑↓▶►▼▸■●○◆#=~_[(]+(?=[\p{L}«"“'[(@])/u, '')
    .replaceAll(/\d+(?:[ .,]\d{3})*(?:[.,]\d+)?\s?(?:[kкm]|тыс\.?|мың)?(?![\p{L}\d])/gu, '#')
    .replaceAll(/\s+/gu, ' ')
    .replace(/(?<![\s:;.,…!›»>→▶►▼|\]])[\s:;.,…!›»>→▶►▼|\]]+$/u, '')
    .trim();
}

/** Whether a line ends as a sentence does: with a stop, and closing quotation marks or brackets behind it. */
export function endsSentence(line: string): boolean {
  return /[.!?…。！？][\s"'“”’»)\]]*$/u.test(line);
}

/** Running text: a sentence of some length, or a line too long to be anything else. */
export function isProse(line: string): boolean {
  if (line.length >= proseLength) return /^\P{Ll}*\p{Ll}\S*\s\P{Ll}*\p{Ll}|\p{Lo}{20}/u.test(line);
  return line.length >= sentenceLength && endsSentence(line) && line.split(/\s+/u).length >= 6;
}

/** Headlines and teasers rarely reach this; shorter prose ends with a stop. */
const proseLength = 160;
const sentenceLength = 50;

/** A line that could be a headline, a teaser or an entry of a list: short, and no sentence. */
export function isTitleLike(line: string): boolean {
  return (
    line.length <= titleLength &&
    /\p{L}/u.test(line) &&
    !/[.;:,]$/u.test(line.replace(/(?<!["'“”’»)\]\s])["'“”’»)\]\s]+$/u, '')) &&
    !/^[\p{Pd}]\s/u.test(line)
  );
}

const titleLength = 200;

/** How many words stand in a line. */
export function wordCount(line: string): number {
  return line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
}

/**
 * A line that gives the day or hour of publication and little else: `2 June 2021, 14:05`, `Опубликовано: 02.06.2021`, `2021 жылғы 2 маусым`.
 * Months and days of the week are those of all languages given.
 */
export function isDateLine(line: string, languages: readonly LanguageRules[]): boolean {
  if (line.length > dateLineLength || !/\p{N}/u.test(line)) return false;
  if ((line.match(/\p{Script=Han}/gu)?.length ?? 0) > stampCharacters) return false;
  // The hours of an office are of no day.
  const text = line.toLowerCase().replaceAll(/\d{1,2}:\d{2}\s?[-–—]\s?\d{1,2}:\d{2}/gu, ' ');
  const found =
    /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{4}[-./]\d{1,2}[-./]\d{1,2}\b|\b\d{1,2}:\d{2}\b|\d{4}年|\d{1,2}月\d{1,2}日/u.test(text) ||
    namesDay(text, languages);
  if (!found) return false;
  const cues = new Set(
    languages.flatMap((rules) => [
      ...rules.layout.dateCues.flatMap((cue) => cue.split(/[ :]/u)),
      ...rules.dates.weekdays.flat(),
      ...rules.dates.yearWords,
      ...rules.layout.notPlaces,
    ]),
  );
  const isOther = (word: string): boolean => !cues.has(word.toLowerCase()) && !isMonth(word.toLowerCase(), languages) && word.length > 2;
  const words = line.match(/\p{L}+/gu) ?? [];
  const others = words.filter(isOther);
  // Room for a place, an outlet or a time zone beside the date.
  if (others.length > 3 || /[.!?]\s+\p{L}/u.test(line.replaceAll(/\b\p{L}{1,5}\./gu, ''))) return false;
  return !isTold(line, others.filter((word) => /^\p{Ll}/u.test(word)).length, isOther(words[0] ?? ''), isOther(words.at(-1) ?? ''));
}

/**
 * Whether a line with a day tells what is on that day: `Выборы пройдут 5 июня`, `Сабақ 1 қыркүйекте басталады.` Telling takes words in small
 * letters that no mark divides from the day; the stamp of a page may have some too, beside its year or hour.
 */
function isTold(line: string, smallWords: number, opensWithWord: boolean, closesWithWord: boolean): boolean {
  if (closesWithWord && endsSentence(line)) return true;
  const clock = /\d{1,2}:\d{2}/u.test(line);
  if (smallWords === 0) return false;
  if (!clock && !/\d{4}/u.test(line)) return true;
  return (!clock && smallWords >= 2) || (opensWithWord && !/[,|/•·()\p{Pd}]|:(?!\d)/u.test(line));
}

/** A sentence below a report that says who helped with it. */
export function isContribution(line: string, languages: readonly LanguageRules[]): boolean {
  if (line.length > 240) return false;
  const lower = line.toLowerCase();
  return languages.some(({ layout }) => layout.contributionCues.some((cue) => lower.includes(cue)));
}

/** A day in figures with its hour is the stamp of a page, whatever stands beside it. */
export function isStamped(line: string): boolean {
  return /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2}),?\s+\d{1,2}:\d{2}(?!\d)/u.test(line) && line.length <= 130;
}

const dateLineLength = 90;

/** Chinese has no spaces between words: a day, its hour and the name of an outlet take fewer characters than this, a sentence more. */
const stampCharacters = 16;

function namesDay(text: string, languages: readonly LanguageRules[]): boolean {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  return words.some(
    (word, at) =>
      isMonth(word, languages) &&
      [words[at - 1], words[at - 2], words[at + 1], words[at + 2]].some((other) => /^\d{1,4}$/u.test(other ?? '')),
  );
}

/** A month in any form: the words of the language, or one with an ending behind it. */
export function isMonth(word: string, languages: readonly LanguageRules[]): boolean {
  return languages.some(
    ({ dates }) =>
      dates.monthAbbreviations.some((forms) => forms.includes(word)) ||
      dates.months.some((forms) =>
        forms.some((form) => word === form || (form.length > 3 && word.startsWith(form) && word.length - form.length <= 4)),
      ),
  );
}

/** Whether a line begins with one of the cues, in lower case. A cue of one word must be the whole word; the last of several may have an ending. */
export function beginsWith(line: string, cues: readonly string[]): boolean {
  return cues.some((cue) => line.startsWith(cue) && (cue.includes(' ') || !/\p{L}$/u.test(cue) || !/^\p{L}/u.test(line.slice(cue.length))));
}
