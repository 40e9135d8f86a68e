import { languages, rulesOf } from '../languages/languages.ts';
import type { LanguageRules } from '../languages/rules.ts';
import { findDates, findSpans, isoOf, type SlashOrder, two, type WrittenDate, weekdayOf } from '../reading/calendar.ts';
import { hasCue } from '../reading/words.ts';
import type { ArticleDate } from '../schema/article.ts';
import type { Evidence } from '../schema/basis.ts';
import { boundsOf, type Edtf } from '../schema/date.ts';
import type { LanguageTag } from '../schema/language.ts';
import type { Note } from '../schema/note.ts';
import { type Bound, narrow } from './bounds.ts';
import { ledeDays } from './lede-day.ts';
import { openDay, slashOrderOf } from './open-day.ts';
import { addDays, earliestOf, latestOf, type Period } from './period.ts';
import { sentencesOf } from './sentence.ts';
import type { Printed, Story } from './story.ts';

/** What the date is worked out from. */
export type DateClues = {
  /** The sidecar's date, EDTF. */
  readonly curated?: Edtf | undefined;
  /** The date of the seed's own header, as printed there. */
  readonly stated?: Printed | undefined;
  readonly story: Pick<Story, 'header' | 'footer' | 'byline' | 'dateline'>;
  /** The first paragraph as text; empty where there is none. */
  readonly lede: string;
  readonly bounds: readonly Bound[];
  readonly language: LanguageTag;
};

/**
 * When the article was published, as EDTF with its evidence. In turn: 1 what a person says; 2 the seed's own header; 3 a printed date line,
 * a dateline or the lede's own day, with its year; 4 the day of a date line, dateline or lede without a year, in the years that dated records
 * leave, up to four of them as a set; 5 the interval that dated records leave. No day, month or year is ever made up: what is open stays open.
 */
export function resolveDate(clues: DateClues): { readonly date?: ArticleDate; readonly notes: readonly Note[] } {
  if (clues.curated !== undefined) {
    return { date: dated(clues.curated, 'curated', [{ quote: clues.curated, rule: 'sidecar' }]), notes: [] };
  }
  const { periods, used, conflict } = narrow(clues.bounds);
  const notes: Note[] = [];
  if (conflict) {
    const records = clues.bounds.map(({ evidence }) => `${evidence.quote} (${evidence.record ?? evidence.rule})`).join(', ');
    notes.push({
      rule: 'date-bounds-conflict',
      message: `These cannot all be of one time: ${records}. Look at the date and, if you know it, write date: into the sidecar.`,
    });
  }
  // A lede's day that dated records exclude is the day of something else.
  const written = writtenDays(clues).filter(({ date, basis }) => basis === 'stated' || allows(periods, edtfOf(date) ?? ''));
  const full = written.find(({ date }) => date.year !== undefined);
  const partial = withWeekday(
    written.find(({ date }) => date.year === undefined),
    written,
  );
  const chosen =
    full !== undefined && partial !== undefined && written.indexOf(partial) < written.indexOf(full)
      ? joined(partial, full)
      : (full ?? partial);
  if (chosen !== undefined && chosen.date.year !== undefined) {
    const value = edtfOf(chosen.date) ?? '';
    if (!allows(periods, value)) {
      notes.push({
        rule: 'date-bounds-conflict',
        message: `${chosen.date.quote} does not fit ${used.map(({ evidence }) => evidence.quote).join(', ')}. Check the date, or the years of these records in the authority file.`,
      });
    }
    return { date: dated(value, chosen.basis, chosen.evidence), notes };
  }
  const own = rulesOf(clues.language);
  const open = openDay(datePrinted(clues), own === undefined ? languages : [own], written, (day) => allows(periods, day));
  if (open !== undefined) {
    const value = open.days.length === 1 ? (open.days[0] ?? '') : `[${open.days.join(',')}]`;
    const message = `${open.quote} can be ${open.days.join(' or ')}. If you know the day, write date: into the sidecar.`;
    if (open.days.length > 1) notes.push({ rule: 'date-order-unknown', message });
    const evidence = open.bounded ? [...open.evidence, ...used.map((bound) => bound.evidence)] : open.evidence;
    return { date: dated(value, 'inferred', evidence), notes };
  }
  const evidence = [...(chosen?.evidence ?? []), ...used.map((bound) => bound.evidence)];
  const date = chosen === undefined ? fromBounds(periods, evidence) : fromDay(chosen.date, periods, evidence);
  if (date === undefined) {
    notes.push({
      rule: 'no-date',
      message: 'No date is printed and no dated name bounds it. If you know it, write date: into the sidecar.',
    });
  } else {
    const message = `The date ${date.value} is worked out, not printed. If you know the day, write date: into the sidecar.`;
    notes.push({
      rule: chosen === undefined ? 'date-from-bounds' : date.value.startsWith('X') ? 'date-year-unknown' : 'date-year-inferred',
      message,
    });
  }
  return { ...(date === undefined ? {} : { date }), notes };
}

