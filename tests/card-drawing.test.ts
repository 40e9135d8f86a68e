import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cardDrawing, cardSize } from '../src/press/card-drawing.ts';
import { cards } from '../src/press/cards.ts';
import { drawCard } from '../src/press/disk.ts';

const lines = (drawing: string) =>
  [...drawing.matchAll(/<text x="80" y="([\d.]+)">([^<]*)<\/text>/gu)].map(([, y, words]) => ({ y: Number(y), words }));

test('a short title is large, a long one smaller and then cut, and nothing reaches the band', () => {
  const short = cardDrawing({ name: 'Мұрағат', subject: 'Қазақстан мен Қытай', address: 'archive.example.org' });
  assert.deepEqual(
    lines(short).map(({ words }) => words),
    ['Мұрағат', 'Қазақстан мен Қытай', 'archive.example.org'],
  );
  assert.match(short, /font-size="150"/u);
  const long = lines(cardDrawing({ name: 'Щебетальный '.repeat(8).trim(), subject: 'очень длинное описание предмета '.repeat(20).trim() }));
  assert.equal(long.length, 5 + 1, 'two lines of name, three of subject, one of address');
  assert.ok(long[1]?.words?.endsWith('…') && long[4]?.words?.endsWith('…'), JSON.stringify(long));
  for (const { y } of long.slice(0, -1)) assert.ok(y > 80 && y < 470, String(y));
});

test('a title cannot add to the drawing', () => {
  assert.ok(cardDrawing({ name: '<script>&' }).includes('&lt;script>&amp;'));
});

test('a card is a PNG of the right size, the same each time, with every letter of the three languages', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'cards-'));
  try {
    const picture = await drawCard(cardDrawing({ name: 'Мұрағат' }), cache);
    const view = Buffer.from(picture);
    assert.equal(view.subarray(1, 4).toString(), 'PNG');
    assert.deepEqual([view.readUInt32BE(16), view.readUInt32BE(20)], [cardSize.width, cardSize.height]);
    assert.deepEqual(Buffer.from(await drawCard(cardDrawing({ name: 'Мұрағат' }), cache)), view, 'from the cache');
    const [kept = ''] = readdirSync(cache);
    rmSync(join(cache, kept));
    assert.deepEqual(Buffer.from(await drawCard(cardDrawing({ name: 'Мұрағат' }), cache)), view, 'drawn again');
    const blank = Buffer.from(await drawCard(cardDrawing({ name: '' }), cache));
    const drawn = new Map<string, string>();
    for (const letter of 'ӘҒҚҢӨҰҮҺІәғқңөұүһіЁЪЭё«»–') {
      const bytes = Buffer.from(await drawCard(cardDrawing({ name: letter }), cache));
      assert.notDeepEqual(bytes, blank, `${letter} is drawn`);
      const same = drawn.get(bytes.toString('base64'));
      assert.equal(same, undefined, `${letter} is not drawn as ${same}`);
      drawn.set(bytes.toString('base64'), letter);
    }
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
});

test('an archive has a card in each language where it knows its address', () => {
  const title = { kk: 'Үлгі – пән', ru: 'Образец – предмет', en: 'Model – subject' };
  const settings = { title, description: title, defaultLanguage: 'kk' as const, rights: title };
  assert.deepEqual(cards(settings), []);
  const drawn = cards({ ...settings, site: 'https://archive.example.org' });
  assert.deepEqual(
    drawn.map(({ path }) => path),
    ['card-kk.png', 'card-ru.png', 'card-en.png'],
  );
  assert.ok(drawn[1]?.drawing.includes('>предмет<') && drawn[1].drawing.includes('>archive.example.org<'));
});
