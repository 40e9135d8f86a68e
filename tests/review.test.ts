import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toReview } from '../src/ingest/review.ts';

test('what makes an article wrong or hard to find comes first, repairs come last, each by article', () => {
  const item = (rule: string, article: string) => ({ rule, message: 'm', article });
  const items = [
    item('repair-spaces', 'a'),
    item('surname-alone', 'a'),
    item('no-date', 'b'),
    item('anything-else', 'a'),
    item('no-date', 'a'),
    item('language-undetermined', 'z'),
  ];
  assert.deepEqual(
    toReview(items).items.map(({ rule, article }) => `${rule} ${article}`),
    ['language-undetermined z', 'no-date a', 'no-date b', 'surname-alone a', 'anything-else a', 'repair-spaces a'],
  );
});