/** A written date as EDTF, a span of days as an interval; absent without a year. */
function edtfOf(date: WrittenDate): Edtf | undefined {
  const last = isoOf(date);
  return last === undefined || date.since === undefined ? last : `${isoOf({ ...date, day: date.since })}/${last}`;
}

/** A day, month or year as written, with what it rests on. */
type Candidate = { readonly date: WrittenDate; readonly basis: 'stated' | 'inferred'; readonly evidence: readonly Evidence[] };

/** What is printed to give the day of publication: the seed's own header, then the lines of day at head and foot. */
function datePrinted({ stated, story }: DateClues): string[] {
  return [...(stated === undefined ? [] : [stated.value]), ...dateLines(story)];
}

/** Lines that tell the day of publication go before those of a change alone, and a day that may be the visit's comes last. */
function dateLines({ header, footer }: DateClues['story']): string[] {
  const order = ({ text, weak }: { readonly text: string; readonly weak?: boolean }): number =>
    weak === true ? 2 : isOfChange(text) ? 1 : 0;
  return [...header, ...footer]
    .filter(({ role }) => role === 'date')
    .map((line) => ({ text: line.text, order: order(line) }))
    .sort((one, other) => one.order - other.order)
    .map(({ text }) => text);
}

/** All dates that can be the article's own, the most trustworthy first. */
function writtenDays(clues: DateClues): Candidate[] {
  const { stated, story, lede, language } = clues;
  const own = rulesOf(language);
  const rules = own === undefined ? languages : [own, ...languages.filter((each) => each !== own)];
  const order = slashOrderOf(datePrinted(clues));
  const printed = (text: string | undefined, rule: string): Candidate[] => {
    const date = text === undefined ? undefined : ownDate(text, rules, order);
    return date === undefined ? [] : [{ date, basis: 'stated', evidence: [{ quote: date.quote, rule }] }];
  };
  return [
    ...printed(stated?.value, 'header-stamp').map((each) => ({
      ...each,
      evidence: stated?.evidence.map((given) => ({ rule: 'header-stamp', ...given })) ?? each.evidence,
    })),
    ...dateLines(story).flatMap((line) => printed(line, 'printed-date')),
    ...printed(story.byline, 'printed-date'),
    ...printed(story.dateline, 'dateline-day'),
    ...ledeDays(sentencesOf(lede, language), own === undefined ? languages : [own]).map(
      (date): Candidate => ({ date, basis: 'inferred', evidence: [{ quote: date.quote, rule: 'lede-day' }] }),
    ),
  ];
}

function isOfChange(line: string): boolean {
  // Only where the day stands counts here, so its order of digits may be any.
  const own = ownDate(line, languages, 'day-first');
  const cues = languages.flatMap(({ dates }) => dates.updatedCues);
  return own !== undefined && hasCue(line.slice(0, own.start), cues);
}

/** The date of a line that carries one: the first that is not the day of a change. A year alone is the whole line. */
function ownDate(line: string, rules: readonly LanguageRules[], order: SlashOrder | undefined): WrittenDate | undefined {
  const updated = rules.flatMap(({ dates }) => dates.updatedCues);
  const dates =
    [...rules.slice(0, 1), undefined]
      .map((own) => printedDates(line, own === undefined ? rules : [own], order))
      .find(({ length }) => length > 0) ?? [];
  return dates.find(({ start }, index) => !hasCue(line.slice(dates[index - 1]?.end ?? 0, start), updated)) ?? dates[0];
}

/** The dates of a line; a span of days, which elsewhere tells a month, is here the time of what the page is about. */
function printedDates(line: string, rules: readonly LanguageRules[], order: SlashOrder | undefined): WrittenDate[] {
  const spans = findSpans(line, rules);
  return findDates(line, rules, order).map((date) => spans.find(({ start }) => start === date.start) ?? date);
}

