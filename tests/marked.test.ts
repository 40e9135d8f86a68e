import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordOf } from '../src/search/marked.ts';

for (const site of ['https://a.example/', 'https://a.example/ru/', 'https://a.example/kk/ru/', 'https://a.example/ru/people/']) {
  test(`links lead to records of the site at ${site}`, () => {
    const home = new URL('ru/', site);
    const to = (address: string) => recordOf(new URL(address, home), home);
    assert.equal(to('people/ann/'), 'people/ann');
    assert.equal(to('people/ann'), 'people/ann');
    assert.equal(to('people/%D0%B0%D0%BD%D0%BD%D0%B0/'), 'people/анна');
    assert.equal(to('people/ru/'), 'people/ru');
    assert.equal(to('../people/ann.json'), '', 'data are no page');
  });
}

test('a link that leaves the site leads to no record, whatever its address', () => {
  const home = new URL('https://a.example/ru/');
  for (const address of [
    'https://b.example/ru/people/ann/',
    'https://b.example/ru/%zz',
    'https://a.example/en/ru/people/ann/',
    'mailto:ann@a.example',
  ])
    assert.equal(recordOf(new URL(address), home), '', address);
});
