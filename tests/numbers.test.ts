import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureInWords } from '../src/i18n/figure.ts';
import { rulesFor } from '../src/languages/languages.ts';
import { findNumbers } from '../src/reading/numbers.ts';

const read = (text: string, language: string): string[] =>
  findNumbers(text, rulesFor(language)).map(({ value, percent }) => `${value}${percent ? '%' : ''}`);

test('one number in the writing of three languages is one value', () => {
  const written: Readonly<Record<string, readonly string[]>> = {
    kk: ['3 412 адам', '18,5 миллиард теңге', '250 мың тонна', '12 пайызға', '0,7%'],
    ru: ['3 412 человек', '18,5 млрд тенге', '250 тыс. тонн', '12 процентов', '0,7 %'],
    en: ['3,412 people', '18.5 billion tenge', '250,000 tonnes', '12 percent', '0.7 per cent'],
  };
  for (const [language, texts] of Object.entries(written))
    assert.deepEqual(
      texts.flatMap((text) => read(text, language)),
      ['3412', '18500000000', '250000', '12%', '0.7%'],
      language,
    );
});

test('a dot divides groups only before three digits, and a comma a fraction where the language says so', () => {
  assert.deepEqual(read('10.500 тонн и 18.5 млн', 'ru'), ['10500', '18500000']);
  assert.deepEqual(read('1,234 млн', 'ru'), ['1234000']);
  assert.deepEqual(read('1,234 m', 'en'), ['1234000000']);
});

test('years, times, parts of words, addresses and codes are no numbers', () => {
  assert.deepEqual(read('в 2019 году в 18:30 самолёт А-320 рейса №415, site.kz/page/77, 19th, COVID-19', 'ru'), []);
  assert.deepEqual(read('построено 2 019 домов, 2019 млн', 'ru'), ['2019', '2019000000']);
});

test('a word of scale is the whole word, and its place belongs to the number', () => {
  assert.deepEqual(read('5 minutes and 5 m people', 'en'), ['5', '5000000']);
  const [number] = findNumbers('выделили 2,3 млрд тенге', rulesFor('ru'));
  assert.deepEqual([number?.start, number?.end], [9, 17]);
});

test('a number is printed as the reader writes it', () => {
  assert.equal(figureInWords('18500000000', 'en'), '18.5 billion');
  assert.match(figureInWords('18500000000', 'ru'), /^18,5\smиллиарда$|^18,5\sмиллиарда$/u);
  assert.match(figureInWords('18500000000', 'kk'), /^18,5\sмиллиард$/u);
  assert.equal(figureInWords('3412', 'en'), '3,412');
  assert.equal(figureInWords('12%', 'en'), '12%');
});
