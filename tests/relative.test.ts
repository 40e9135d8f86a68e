import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rewriteLinks, rewriteStyles, wayToRoot } from '../src/press/relative.ts';

test('the way to the root goes up once for each folder', () => {
  for (const [address, way] of [
    ['/', ''],
    ['/kk/', '../'],
    ['/kk/articles/a/', '../../../'],
    ['/_astro/x.css', '../'],
    ['/robots.txt', ''],
  ] as const)
    assert.equal(wayToRoot(address), way, address);
});

test('below any path, a link leads where it led', () => {
  const part = fc.stringMatching(/^[a-z0-9_-]{1,8}$/u);
  const address = fc
    .tuple(fc.array(part, { maxLength: 4 }), fc.constantFrom('', 'x.json'))
    .map(([parts, file]) => `/${parts.map((each) => `${each}/`).join('')}${file}`);
  fc.assert(
    fc.property(address, address, fc.constantFrom('', '/some/path'), fc.constantFrom('', '?q=/a', '#top'), (from, to, below, rest) => {
      const [, link = ''] = /href="([^"]*)"/u.exec(rewriteLinks(`<a href="${to}${rest}">`, wayToRoot(from))) ?? [];
      assert.equal(new URL(link, `https://host${below}${from}`).href, `https://host${below}${to}${rest}`);
    }),
  );
});

test('only addresses in tags are rewritten, and only those below the root', () => {
  const page =
    '<a class="a" href="/kk/">href="/kk/" or <b>x</b> src="/kk/"</a><a href="//other/">x</a><a href="https://x/">x</a><a title="a > b" href="/ru/">x</a><a title=\'"\' href="/">x</a><form action="/kk/search/"><img alt="/" data-x="/x" src="/a.svg">';
  assert.equal(
    rewriteLinks(page, '../'),
    '<a class="a" href="../kk/">href="/kk/" or <b>x</b> src="/kk/"</a><a href="//other/">x</a><a href="https://x/">x</a><a title="a > b" href="../ru/">x</a><a title=\'"\' href="../">x</a><form action="../kk/search/"><img alt="/" data-x="/x" src="../a.svg">',
  );
  assert.equal(rewriteLinks('<a href="/">x</a><a href="/kk/">x</a>', ''), '<a href="./">x</a><a href="kk/">x</a>');
});

test('a style sheet finds its files', () => {
  assert.equal(
    rewriteStyles('a{src:url(/fonts/a.woff2)}b{mask:url("/reeds.svg")}c{x:url(data:x)}d{x:url(//o/x)}', '../'),
    'a{src:url(../fonts/a.woff2)}b{mask:url("../reeds.svg")}c{x:url(data:x)}d{x:url(//o/x)}',
  );
});
