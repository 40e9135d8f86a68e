import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveAuthor } from '../src/ingest/author.ts';
import { stripBoilerplate } from '../src/ingest/boilerplate.ts';
import { mastheadOf, publishersOf } from '../src/ingest/masthead.ts';
import type { Story } from '../src/ingest/story.ts';
import { structure } from '../src/ingest/structure.ts';
import { languages } from '../src/languages/languages.ts';
import type { LanguageTag } from '../src/schema/language.ts';

const lede = {
  kk: 'Сейсенбі күні облыс орталығында екі партияның жас өкілдері кездесіп, алдағы жұмыс жоспарын талқылады.',
  ru: 'Во вторник в областном центре молодые представители двух партий обсудили план работы на следующий год.',
  en: 'Young members of the two parties met in the regional capital on Tuesday to discuss their plans for next year.',
};

function read(language: LanguageTag, ...lines: readonly string[]): Story {
  return structure(stripBoilerplate(lines.join('\n'), { language }), {}, language);
}

test('a masthead is known by the words behind it or by the copyright line', () => {
  for (const [line, name] of [
    ['Northwind — news from the hill country', 'Northwind'],
    ['СТЕПНОЙ ПУТЬ. Областная общественная газета', 'СТЕПНОЙ ПУТЬ'],
    ['Дала жолы | Облыстық газет', 'Дала жолы'],
  ] as const)
    assert.equal(mastheadOf(line, [], languages), name);
  for (const line of ['Minister — press conference today', 'Партия — это люди', 'Tokayev in Beijing', 'Газета: премьер ушёл в отставку'])
    assert.equal(mastheadOf(line, [], languages), undefined, line);
  const removed = publishersOf(
    {
      lines: [],
      removed: [
        { line: 9, text: '© «Дала жолы» газеті, 2020–2024', rule: 'copyright' },
        { line: 10, text: 'Copyright 2024 The Northwind Wire. All rights reserved.', rule: 'copyright' },
      ],
    },
    [],
    languages,
  );
  assert.deepEqual(removed, ['дала жолы газеті', 'дала жолы', 'northwind wire']);
  assert.equal(mastheadOf('Northwind Wire | Hills', removed, []), 'Northwind Wire');
});

test('the headline stands below the masthead, its number and its day', () => {
  const printed = read(
    'ru',
    'СТЕПНОЙ ПУТЬ. Областная общественная газета',
    '№ 12 (3 456)',
    'Среда, 9 марта 2022 года',
    'стр. 3',
    'ПАРТИИ ГОВОРЯТ О ЛОШАДЯХ',
    lede.ru,
  );
  assert.equal(printed.headline?.value, 'ПАРТИИ ГОВОРЯТ О ЛОШАДЯХ');
  assert.deepEqual(
    printed.header.map(({ role, text }) => [role, text]),
    [
      ['site-name', 'СТЕПНОЙ ПУТЬ'],
      ['date', 'Среда, 9 марта 2022 года'],
    ],
  );
  const site = read('en', 'Northwind', 'Parties talk about horses and hay', lede.en, '© Northwind 2020–2024');
  assert.equal(site.headline?.value, 'Parties talk about horses and hay');
  const bare = read('en', 'Northwind Wire', lede.en, '© Northwind Wire 2024');
  assert.equal(bare.headline, undefined);
  assert.equal(read('en', 'Horses and hay', lede.en, '© Northwind Wire 2024').headline?.value, 'Horses and hay');
  const decked = read('ru', 'Партия — о новостях села', 'Депутаты рассказали о лошадях и сене', lede.ru);
  assert.equal(decked.headline?.value, 'Партия — о новостях села');
});

test('a newspaper’s name may have its description on the next line, a site’s the name of its owner before it', () => {
  const printed = read(
    'ru',
    'ВЫХОДИТ С 1931 ГОДА',
    'СТЕПНОЙ ПУТЬ',
    'Общественная газета Верхнего района',
    '9 марта 2022 года',
    'ЛОШАДЯМ ХВАТИТ СЕНА',
    lede.ru,
  );
  assert.equal(printed.headline?.value, 'ЛОШАДЯМ ХВАТИТ СЕНА');
  assert.equal(printed.header.find(({ role }) => role === 'site-name')?.text, 'СТЕПНОЙ ПУТЬ');
  const owned = read(
    'en',
    'Northwind News Hills',
    'Parties talk about horses and hay',
    lede.en,
    '© 2022 Northwind. Northwind is not responsible for other sites.',
  );
  assert.equal(owned.headline?.value, 'Parties talk about horses and hay');
  assert.equal(owned.body.children.length, 1);
  const plain = read('ru', 'ЛОШАДЯМ ХВАТИТ СЕНА', 'Районная газета спросила фермеров', lede.ru);
  assert.equal(plain.headline?.value, 'ЛОШАДЯМ ХВАТИТ СЕНА');
});

