import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areReadersComments } from '../src/ingest/comments.ts';
import { isContact } from '../src/ingest/foot.ts';
import { isPhotograph } from '../src/ingest/photograph.ts';
import { isReadAlso } from '../src/ingest/read-also.ts';
import { isGluedTags } from '../src/ingest/tags.ts';
import { languages } from '../src/languages/languages.ts';
import { check, lede } from './marked-page.ts';

const close = {
  kk: 'Келесі жиын күзде аудан орталығында өтеді, оған барлық қалаушы қатыса алады.',
  ru: 'Следующее собрание пройдёт осенью в районном центре, прийти на него смогут все желающие.',
  en: 'The next gathering is to be held in autumn in the district centre, and anybody may attend it.',
};

test('a link behind its heading on one line', () => {
  for (const line of [
    'READ ALSO → Farmers count their horses',
    '>>> See also: Farmers count their horses',
    'Похожие новости | Фермеры считают лошадей',
    'Сондай-ақ оқыңыз ▶ Фермерлер жылқы санайды',
    'Popular → Farmers count their horses',
  ])
    assert.ok(isReadAlso(line, languages), line);
  for (const line of [
    'Sources: two people in the room',
    'Related parties – a term of accounting law.',
    'Партия: кто в неё входит',
    lede.en,
  ])
    assert.ok(!isReadAlso(line, languages), line);
  check('en', lede.en, '! READ ALSO → Farmers count their horses', close.en);
  check('kk', lede.kk, '! Дагы окуңуз | Фермерлер жылкы санайт', close.kk);
});

test('a card with a title and an hour between paragraphs; a chronicle keeps its entries', () => {
  check('ru', lede.ru, close.ru, '! Фермеры области считают лошадей', '! 3 марта, 12:45', lede.ru, close.ru);
  check('ru', lede.ru, 'Фермеры области считают лошадей', '3 марта 2021, 12:45', lede.ru, close.ru);
  check(
    'en',
    lede.en,
    'The count of the horses begins',
    '12:45, 3 March',
    close.en,
    'The count of the horses ends',
    '14:45, 3 March',
    lede.en,
  );
});

test('photographs by their shape', () => {
  for (const line of [
    '[2/5] A farmer leads his horses home near the village',
    '(3 из 7) Фермер ведёт лошадей домой',
    '© Пример Пресс / Анна Петрова',
    'Фермер ведёт лошадей домой © Анна Петрова / «Пример»',
    'A farmer leads his horses home. EXAMPLE/Jane Doe/Pool',
    'Фермер с лошадьми - Пример Новости, 1920, 03.02.2021',
  ])
    assert.ok(isPhotograph(line), line);
  for (const line of [
    lede.en,
    'Коалиция АБВ/ГДЕ получила большинство',
    '1/3 of voters stayed at home',
    'Петров родился 03.02.1970',
    '[1] See the report of 2019',
  ])
    assert.ok(!isPhotograph(line), line);
  check(
    'ru',
    'Фермеры считают лошадей',
    '! © Пример Пресс / Анна Петрова',
    '! Перейти в фотобанк',
    lede.ru,
    '! На снимке: лошади у села',
    close.ru,
  );
  check('ru', lede.ru, '! © Пример Пресс', close.ru, '© Пример Пресс');
  check('kk', lede.kk, '! Суретте: ауыл жылқылары', close.kk);
  check('ru', 'Фермеры считают лошадей', '! На фото: лошади у села', lede.ru, close.ru);
  check('ru', lede.ru, 'На фото: школьница, которая нашла лошадь', close.ru);
  check('en', 'Farmers count their horses', lede.en, '! Photo: Jane Doe', '! Pictured: horses near the village', close.en);
  check('en', lede.en, close.en, 'Pictured: a schoolgirl who found a horse');
});

test('how to reach the office', () => {
  for (const line of ['Редакция: news@example.org', 'Жарнама бөлімі: +7 (700) 000-00-00', 'Tel. +44 20 0000 0000', 'news@example.org'])
    assert.ok(isContact(line), line);
  for (const line of ['Бюджет – 2 100 000 000 теңге', 'Счёт матча: 3-2', 'В 2019–2021 годах', close.en]) assert.ok(!isContact(line), line);
  check('ru', lede.ru, close.ru, '! Отдел писем: 8 (700) 000-00-00');
  check('kk', lede.kk, close.kk, '! Хат жазыңыз: news@example.kz');
  check('ru', lede.ru, close.ru, 'Пресс-служба партии, тел. 8 (700) 000-00-00');
});

