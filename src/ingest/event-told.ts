import type { DateRules } from '../languages/rules.ts';
import { findCue, hasCue, wordsOf } from '../reading/words.ts';
import type { AuthorityRecord, DatedEvent } from '../schema/authority.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { Bound } from './bounds.ts';
import { type Passage, speaksOfNow } from './passage.ts';
import { beginnings, yearAfter } from './period.ts';
import { alike, functionWords, phraseWords, spellingsOf } from './phrase.ts';

/** Bounds from dated events that the text calls past, and within a year after those that it calls recent. */
export function* eventsTold(
  passages: readonly Passage[],
  records: ReadonlyMap<RecordPath, AuthorityRecord>,
  rules: DateRules,
): Generator<Bound> {
  const phrases = phrasesOf(records);
  for (const { text } of passages) {
    for (const { phrase, events, start, end } of findPhrases(text, phrases)) {
      const near = text.slice(Math.max(0, start - eventReach), end + eventReach);
      if (hasCue(near, rules.futureCues)) continue;
      const quote = text.slice(start, end);
      if (hasCue(near, rules.pastCues))
        yield {
          periods: beginnings(events.map(({ until }) => ({ from: until }))),
          evidence: { quote, rule: 'event-past', record: phrase.record },
        };
      const recent = findCue(near, rules.recentCues);
      if (recent !== undefined && speaksOfNow(text, rules)) {
        yield {
          periods: events.map(({ until }) => ({ from: until, to: yearAfter(until) })),
          evidence: { quote: `${quote} … ${near.slice(recent.start, recent.end)}`, rule: 'event-recent', record: phrase.record },
        };
      }
    }
  }
}

type Phrase = { readonly words: readonly string[]; readonly event: DatedEvent; readonly record: RecordPath };

/** UTF-16 units before and behind an event's name within which a word such as "recently" speaks of it. */
const eventReach = 80;

/** All spellings of dated events by the first three letters of their first word. */
function phrasesOf(records: ReadonlyMap<RecordPath, AuthorityRecord>): ReadonlyMap<string, readonly Phrase[]> {
  const known = phrasesByRecords.get(records);
  if (known !== undefined) return known;
  const phrases = new Map<string, Phrase[]>();
  phrasesByRecords.set(records, phrases);
  for (const [record, entry] of records) {
    for (const event of ('events' in entry ? entry.events : undefined) ?? []) {
      for (const spelling of spellingsOf(event.heading, event.variants)) {
        const words = phraseWords(spelling);
        const key = (words[0] ?? '').slice(0, 3);
        if (words.length > 0) phrases.set(key, [...(phrases.get(key) ?? []), { words, event, record }]);
      }
    }
  }
  return phrases;
}

/** One authority file serves all articles of an ingest. */
const phrasesByRecords = new WeakMap<ReadonlyMap<RecordPath, AuthorityRecord>, ReadonlyMap<string, readonly Phrase[]>>();

function* findPhrases(
  text: string,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): Generator<{ phrase: Phrase; events: DatedEvent[]; start: number; end: number }> {
  if (phrases.size === 0) return;
  const words = wordsOf(text).filter(({ text: word, lower }) => /[\p{L}\p{N}]/u.test(word) && !functionWords.has(lower));
  for (let at = 0; at < words.length; at += 1) {
    const fitting = (phrases.get(words[at]?.lower.slice(0, 3) ?? '') ?? []).filter(({ words: wanted }) =>
      wanted.every((word, index) => alike(words[at + index]?.lower, word)),
    );
    const length = Math.max(0, ...fitting.map(({ words: { length: each } }) => each));
    const longest = fitting.filter((phrase) => phrase.words.length === length);
    const [phrase] = longest;
    if (phrase === undefined) continue;
    yield {
      phrase,
      events: [...new Set(longest.map(({ event }) => event))],
      start: words[at]?.start ?? 0,
      end: words[at + length - 1]?.end ?? text.length,
    };
    at += length - 1;
  }
}
