import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords, machineDate, monthInWords, monthName, periodInWords } from '../src/i18n/date.ts';

const dates: readonly (readonly [edtf: string, kk: string, ru: string, en: string])[] = [
  ['2020-03-03', '2020 жылғы 3 наурыз', '3 марта 2020 года', '3 March 2020'],
  ['2018-07', '2018 жылғы шілде', 'июль 2018 года', 'July 2018'],
  ['2018', '2018 жыл', '2018 год', '2018'],
  ['201X', '2010-жылдар', '2010-е годы', 'the 2010s'],
  ['2018-07~', 'шамамен 2018 жылғы шілде', 'приблизительно июль 2018 года', 'approximately July 2018'],
  ['2018?', 'болжам бойынша 2018 жыл', 'вероятно, 2018 год', 'probably 2018'],
  ['XXXX-06-12', '12 маусым, жылы көрсетілмеген', '12 июня, год не указан', '12 June, year not stated'],
  ['XXXX-06', 'маусым, жылы көрсетілмеген', 'июнь, год не указан', 'June, year not stated'],
  ['XXXX', 'жылы көрсетілмеген', 'год не указан', 'year not stated'],
  [
    '2017-10-24/2019-03-20',
    '2017 жылғы 24 қазан мен 2019 жылғы 20 наурыз аралығында',
    'между 24 октября 2017 года и 20 марта 2019 года',
    'between 24 October 2017 and 20 March 2019',
  ],
  [
    '2017-10/2019-03',
    '2017 жылғы қазан мен 2019 жылғы наурыз аралығында',
    'между октябрём 2017 года и мартом 2019 года',
    'between October 2017 and March 2019',
  ],
  ['2017/2019', '2017–2019 жылдар аралығында', 'между 2017 и 2019 годами', 'between 2017 and 2019'],
  [
    '2019-03-03/2019-06-05',
    '2019 жылғы 3 наурыз бен 5 маусым аралығында',
    'между 3 марта и 5 июня 2019 года',
    'between 3 March and 5 June 2019',
  ],
  [
    '2019-09-05/2019-10-20',
    '2019 жылғы 5 қыркүйек пен 20 қазан аралығында',
    'между 5 сентября и 20 октября 2019 года',
    'between 5 September and 20 October 2019',
  ],
  ['2020-03-03/2020-03-08', '2020 жылғы 3–8 наурыз аралығында', 'между 3 и 8 марта 2020 года', 'between 3 and 8 March 2020'],
  ['2020-11-11/..', '2020 жылғы 11 қараша не одан кейін', 'не ранее 11 ноября 2020 года', '11 November 2020 or later'],
  ['../2019-05', '2019 жылғы мамыр не одан бұрын', 'не позднее мая 2019 года', 'May 2019 or earlier'],
  ['2020/..', '2020 жыл не одан кейін', 'не ранее 2020 года', '2020 or later'],
  [
    '[2020-03-03,2021-03-03,2022-03-03]',
    '2020, 2021 не 2022 жылғы 3 наурыз',
    '3 марта 2020, 2021 или 2022 года',
    '3 March 2020, 2021 or 2022',
  ],
  ['[2020,2021]', '2020 не 2021 жыл', '2020 или 2021 год', '2020 or 2021'],
  ['[2020-03-03,2020-03-10]', '2020 жылғы 3 не 10 наурыз', '3 или 10 марта 2020 года', '3 or 10 March 2020'],
  [
    '[2020-03-31,2021-04-02]',
    '2020 жылғы 31 наурыз не 2021 жылғы 2 сәуір',
    '31 марта 2020 года или 2 апреля 2021 года',
    '31 March 2020 or 2 April 2021',
  ],
  ['[2020-03-03..2020-03-08]', '2020 жылғы 3–8 наурыз аралығында', 'между 3 и 8 марта 2020 года', 'between 3 and 8 March 2020'],
];

for (const [edtf, kk, ru, en] of dates) {
  test(`${edtf} in words`, () => {
    assert.deepEqual({ kk: dateInWords(edtf, 'kk'), ru: dateInWords(edtf, 'ru'), en: dateInWords(edtf, 'en') }, { kk, ru, en });
  });
}

test('a mark inside an interval is not lost', () => {
  assert.equal(dateInWords('2017~/2019', 'en'), 'approximately between 2017 and 2019');
  assert.equal(dateInWords('2017~/2019?', 'ru'), 'вероятно, приблизительно между 2017 и 2019 годами');
});

test('more days than a reader takes in are told by their bounds', () => {
  const days = ['01', '08', '15', '22', '29'].flatMap((day) => [`2019-01-${day}`, `2019-03-${day}`]).toSorted();
  assert.equal(dateInWords(`[${days.join(',')}]`, 'en'), 'between 1 January and 29 March 2019');
});

test('a period ends on the first day on which it no longer held', () => {
  assert.equal(periodInWords('2019-03-23', '2022-09-17', 'kk'), '2019 жылғы 23 наурыздан 2022 жылғы 17 қыркүйекке дейін');
  assert.equal(periodInWords('2019-03-23', '2022-09-17', 'ru'), 'с 23 марта 2019 года до 17 сентября 2022 года');
  assert.equal(periodInWords('2019-03-20', undefined, 'en'), 'since 20 March 2019');
  assert.equal(periodInWords(undefined, '2022-03-01', 'kk'), '2022 жылғы 1 наурызға дейін');
  assert.equal(periodInWords(undefined, undefined, 'ru'), '');
});

test('months as headings', () => {
  assert.equal(monthInWords(2020, 9, 'kk'), '2020 жылғы қыркүйек');
  assert.equal(monthName(12, 'kk'), 'желтоқсан');
  assert.equal(monthName(5, 'ru'), 'май');
});

test('only what HTML can read goes into a datetime attribute', () => {
  assert.deepEqual(['2020-03-03', '2020-03', '2020', 'XXXX-06-12', '2018-07~', '2017/2019'].map(machineDate), [
    '2020-03-03',
    '2020-03',
    '2020',
    undefined,
    undefined,
    undefined,
  ]);
});