/** The same day may stand again with its weekday: `OLDPORT, April 14 — On Wednesday, April 14, …`. */
function withWeekday(partial: Candidate | undefined, written: readonly Candidate[]): Candidate | undefined {
  if (partial?.date.day === undefined || partial.date.weekday !== undefined) return partial;
  const { month, day } = partial.date;
  const again = written.find(({ date }) => date.weekday !== undefined && date.month === month && date.day === day);
  if (again?.date.weekday === undefined) return partial;
  return { ...partial, date: { ...partial.date, weekday: again.date.weekday }, evidence: [...partial.evidence, ...again.evidence] };
}

/** A day without a year beside one with its year: the day of publication lies within a month of the day told, before it or after. */
function joined(partial: Candidate, full: Candidate): Candidate {
  const [iso, year] = [isoOf(full.date), full.date.year];
  if (iso === undefined || year === undefined || full.date.day === undefined) return partial;
  for (const candidate of [year, year + 1, year - 1]) {
    const day = isoOf({ ...partial.date, year: candidate });
    if (day !== undefined && day >= addDays(iso, -longestDelay) && day <= addDays(iso, longestDelay)) {
      return { date: { ...partial.date, year: candidate }, basis: 'inferred', evidence: [...partial.evidence, ...full.evidence] };
    }
  }
  return partial;
}

/** Days within which news of an event is written, or the event announced. */
const longestDelay = 31;

/** Sets of more members tell a reader less than the interval does. */
const largestSet = 4;

function fromDay(date: WrittenDate, periods: readonly Period[], evidence: readonly Evidence[]): ArticleDate {
  const [earliest, latest] = [earliestOf(periods), latestOf(periods)];
  const monthDay = `${two(date.month)}${date.day === undefined ? '' : `-${two(date.day)}`}`;
  const open = `XXXX-${monthDay}`;
  if (date.day === undefined) return dated(open, 'inferred', evidence, { earliest, latest });
  const first = earliest === undefined ? undefined : Number(earliest.slice(0, 4));
  const last = latest === undefined ? (first === undefined ? undefined : first + firstYears) : Number(latest.slice(0, 4));
  const start = first ?? (last === undefined ? undefined : last - firstYears);
  if (start === undefined || last === undefined) return dated(open, 'inferred', evidence);
  const days: string[] = [];
  for (let year = start; year <= last; year += 1) {
    const day = isoOf({ ...date, year });
    if (day !== undefined && isDay(day) && allows(periods, day) && (date.weekday === undefined || weekdayOf(day) === date.weekday))
      days.push(day);
  }
  const [only] = days;
  if (only === undefined) return dated(open, 'inferred', evidence);
  const bounded = earliest !== undefined && latest !== undefined;
  if (bounded && days.length === 1) return dated(only, 'inferred', evidence);
  if (bounded && days.length <= largestSet) return dated(`[${days.join(',')}]`, 'inferred', evidence);
  return dated(open, 'inferred', evidence, {
    earliest: earliest === undefined ? undefined : only,
    latest: latest === undefined ? undefined : days.at(-1),
  });
}

/** Years within which a given weekday, and the 29th of February, come again. */
const firstYears = 28;

function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function fromBounds(periods: readonly Period[], evidence: readonly Evidence[]): ArticleDate | undefined {
  const [earliest, latest] = [earliestOf(periods), latestOf(periods)];
  if (earliest === undefined && latest === undefined) return undefined;
  const value = earliest === latest ? (earliest ?? '') : `${earliest ?? '..'}/${latest ?? '..'}`;
  return dated(value, 'inferred', evidence);
}

/** True where some day of the EDTF value, or of no value at all, lies in one of the periods. */
function allows(periods: readonly Period[], value: Edtf | ''): boolean {
  if (value === '') return true;
  const { earliest, latest } = boundsOf(value);
  return periods.some(
    ({ from, to }) =>
      (from === undefined || latest === undefined || latest >= from) && (to === undefined || earliest === undefined || earliest <= to),
  );
}

function dated(
  value: Edtf,
  basis: ArticleDate['basis'],
  evidence: readonly Evidence[],
  limits: { readonly earliest?: string | undefined; readonly latest?: string | undefined } = boundsOf(value),
): ArticleDate {
  return {
    value,
    ...(limits.earliest === undefined ? {} : { earliest: limits.earliest }),
    ...(limits.latest === undefined ? {} : { latest: limits.latest }),
    basis,
    ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
  };
}
