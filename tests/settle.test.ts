import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineToSettle } from '../src/ingest/settle.ts';
import type { Article } from '../src/schema/article.ts';

const dated = (value: string | undefined) => ({ ...(value === undefined ? {} : { date: { value } }) }) as Article;
const item = (rule: string, more: object = {}) => ({ rule, message: 'Look.', ...more });

test('a date is settled by a line with the days that are possible', () => {
  assert.equal(lineToSettle(item('date-year-inferred'), dated('[2020-03-03,2021-03-03]')), 'date: 2020-03-03   # or 2021-03-03');
  assert.equal(lineToSettle(item('date-year-inferred'), dated('2023-06-12')), 'date: 2023-06-12');
  assert.equal(lineToSettle(item('date-year-unknown'), dated('XXXX-06-12')), 'date: …-06-12   # with the year');
  assert.match(lineToSettle(item('date-from-bounds'), dated('2020-11-11/..')) ?? '', /^date: … /u);
  assert.match(lineToSettle(item('no-date'), dated(undefined)) ?? '', /^date: … /u);
});

test('a name is settled by adding the likeliest record to its article', () => {
  const line = lineToSettle(item('surname-alone', { closest: ['people/albert-rau', 'people/other'] }), dated(undefined));
  assert.equal(line, 'people: { add: [albert-rau] }');
  assert.equal(lineToSettle(item('surname-alone'), dated(undefined)), undefined);
});

test('a repair needs no line', () => {
  assert.equal(lineToSettle(item('repair-spaces'), dated(undefined)), undefined);
});
