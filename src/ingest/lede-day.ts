import type { Cue, DateRules, LanguageRules } from '../languages/rules.ts';
import { findDates, findSpans, type WrittenDate } from '../reading/calendar.ts';
import { findCue, hasCue, isCue, type Word, wordsOf } from '../reading/words.ts';
import type { Sentence } from './sentence.ts';

/**
 * The days on which the lede's own event was, most likely first: a day, or a span of them with its year, in the first sentence, or in the next
 * ones where they say that something took place. Days of other things are left out: what is still to come, beginnings and ends, anniversaries and lives,
 * days tied to a document or another noun. A month or year alone is not a day.
 */
export function ledeDays(lede: readonly Sentence[], rules: readonly LanguageRules[]): WrittenDate[] {
  return lede.slice(0, sentencesRead).flatMap(({ text }, index) =>
    [...findDates(text, rules), ...findSpans(text, rules)]
      .sort((one, other) => one.start - other.start)
      .slice(0, datesRead)
      .filter((date) => date.day !== undefined && rules.some((each) => isOwnDay(text, date, index === 0, each))),
  );
}

/** Sentences of the lede in which its event's day is looked for. */
const sentencesRead = 3;

/** Dates of a sentence that are weighed; one of more is a list of days, and none of its later ones is that of the event. */
const datesRead = 12;

function isOwnDay(sentence: string, date: WrittenDate, first: boolean, { dates: rules, sources }: LanguageRules): boolean {
  const { before, after } = segment(sentence, date);
  const isNight = isBeside(before, rules.nights.before, 'end') || isBeside(after, rules.nights.after, 'start');
  if ((date.oblique && !isNight) || (date.since !== undefined && date.year === undefined)) return false;
  if (!isNight && isOther(wordsOf(before), wordsOf(date.since === undefined ? after : behindSpan(after, rules)), rules)) return false;
  if (date.since !== undefined && wordsOf(before).some(({ lower }) => rules.relativeWords.includes(lower))) return false;
  // "On June 12 the minister said that a meeting will be held": what is said may be still to come.
  const told = after.slice(0, findCue(after, sources.attributionCues)?.start);
  if (hasCue(`${before} ${told}`, rules.futureCues) || hasCue(sentence, rules.historyCues)) return false;
  return first || (hasCue(`${before} ${after}`, rules.heldCues) && !hasCue(sentence, rules.earlierCues));
}

/** Whether one of the cues stands at an edge of a stretch. */
function isBeside(stretch: string, cues: readonly Cue[], edge: 'start' | 'end'): boolean {
  const found = findCue(edge === 'end' ? stretch.slice(-cueReach) : stretch, cues);
  return found !== undefined && (edge === 'start' ? found.start === 0 : found.end === stretch.slice(-cueReach).trimEnd().length);
}

/** No cue at the edge of a stretch is longer. */
const cueReach = 20;

/** What stands behind a span of days and the word that closes it: «23–25 мамыр аралығында». */
function behindSpan(after: string, { spanEnds }: DateRules): string {
  const [first] = wordsOf(after);
  return first !== undefined && spanEnds.includes(first.lower) ? after.slice(first.end) : after;
}

/** A preposition, a participle or a noun beside the day that takes it for something else. */
function isOther(before: readonly Word[], after: readonly Word[], rules: DateRules): boolean {
  const words = before.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [last, previous] = [words.at(-1)?.lower ?? '', words.at(-2)?.lower ?? ''];
  if (rules.otherDayBefore.includes(last)) return true;
  if (isCue(last, rules.tiedBefore)) return true;
  // "was signed on 5 May" tells of the event; "the agreement signed on 5 May" does not.
  if (isCue(previous, rules.tiedBefore) && !rules.auxiliaries.includes(words.at(-3)?.lower ?? '')) return true;
  const next = after.filter(({ text }) => /\p{L}/u.test(text)).slice(0, participleReach);
  if (rules.otherDayAfter.includes(next[0]?.lower ?? '')) return true;
  return next
    .slice(0, -1)
    .some(({ lower }) => rules.tiedAfterEndings.some((ending) => lower.endsWith(ending)) && !isCue(lower, rules.heldCues));
}

/** Words behind a day among which a participle takes it. */
const participleReach = 5;

/** The clause around the day: up to the nearest comma, semicolon or bracket that is not the day's own, on either side. */
function segment(sentence: string, date: WrittenDate): { readonly before: string; readonly after: string } {
  const before = sentence.slice(0, date.start).replace(/(?<![,\s])[,\s]+$/u, ' ');
  const from = Math.max(...[',', ';', '(', ':', ' — ', ' – '].map((mark) => before.lastIndexOf(mark)));
  const lead = before.slice(from + 1);
  const behind = sentence.slice(date.end).replace(/^[\s.,]+/u, '');
  const to = /[,;()]| [—–] /u.exec(behind)?.index ?? behind.length;
  // A parenthetic day («в среду, 11 февраля, партия …») belongs to the clause behind its comma.
  const opened = from >= 0 && before.charAt(from) === ',' && wordsOf(lead).length <= parentheticWords;
  return { before: opened ? `${before.slice(0, from)} ${lead}` : lead, after: behind.slice(0, to) };
}

/** A preposition and a weekday at most. */
const parentheticWords = 2;
