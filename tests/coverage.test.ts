import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleDate } from '../src/schema/article.ts';
import { madeContent, openContent } from './small-archive.ts';

const inYear = (year: number): ArticleDate => ({
  value: String(year),
  earliest: `${year}-01-01`,
  latest: `${year}-12-31`,
  basis: 'stated',
});
const languages = ['en', 'kk', 'ru', 'zh', 'uz', 'ky', 'uk', 'tr', 'de'];

test('the table of what the archive covers is bounded, and its numbers add up to all articles', () => {
  const articles = Array.from({ length: 400 }, (_, index) => ({
    id: `a-${index}`,
    body: 'Nobody spoke.',
    language: languages[index % languages.length] ?? 'en',
    ...(index % 10 === 0 ? {} : { date: inYear(2024 - (index % 200)) }),
    ...(index % 7 === 0 ? {} : { source: `sources/s-${index % 40}` }),
  }));
  const sources = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`sources/s-${index}`, { type: 'agency' }]));
  const rows = openContent(madeContent(articles, sources)).catalogue.coverage();
  const distinct = (keys: readonly unknown[]): number => new Set(keys).size;
  assert.equal(
    rows.reduce((sum, { count }) => sum + count, 0),
    400,
  );
  assert.equal(distinct(rows.map(({ source }) => (typeof source === 'object' ? source.path : source))), 14, 'twelve, others, unknown');
  assert.equal(distinct(rows.map(({ language }) => language)), 7);
  const periods = [...new Map(rows.map(({ years }) => [years?.from, years])).values()];
  assert.ok(periods.length <= 32, `${periods.length} periods`);
  const told = periods.flatMap((years) => years ?? []).sort((one, other) => one.from - other.from);
  for (const [index, { until }] of told.entries()) assert.ok(until < (told[index + 1]?.from ?? 9999), 'periods do not overlap');
  assert.deepEqual(told.at(-1), { from: 2023, until: 2023 }, 'articles of 2024 have no date here');
  assert.deepEqual(
    told.find(({ from }) => from === 2000),
    { from: 2000, until: 2003 },
  );
});