test('tags glued together; names written so stay', () => {
  assert.ok(isGluedTags('В странеСельское хозяйствоЛошадиПетров'));
  assert.ok(isGluedTags('FarmingHorsesVillage'));
  for (const line of ['КазМунайГаз и ЕвразЭС', 'McDonald met MacLeod', 'YouTube и WhatsApp', lede.ru]) assert.ok(!isGluedTags(line), line);
  check('ru', lede.ru, close.ru, '! В странеСельское хозяйствоЛошади');
});

test('readers’ comments are signed, replied to or counted', () => {
  assert.ok(areReadersComments('Comments (2)', ['Anna: I agree', 'Oleg Kim: What about the horses?'], languages));
  assert.ok(areReadersComments('Пікірлер', ['zhylqy_77: Дұрыс!'], languages));
  assert.ok(areReadersComments('1 комментарий', ['Гость', '12:40', 'Давно пора было это сделать и рассказать людям!'], languages));
  assert.ok(!areReadersComments('Комментарии', ['Петров: Мы готовились к этому всю зиму.'], languages));
  assert.ok(!areReadersComments('Комментарии', [close.ru, lede.ru], languages));
  check('ru', lede.ru, close.ru, '! Комментарии: 2', '! Ветер_5: давно пора', '! Прохожий: А где же лошади?');
  check('en', lede.en, close.en, '! 1 comment', '! Passer-by: And where are the horses?');
});

test('below the buttons that close an article a heading of comments suffices', () => {
  check(
    'ru',
    lede.ru,
    close.ru,
    '! Поделиться ВКонтакте Одноклассники',
    '! Просмотров: 2417',
    '! Комментарии',
    '! Виктор, Олдпорт: Правильное дело! Нужно чаще встречаться.',
  );
  check('ru', lede.ru, '! Поделиться ВКонтакте Одноклассники', 'Комментарии', lede.ru, close.ru, lede.ru);
  check('ru', lede.ru, 'Комментарии', 'Эксперты считают, что стороны договорятся до конца года, если не изменится погода.', lede.ru);
});

test('links for screen readers, signed photographs, rights and addresses of the page', () => {
  check(
    'en',
    'Farmers count their horses',
    '! facebook (opens in new window)',
    '! email (opens in new window)',
    lede.en,
    '! Hay is ready. (Northwind News: Jane Doe)',
    close.en,
  );
  check(
    'ru',
    lede.ru,
    '! Фото О. КИМА.',
    close.ru,
    '! © 2022 Пример. Пример не отвечает за содержание других сайтов и за погоду в степи.',
    '! url: https://example.org/1',
  );
  check('kk', lede.kk, '! Сурет А. Серіков', close.kk, 'Дереккөз: https://example.kz/1');
  check('ru', lede.ru, 'Фото Петрова висит в школе.', close.ru, 'Copyright Office закрыт до осени.');
});

test('captions closed by a word for photographs, letters to the office, marks of the end', () => {
  check(
    'ru',
    'Фермеры считают лошадей',
    '! Лошади у села Сосновка. Архивное фото',
    lede.ru,
    close.ru,
    '! Хотите рассказать о лошадях? Пишите на news@example.org',
  );
  check('kk', 'Фермерлер жылқы санайды', '! Ауыл жылқылары. Көрнекі сурет', lede.kk, close.kk);
  check('en', lede.en, close.en, '! -- ENDS --');
});

test('words of consent, reading aids and subscription', () => {
  check(
    'en',
    '! We value your privacy. We and our 41 partners use information on a device to show you advertising. ACCEPT ALL | MORE OPTIONS',
    'Farmers count their horses before winter',
    '! READ LATER   PRINT',
    '! Order reprints',
    lede.en,
    close.en,
    '! Get the village letter in your inbox every Monday. SUBSCRIBE',
    '! Enditem',
  );
  check(
    'ru',
    '! Мы ценим вашу конфиденциальность',
    'Фермеры считают лошадей перед зимой',
    '! Прослушать   3 мин',
    lede.ru,
    close.ru,
    '! Главный редактор: А. Б. Петров',
    '! Добавьте нас в избранные источники',
  );
  check('kk', 'Фермерлер жылқы санайды', lede.kk, close.kk, '! Бас редактор: А. Петров', '! Біздің парақшалар: Instagram  YouTube');
});

test('what an article says in the words of furniture stays', () => {
  check(
    'en',
    'We and our partners in the coalition have agreed on a common list, the chair of the party said on Tuesday evening.',
    close.en,
  );
  check(
    'en',
    lede.en,
    'What do you think?',
    close.en,
    'Topics discussed at the gathering included horses, hay and the price of bread.',
    close.en,
  );
  check('ru', lede.ru, 'Свидетельство о регистрации партии выдано в марте.', 'Что вы думаете о реформе?', close.ru, '– Да.');
  check('kk', lede.kk, 'Тіркеу туралы куәлік партияға наурызда берілді.', 'Сурет – өнердің бір түрі.', close.kk);
});
