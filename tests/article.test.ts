import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toArticle } from '../src/ingest/article.ts';
import { resolveAuthor } from '../src/ingest/author.ts';
import { parseAuthority, recordsOf } from '../src/ingest/authority.ts';
import { headlineFrom } from '../src/ingest/headline.ts';
import type { Story } from '../src/ingest/story.ts';
import { createMatcher } from '../src/names/match.ts';
import type { Sidecar } from '../src/schema/sidecar.ts';

test('a headline from the lede is its first sentence where that is short', () => {
  assert.equal(headlineFrom('Партия провела съезд. В нём участвовали гости.', 'ru'), 'Партия провела съезд');
  assert.equal(headlineFrom('Who won?', 'en'), 'Who won?');
  assert.equal(headlineFrom('К.-Ж. Осенов принял гостей. Они уехали.', 'ru'), 'К.-Ж. Осенов принял гостей');
  assert.equal(headlineFrom('', 'en'), undefined);
});

test('a long one ends with a clause, never inside brackets or quotation marks', () => {
  const lede =
    'The council of the harbour town approved a new plan for its fish market, which traders had asked for since the spring of last year.';
  assert.equal(headlineFrom(lede, 'en'), 'The council of the harbour town approved a new plan for its fish market');
  const quoted =
    'Совет портового города принял новый устав рынка («Рыба, соль и лёд для всех жителей гавани и окрестных деревень и хуторов»).';
  const headline = headlineFrom(quoted, 'ru') ?? '';
  assert.equal(headline, 'Совет портового города принял новый устав рынка («Рыба, соль и лёд для всех жителей…');
});

test('one without a clause ends with a whole word and an ellipsis', () => {
  const headline =
    headlineFrom(
      'The council of the harbour town approved a long awaited and much discussed plan for the fish market and the old pier.',
      'en',
    ) ?? '';
  assert.equal(headline, 'The council of the harbour town approved a long awaited and much discussed plan…');
  assert.ok(headline.length <= 90);
});

const { authority } = parseAuthority(new Map());
const names = { authority, records: recordsOf(authority), matcher: createMatcher([]) };
const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] });
const read = (story: Partial<Story>, sidecar: Sidecar = {}) =>
  toArticle(
    {
      id: 'a',
      seed: { path: 'a.txt', sha256: 'a'.repeat(64), bytes: 1, encoding: 'utf-8' },
      seedText: { text: '', encoding: 'utf-8', stated: { url: { value: 'javascript:alert(1)', evidence: [] }, tags: ['fish'] }, notes: [] },
      language: { value: 'en', basis: 'inferred', confidence: 1 },
      copy: { lines: [], removed: [], notes: [] },
      story: { header: [], footer: [], body: { type: 'root', children: [] }, foreign: [], notes: [], ...story },
      sidecar,
    },
    names,
  )?.article;

test('a printed headline is stated, one from the lede inferred, one from the sidecar curated', () => {
  const body = { type: 'root' as const, children: [paragraph('The market opened. It was full.')] };
  assert.equal(read({ body })?.headline.basis, 'inferred');
  const printed = { headline: { value: 'Market opens', evidence: [{ quote: 'Market opens' }] }, body };
  assert.deepEqual(read(printed)?.headline, { value: 'Market opens', basis: 'stated', evidence: [{ quote: 'Market opens' }] });
  assert.deepEqual(
    [read(printed, { headline: 'Fish' })?.headline.value, read(printed, { headline: 'Fish' })?.headline.basis],
    ['Fish', 'curated'],
  );
});

test('what is absent has no key, and an address that a reader must not follow is left out', () => {
  const article = read({ body: { type: 'root', children: [paragraph('The market opened.')] } });
  assert.deepEqual(Object.keys(article ?? {}), ['id', 'seed', 'language', 'headline', 'tags', 'mentions', 'removed', 'notes', 'body']);
});

test('a seed with neither headline nor body gives no article', () => {
  assert.equal(read({}), undefined);
});

test('an author may stand in the dateline', () => {
  const from = (dateline: string) => resolveAuthor(undefined, undefined, { header: [], footer: [], dateline })?.value;
  assert.equal(from('ОЛДПОРТ, 5 июля. /Корр. ТАСС Иван Петров/.'), 'Иван Петров');
  assert.equal(from('ОЛДПОРТ. КАЗИНФОРМ /Асель Ким/ –'), 'Асель Ким');
  assert.equal(from('Олдпорт, 3 марта /Синьхуа/ --'), undefined);
  assert.equal(from('ОЛДПОРТ (Рейтер) –'), undefined);
});

test('an author is the person of the line, not its label or outlet', () => {
  const from = (byline: string) => resolveAuthor(undefined, undefined, { header: [], footer: [], byline })?.value;
  assert.equal(from('By Jane Doe, Reuters'), 'Jane Doe');
  assert.equal(from('Автор: Асель Ким'), 'Асель Ким');
  assert.equal(from('Reporting by Jane Doe in Oldport'), 'Jane Doe');
  assert.equal(from('Story by Jane Doe and Asel Kim'), 'Jane Doe and Asel Kim');
  assert.equal(from('by our own correspondent in the harbour town and its market'), undefined);
  assert.deepEqual(resolveAuthor('Asel Kim', undefined, { header: [], footer: [] }), {
    value: 'Asel Kim',
    basis: 'curated',
    evidence: [{ quote: 'Asel Kim', rule: 'sidecar' }],
  });
});
