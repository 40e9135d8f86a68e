import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CountedReference } from '../src/catalogue/catalogue.ts';
import type { Pair } from '../src/catalogue/pictures.ts';
import { type Box, moveApart, overlap } from '../src/pictures/apart.ts';
import { drawBars, gaps } from '../src/pictures/bars.ts';
import { coverageLane } from '../src/pictures/coverage.ts';
import { heldBy, knownOfHeld, stretchOfRecord } from '../src/pictures/held.ts';
import { labelOf, textWidth } from '../src/pictures/label.ts';
import { knownOf, layMarks, stretchOver } from '../src/pictures/marks.ts';
import { forms, layNetwork, networksOf, strongest } from '../src/pictures/network.ts';
import { countsInWords, periodName } from '../src/pictures/period-words.ts';
import { countInto, everyMonth, mostPeriods, periodsOver, yearTicks } from '../src/pictures/periods.ts';
import { yearRows } from '../src/pictures/years.ts';
import { endOf, monthNumber, monthOf, monthText, positionOf } from '../src/schema/month.ts';

test('months are counted so that they can be subtracted, and a day lies within its month', () => {
  assert.equal(monthOf('2020-01') - monthOf('2019-12'), 1);
  assert.equal(monthText(monthNumber(2020, 12)), '2020-12');
  assert.equal(positionOf('2020-02-01'), monthOf('2020-02'));
  assert.equal(endOf('2020-02-29'), monthOf('2020-03'), 'a leap year');
  assert.equal(positionOf('2021-02-15'), monthOf('2021-02') + 0.5);
});

test('periods are as fine as there is room for, and never more than a table can show', () => {
  const over = (from: number, until: number) => {
    const periods = periodsOver([monthNumber(from, 3), monthNumber(until, 5)]);
    return periods && [periods.unit, periods.count, periodName(periods, 0, 'en')];
  };
  assert.deepEqual(over(2020, 2022), ['month', 36, 'January 2020']);
  assert.deepEqual(over(2020, 2024), ['quarter', 20, '2020, quarter I']);
  assert.deepEqual(over(2005, 2024), ['year', 20, '2005']);
  assert.deepEqual(over(1905, 2024), ['years', 24, '1905–1909']);
  assert.deepEqual(over(1721, 2024), ['years', 31, '1720–1729']);
  assert.equal(periodsOver([]), undefined);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (one, other) => {
      const [from, until] = [Math.min(one, other), Math.max(one, other)];
      const periods = periodsOver([monthNumber(from, 1), monthNumber(until, 12)]);
      assert.ok(periods !== undefined && periods.count <= mostPeriods);
      assert.ok(periods.first <= monthNumber(from, 1) && periods.first + periods.length * periods.count > monthNumber(until, 12));
    }),
  );
});

test('an article is certain where all its months lie in one period, possible where it may be, and open without two bounds', () => {
  const periods = periodsOver([monthNumber(2020, 1), monthNumber(2023, 12)], 'year');
  assert.ok(periods);
  const { certain, possible, open } = countInto(periods, [
    { since: '2020-03', until: '2020-05', count: 2 },
    { since: '2020-11', until: '2021-02', count: 3 },
    { since: '2020-05', until: '2022-05', months: ['2020-05', '2022-05'], count: 1 },
    { since: '2022-01', count: 4 },
    { count: 5 },
  ]);
  assert.deepEqual(certain, [2, 0, 0, 0]);
  assert.deepEqual(possible, [4, 3, 1, 0], 'a set is not possible in a year between its members');
  assert.equal(open, 9);
});

test('bars: even one is seen, what is possible stands hollow above, and what is nowhere is a line', () => {
  const bars = drawBars({ certain: [1000, 1, 0, 0, 0], possible: [0, 1, 0, 2, 2] }, 1000, 40);
  assert.equal(bars.certain, 'M0.1 40v-40h.8v40zM1.1 40v-3h.8v3z');
  assert.equal(bars.possible, 'M1.1 37v-3h.8v3zM3.1 40v-3h.8v3zM4.1 40v-3h.8v3z');
  assert.equal(bars.none, 'M2 39H3');
  const joined = drawBars({ certain: [0, 0, 0], possible: [1, 1, 1] }, 1, 40, true);
  assert.equal(joined.possible, 'M0.1 40v-40h2.8v40z', 'one article over three months is one box');
  assert.deepEqual(gaps([true, false, false, true, false]), [
    { from: 1, until: 3 },
    { from: 4, until: 5 },
  ]);
});

