import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { openingOf, readBody } from '../src/catalogue/body.ts';
import { parseBody, textRuns } from '../src/schema/body.ts';

const tokayev = 'people/kassym-jomart-tokayev';

function mention(body: string, form: string, record: string | undefined, from = 0) {
  const start = body.indexOf(form, from);
  assert.notEqual(start, -1);
  return { form, start, end: start + form.length, basis: 'stated' as const, ...(record === undefined ? {} : { record }) };
}

test('a resolved mention becomes a link relative to the article, an unresolved one stays text', () => {
  const body = 'Кеше Тоқаевтың сөзін Исаева тыңдады.\n\n> «Тоқаев келді», – деді ол.';
  const mentions = [
    mention(body, 'Тоқаевтың', tokayev),
    mention(body, 'Исаева', undefined),
    mention(body, 'Тоқаев', tokayev, body.indexOf('>')),
  ];
  const { html } = readBody({ body, mentions });
  assert.equal(
    html,
    '<p id="p1">Кеше <a href="../../people/kassym-jomart-tokayev/" class="name" data-kind="people">Тоқаевтың</a> сөзін Исаева тыңдады.</p>\n' +
      '<blockquote id="p2">\n<p>«<a href="../../people/kassym-jomart-tokayev/" class="name" data-kind="people">Тоқаев</a> келді», – деді ол.</p>\n</blockquote>',
  );
});

test('offsets count in the Markdown, escapes included', () => {
  const body = 'Цена \\*растёт\\*, сказал Токаев \\[вчера\\].';
  const { html } = readBody({ body, mentions: [mention(body, 'Токаев', tokayev)] });
  assert.match(html, /Цена \*растёт\*, сказал <a [^>]*>Токаев<\/a> \[вчера\]\./u);
});

test('every character of a run knows its place, also over the marks of a quotation', () => {
  const body = 'a\\_b\n\n> one\n> two';
  for (const run of textRuns(parseBody(body), body)) {
    for (const [index, character] of [...run.text].entries()) assert.equal(body[run.offsetAt(index)], character);
  }
});

test('a body that is read without the parser has the tree that the parser gives it', () => {
  const parser = unified().use(remarkParse);
  const piece = fc.constantFrom(
    ...[
      'Тоқаев',
      'a',
      '12',
      '1.',
      '2)',
      '«',
      '»',
      '—',
      '–',
      '-',
      '+',
      '#',
      '=',
      '~',
      '|',
      '!',
      ':',
      '.',
      '(',
      ')',
      '"',
      "'",
      '  ',
      '\t',
      '\u00a0',
      '\u2028',
      '\r',
    ],
    ...['*', '_', '`', '\\', '[x]', '<b>', '&amp;', '>', 'https://example.org', 'x@y.kz', '😀', '\ud800', '\u00ad', '\0', '\n', '\n\n'],
  );
  const body = fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom('слово', ' ', '\n\n') }, piece), { maxLength: 24 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(body, (markdown) => assert.deepEqual(parseBody(markdown), parser.parse(markdown))),
    { numRuns: 5000 },
  );
});

test('nothing in a body acts on the reader', () => {
  const body = '<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](https://example.org/y.png) <b onclick="z()">b</b>';
  const { html } = readBody({ body, mentions: [] });
  assert.doesNotMatch(html, /<script|javascript:|<img|onclick|https:/u);
});

test('a foreign paragraph carries its language, a subhead stands below the headline', () => {
  const { html } = readBody({ body: '# Тақырып\n\nHello there.', mentions: [], foreign: [{ paragraph: 2, language: 'en' }] });
  assert.equal(html, '<h2 id="p1">Тақырып</h2>\n<p id="p2" lang="en">Hello there.</p>');
});

test('an opening is cut at a word and has no trailing mark', () => {
  assert.equal(openingOf(['One two,', 'three four.'], 9), 'One two…');
  assert.equal(openingOf(readBody({ body: 'Short\\! text', mentions: [] }).blocks, 40), 'Short! text');
});
