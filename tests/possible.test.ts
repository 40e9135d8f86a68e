import assert from 'node:assert/strict';
import { test } from 'node:test';
import { possibleNames } from '../src/names/possible.ts';

test('the possessive is no part of what may be a name', () => {
  for (const text of ["It was Dwex Crome's first goal.", 'It was Dwex Crome’s first goal.']) {
    const [only, ...others] = possibleNames({ text, taken: [] }, 'en');
    assert.deepEqual([text.slice(only?.start, only?.end), others], ['Dwex Crome', []]);
    assert.equal(only?.records[0], 'people/duex-crome');
  }
});
