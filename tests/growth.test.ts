import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepsOf } from '../bench/steps.ts';
import { processorTime } from './processor-time.ts';

/** Parts of texts that, repeated, make a rule look far ahead or back: letters, marks, names, days, cues, markup. */
const units = [
  'а',
  'a',
  'А',
  '0',
  ' ',
  '.',
  ',',
  '—',
  '«',
  '»',
  '"',
  '(',
  ')',
  '…',
  '!',
  '/',
  '|',
  '#',
  '>',
  '*',
  '_',
  '`',
  '[',
  '](',
  '<',
  '&amp;',
  '\\',
  '№',
  'Аа-',
  "a'",
  'a@b.',
  'www.a',
  'А. ',
  'А.А. ',
  'Аа ',
  'К. Токаев ',
  'Цзы',
  'КПК-',
  '3 марта ',
  '3 March ',
  '2020-01-',
  '12:',
  '1 000 ',
  'Президент Аа ',
  'партия «',
  '«Нұр» партиясы ',
  'Union of ',
  'Source: ',
  'Фото: ',
  '(Reuters) - ',
  'Read also: ',
  '#аа ',
  '- ',
  '1. ',
  '– а, – ',
  '</',
  '<div>',
  '&#',
  '\u0301',
  '\u200b',
  '的',
] as const;

const before = 'Президент и the party met on 3 March 2020.\n\n';
const behind = '!\n\nThe end of it is here, said the party on Monday.';

/** A long line of one part, and as many lines. */
const shapes: Readonly<Record<string, (unit: string, size: number) => string>> = {
  line: (unit, size) => before + unit.repeat(size / unit.length) + behind,
  bare: (unit, size) => unit.repeat(size / unit.length),
  lines: (unit, size) => before + `${unit}\n\n`.repeat(size / 20) + behind,
};

function timeOf(ending: string, text: string): number {
  const bytes = Buffer.from(text);
  return processorTime(() => stepsOf(`long.${ending}`, bytes));
}

/** Characters of the shorter text; where time grows with the square of the length, the longer one, of twice as many, takes four times as long. */
const size = 2000;

/** Below this the collector of memory and the compiler weigh more than the text does. */
const floor = 300;

test('a hundred thousand marks in a line are read in seconds', () => {
  for (const mark of [' ', '\t', '.', '!', '»', '"', ',', '-', '—', 'а', 'a', 'Аа-', '(', '|', '*']) {
    const spent = timeOf('txt', `The parties met${mark.repeat(100_000 / mark.length)} and that is all, said the party on Monday.`);
    assert.ok(spent < 20_000, `${JSON.stringify(mark)}: ${spent.toFixed(0)} ms`);
  }
});

test('names are read in time that grows with their number alone', () => {
  const sentence = 'Президент Касым-Жомарт Токаев встретился в партии «Amanat» с Ерланом Кошановым и Си Цзиньпином. ';
  const timeOfNames = (times: number) => timeOf('txt', `Встреча\n\n${`${sentence.repeat(4)}\n\n`.repeat(times)}`);
  timeOfNames(50);
  const [short, long] = [timeOfNames(400), timeOfNames(1600)];
  assert.ok(long <= 7 * short, `${short.toFixed(0)} ms, of four times as many ${long.toFixed(0)} ms`);
});

for (const ending of ['txt', 'md', 'html']) {
  test(`time grows with the length of a text alone, in every stage, whatever is repeated: .${ending}`, () => {
    timeOf(ending, before + behind);
    for (const unit of units) {
      for (const [shape, textOf] of Object.entries(shapes)) {
        const long = timeOf(ending, textOf(unit, 2 * size));
        if (long <= floor) continue;
        // The least of several, since a pause of the machine can only add.
        const least = (times: number): number => Math.min(...Array.from({ length: 3 }, () => timeOf(ending, textOf(unit, times * size))));
        const [short, twice] = [least(2), least(4)];
        assert.ok(
          twice <= 3 * short + floor / 2,
          `${shape} of ${JSON.stringify(unit)}: ${short.toFixed(0)} ms, twice as much ${twice.toFixed(0)} ms`,
        );
      }
    }
  });
}
