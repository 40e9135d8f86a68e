import type { RecordReference } from '../catalogue/catalogue.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { SomeTranslations } from '../schema/language.ts';
import type { ContentRecord } from '../schema/record.ts';
import type { Known, Stretch } from './marks.ts';

/** Something that the authority file dates: an office, a membership, a name, an event; days as there, `until` exclusive. */
export type Held = {
  readonly heading: SomeTranslations;
  /** The record that it is about, where that is another one. */
  readonly record?: RecordReference;
  readonly from?: string;
  readonly until?: string;
};

/** What the time line asks of the catalogue. */
type Told = {
  readonly record: (path: RecordPath) => ContentRecord | undefined;
  readonly reference: (path: RecordPath) => RecordReference | undefined;
  readonly successors: (path: RecordPath) => readonly RecordReference[];
};

/** So many rows at most come from the authority file, and so many of another record. */
const mostHeld = 24;
const mostOfOther = 4;

/** So many years before the first article are drawn at most, or a party's century would leave its articles no room. */
const yearsBefore = 30;

/**
 * What the authority file dates of a record, in its order: offices and membership of a person, names and events of a body or place, and the
 * names of the parties that went before a party and came after it. What has no date is left out.
 */
export function heldBy(record: ContentRecord, told: Told): readonly Held[] {
  if (record.kind === 'sources') return [];
  if (record.kind === 'people') {
    const roles = (record.roles ?? []).map(({ title, from, until }) => held(title, from, until));
    const membership = (record.memberOf ?? []).flatMap(({ party, from, until }) => {
      const reference = told.reference(party);
      return reference === undefined ? [] : [held(reference.heading, from, until, reference)];
    });
    return dated([...roles, ...membership]);
  }
  const before = record.kind === 'parties' ? (record.predecessors ?? []) : [];
  const after = record.kind === 'parties' ? told.successors(`parties/${record.id}`).map(({ path }) => path) : [];
  return dated([
    ...before.flatMap((path) => namesOf(path, told)),
    ...(record.headings ?? []).map(({ heading, from, until }) => held(heading, from, until)),
    ...after.flatMap((path) => namesOf(path, told)),
    ...(record.events ?? []).map(({ heading, from, until }) => held(heading, from, until)),
  ]);
}

/** What is known of it as a mark shows it: the last day is inclusive there. */
export function knownOfHeld({ from, until }: Held): Known {
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until: dayBefore(until) }) };
}

/** The whole years of a record's time line: those of its articles, and of what it held, but not long before its articles. */
export function stretchOfRecord(articles: Stretch | undefined, whole: Stretch | undefined): Stretch | undefined {
  if (articles === undefined || whole === undefined) return whole;
  return { first: Math.max(whole.first, articles.first - yearsBefore * 12), end: whole.end };
}

function namesOf(path: RecordPath, told: Told): Held[] {
  const [record, reference] = [told.record(path), told.reference(path)];
  if (record?.kind !== 'parties' || reference === undefined) return [];
  return (record.headings ?? []).slice(0, mostOfOther).map(({ heading, from, until }) => held(heading, from, until, reference));
}

function held(heading: SomeTranslations, from: string | undefined, until: string | undefined, record?: RecordReference): Held {
  return { heading, ...(record !== undefined && { record }), ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

function dated(all: readonly Held[]): readonly Held[] {
  return all.filter(({ from, until }) => from !== undefined || until !== undefined).slice(-mostHeld);
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
