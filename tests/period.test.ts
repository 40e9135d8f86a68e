import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dividePeriods as divideDays, periodAmong } from '../src/search/period.ts';
import { type Slot, slotsOf } from '../src/search/slot.ts';

/** Slots of so many articles of each day. */
function slotsAt(...days: readonly (readonly [day: string | undefined, count: number])[]): Slot[] {
  const articles = days.flatMap(([earliest, count]) =>
    Array.from({ length: count }, (_, number) => ({ id: `${earliest}-${number}`, earliest })),
  );
  return [...slotsOf(articles).values()];
}

const dividePeriods = (slots: readonly Slot[]) =>
  divideDays(new Map([...Map.groupBy(slots, ({ day }) => day)].map(([day, { length }]) => [day, length])));

const slotAt = (day: string | undefined): Slot => slotsAt([day, 1])[0] ?? { day: 0, ordinal: 0 };

test('a small archive is one volume', () => {
  assert.equal(dividePeriods(slotsAt(['2019-04-01', 5], [undefined, 5]))(slotAt(undefined)), 'all');
});

test('large periods fall into smaller ones, and the others keep their name', () => {
  const periodOf = dividePeriods(
    slotsAt(['2019-04-01', 1500], ['2019-08-01', 300], ['2019-09-01', 300], ['2018-01-01', 10], ['1999-01-01', 5], [undefined, 1]),
  );
  assert.equal(periodOf(slotAt('2019-04-01')), '2019-04');
  assert.equal(periodOf(slotAt('2019-09-01')), '2019-q3');
  assert.equal(periodOf(slotAt('2018-01-01')), '2018');
  assert.equal(periodOf(slotAt('1999-01-01')), '1990s');
  assert.equal(periodOf(slotAt(undefined)), 'undated');
});

test('many articles without a day fall into groups of no more than a thousand', () => {
  const slots = slotsAt([undefined, 5000], ['2019-04-01', 1]);
  const volumes = Map.groupBy(slots, dividePeriods(slots));
  assert.ok(volumes.size > 5);
  for (const [name, members] of volumes) {
    assert.match(name, /^(?:undated-\d+-\d+|2010s)$/);
    assert.ok(members.length <= 1000, name);
  }
});

test('a reader’s browser finds the volume of an article by its slot', () => {
  const slots = slotsAt(['2019-04-01', 1500], ['2019-05-01', 600], ['1999-01-01', 5], [undefined, 3000]);
  const periodOf = dividePeriods(slots);
  const names = new Set(slots.map(periodOf));
  for (const slot of slots) assert.equal(periodAmong(names, slot), periodOf(slot));
});

test('an archive of a hundred thousand articles has not too many volumes', () => {
  const days = Array.from(
    { length: 240 },
    (_, month) => `${2000 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-05`,
  );
  const slots = slotsAt(...days.map((day) => [day, 417] as const));
  assert.equal(new Set(slots.map(dividePeriods(slots))).size, 80);
});
