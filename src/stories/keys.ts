import type { RecordPath } from '../schema/kind.ts';
import { mostDays } from './days.ts';
import type { Signature } from './signature.ts';
import { hashOf } from './sketch.ts';

/** A number of 53 bits that stands for one thing an article tells. Articles that share no key are never held against each other. */
export type Key = number;

/** The keys of an article: the records that it names, each also with the time that it is from, its numbers and days, and bands of its sketch. */
export function keysOf({ records, numbers, days, said, sketch }: Signature): readonly Key[] {
  const named = records.filter((record) => !record.startsWith('sources/'));
  const times = days.spans.flatMap(([from, to]) => (to - from > longestSpan ? [] : periodsOf(from, to)));
  const keys = [
    ...named.map(keyOfRecord),
    ...named.flatMap((record) => times.map((period) => key(`${record}@${period}`))),
    ...numbers.filter((number) => weightOfNumber(number) >= tellingNumber).map(keyOfNumber),
    ...said.filter(hasYear).map(keyOfDay),
    ...Array.from({ length: sketch.length / band }, (_, index) => key(`band ${index} ${sketch.slice(index * band, (index + 1) * band)}`)),
  ];
  return [...new Set(keys)];
}

/** The key of a record by itself. */
export function keyOfRecord(record: RecordPath): Key {
  return key(record);
}

/** The key of a number by itself. */
export function keyOfNumber(number: string): Key {
  return key(`number ${number}`);
}

/** The key of a day that texts name. */
export function keyOfDay(day: string): Key {
  return key(`day ${day}`);
}

/** False of a day of an unknown year, which comes round every year. */
export function hasYear(day: string): boolean {
  return !day.startsWith('X');
}

/**
 * How much a number tells by itself: the more digits it has without closing noughts, the less it is shared by chance. 600 and 40,000 are
 * round, 312 is not, 3,412 is nearly a name.
 */
export function weightOfNumber(number: string): number {
  const digits = number.replaceAll(/^0\.0*|\D/gu, '').replace(/0+$/u, '').length;
  if (Number.parseFloat(number) < 10 && digits < 2) return 0;
  return [0, 0.25, 0.5, 1][digits] ?? 1.5;
}

const tellingNumber = 0.5;
/** Values of the sketch in one band: texts that share half of their runs share some band, others rarely. */
const band = 2;
/** A date with more days tells of no time. */
const longestSpan = 7;

/** Two days at most `mostDays` apart have a period in common. */
function periodsOf(from: number, to: number): readonly number[] {
  const first = Math.floor(from / mostDays);
  return Array.from({ length: Math.floor(to / mostDays) - first + 2 }, (_, index) => first + index);
}

function key(text: string): Key {
  return (hashOf(text) & 0x1f_ff_ff) * 0x1_00_00_00_00 + hashOf(text, 0x05_0c_5d_1f);
}
