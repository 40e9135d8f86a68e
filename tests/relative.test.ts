import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { relativeAddress, relativeStyles, rewriteLinks } from '../src/press/relative.ts';

test('an address is written as seen from the page', () => {
  for (const [from, to, written] of [
    ['/kk/', '/kk/', './'],
    ['/kk/', '/', '../'],
    ['/', '/kk/people/', 'kk/people/'],
    ['/kk/articles/a/', '/kk/people/b/', '../../people/b/'],
    ['/kk/articles/a/', '/kk/articles/a/page/2/', 'page/2/'],
    ['/kk/articles/a/', '/kk/articles/', '../'],
    ['/kk/articles/a/', '/fonts/x.woff2', '../../../fonts/x.woff2'],
    ['/kk/', '/kk/search/?q=a/b', 'search/?q=a/b'],
    ['/kk/', '/kk/#top', './#top'],
    ['/_astro/x.css', '/fonts/x.woff2', '../fonts/x.woff2'],
  ] as const)
    assert.equal(relativeAddress(from, to), written, `${from} to ${to}`);
});

test('below any path, a relative address leads where the address led', () => {
  const part = fc.stringMatching(/^[a-z0-9%_-]{1,8}$/u).filter((text) => !/%(?![0-9a-f]{2})/u.test(text));
  const address = fc
    .tuple(fc.array(part, { maxLength: 4 }), fc.constantFrom('', 'x.json'))
    .map(([parts, file]) => `/${parts.map((each) => `${each}/`).join('')}${file}`);
  fc.assert(
    fc.property(address, address, fc.constantFrom('', '/some/path'), (from, to, below) => {
      assert.equal(new URL(relativeAddress(from, to), `https://host${below}${from}`).pathname, below + to);
    }),
  );
});

test('only addresses in tags are rewritten, and only those below the root', () => {
  const page =
    '<a class="a" href="/kk/">href="/kk/"</a><a href="//other/">x</a><a href="https://x/">x</a><a title="a > b" href="/ru/">x</a><form action="/kk/search/"><img alt="" src="/a.svg">';
  assert.equal(
    rewriteLinks(page, (address) => `!${address}`),
    '<a class="a" href="!/kk/">href="/kk/"</a><a href="//other/">x</a><a href="https://x/">x</a><a title="a > b" href="!/ru/">x</a><form action="!/kk/search/"><img alt="" src="!/a.svg">',
  );
});

test('a style sheet finds its files', () => {
  assert.equal(
    relativeStyles('a{src:url(/fonts/a.woff2)}b{mask:url("/reeds.svg")}c{x:url(data:x)}d{x:url(//o/x)}', '/_astro/x.css'),
    'a{src:url(../fonts/a.woff2)}b{mask:url("../reeds.svg")}c{x:url(data:x)}d{x:url(//o/x)}',
  );
});
