import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, isArchiveLink, isCounter, isMenuRow, isWidgetRow } from '../src/ingest/row.ts';
import { languages } from '../src/languages/languages.ts';
import { check, lede } from './marked-page.ts';

test('entries stand between wide gaps, bars and bullets, without icons', () => {
  assert.deepEqual(entriesOf('☰ Menu   Town | Region • Weather'), ['Menu', 'Town', 'Region', 'Weather']);
  assert.deepEqual(entriesOf(lede.en), [lede.en]);
  assert.deepEqual(entriesOf('👁️ 120'), ['120']);
});

test('a row of sections is short and capitalised; running text and bylines are not', () => {
  assert.ok(isMenuRow('Village   Harvest   Horses   Letters'));
  assert.ok(isMenuRow('Ауыл  Егін  Жылқы  Хаттар'));
  assert.ok(!isMenuRow('Anna Petrova   Oleg Kim   Jane Doe'));
  assert.ok(!isMenuRow('Партия   труда   победила'));
  assert.ok(!isMenuRow(lede.ru));
});

test('a row of buttons and figures has known entries', () => {
  for (const row of [
    '👁 245   💬 3   Поделиться: VK  Telegram',
    'Print   Email   A+ A-',
    'Шрифт: А А А',
    'Listen 5:12',
    'Тыңдау · 3 мин',
    'Погода: -12°   EUR 540,10   Спорт',
  ])
    assert.ok(isWidgetRow(row, languages), row);
  for (const line of [lede.en, 'Anna Petrova | Opinion', 'Партии договорились о новой встрече', 'Сенат 2025', 'За   Против'])
    assert.ok(!isWidgetRow(line, languages), line);
});

test('a counter counts, a year does not; a link to the archive holds nothing but its time', () => {
  assert.ok(isCounter('Көрүүлөр: 312'));
  assert.ok(isCounter('Total hits: 1 204'));
  assert.ok(!isCounter('Год: 2021'));
  assert.ok(!isCounter('Итог: 3 против 2'));
  assert.ok(isArchiveLink('Архив за март 2017', languages));
  assert.ok(isArchiveLink('Archive: 2017  2018', languages));
  assert.ok(isArchiveLink('Мұрағат: 3 сәуір 2019', languages));
  assert.ok(!isArchiveLink('Архив за 1937 год передан музею', languages));
});

test('rows above and below the text go; a headline set with wide gaps and a table stay', () => {
  check('ru', '! Село   Поле   Кони   Письма', 'Партии договорились о новой встрече', '! Печать   Отправить по почте   А+ А-', lede.ru);
  check(
    'en',
    '! ≡ Menu   Search',
    '! World / Europe',
    lede.en,
    'A short remark of the chair closed the meeting.',
    '! Print   Email   Copy link',
  );
  check('kk', '! Мұрағат: 3 сәуір 2019', 'Партиялар қайта кездесуге келісті', '! 【Қаріп: үлкен кіші】 【Басып шығару】', lede.kk);
  check('ru', 'ПАРТИИ   ДОГОВОРИЛИСЬ   О   ВСТРЕЧЕ', lede.ru);
  check('ru', 'Партии посчитали голоса', lede.ru, 'Партия   Голоса   Места', 'Труд   1200   3', 'Лес   900   2');
});

test('a column of sections above a text without a headline goes; a short headline below it stays', () => {
  check('ru', '! Вести Заречья', '! Село', '! Поле', '! Кони', '! Письма', '11:20, 14.03.2022', lede.ru);
  check('ru', '! Вести Заречья', '! Село', '! Поле', '! Кони', 'Итоги недели', '11:20, 14.03.2022', lede.ru);
  check('en', '! Weekend', '! Subscribe', '! Sign in', 'March 14, 2022', lede.en);
});
