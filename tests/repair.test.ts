import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repair } from '../src/ingest/repair.ts';
import { processorTime } from './processor-time.ts';

function rules(text: string): string[] {
  return repair(text).notes.map(({ rule }) => rule);
}

test('a clean text stays as it is, without notes', () => {
  const text = '– Біз келіссөзге дайынбыз, – деді ол.\n\n“Yes,” she said — twice.\n';
  assert.deepEqual(repair(text), { text, notes: [] });
});

test('ends of line of every kind become line feeds', () => {
  assert.equal(repair('a\r\nb\rc\u2028d\u2029e\n').text, 'a\nb\nc\nd\ne\n');
  assert.deepEqual(rules('a\r\nb'), []);
});

test('letters are composed', () => {
  assert.equal(repair('Си\u0306мон, Ё').text.normalize('NFD'), 'Си\u0306мон, Ё'.normalize('NFD'));
  assert.equal(repair('край\u0306').text, 'край\u0306'.normalize('NFC'));
  assert.deepEqual(rules('и\u0306'), ['repair-composed']);
});

test('invisible characters go, odd spaces become spaces, each kind is one note with its count', () => {
  const { text, notes } = repair('пар\u00adтия\u200b и\u00a0со\u00adюз\u202e №\u202f5\u0007');
  assert.equal(text, 'партия и союз № 5');
  assert.deepEqual(
    notes.map(({ rule }) => rule),
    ['repair-soft-hyphens', 'repair-invisible', 'repair-direction', 'repair-controls', 'repair-spaces'],
  );
  assert.match(notes[0]?.message ?? '', /2/);
});

test('Latin look-alikes inside Cyrillic words become Cyrillic, and the reverse', () => {
  // Latin: c in the first, o in the second, i in the third, schwa in the fourth.
  assert.equal(repair('Роcсия, пoлитика, бiздің, əріптес').text, 'Россия, политика, біздің, әріптес');
  // Latin letters outnumber the Cyrillic ones, but begin no foreign name: Latin c, e, e, c, i; p, a; e, e, a, a.
  assert.equal(repair('мәceлeci, бapa, Kемeжайғa').text, 'мәселесі, бара, Кемежайға');
  // Cyrillic а, е, о inside English words.
  assert.equal(repair('Kazаkhstаn and Chinеse pоlicy').text, 'Kazakhstan and Chinese policy');
  assert.match(repair('Роcсия').notes[0]?.message ?? '', /Россия/);
});

test('acronyms with endings and words of two alphabets by intent are left alone', () => {
  for (const text of [
    'COVID-тың',
    'PCтың',
    'IT-компания',
    'SMS-хабарлама',
    'BMWмен',
    'YouTube-арна',
    'HTMLдің',
    'Yahooның',
    'T-бағам',
    'iPhone-ды',
  ]) {
    assert.deepEqual(repair(text), { text, notes: [] });
  }
});

test('an ambiguous word is put right only where the text has it elsewhere', () => {
  const mixed = 'K\u041d\u0420';
  assert.equal(repair(`${mixed} и мир`).text, `${mixed} и мир`);
  assert.equal(repair(`КНР строит, ${mixed} торгует`).text, 'КНР строит, КНР торгует');
});

test('a Latin preposition between Cyrillic words becomes Cyrillic; a vitamin stays', () => {
  assert.equal(repair('вместе c народом').text, 'вместе с народом');
  assert.equal(repair('витамин C полезен').text, 'витамин C полезен');
});

test('a long text of one word is repaired in linear time', () => {
  const taken = processorTime(() => {
    repair('aб'.repeat(200_000));
    repair(`${'x'.repeat(300_000)}ж`);
  });
  assert.ok(taken < 2000);
});
