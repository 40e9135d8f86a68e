import assert from 'node:assert/strict';
import { readBody } from '../src/catalogue/body.ts';
import { serializeArticle } from '../src/ingest/serialize.ts';
import type { Copy, Story } from '../src/ingest/story.ts';
import type { Article } from '../src/schema/article.ts';
import { parseArticle } from '../src/schema/content.ts';
import { analyse, analyseQuery } from '../src/search/analyser.ts';
import type { ReadName } from '../src/search/name.ts';
import { readQuery, shardsFor } from '../src/search/query.ts';
import type { MadeSeed } from './made-seed.ts';
import { type Steps, stepsOf } from './steps.ts';

/**
 * What holds of any seed whatever: no stage throws; a refusal says why; no line is lost; offsets are true; what is written is read again as it
 * was; the same seed gives the same; and what a reader gets holds nothing that acts. Throws where something of this does not hold.
 */
export function holdsOfSeed({ ending, text }: MadeSeed): void {
  const bytes = Buffer.from(text, 'utf8');
  const steps = stepsOf(`made.${ending}`, bytes);
  if (steps.refused !== undefined) {
    assert.match(steps.refused, /\S/u);
    return;
  }
  const { seed, copy, story, understood } = steps;
  assert.ok(seed && copy && story && understood);
  const { article } = understood;
  copyIsWhole(seed.text, copy);
  storyIsWhole(copy, story, article);
  mentionsAreTrue(article);
  const written = serializeArticle(article);
  assert.deepEqual(
    JSON.parse(JSON.stringify(parseArticle(written))),
    JSON.parse(JSON.stringify(article)),
    'it is read again as it was written',
  );
  assert.equal(writtenOf(stepsOf(`made.${ending}`, bytes)), written, 'the same seed gives the same article');
  isInert(readBody(article).html);
  wordsAreTrue(article.body, article.language.value);
}

/** What holds of any query: it is read, its parts were typed, and reading it again gives the same. */
export function holdsOfQuery(query: string, names: readonly ReadName[]): void {
  assert.ok(Array.isArray(shardsFor(query)));
  const units = readQuery(query, names);
  for (const { printed } of units) assert.ok(query.includes(printed), `“${printed}” was not typed`);
  assert.deepEqual(readQuery(query, names), units);
  let from = 0;
  for (const { start, end, stems } of analyseQuery(query)) {
    assert.ok(start >= from && end > start && end <= query.length && stems.length > 0, 'words of a query stand in order');
    from = end;
  }
}

/** Every line of the seed is kept as it was, or removed with its number and its words. */
function copyIsWhole(text: string, { lines, removed }: Copy): void {
  const printed = text.split('\n');
  const met = new Map<number, string>([
    ...lines.map((line) => [line.number, line.text] as const),
    ...removed.map((line) => [line.line, line.text] as const),
  ]);
  assert.equal(lines.length + removed.length, met.size, 'no line is both kept and removed');
  for (const [index, line] of printed.entries()) assert.equal(met.get(index + 1)?.trim() ?? '', line.trim(), `line ${index + 1} is there`);
}

/** Every word of a kept line is in the article, or the line is among those removed; and the article has no word that the seed lacks. */
function storyIsWhole({ lines }: Copy, story: Story, article: Article): void {
  const removed = new Set(article.removed.map(({ line }) => line));
  const body = story.body.children.map(textOf).join(' ');
  const parts = [story.headline?.value, story.deck, story.byline, story.dateline, body].filter((part) => part !== undefined).join(' ');
  const there = countsOf(wordsOf(parts));
  for (const { number, text } of lines) {
    if (removed.has(number)) continue;
    for (const word of wordsOf(text)) {
      const left = there.get(word) ?? 0;
      assert.ok(left > 0, `“${word}” of line ${number} (${JSON.stringify(text.slice(0, 80))}) is neither in the article nor removed`);
      there.set(word, left - 1);
    }
  }
}

function mentionsAreTrue({ body, mentions }: Article): void {
  let from = 0;
  for (const { form, start, end } of mentions) {
    assert.ok(start >= from && end > start && end <= body.length, 'mentions stand in order, side by side, inside the body');
    assert.equal(body.slice(start, end).replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1'), form);
    from = end;
  }
}

/** Nothing acts on a reader: only the elements of a text, no handlers, no addresses but those of records. */
function isInert(html: string): void {
  for (const [tag, name = ''] of html.matchAll(/<\/?([a-z][^\s/>]*)[^>]*>/giu)) {
    assert.match(name, /^(?:p|blockquote|ul|ol|li|h[2-6]|a|em|strong|br|hr|pre|code|span)$/u, tag);
    assert.doesNotMatch(tag, /\son\w+=|style=|src=/iu);
    for (const [, address] of tag.matchAll(/href="([^"]*)"/gu)) assert.match(address ?? '', /^\.\.\/\.\.\/[a-z]+\/[^/]+\/$/u);
  }
}

function wordsAreTrue(text: string, language: string): void {
  let from = 0;
  for (const { start, end, stem } of analyse(text, language)) {
    assert.ok(start >= from && end > start && end <= text.length && stem !== '', 'words for the search stand in order');
    from = end;
  }
}

function writtenOf({ understood }: Steps): string {
  return understood === undefined ? '' : serializeArticle(understood.article);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function textOf(node: Story['body']['children'][number]): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Story['body']['children'][number])).join(' ') : '';
}
