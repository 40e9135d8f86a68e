import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripBoilerplate } from '../src/ingest/boilerplate.ts';
import type { Story } from '../src/ingest/story.ts';
import { structure } from '../src/ingest/structure.ts';
import type { LanguageTag } from '../src/schema/language.ts';

const lede = {
  kk: 'Сейсенбі күні облыс орталығында екі партияның жас өкілдері кездесіп, алдағы жұмыс жоспарын талқылады.',
  ru: 'Во вторник в областном центре молодые представители двух партий обсудили план работы на следующий год.',
  en: 'Young members of the two parties met in the regional capital on Tuesday to discuss their plans for next year.',
};

function read(language: LanguageTag, text: string): Story {
  return structure(stripBoilerplate(text, { language }), {}, language);
}

test('a headline set in capitals over several lines is one', () => {
  assert.equal(
    read('ru', `В ГОРОДЕ ПРОШЛА ВСТРЕЧА\nЛЮБИТЕЛЕЙ ЛОШАДЕЙ\nИ СЕНА\n${lede.ru}`).headline?.value,
    'В ГОРОДЕ ПРОШЛА ВСТРЕЧА ЛЮБИТЕЛЕЙ ЛОШАДЕЙ И СЕНА',
  );
  assert.equal(
    read('kk', `ДАЛА ЖОЛЫ\n№ 12 (345)\nЖұма, 4 наурыз 1994 жыл\n\nЖЫЛҚЫШЫЛАР\nЖИНАЛДЫ БҮГІН\n\n${lede.kk}`).headline?.value,
    'ЖЫЛҚЫШЫЛАР ЖИНАЛДЫ БҮГІН',
  );
  assert.equal(read('en', `HORSEMEN OF THE HILLS\nMEET TODAY\n\n${lede.en}`).headline?.value, 'HORSEMEN OF THE HILLS MEET TODAY');
});

test('a menu in capitals and lines that do not touch are no headline of several lines', () => {
  assert.equal(
    read('ru', `ГЛАВНАЯ\nПАРТИЯ\nДЕЛА\nЛЮДИ\nСкотоводы собрались в областном центре\n${lede.ru}`).headline?.value,
    'Скотоводы собрались в областном центре',
  );
  assert.equal(read('en', `HORSEMEN OF THE HILLS\n\nA SECOND LINE APART\n\n${lede.en}`).headline?.value, 'HORSEMEN OF THE HILLS');
});

test('the lines of a scanned newspaper’s head end where a word more would have fitted', () => {
  const text = [
    'СТЕПНОЙ ПУТЬ',
    '№ 12-13 (3.456). Среда, 9 марта 2022 года',
    'Скотоводы приехали',
    'посмотреть на горные пастбища',
    'В областной центр прибыла делегация скотоводов (Верхний район).',
    'Возглавляет её председатель областного собрания, который давно',
    'собирался в эти края и наконец нашёл время между двумя сессиями.',
    '',
    'Гостей встретил глава района и рассказал им о стрижке, о сене и',
    'о том, почему в прошлом году пастбища закрывали на два месяца, а',
    'в этом году откроют раньше, если позволит погода на перевалах.',
  ].join('\n');
  const story = read('ru', text);
  assert.equal(story.headline?.value, 'Скотоводы приехали посмотреть на горные пастбища');
  assert.deepEqual(
    story.header.map(({ role, text: line }) => [role, line]),
    [
      ['site-name', 'СТЕПНОЙ ПУТЬ'],
      ['date', 'Среда, 9 марта 2022 года'],
    ],
  );
  assert.equal(story.body.children.length, 2);
});