test('the day below the headline goes before the one above it', () => {
  const story = read(
    'en',
    'Sunday, March 13, 2022',
    'Northwind',
    'News from the hill country since 1931',
    'Parties talk about horses and hay',
    'March 9, 2022, 18:30',
    lede.en,
  );
  assert.equal(story.headline?.value, 'Parties talk about horses and hay');
  assert.deepEqual(
    story.header.filter(({ role, weak }) => role === 'date' && weak !== true).map(({ line }) => line),
    [5],
  );
});

test('a page’s head of long lines is no wrapped paragraph', () => {
  const story = read(
    'en',
    'Parties talk about horses, hay and the price of bread at noon',
    'Last Updated: Mar 10, 2022, 10:00 | First Published: Mar 9, 2022',
    'The chair of the commission welcomed the guests to the village',
    lede.en.slice(0, 80),
    'The next gathering is to be held in autumn in the district centre.',
  );
  assert.equal(story.headline?.value, 'Parties talk about horses, hay and the price of bread at noon');
});

test('a post stands for the author or behind the name', () => {
  const unnamed = read('en', 'STAFF REPORTER', 'March 9, 2022', lede.en);
  assert.equal(unnamed.headline, undefined);
  assert.equal(unnamed.byline, 'STAFF REPORTER');
  assert.equal(resolveAuthor(undefined, undefined, unnamed), undefined);
  const signed = read('ru', 'Партии говорят о лошадях', lede.ru, 'Анна ПЕТРОВА, наш корр.');
  assert.deepEqual(
    signed.footer.map(({ role }) => role),
    ['author'],
  );
  assert.equal(resolveAuthor(undefined, undefined, signed)?.value, 'Анна ПЕТРОВА');
  const post = read('ru', 'Партии говорят о лошадях', lede.ru, 'Соб. корр.');
  assert.equal(post.footer[0]?.role, 'author');
  assert.equal(resolveAuthor(undefined, undefined, post), undefined);
});

test('who helped with a report is no part of it', () => {
  const story = read(
    'en',
    'Parties talk about horses and hay',
    lede.en,
    lede.en,
    '___',
    'Northwind writer Anna Kim in the hills contributed to this report.',
  );
  assert.equal(story.body.children.length, 2);
  assert.deepEqual(
    story.footer.map(({ role }) => role),
    ['author'],
  );
  const body = read(
    'en',
    'Parties talk about horses and hay',
    lede.en,
    'Three ministries contributed to the report on horses, the chair said.',
  );
  assert.equal(body.body.children.length, 2);
});

test('a letterhead stands above the kind of its paper, a headline does not', () => {
  for (const [language, name, kind, title] of [
    ['en', 'Embassy of the Northern Republic in the Kingdom of the Hills', 'NOTICE', 'On the closing of the road to the upper villages'],
    ['ru', 'ПОСОЛЬСТВО СЕВЕРНОЙ РЕСПУБЛИКИ В ГОРНОМ КОРОЛЕВСТВЕ', 'ПРЕСС-РЕЛИЗ', 'Посол поговорил с главой партии коневодов'],
    ['kk', 'Солтүстік Республикасының Таулы Патшалықтағы елшілігі', 'ХАБАРЛАМА', 'Елші жылқышылар партиясының басшысымен кездесті'],
  ] as const) {
    const story = read(language, name, kind, title, lede[language]);
    assert.equal(story.headline?.value, title);
    assert.deepEqual(
      story.header.map(({ role }) => role),
      ['site-name'],
    );
  }
  const told = read('ru', 'Посольство закрыло приём граждан', 'ПРЕСС-РЕЛИЗ', lede.ru);
  assert.equal(told.headline?.value, 'Посольство закрыло приём граждан');
});

test('what a channel calls itself behind a bar is no headline', () => {
  assert.equal(read('kk', 'DALA | ресми арна', lede.kk).headline, undefined);
  assert.equal(read('ru', 'Степь | официальный канал', lede.ru).headline, undefined);
  assert.equal(read('en', 'Hills | official channel', lede.en).headline, undefined);
  assert.equal(read('ru', 'Степь получила свой канал', lede.ru).headline?.value, 'Степь получила свой канал');
});