test('years by language: one scale, the language with most first, others together, and a language without a year is not left out', () => {
  const count = (year: number, language: string, certain: number, possible = 0) => ({ year, language, certain, possible });
  const found = yearRows(
    [count(2020, 'ru', 3), count(2020, 'kk', 8), count(2022, 'ru', 4, 2), count(2022, 'zh', 1), count(2022, 'uz', 1)],
    ['kk', 'ru', 'en'],
  );
  assert.deepEqual(
    found?.rows.map(({ language, certain, possible }) => [language, certain, possible]),
    [
      ['ru', [3, 0, 4], [0, 0, 2]],
      ['kk', [8, 0, 0], [0, 0, 0]],
      ['uz', [0, 0, 1], [0, 0, 0]],
      [undefined, [0, 0, 1], [0, 0, 0]],
    ],
  );
  assert.equal(found?.most, 8);
  assert.deepEqual(
    yearRows([count(2020, 'ru', 1)], ['ru', 'kk'])?.rows.map(({ language }) => language),
    ['ru', 'kk'],
  );
  assert.equal(yearRows([], ['kk']), undefined);
});

test('a table says of each period how many are certain and, behind a plus, how many possible', () => {
  assert.equal(countsInWords(12, 0, 'en'), '12');
  assert.equal(countsInWords(12, 3, 'ru'), '12 + 3');
  assert.equal(countsInWords(0, 3, 'kk'), '0 + 3');
  assert.equal(countsInWords(0, 0, 'en'), '–');
});

test('years below a time line lie where they begin, and are never more than asked for by much', () => {
  assert.deepEqual(yearTicks(monthNumber(2020, 1), monthNumber(2024, 1), 12), [
    { year: 2020, at: 0 },
    { year: 2021, at: 25 },
    { year: 2022, at: 50 },
    { year: 2023, at: 75 },
  ]);
  assert.deepEqual(
    yearTicks(monthNumber(2005, 1), monthNumber(2025, 1), 5).map(({ year }) => year),
    [2005, 2010, 2015, 2020],
  );
});

const article = (value: string, earliest?: string, latest?: string) => ({
  date: { value, ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }), basis: 'inferred' as const },
});

test('a mark is never surer than the date: a day, a range, the days of a set, a side without a limit', () => {
  const known = [
    article('2020-07-01', '2020-07-01', '2020-07-01'),
    article('2020-01/2020-12', '2020-01-01', '2020-12-31'),
    article('[2020-01-01,2021-01-01]', '2020-01-01', '2021-01-01'),
    article('2021-01-01/..', '2021-01-01'),
    {},
  ].map(knownOf);
  const stretch = stretchOver(known);
  assert.deepEqual(stretch, { first: monthNumber(2020, 1), end: monthNumber(2023, 1) }, 'what is open has room behind it');
  assert.ok(stretch);
  const { marks } = layMarks(known, { ...stretch, end: monthNumber(2022, 1) });
  assert.deepEqual(
    marks.map(({ index, from, until, point, points, openEnd }) => ({ index, from, until, point, points, openEnd })),
    [
      { index: 0, from: 25, until: 25.13, point: true, points: undefined, openEnd: false },
      { index: 1, from: 0, until: 50, point: false, points: undefined, openEnd: false },
      { index: 2, from: 0, until: 50.13, point: false, points: [0, 50], openEnd: false },
      { index: 3, from: 50, until: 100, point: false, points: undefined, openEnd: true },
    ],
  );
});

test('no mark hides another: marks of one row keep apart', () => {
  const days = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.tuple(days, days), { minLength: 1, maxLength: 24 }), (pairs) => {
      const known = pairs.map(([one, other]) => (one < other ? { from: one, until: other } : { from: other, until: one }));
      const stretch = stretchOver(known);
      assert.ok(stretch);
      const { marks, rows } = layMarks(known, stretch);
      assert.equal(marks.length, known.length);
      for (const one of marks) {
        assert.ok(one.row < rows && one.from >= 0 && one.until <= 100);
        for (const other of marks) if (one !== other && one.row === other.row) assert.ok(one.until < other.from || other.until < one.from);
      }
    }),
  );
});

