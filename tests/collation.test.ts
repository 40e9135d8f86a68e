import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetical } from '../src/i18n/collation.ts';
import { languageName, scriptName } from '../src/i18n/language-names.ts';
import { nameplateOf } from '../src/i18n/title.ts';

/** The Kazakh alphabet in its order, 42 letters; the hard and soft sign begin no word. */
const kazakh = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЫІЭЮЯ';

test('Kazakh letters stand in the order of the Kazakh alphabet, each under a heading of its own', () => {
  const names = [...kazakh].toReversed().map((letter) => `${letter}ан`);
  assert.equal(
    alphabetical(names, (name) => name, 'kk')
      .map(({ letter }) => letter)
      .join(''),
    kazakh,
  );
});

test('a whole word decides: Кя before Қа in Kazakh', () => {
  const sorted = alphabetical(['Қанат', 'Кязым', 'Кадыр'], (name) => name, 'kk').flatMap(({ items }) => items);
  assert.deepEqual(sorted, ['Кадыр', 'Кязым', 'Қанат']);
});

test('quotation marks before a name do not count', () => {
  const groups = alphabetical(['Парус', '«Отан»', 'Олег'], (name) => name, 'ru');
  assert.deepEqual(groups, [
    { letter: 'О', items: ['Олег', '«Отан»'] },
    { letter: 'П', items: ['Парус'] },
  ]);
});

test('accents do not make a heading of their own in English, figures and signs share one', () => {
  const letters = alphabetical(['Élan', 'Eagle', '24 News', '7 Days', 'Zenit'], (name) => name, 'en').map(({ letter }) => letter);
  assert.deepEqual(letters, ['0', 'E', 'Z']);
});

test('figures sort by value', () => {
  assert.deepEqual(
    alphabetical(['24 News', '7 Days'], (name) => name, 'en').flatMap(({ items }) => items),
    ['7 Days', '24 News'],
  );
});

test('languages and scripts have names in all three languages, unknown ones too', () => {
  assert.equal(languageName('kk', 'kk'), 'қазақша');
  assert.equal(languageName('kk', 'en'), 'Kazakh');
  assert.equal(languageName('und', 'ru'), 'язык не определён');
  assert.equal(languageName('ky', 'ru'), 'киргизский');
  assert.equal(languageName('qqq', 'en'), 'qqq');
  assert.equal(scriptName('Cyrl', 'en'), 'Cyrillic');
});

test('a long title is a name and a subject', () => {
  assert.deepEqual(nameplateOf('Muragat – Party Ties'), { name: 'Muragat', subject: 'Party Ties' });
  assert.deepEqual(nameplateOf('Архив: партии'), { name: 'Архив', subject: 'партии' });
  assert.deepEqual(nameplateOf('Kazakh-Chinese Archive'), { name: 'Kazakh-Chinese Archive' });
});
