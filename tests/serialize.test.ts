import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serializeArticle, serializeRecord } from '../src/ingest/serialize.ts';
import type { Article } from '../src/schema/article.ts';
import { parseArticle } from '../src/schema/content.ts';

const article: Article = {
  id: 'sample-1',
  seed: { path: 'sample 1.txt', sha256: 'a'.repeat(64), bytes: 5, encoding: 'utf-8' },
  language: { value: 'ru', basis: 'inferred', confidence: 1 },
  headline: { value: 'Съезд партии «Заря»', basis: 'stated' },
  date: {
    value: '2020-03-03',
    earliest: '2020-03-03',
    latest: '2020-03-03',
    basis: 'stated',
    evidence: [{ quote: '3 марта 2020', rule: 'printed-date' }],
  },
  mentions: [{ record: 'parties/zarya', form: 'Заря', start: 0, end: 4, basis: 'stated', rule: 'heading' }],
  removed: [{ line: 2, text: '---', rule: 'rule-line' }],
  notes: [],
  body: 'Заря взошла.\n\n---\n\nДальше.\n',
};

test('an article comes back from its file as it was, days as strings, the body byte for byte', () => {
  const text = serializeArticle(article);
  assert.deepEqual(parseArticle(text), article);
  assert.equal(text.slice(text.indexOf('---\n', 4) + 4), article.body);
});

test('no string is taken for anything else on the way back', () => {
  const strings = [
    'yes',
    'No',
    'on',
    'y',
    'null',
    '~',
    'true',
    '2020-03-03',
    '2001-12-14t21:59:43.10-05:00',
    '12:30',
    '190:20:30',
    '1_000',
    '0x1F',
    '010',
    '1e3',
    '.inf',
    '0b11',
    '<<',
    '=',
    '---',
    '--- a\n---\nb',
    '# x',
    'a #b',
    'a: b',
    '- x',
    '"q"',
    "it's",
    '{a}',
    '[b]',
    'a, b',
    'a\nb',
    'tab\there',
    '@at',
    '`b',
    '%d',
    '&a',
    '*a',
    '!t',
    '| x',
    '> y',
    '? z',
    ' lead',
    'trail ',
    '\\x',
    '\u0085x',
    'a\u2028b',
    '\ufeffx',
    '😀',
    '\u0001',
    'x'.repeat(400),
  ];
  for (const value of strings) {
    const each: Article = {
      ...article,
      headline: { value, basis: 'stated', evidence: [{ quote: value }] },
      deck: value,
      tags: [value],
      removed: [{ line: 1, text: value, rule: 'r' }],
      body: `\n${value}`,
    };
    assert.deepEqual(parseArticle(serializeArticle(each)), each, JSON.stringify(value));
  }
});

test('keys stand in the order of the schema, a mention on one line', () => {
  const { body: _body, notes, ...rest } = article;
  const text = serializeArticle({ notes, ...rest, body: '' });
  const keys = [...text.matchAll(/^([a-z]+):/gim)].map(([, key]) => key);
  assert.deepEqual(keys, ['id', 'seed', 'language', 'headline', 'date', 'mentions', 'removed', 'notes']);
  assert.match(text, /^ {2}- \{ record: parties\/zarya, form: Заря, start: 0, end: 4, basis: stated, rule: heading \}$/m);
});

test('what breaks the schema is refused on the way out and on the way in', () => {
  assert.throws(() => serializeArticle({ ...article, id: 'Two Words' }));
  assert.throws(() => parseArticle(serializeArticle(article).replace('basis: stated', 'basis: certain')));
  assert.throws(() => parseArticle('---js\nmodule.exports = {}\n---\n'), /YAML/);
  assert.throws(() => parseArticle('---json\n{}\n---\n'), /YAML/);
});

test('a record is JSON in the order of the schema with a final newline', () => {
  const text = serializeRecord({
    observed: [],
    notes: [],
    basis: 'curated',
    kind: 'places',
    type: 'city',
    heading: { en: 'Astana' },
    id: 'astana',
  });
  assert.ok(text.endsWith('}\n'));
  assert.deepEqual(Object.keys(JSON.parse(text)), ['id', 'heading', 'type', 'kind', 'basis', 'observed', 'notes']);
});