const reference = (path: string, count: number, name: string): CountedReference => ({
  path,
  kind: path.startsWith('people') ? 'people' : 'parties',
  id: path.slice(path.indexOf('/') + 1),
  heading: { kk: `${name} партиясының бірлестігі`, ru: `Объединение партии ${name}`, en: name },
  basis: 'curated',
  hasPage: count > 0,
  count,
});

/** Ties among so many records, the strongest first. */
function madePairs(size: number): readonly Pair[] {
  const records = Array.from({ length: size }, (_, index) =>
    reference(`${index % 3 === 0 ? 'parties' : 'people'}/r-${index}`, 400 - index, `Name${index} of Somebody${index % 7}`),
  );
  return records
    .flatMap((one, index) =>
      records.slice(index + 1).map((other, step) => ({ one, other, count: Math.max(1, Math.floor(60 / (index + step + 1))) })),
    )
    .sort((one, other) => other.count - one.count);
}

for (const size of [2, 3, 9, 30, 120]) {
  test(`a network of ${size} records stays within its bounds, and no name lies on another, in either form`, () => {
    const networks = networksOf(madePairs(size));
    for (const [name, network] of Object.entries(networks)) {
      const form = forms[name as keyof typeof forms];
      assert.ok(network.nodes.length <= form.nodes && network.ties.length <= form.ties, name);
      assert.ok(network.nodes.length > 0 && network.ties.length > 0, name);
      for (const node of network.nodes) {
        assert.ok(Number.isInteger(node.x) && Number.isInteger(node.y) && Number.isInteger(node.labelY), 'whole numbers only');
        assert.ok(
          node.box.x - node.box.width / 2 >= 0 && node.box.x + node.box.width / 2 <= network.width,
          `${name}: ${node.record.path} stands out`,
        );
        assert.ok(
          node.box.y - node.box.height / 2 >= 0 && node.box.y + node.box.height / 2 <= network.height,
          `${name}: ${node.record.path}`,
        );
        for (const label of Object.values(node.labels)) {
          assert.ok(label.width <= node.box.width && 2 * node.radius + label.height <= node.box.height, `${name} ${label.lines}`);
        }
        for (const other of network.nodes) {
          if (node !== other) assert.ok(!overlap(node.box, other.box, 0), `${name}: ${node.record.path} lies on ${other.record.path}`);
        }
      }
    }
  });
}

test('the same pairs give the same network, and it is worked out once', () => {
  const pairs = madePairs(40);
  assert.deepEqual(layNetwork(pairs, forms.wide), layNetwork(madePairs(40), forms.wide));
  assert.equal(networksOf(pairs), networksOf(pairs));
  assert.deepEqual(
    layNetwork(madePairs(4), forms.phone).nodes.map(({ record, x, y }) => [record.id, x, y]),
    networkOfFour,
    'the places, on whatever machine this runs',
  );
});

/** Written down once, so that another machine, or another version of d3-force, that draws otherwise is noticed. */
const networkOfFour: readonly (readonly [string, number, number])[] = [
  ['r-0', 284, 163],
  ['r-1', 56, 237],
  ['r-2', 129, 13],
  ['r-3', 211, 387],
];

test('ties are taken strongest first, and those that do not fit are left out with whom they alone join', () => {
  const form = { ...forms.phone, nodes: 3, ties: 10 };
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => reference(`people/${id}`, 9, id)) as [
    CountedReference,
    CountedReference,
    CountedReference,
    CountedReference,
  ];
  const pairs = [
    { one: a, other: b, count: 5 },
    { one: b, other: c, count: 4 },
    { one: c, other: d, count: 3 },
    { one: a, other: c, count: 2 },
  ];
  assert.deepEqual(
    strongest(pairs, form).map(({ count }) => count),
    [5, 4, 2],
  );
  assert.deepEqual(layNetwork([], form), { width: form.width, height: 0, nodes: [], ties: [] });
});

