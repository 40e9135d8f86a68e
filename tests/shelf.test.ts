import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shelfName, shelfTitle } from '../src/i18n/shelf-name.ts';
import { addressOf, letterOfSegment } from '../src/schema/address.ts';
import { letterOf } from '../src/schema/letter.ts';
import { above, type Shelf, segmentsOf, shelfOf } from '../src/schema/shelf.ts';

const year = fc.integer({ min: 1, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const initials = fc.stringMatching(/^[а-яa-z0-9]{1,5}_?$/u);
const leaf = fc.oneof(
  fc.record({ year, month, day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ year, rest: fc.constantFrom('open' as const, 'possible' as const) }),
  fc.record({ year, month, rest: fc.constant('open' as const) }),
  fc.record({ rest: fc.constant('undated' as const) }),
);
const shelf: fc.Arbitrary<Shelf> = fc.oneof(
  fc.constant({}),
  fc.record({ year }),
  fc.record({ year, month }),
  leaf,
  fc.tuple(leaf, initials).map(([each, letters]) => ({ ...each, initials: letters })),
);

test('an address leads back to its shelf, and each part of it to a wider one', () => {
  fc.assert(
    fc.property(shelf, (each) => {
      assert.deepEqual(shelfOf(segmentsOf(each)), { ...each });
      const wider = above(each);
      assert.equal(wider === undefined, segmentsOf(each).length === 0);
    }),
  );
});

test('what is no shelf has none', () => {
  for (const address of ['page/2', '2020/13', '2020/00', '2020/03/32', '2020/abc', '2020/03/possible', 'open', 'undated/a/b', 'letter/a'])
    assert.equal(shelfOf(address.split('/')), undefined, address);
});

test('an address of a shelf is made of what it is', () => {
  assert.equal(addressOf.shelf('ru', { year: 2020, month: 3, day: 5 }), '/ru/articles/2020/03/05/');
  assert.equal(addressOf.shelf('kk', { rest: 'undated', initials: 'қ' }, 'people/ann'), '/kk/people/ann/undated/%D2%9B/');
});

test('a letter in an address leads back to the letter, in every alphabet', () => {
  for (const ui of ['kk', 'ru', 'en', 'tr']) {
    for (const text of ['Қанат', 'Ёлка', 'Élan', 'istanbul', 'İzmir', 'ßa', '«Отан»', '7 days', '— none', 'ϴ']) {
      const letter = letterOf(text, ui);
      const segment = decodeURIComponent(addressOf.letter(ui, 'people', letter).split('/').at(-2) ?? '');
      assert.equal(letterOfSegment(segment, ui), letter, `${text} in ${ui}`);
    }
  }
});

test('in Russian Ё stands under Е, in Kazakh under itself, and Й under itself in both', () => {
  assert.deepEqual(
    ['ru', 'kk'].map((ui) => [letterOf('Ёлкин', ui), letterOf('Йодов', ui)]),
    [
      ['Е', 'Й'],
      ['Ё', 'Й'],
    ],
  );
});

test('shelves are called as a newspaper would, in each language', () => {
  assert.equal(shelfTitle({ year: 2020, month: 3, day: 5 }, 'ru'), '5 марта 2020 года');
  assert.equal(shelfTitle({ year: 2020, month: 3 }, 'kk'), '2020 жылғы наурыз');
  assert.equal(shelfTitle({ year: 2020, month: 3, rest: 'open', initials: 'an' }, 'en'), 'March 2020 · Day unknown · An…');
  assert.equal(shelfName({ year: 2020, month: 3, day: 5 }, 'ru'), '5 марта 2020 года');
  assert.equal(shelfName({ year: 2020, month: 3, day: 5 }, 'kk'), '2020 жылғы 5 наурыз');
  assert.equal(shelfName({ rest: 'undated' }, 'ru', true), 'Год точно не известен');
});
