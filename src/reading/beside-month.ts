import type { LanguageRules } from '../languages/rules.ts';
import type { Word } from './words.ts';

/** `11 февраля`, `11-го февраля`, `11th of February`, `12-маусым`. */
export function dayBefore(
  words: readonly Word[],
  month: number,
  rules: readonly LanguageRules[],
): (LastDay & { first: number }) | undefined {
  let at = month - 1;
  if (/^[-/]$/.test(words[at]?.text ?? '') || rules.some(({ dates }) => dates.dayLinks.includes(words[at]?.lower ?? ''))) at -= 1;
  if (isDayEnding(words[at], rules)) {
    at -= 1;
    if (words[at]?.text === '-') at -= 1;
  }
  const date = dayNumber(words[at]);
  if (date === undefined) return undefined;
  const mark = words[at - 1];
  const since = dayNumber(words[at - 2]);
  if (mark !== undefined && since !== undefined && since < date) {
    const opener = words[at - 3];
    if (isSpanOpened(opener, mark, rules)) return { day: date, since, first: at - 3 };
    // The dash behind a clock, another day or the number of an issue divides: `№ 12 – 25 мая`.
    if (isDash(mark) && !/^(?:[-–—.,:/№#]|no?)$/iu.test(opener?.text ?? '')) return { day: date, since, first: at - 2 };
  }
  // The end of a decimal or of what is no span is not one day.
  if (mark !== undefined && /^[-–—.,:/]$/.test(mark.text) && mark.end === words[at]?.start) return undefined;
  return { day: date, first: at };
}

/** A day, and where it is the last of a span in its month, the first. */
type LastDay = { readonly day: number; readonly since?: number };

/** `February 11`, `February 11th`, `February 11-13`, `from February 11 to 13`; not the beginning of a year. `next` is the word behind the month. */
export function dayAfter(
  words: readonly Word[],
  month: number,
  next: number,
  rules: readonly LanguageRules[],
): (LastDay & { first: number; last: number }) | undefined {
  if (!rules.some(({ dates }) => dates.monthsCapitalised)) return undefined;
  const date = dayNumber(words[next]);
  if (date === undefined) return undefined;
  const last = isDayEnding(words[next + 1], rules) && words[next + 1]?.start === words[next]?.end ? next + 1 : next;
  const mark = words[last + 1];
  const until = dayNumber(words[last + 2]);
  if (mark !== undefined && until !== undefined && until > date) {
    const isOpened = isSpanOpened(words[month - 1], mark, rules);
    if (isOpened || isDash(mark)) return { day: until, since: date, first: isOpened ? month - 1 : month, last: last + 2 };
  }
  if (mark !== undefined && /^[-–—:/]$/.test(mark.text) && /^\p{N}/u.test(words[last + 2]?.text ?? '')) return undefined;
  return { day: date, first: month, last };
}

function isDash({ text }: Word): boolean {
  return /^[-–—]$/.test(text);
}

/** Whether a word before the first day of a span and one between its days belong together: "from" and "to". */
function isSpanOpened(opener: Word | undefined, between: Word, rules: readonly LanguageRules[]): boolean {
  return rules.some(
    ({ dates: { spanWords } }) => Object.hasOwn(spanWords, between.lower) && spanWords[between.lower]?.includes(opener?.lower ?? ''),
  );
}

function isDayEnding(word: Word | undefined, rules: readonly LanguageRules[]): boolean {
  return word !== undefined && rules.some(({ dates }) => dates.dayEndings.includes(word.lower));
}

function dayNumber(word: Word | undefined): number | undefined {
  if (word === undefined || !/^\d{1,2}$/.test(word.text)) return undefined;
  const value = Number(word.text);
  return value >= 1 && value <= 31 ? value : undefined;
}

/** `2015`, `2015 года`, `2015 г.`, `2015 жыл`, `2015-ж.` */
export function yearAt(words: readonly Word[], at: number, rules: readonly LanguageRules[]): { year: number; last: number } | undefined {
  const word = words[at];
  if (word === undefined || !/^\d{4}$/.test(word.text)) return undefined;
  const unit = words[at + 1]?.text === '-' ? at + 2 : at + 1;
  return { year: Number(word.text), last: isYearWord(words[unit], rules) ? unit : at };
}

/** `2015 жылғы 11 ақпан`, `2015 жылдың 11 ақпанында`. */
export function yearBefore(
  words: readonly Word[],
  first: number,
  rules: readonly LanguageRules[],
): { year: number; first: number } | undefined {
  let at = first - 1;
  if (words[at]?.text === '.' || words[at]?.text === ',') at -= 1;
  if (!isYearWord(words[at], rules)) return undefined;
  at -= words[at - 1]?.text === '-' ? 2 : 1;
  const word = words[at];
  return word !== undefined && /^\d{4}$/.test(word.text) ? { year: Number(word.text), first: at } : undefined;
}

function isYearWord(word: Word | undefined, rules: readonly LanguageRules[]): boolean {
  return word !== undefined && rules.some(({ dates }) => dates.yearWords.includes(word.lower));
}

export function weekdayBeside(
  words: readonly Word[],
  first: number,
  last: number,
  rules: readonly LanguageRules[],
): { weekday: number; at: number } | undefined {
  const before = /^[,.]$/.test(words[first - 1]?.text ?? '') ? first - 2 : first - 1;
  const after = /^[,(]$/.test(words[last + 1]?.text ?? '') ? last + 2 : last + 1;
  for (const at of [before, after]) {
    const word = words[at];
    if (word === undefined) continue;
    for (const { dates } of rules) {
      const index = dates.weekdays.findIndex((forms) => forms.includes(word.lower));
      if (index >= 0) return { weekday: index + 1, at };
    }
  }
  return undefined;
}
