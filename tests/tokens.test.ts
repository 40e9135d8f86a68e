import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gap, tokens } from '../src/names/tokens.ts';
import { processorTime } from './processor-time.ts';

const words = (text: string) => tokens(text).map((token) => token.text);

test('hyphens and full stops divide words, apostrophes inside do not', () => {
  assert.deepEqual(words('ҚДП-ның мүшесі'), ['ҚДП', 'ның', 'мүшесі']);
  assert.deepEqual(words('А.-Б. Жұмабай'), ['А', 'Б', 'Жұмабай']);
  assert.deepEqual(words('O’Brien’s “party”, he said'), ['O’Brien’s', 'party', 'he', 'said']);
  assert.deepEqual(words('«Жасыл жол»дың'), ['Жасыл', 'жол', 'дың']);
});

test('offsets are UTF-16 units, also behind a character outside the basic plane', () => {
  const text = '🇰🇿 Алия, Дана';
  for (const token of tokens(text)) assert.equal(text.slice(token.start, token.end), token.text);
  assert.equal(tokens(text)[0]?.start, 5);
});

test('what stands between two words', () => {
  const between = (text: string) => {
    const [from, to] = tokens(text);
    assert.ok(from && to);
    return gap(text, from, to);
  };
  assert.equal(between('Алия Дана'), 'space');
  assert.equal(between('Алия\nДана'), 'space');
  assert.equal(between('Алия\n\nДана'), 'far');
  assert.equal(between('Алия \n \n Дана'), 'far');
  assert.equal(between('Алия-Дана'), 'hyphen');
  assert.equal(between('Алия – Дана'), 'dash');
  assert.equal(between('Алия – «Дана'), 'far');
  assert.equal(between('А. Дана'), 'initial');
  assert.equal(between('А.-Б.'), 'initial');
  assert.equal(between('А.Дана'), 'initial');
  assert.equal(between('партия «Жол'), 'mark');
  assert.equal(between('Алия! Дана'), 'far');
});

test('time grows with the length of the text, not with its square', () => {
  const time = (length: number) => {
    const text = "a'".repeat(length);
    return processorTime(() => tokens(text));
  };
  time(50_000);
  assert.ok(time(400_000) < 40 * Math.max(time(50_000), 2));
});