test('rectangles are moved apart wherever they begin, even all in one place', () => {
  const some = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 340 }),
      y: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 10, max: 140 }),
      height: fc.integer({ min: 10, max: 60 }),
    }),
    { minLength: 1, maxLength: 14 },
  );
  fc.assert(
    fc.property(some, fc.boolean(), fc.constantFrom(0.5, 3.2), (made, together, roomy) => {
      const boxes: Box[] = made.map((box) => ({ ...box, ...(together && { x: 170, y: 200 }) }));
      const area = boxes.reduce((sum, { width, height }) => sum + (width + 8) * (height + 8), 0);
      const height = moveApart(boxes, { width: 340, height: Math.max(200, Math.ceil((area * roomy) / 340)) }, 8);
      boxes.forEach((one, index) => {
        assert.ok(
          one.x - one.width / 2 >= 0 && one.x + one.width / 2 <= 340 && one.y - one.height / 2 >= 0 && one.y + one.height / 2 <= height,
        );
        for (const other of boxes.slice(index + 1)) assert.ok(!overlap(one, other, 0));
      });
    }),
  );
});

test('a name takes at most four lines, and what is left out shows', () => {
  assert.deepEqual(labelOf('Қасым-Жомарт Тоқаев', 14, 112).lines, ['Қасым-Жомарт', 'Тоқаев']);
  assert.deepEqual(labelOf('Социал-демократическая партия', 15, 150).lines, ['Социал-', 'демократическая', 'партия']);
  const long = labelOf('Международный отдел Центрального комитета Коммунистической партии Китая', 14, 112);
  assert.equal(long.lines.length, 4);
  assert.match(long.lines[3] ?? '', /…$/u);
  assert.ok(long.width <= 141 && long.lines.every((line) => textWidth(line, 14) <= long.width));
});

test('what the authority file dates: names and events of a body with its predecessors, the last day inclusive', () => {
  const body = {
    kind: 'parties' as const,
    id: 'amanat',
    heading: { en: 'Amanat' },
    basis: 'curated' as const,
    observed: [],
    notes: [],
    headings: [{ heading: { en: 'Nur Otan' }, from: '2006-12-22', until: '2022-03-01' }, { heading: { en: 'Undated' } }],
    predecessors: ['parties/asar', 'parties/unknown'],
  };
  const asar = { ...body, id: 'asar', headings: [{ heading: { en: 'Asar' }, from: '2003-10-25', until: '2006-07-04' }], predecessors: [] };
  const held = heldBy(body, {
    record: (path) => (path === 'parties/asar' ? asar : undefined),
    reference: (path) => (path === 'parties/asar' ? reference(path, 0, 'Asar') : undefined),
    successors: () => [],
  });
  assert.deepEqual(
    held.map(({ heading, record, from, until }) => [heading.en, record?.path, from, until]),
    [
      ['Asar', 'parties/asar', '2003-10-25', '2006-07-04'],
      ['Nur Otan', undefined, '2006-12-22', '2022-03-01'],
    ],
  );
  assert.deepEqual(held.map(knownOfHeld)[1], { from: '2006-12-22', until: '2022-02-28' });
  const old = { first: monthNumber(1921, 1), end: monthNumber(2025, 1) };
  assert.deepEqual(stretchOfRecord({ first: monthNumber(2017, 1), end: monthNumber(2023, 1) }, old), {
    first: monthNumber(1987, 1),
    end: monthNumber(2025, 1),
  });
  assert.deepEqual(stretchOfRecord(undefined, old), old);
});

test('coverage tells months, their first and last, and the longest gaps between, in which no article can be', () => {
  const spans = [
    { since: '2020-02', until: '2020-02', count: 3 },
    { since: '2020-03', until: '2020-04', count: 1 },
    { since: '2020-07', until: '2020-07', count: 1 },
    { since: '2021-05', until: '2021-05', count: 1 },
    { since: '2020-01', count: 2 },
  ];
  const periods = everyMonth(spans);
  assert.ok(periods);
  assert.equal(periods.count, 24);
  const lane = coverageLane(periods, spans, 24);
  assert.equal(lane.months, 3);
  assert.equal(lane.counts.open, 2);
  assert.deepEqual(
    [lane.span?.first, lane.span?.last].map((month) => monthText(month ?? 0)),
    ['2020-02', '2021-05'],
  );
  assert.deepEqual(
    lane.gaps.map(({ first, last }) => [monthText(first), monthText(last)]),
    [
      ['2020-08', '2021-04'],
      ['2020-05', '2020-06'],
    ],
  );
  assert.equal(
    everyMonth([{ since: '0100-01', until: '2024-12', count: 1 }])?.count,
    1200,
    'a mistaken year does not make a picture of millennia',
  );
});
