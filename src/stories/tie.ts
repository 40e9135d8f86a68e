import { kindOf, type RecordPath } from '../schema/kind.ts';
import { meets, type Nearness, nearness } from './days.ts';
import { hasYear, type Key, keyOfDay, keyOfNumber, keyOfRecord, weightOfNumber } from './keys.ts';
import type { Signature } from './signature.ts';
import { resemblance } from './sketch.ts';

/** That two articles are one text, or tell of one event, and what they share. */
export type Tie = {
  /** `reprint`: nearly the same words; `event`: another report of the same event. */
  readonly relation: 'reprint' | 'event';
  /** How much speaks for it; only good to put ties in order. */
  readonly score: number;
  readonly nearness: Nearness;
  readonly records: readonly RecordPath[];
  readonly numbers: readonly string[];
  /** Days that both name, or that one names and the other is from. */
  readonly days: readonly string[];
  /** Share of runs of four words in common, 0 to 1; articles of one language only. */
  readonly resemblance: number;
};

/**
 * Ties two articles where enough speaks for one event, else nothing. `isCommon` says of a record or number that so many articles have it that
 * it tells little. Symmetric, and a function of the two and of what is common alone. A wrong tie misleads, so that people alone never
 * suffice where the dates do not say that the articles are near, and two openings that each name somebody whom the other article never
 * names need numbers that could hardly agree by chance.
 */
export function tieOf(one: Signature, other: Signature, isCommon: (key: Key) => boolean): Tie | undefined {
  const apart = nearness(one.days, other.days);
  const records = shared(one.records, other.records);
  const numbers = shared(one.numbers, other.numbers);
  const alike = one.language === other.language ? resemblance(one.sketch, other.sketch) : 0;
  const found = { nearness: apart, records, numbers, days: sharedDays(one, other), resemblance: alike };
  if (isReprint(one, other, found)) return { relation: 'reprint', score: 10 + 10 * alike, ...found };
  if (apart === 'apart') return undefined;
  const weight = weigh(found, isCommon);
  const parted = differ(one.opening, other.records) && differ(other.opening, one.records);
  const score = weight.people + weight.bodies + weight.numbers + weight.days + weight.text;
  if (score < leastScore[apart] || !suffices(apart, weight) || (parted && weight.numbers < hardlyChance)) return undefined;
  return { relation: 'event', score, ...found };
}

/** Measured on made reports of known events (tests/stories): the lowest that keeps look-alikes apart, with some room. */
const leastScore: Readonly<Record<Exclude<Nearness, 'apart'>, number>> = { near: 4.5, likely: 5.5, open: 6.5 };
/** Two numbers of three digits and one of two, or one of four and one of three. */
const hardlyChance = 2.5;
const mostOfNumbers = 4;
const mostOfBodies = 2;

type Found = Omit<Tie, 'relation' | 'score'>;
type Weight = Readonly<Record<'people' | 'bodies' | 'numbers' | 'days' | 'text', number>>;

function weigh({ records, numbers, days, resemblance: alike }: Found, isCommon: (key: Key) => boolean): Weight {
  const people = records.filter((record) => kindOf(record) === 'people');
  const places = records.filter((record) => kindOf(record) === 'places');
  const bodies = records.filter((record) => ['parties', 'organisations'].includes(kindOf(record)));
  const rare = (record: RecordPath): boolean => !isCommon(keyOfRecord(record));
  return {
    people: sum(people.map((record) => (rare(record) ? 2 : 1))),
    bodies: Math.min(
      mostOfBodies,
      sum(bodies.map((record) => (rare(record) ? 1 : 0.25))) + sum(places.map((record) => (rare(record) ? 0.75 : 0.1))),
    ),
    numbers: Math.min(mostOfNumbers, sum(numbers.map((number) => weightOfNumber(number) * (isCommon(keyOfNumber(number)) ? 0.5 : 1)))),
    days: Math.min(2, sum(days.map((day) => (hasYear(day) && !isCommon(keyOfDay(day)) ? 1 : 0.5)))),
    text: alike < 0.1 ? 0 : Math.min(3, alike * 10),
  };
}

/** What there must be besides the sum: different kinds of evidence, the more the less the dates say. */
function suffices(apart: Exclude<Nearness, 'apart'>, { people, bodies, numbers, days, text }: Weight): boolean {
  if (apart === 'near')
    return (
      people >= 3 ||
      (people >= 1 && (numbers >= 0.75 || text >= 1)) ||
      (numbers >= 3 && bodies > 0) ||
      (numbers + days >= 2 && bodies >= 1.5)
    );
  if (apart === 'likely') return (people >= 3 && numbers + text >= 1) || (people >= 1 && numbers + text >= 2);
  return people >= 1 && numbers + text >= 2;
}

/** Nearly the same words; figures and names must agree too, since a form filled in anew every week differs in nothing else. */
function isReprint(one: Signature, other: Signature, { resemblance: alike, nearness: apart, numbers, records }: Found): boolean {
  if (alike < (apart === 'apart' ? 0.8 : 0.5)) return false;
  const agrees = (common: number, mine: number, theirs: number): boolean => common >= 0.7 * Math.min(mine, theirs);
  return (
    agrees(numbers.length, one.numbers.length, other.numbers.length) && agrees(records.length, one.records.length, other.records.length)
  );
}

/** Days that both name, or that one names and the other is from or beside. */
export function sharedDays(one: Signature, other: Signature): readonly string[] {
  // Of two writings of a day the one with its year counts.
  const both = one.said.flatMap((day) => other.said.flatMap((each) => (isSameDay(day, each) ? [day.startsWith('X') ? each : day] : [])));
  const dated = [...one.said.filter((day) => meets(day, other.days)), ...other.said.filter((day) => meets(day, one.days))];
  return [...new Set([...both, ...dated])].sort();
}

/** The same day of the year, and no two different years. */
export function isSameDay(one: string, other: string): boolean {
  return one.slice(4) === other.slice(4) && (one === other || one.startsWith('X') || other.startsWith('X'));
}

function shared<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return one.filter((each) => other.includes(each));
}

/** True where somebody named here is not named there. */
function differ(here: readonly RecordPath[], there: readonly RecordPath[]): boolean {
  return here.some((record) => !there.includes(record));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
