import { rulesFor } from '../languages/languages.ts';
import type { LanguageRules } from '../languages/rules.ts';
import { findDates, isoOf, two } from '../reading/calendar.ts';
import { findNumbers, type WrittenNumber } from '../reading/numbers.ts';
import { type Article, allMentions } from '../schema/article.ts';
import type { RecordPath } from '../schema/kind.ts';
import { type Days, daysOf, isShort, nearness } from './days.ts';
import { sketchOf } from './sketch.ts';

/** What an article tells, as far as it can be held against another in any language. Lists are sorted and hold each once. */
export type Signature = {
  readonly language: string;
  readonly days: Days;
  /** Records that it names. */
  readonly records: readonly RecordPath[];
  /** People named in its opening. */
  readonly opening: readonly RecordPath[];
  /** Numbers in headline and body: `18500000000`, a share of a hundred as `12%`. */
  readonly numbers: readonly string[];
  /** How the numbers stand in the text, with the words behind them: `3 412 человека`. */
  readonly printed: Readonly<Record<string, string>>;
  /** Days that headline and body name: `2019-05-14`, or `XXXX-05-14` where no year stands beside it. */
  readonly said: readonly string[];
  readonly sketch: readonly number[];
};

/** Draws the signature of an article. */
export function signatureOf(article: Article): Signature {
  const { language, headline, date, body, mentions } = article;
  const rules = rulesFor(language.value);
  // An inferred headline is the beginning of the body over again.
  const text = (headline.basis === 'inferred' ? body : `${headline.value}\n\n${body}`).replaceAll('\\', '');
  // Dates and numbers stand on lines with digits; to look at the others takes long.
  const figures = text
    .split('\n')
    .filter((line) => /\d/u.test(line))
    .join('\n');
  const dates = findDates(figures, [rules]);
  const isDate = (start: number, end: number): boolean => dates.some((each) => each.start < end && start < each.end);
  const numbers = findNumbers(figures, rules).filter(({ start, end }) => !isDate(start, end));
  const end = openingEnd(body);
  return {
    language: language.value,
    days: dayTold(daysOf(date), body.slice(0, end), rules),
    records: once(allMentions(article).flatMap(({ record }) => record ?? [])),
    opening: once(mentions.flatMap(({ record, start }) => (record?.startsWith('people/') && start < end ? [record] : []))),
    numbers: once(numbers.map(figureOf)),
    printed: Object.fromEntries(numbers.toReversed().map((each) => [figureOf(each), printedAt(figures, each)])),
    said: once(dates.flatMap(({ year, month, day }) => (day === undefined ? [] : [`${year ?? 'XXXX'}-${two(month)}-${two(day)}`]))),
    sketch: sketchOf(text),
  };
}

/**
 * An article whose date is open, but whose opening names one full day that it can be from, is held against others by that day. It is the
 * day of the event rather than of the report, which is as good here, and no date is made of it.
 */
function dayTold(days: Days, opening: string, rules: LanguageRules): Days {
  if (days.dayOfYear !== undefined || (days.spans.length > 0 && days.spans.every(isShort))) return days;
  const told = once(findDates(opening, [rules]).flatMap((each) => (each.day === undefined ? [] : (isoOf(each) ?? []))));
  const [day] = told;
  if (told.length !== 1 || day === undefined || day.length < 10) return days;
  const known = daysOf({ value: day, earliest: day, latest: day });
  return days.spans.length === 0 || nearness(days, known) !== 'apart' ? known : days;
}

/** The first paragraph, and a short one's successor. */
function openingEnd(body: string): number {
  const first = body.indexOf('\n\n');
  if (first < 0 || first >= leastOpening) return first < 0 ? body.length : first;
  const second = body.indexOf('\n\n', first + 2);
  return second < 0 ? body.length : second;
}

/** Characters of an opening that tells who acts. */
const leastOpening = 120;

function figureOf({ value, percent }: WrittenNumber): string {
  return `${value}${percent ? '%' : ''}`;
}

/** A number with at most two words behind it, as far as no mark stands between, and a sign of money before it. */
function printedAt(text: string, { start, end }: WrittenNumber): string {
  const before = /\p{Sc} ?$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const behind = /^(?:[  -]\p{L}[\p{L}\p{M}'’-]*){1,2}/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  return before + text.slice(start, end) + behind;
}

function once<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}