test('a newspaper’s name stands above its weekday, beside its number, or between quotation marks behind its kind', () => {
  assert.equal(
    read('kk', 'ДАЛА ТАҢЫ', '21 мамыр 1996 жыл, сейсенбі', 'Қонақтар ауданда болды', lede.kk).headline?.value,
    'Қонақтар ауданда болды',
  );
  const inline = read(
    'ru',
    'Степная новь, № 14 (2344), 12 апреля 2003 г., стр. 2',
    'Цена 5 тенге',
    'Партийцы обменялись саженцами',
    lede.ru,
  );
  assert.equal(inline.headline?.value, 'Партийцы обменялись саженцами');
  assert.deepEqual(
    inline.header.map(({ role, text }) => [role, text]),
    [['date', '12 апреля 2003 г., стр. 2']],
  );
  assert.equal(read('ru', 'Канал «Степной ветер»', lede.ru).headline, undefined);
  assert.equal(read('en', 'Price 25 cents', 'Chinese guests visit the hills', lede.en).headline?.value, 'Price 25 cents');
  assert.equal(read('en', 'THE HILLS', 'March 9, 2022, 18:30', 'Guests praise the food', lede.en).headline?.value, 'THE HILLS');
  assert.equal(read('kk', 'Нан бағасы 205 теңге', 'Наубайшылар себебін айтты', lede.kk).headline?.value, 'Нан бағасы 205 теңге');
});

test('an official site and a letterhead of two lines stand above the headline', () => {
  const site = read(
    'ru',
    'Перейти к основному контенту',
    'Официальный информационный ресурс Палаты',
    '5 июня 2021',
    'Палата обсудила мост',
    lede.ru,
  );
  assert.equal(site.headline?.value, 'Палата обсудила мост');
  const kazakh = read('kk', 'Контентке өту', 'Палатаның ресми сайты', '5 маусым 2021', 'Палата жаңа көпірді талқылады', lede.kk);
  assert.equal(kazakh.headline?.value, 'Палата жаңа көпірді талқылады');
  const told = read('ru', 'Официальный сайт Палаты подвергся атаке', 'Работу восстановили к вечеру', lede.ru);
  assert.equal(told.headline?.value, 'Официальный сайт Палаты подвергся атаке');
  const letter = read('ru', 'МИНИСТЕРСТВО ДОРОГ', 'СЕВЕРНОЙ РЕСПУБЛИКИ', 'Пресс-релиз', 'О встрече министра с коневодами', lede.ru);
  assert.equal(letter.headline?.value, 'О встрече министра с коневодами');
});

test('the writer of a column stands between the site’s menu and the headline', () => {
  const column = read('en', 'Home | About | Contact', 'Anna Kim', 'How we drank tea with party men', lede.en);
  assert.equal(column.headline?.value, 'How we drank tea with party men');
  assert.equal(column.byline, 'Anna Kim');
  assert.equal(read('en', 'Anna Kim', 'The woman who built four bridges', lede.en).headline?.value, 'Anna Kim');
});

test('who posts at what hour is no headline; a person may be one', () => {
  const post = read('ru', 'Анна Петрова', '12 мая 2022 в 18:40', lede.ru);
  assert.equal(post.headline, undefined);
  assert.equal(post.byline, 'Анна Петрова');
  assert.equal(read('ru', 'Анна Петрова', '12 мая 2022', lede.ru).headline?.value, 'Анна Петрова');
});

test('a newspaper’s day may stand between its name and its number, its contents below', () => {
  const story = read('ru', 'ВЕЧЕРНИЙ ПОРТ', 'пятница', '12 июня 1998', 'N 45', 'Коневоды пришли на биржу', lede.ru);
  assert.equal(story.headline?.value, 'Коневоды пришли на биржу');
  const kazakh = read(
    'kk',
    'ДАЛА ТЫНЫСЫ',
    '№ 11 (6021) Жұма, 5 ақпан 1993 жыл',
    'Бүгінгі санда:',
    '2-бет: Ауыл әкімінің есебі',
    '3-бет: Спорт',
    'ҚОНАҚТАР КЕЛДІ',
    lede.kk,
  );
  assert.equal(kazakh.headline?.value, 'ҚОНАҚТАР КЕЛДІ');
  const decree = read('ru', 'ПОСТАНОВЛЕНИЕ ПАЛАТЫ', '12 июня 1998', '№ 45', lede.ru);
  assert.equal(decree.headline?.value, 'ПОСТАНОВЛЕНИЕ ПАЛАТЫ');
});

test('a reporter and the post below are both the author', () => {
  const story = read('kk', 'Партиялар жылқы туралы сөйлесті', lede.kk, 'Б. ОСПАНОВ,', 'меншікті тілшіміз.');
  assert.deepEqual(
    story.footer.map(({ role }) => role),
    ['author', 'author'],
  );
  assert.equal(resolveAuthor(undefined, undefined, story)?.value, 'Б. ОСПАНОВ');
});
