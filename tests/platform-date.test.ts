import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords, monthName, periodInWords } from '../src/i18n/date.ts';

test('a language without rules of its own has its dates from the platform, and signs for the rest', () => {
  for (const [edtf, words] of [
    ['2020-03-03', '3-mart, 2020'],
    ['2020', '2020'],
    ['2020-03', 'mart, 2020'],
    ['202X', '2020–2029'],
    ['2018/2020', '2018–2020'],
    ['../2020', '…–2020'],
    ['2020/..', '2020–…'],
    ['2018-07~', '~ iyul, 2018'],
    ['2018?', '2018 (?)'],
    ['XXXX-02-29', '29-fevral (?)'],
    ['XXXX', '(?)'],
    ['2017-10/2019-03', 'oktabr, 2017 – mart, 2019'],
    ['[2020,2021]', '2020 yoki 2021'],
  ] as const)
    assert.equal(dateInWords(edtf, 'uz').replace(/\s/gu, ' '), words, edtf);
  assert.equal(monthName(3, 'uz').toLowerCase(), 'mart');
  assert.equal(periodInWords('2019', undefined, 'uz'), '2019–…');
  assert.equal(periodInWords(undefined, undefined, 'uz'), '');
});
