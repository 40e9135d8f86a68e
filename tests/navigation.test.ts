import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripBoilerplate } from '../src/ingest/boilerplate.ts';
import { isLanguageRow, isRates } from '../src/ingest/row.ts';
import { structure } from '../src/ingest/structure.ts';
import { check, lede } from './marked-page.ts';

test('a trail that ends in the headline has nothing but the site above it', () => {
  check(
    'en',
    '! Mayor opens a new bridge in Hilltown',
    '! May 16, 2021',
    '! Blog > Village > Farmers count their horses before winter',
    'Farmers count their horses before winter',
    'May 17, 2021',
    lede.en,
  );
});

test('entries of the site above three known ones go, where a headline follows', () => {
  check(
    'en',
    '! Northwind home page links',
    '! Skip to content',
    '! Sign in',
    '! Horse fair special',
    '! World',
    'Farmers count their horses before winter',
    lede.en,
  );
  check('ru', 'Фермеры считают лошадей перед зимой', '! Слушать', '! Сохранить', '! Печать', 'Сена в этом году хватит', lede.ru);
  check('ru', '! ВЕТЕР', '! Ru   En   中文', '! В мире', '11:42, 17 мая 2021', 'Фермеры считают лошадей перед зимой', lede.ru);
});

test('a trail may end in the long headline of its article, and the site’s entries stand above it', () => {
  check(
    'ru',
    '! Абитуриенту Студенту Сотруднику Выпускнику',
    '! Главная > Новости > Учёные двух стран обсудили тридцать лет отношений и партийные системы',
    'Учёные обсудили отношения двух стран',
    lede.ru,
  );
  check('ru', 'Учёные обсудили отношения двух стран', '! Главная > Новости > Наука', lede.ru);
});

test('a row of tags below the text', () => {
  check('en', 'Parties sign a plan', lede.en, '! New Party  Oldport  CPV  Anna Berg  Vietnam+');
  check('en', 'Parties sign a plan', lede.en, 'Anna Berg  Otto Klein  Jane Doe');
});

test('names of languages and rates of exchange', () => {
  assert.ok(isLanguageRow('Қазақша Русский English'));
  assert.ok(isLanguageRow('KZ | RU'));
  assert.ok(!isLanguageRow('English lessons'));
  assert.ok(isRates('Курсы валют: $ 449,1 € 487,2'));
  assert.ok(!isRates('Счёт матча: 3:2'));
});

test('tags in a column below the text; a list that a colon announces stays', () => {
  const close = 'Следующее собрание пройдёт осенью в районном центре, прийти на него смогут все желающие.';
  check('ru', lede.ru, close, '! Сёла', '! Лошади', '! Сено', '! Печать');
  check(
    'ru',
    lede.ru,
    'По итогам собрания в областном центре награды за лучших лошадей получили:',
    'Сосновка',
    'Берёзовка',
    'Дубки',
    '! Печать',
  );
  check('ru', lede.ru, close, 'Анна Петрова', 'Сосновка', '! Печать');
});

test('the article may go on behind a heading of links and one title', () => {
  const close = 'Областной совет рассмотрит план в июне, деньги каждого села посчитают отдельно.';
  check('ru', lede.ru, '! СМОТРИТЕ ТАКЖЕ:', '! Почему в сёлах мало лошадей', close, '! Печать');
});

test('a newspaper signs with name, title and town', () => {
  const lines = ['Фермерлер жылқы санайды', lede.kk, 'Айгүл СЕРІКОВА,', '«Дала жолы»', 'ТЕРЕКТІ АУДАНЫ'];
  const story = structure(stripBoilerplate(lines.join('\n'), { language: 'kk' }), {}, 'kk');
  assert.equal(story.body.children.length, 1);
  assert.deepEqual(
    story.footer.map(({ role, weak }) => [role, weak === true]),
    [
      ['author', false],
      ['source', false],
      ['source', true],
    ],
  );
});

test('a name and a place above the day are the author', () => {
  const read = (...lines: readonly string[]) => structure(stripBoilerplate(lines.join('\n'), { language: 'en' }), {}, 'en');
  assert.equal(
    read('Farmers count their horses before winter', 'Jane Doe in Hilltown', '17 May 2021', lede.en).byline,
    'Jane Doe in Hilltown',
  );
  assert.equal(read('Farmers count their horses', 'Xi Jinping in Hilltown', lede.en).byline, undefined);
});
