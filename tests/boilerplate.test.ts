import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type StripOptions, stripBoilerplate } from '../src/ingest/boilerplate.ts';
import { processorTime } from './processor-time.ts';

const lede = {
  kk: 'Бейсенбі күні елордада екі партия өкілдерінің кездесуі өтті, оған сарапшылар мен журналистер де қатысты.',
  ru: 'В четверг в столице прошла встреча представителей двух партий, в которой приняли участие эксперты и журналисты.',
  en: 'Representatives of the two parties met in the capital on Thursday together with experts and journalists.',
};
const close = {
  kk: 'Тараптар келесі кездесуді көктемде өткізуге келісті.',
  ru: 'Следующую встречу стороны договорились провести весной, сообщила пресс-служба.',
  en: 'The sides agreed to hold their next meeting in spring, the press service said.',
};

/** Rules of the removed lines, by the line's text. */
function removed(text: string, language: 'kk' | 'ru' | 'en', options: Partial<StripOptions> = {}): Record<string, string> {
  return Object.fromEntries(stripBoilerplate(text, { language, ...options }).removed.map((line) => [line.text, line.rule]));
}

/** Every line marked with `!` must go, and no other. */
function check(page: string, language: 'kk' | 'ru' | 'en'): void {
  const lines = page.split('\n');
  const text = lines.map((line) => line.replace(/^! ?/, '')).join('\n');
  const expected = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
  const copy = stripBoilerplate(text, { language });
  assert.deepEqual(
    copy.removed.map((line) => line.text),
    expected,
  );
  assert.deepEqual(
    copy.lines.map((line) => line.text),
    lines.filter((line) => !line.startsWith('!')),
  );
  for (const line of copy.removed) assert.equal(text.split('\n')[line.line - 1]?.trim(), line.text, 'a removed line keeps its number');
}

test('a clean article loses nothing', () => {
  for (const language of ['kk', 'ru', 'en'] as const) assert.deepEqual(removed(`${lede[language]}\n\n${close[language]}\n`, language), {});
});

test('the real seeds lose their furniture and nothing else', () => {
  const seed = (name: string): string => readFileSync(new URL(`../seeds/${name}.txt`, import.meta.url), 'utf8').normalize('NFC');
  assert.deepEqual(removed(seed('000_ef2bf8ca8d66c38c'), 'kk'), {});
  assert.deepEqual(Object.values(removed(seed('001_80eb9cb48163484d'), 'kk')), ['page-number', 'account', 'account']);
  assert.deepEqual(removed(seed('002_20ba4e7476e76a1e'), 'en'), {});
  assert.deepEqual(removed(seed('004_11e614517402c173'), 'ru'), {});
  const { removed: lines } = stripBoilerplate(seed('003_171e8d334eace437'), { language: 'en' });
  assert.deepEqual(
    lines.map(({ line }) => line),
    [6, 8, 11, 13, 15, 17, 19, 21, 23, 25, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50],
  );
});

test('a machine’s line between paragraphs goes; an interviewer’s does not', () => {
  check(`${lede.en}\n! imgLoader waiting...\n${close.en}\n! imgLoader waiting...\n${lede.en}\n! imgLoader waiting...\n${close.en}`, 'en');
  check(`${lede.ru}\nВопрос:\n${close.ru}\nВопрос:\n${lede.ru}\nВопрос:\n${close.ru}`, 'ru');
  check(`${lede.ru}\n– Да.\n${close.ru}\n– Да.\n${lede.ru}\n– Да.\n${close.ru}`, 'ru');
  check(`${lede.en}\nAnna Petrova\n${close.en}\nAnna Petrova\n${lede.en}\nAnna Petrova\n${close.en}`, 'en');
});

test('a Kazakh page', () => {
  check(
    [
      '! Басты бет',
      '! Саясат',
      'Партия өкілдері елордада кездесті',
      '12 маусым 2023, 14:05',
      '! 1 204 рет қаралды',
      '! Бөлісу:',
      '! Facebook Telegram WhatsApp',
      '',
      lede.kk,
      '! Сурет: баспасөз қызметі',
      '– Біз жаңа арнаға жазылыңыз деп ешкімді мәжбүрлемейміз, – деді төраға.',
      '! Тағы оқыңыз: Үкімет жаңа бағдарламаны бекітті',
      close.kk,
      '! Біздің Telegram арнамызға жазылыңыз',
      '! #партия #кездесу',
      '! Тегтер: партия, саясат',
      '! Ұқсас жаңалықтар',
      '! Парламентте жаңа заң қаралды',
      '! Елші қонақтарды қабылдады',
      '! © 2023 Барлық құқықтар қорғалған',
    ].join('\n'),
    'kk',
  );
});

test('a Russian page', () => {
  check(
    [
      '! Главная » Политика » Партии',
      'Партии договорились о новой встрече',
      'Автор: Анна Петрова',
      '! Просмотров: 315',
      '! Мы используем файлы cookie, чтобы сайт работал лучше. Продолжая, вы соглашаетесь с этим.',
      lede.ru,
      '! Реклама',
      '! Делегация в зале заседаний (слева), 2019 год',
      'Депутат напомнил, что реклама на телевидении подорожала, а читать нужно больше.',
      '! Читайте также: Парламент обсудил бюджет',
      close.ru,
      '! Нашли ошибку? Выделите её и нажмите Ctrl+Enter.',
      '! Поделиться',
      '! ВКонтакте Telegram WhatsApp',
      '! Подписывайтесь на наш канал в Telegram',
      '! Комментарии (2)',
      '! Похожие материалы',
      '! В парламенте обсудили бюджет страны',
      '! Посол принял гостей из области',
      '! При использовании материалов ссылка на сайт обязательна.',
    ].join('\n'),
    'ru',
  );
});

test('an English page', () => {
  check(
    [
      '! Skip to content',
      '! Home | News | World | About us',
      'Parties agree to meet again in spring',
      'By Jane Doe',
      '! 3 min read',
      '! Share this article',
      lede.en,
      '! Advertisement',
      '! Photo: Press service',
      'We use cookies of the traditional kind at every reception, the chef told the guests with a smile on his face.',
      '! Read also: Parliament debates the budget',
      close.en,
      '! Subscribe to our newsletter',
      '! Related articles',
      '! Parliament debates the budget',
      '! Ambassador receives guests from the region',
      '! Copyright © 2020. All rights reserved.',
    ].join('\n'),
    'en',
  );
});

test('an agency page with its slug, caption, pages and key words', () => {
  check(
    [
      'Delegations arrive for party congress',
      'Source: Example Agency| 2017-10-16 21:51:26|Editor: Jane Doe',
      '! Video PlayerClose',
      '! (CPC)CHINA-BEIJING-CONGRESS-ARRIVAL (CN)',
      '! Delegates arrive in the capital on Oct. 16, 2017. (Xinhua/Li Ming)',
      `BEIJING, Oct. 16 (Xinhua) -- ${lede.en}`,
      close.en,
      '! 1 2 3 4 5 Next   >>|',
      '! KEY WORDS: congress',
      '! 010020070750000000000000011100001366841031',
    ].join('\n'),
    'en',
  );
});

test('titles behind dashes that close a page are links; those that a colon announces are the article’s', () => {
  const titles = [
    '- New policies to widen trade',
    '- Foreign guests visit old town',
    '- Farmers expect a good harvest',
    '- Museum shows rare maps',
  ];
  check([lede.en, close.en, ...titles.map((title) => `! ${title}`)].join('\n'), 'en');
  check([lede.en, 'The sides agreed on four points:', ...titles].join('\n'), 'en');
});

test('a heading of links with an article behind it takes nothing along', () => {
  check(`${lede.ru}\nПо теме\n${`${close.ru} `.repeat(6)}\n${`${lede.ru} `.repeat(6)}`, 'ru');
  check(`${lede.en}\nSources\n${`${close.en} `.repeat(6)}`, 'en');
});

test('a link in the middle takes its titles along and no prose', () => {
  check([lede.ru, '! Читайте также:', '! Парламент обсудил бюджет страны', '! Посол принял гостей из области', close.ru].join('\n'), 'ru');
});

test('a lone number is a page’s; numbered points, years and tables are the article’s', () => {
  check(`${lede.en}\n\n! 1\n\n${close.en}\n! - 2 -\n${lede.en}`, 'en');
  check(`${lede.en}\n1\n${close.en}\n2\n${lede.en}\n3\n${close.en}`, 'en');
  check(`${lede.ru}\n2019\n${close.ru}\n2020\n${lede.ru}`, 'ru');
  check(`${lede.ru}\nПартия труда\n12\nПартия мира\n45\nПартия леса\n3\n${close.ru}`, 'ru');
});

test('an account goes with the line that invites to it', () => {
  check(`${lede.ru}\n${close.ru}\n! Мы в соцсетях:\n! @example_party\n! https://t.me/example_party`, 'ru');
  check(`${lede.en}\n${close.en}\n! https://example.org/a/very/long/address`, 'en');
});

test('a caption goes where the evidence is strong', () => {
  check(
    `Председатель принял гостей из области\n\n! Анна Петрова (в центре), 2019 год\n${lede.ru}\n! Здание парламента, 2012 год\n${close.ru}`,
    'ru',
  );
  check(`Chair receives guests from the region\n\n! Anna Petrova (center), 2019\n${lede.en}\n${close.en}`, 'en');
  check(`${lede.kk}\n! Анна Петрова (сол жақта) мен қонақтар\n${close.kk}`, 'kk');
  check(`${lede.ru}\n! Толпа у здания парламента, 3 марта\n${close.ru}`, 'ru');
  check(`${lede.ru}\n! Здание старого порта, архивное фото\n${close.ru}`, 'ru');
  check(`${lede.kk}\n! Парламент алдындағы қалың жиын, 3 наурыз\n${close.kk}`, 'kk');
  check(`${lede.kk}\n! Ескі порттың ғимараты, мұрағаттағы сурет\n${close.kk}`, 'kk');
  check(`${lede.en}\n! The building of the old port, file photo\n${close.en}`, 'en');
  // The heads of a chronicle, and a headline below the name of the site.
  check(
    `${lede.ru}\nСтолица и окрестности реки, 3 марта\n${close.ru}\nПорт и старый город, 4 марта\n${lede.ru} Ушли.\n${close.ru} Все.`,
    'ru',
  );
  check(`Порт\nВыборы главы портового города, 3 марта\n${lede.ru}\n${close.ru}`, 'ru');
  // A paragraph of its own, though it names a place in a picture, and the only paragraph of a picture story.
  check(
    `${lede.en}\nThe chair (center) of the commission said that the report would be ready before the summer recess begins.\n${close.en}`,
    'en',
  );
  check('Delegates arrive for the congress in the capital of the country, Oct. 16, 2017. (Xinhua/Li Ming)', 'en');
});

test('the headline printed twice is kept once', () => {
  check(
    `! Партии договорились о новой встрече - Пример\nПартии договорились о новой встрече\n! Партии договорились о новой встрече\n12.06.2023\n${lede.ru}\n${close.ru}`,
    'ru',
  );
});

test('readers’ comments go where they look like comments', () => {
  check(
    `${lede.ru}\n${close.ru}\n! Комментарии\n! Иван\n! 2 часа назад\n! Согласен с автором, давно пора было это сделать и рассказать об этом людям.\n! Ответить`,
    'ru',
  );
  check(
    `${lede.ru}\nКомментарии\n${`Эксперт института считает, что решение принято вовремя и отвечает интересам обеих сторон. `.repeat(4)}`,
    'ru',
  );
});

test('comments that are longer than the article go up to the links behind them; a subhead does not begin them', () => {
  const comment = (name: string): string =>
    `! ${name}\n! 5 минут назад\n! ${close.ru} Иначе и быть не могло, я сам там был и видел.\n! Ответить`;
  check(
    `${lede.ru}\n! Комментарии (3)\n${comment('Wolf_77')}\n${comment('Мария')}\n${comment('гость')}\n! Новости дня\n! Мост открыт`,
    'ru',
  );
  check(`${lede.ru}\nОбсуждение\n${`${close.ru}\n`.repeat(10)}${lede.ru}`, 'ru');
});

test('a sentence that names a day is no date line', () => {
  for (const [language, line] of [
    ['kk', 'Сабақ 1 қыркүйекте басталады.'],
    ['ru', 'Занятия начнутся 1 сентября.'],
    ['en', 'Lessons begin on 1 September.'],
  ] as const)
    check(`${lede[language]}\n${line}\n! Telegram | Facebook | WhatsApp`, language);
});

test('a signed picture, the site’s own notice and a caption that closes with a credit go; a headline that ends so stays', () => {
  check(
    `Мост открыт. Фото\n! © РИА Новости / Анна Лодкина\n! Порт зимой. Архивное фото\n${lede.ru}\n${close.ru}\n! © 2021 Портал гавани`,
    'ru',
  );
  check(`Жаңа көпір ашылды\n! Айлақтың көрінісі. Сурет мұрағаттан\n${lede.kk}`, 'kk');
  check(`${lede.ru}\nОн положил снимок на стол. Фото автора книги упало.\n${close.ru}`, 'ru');
});

test('weather, filler and a trail that ends with today go from the head; the weather may be the headline', () => {
  const lorem = `Lorem ipsum dolor sit amet, ${'consectetur adipiscing elit '.repeat(12)}.`;
  check(
    `! Олдпорт +12°C\n! Главная - Новости - 13 ноября 2020\n! ${lorem}\nПартии провели встречу\n${lede.ru}\n! ${lorem}\n${close.ru}`,
    'ru',
  );
  check(`Жара +40°C\n${lede.ru}\n${close.ru}`, 'ru');
  check(`${lede.en}\nLorem ipsum is the filler that printers use in place of text.\n${close.en}`, 'en');
});

test('a card with its hour printed twice goes; the hours of a chronicle stay', () => {
  check(`${lede.ru}\n! 11:20\n! Вчера, 11:20\n! Цены на рыбу выросли\n${close.ru}`, 'ru');
  check(`${lede.ru}\n11:20\nНачало церемонии\n${close.ru}`, 'ru');
});

test('tags below their label go, a signature does not', () => {
  check(`${lede.ru}\n${close.ru}\n! Теги\n! Верландия\n! Рыбный рынок`, 'ru');
  check(`${lede.ru}\n${close.ru}\n! Теги: Верландия, рынок\nАнна Лодкина`, 'ru');
});

test('the window’s title goes above the headline and below it', () => {
  const title = 'Партии провели большую встречу';
  for (const page of [`! ${title} - РИА Новости, 05.07.2020\n${title}`, `${title}\n! ${title} | Портал гавани`])
    check(`${page}\n${lede.ru}`, 'ru');
});

test('a link with paragraphs and a subhead behind it takes its title along', () => {
  const two = `${lede.ru} ${close.ru}`;
  check(`${lede.ru}\n! Читайте также\n! Паромы отменят к осени\n${two}\nО мосте\n${two}\nКонец`, 'ru');
});

test('end marks and a trail of two known sections go; stars between paragraphs stay', () => {
  check(`! Новости / Общество\nПартии провели встречу\n${lede.ru}\n${close.ru}\n! -0-`, 'ru');
  check(`${lede.kk}\n${close.kk}\n! (完)`, 'kk');
  check(`${lede.en}\n${close.en}\n! ###\n! Enditem`, 'en');
  check(`${lede.ru}\n* * *\nПраздник прошёл весело.\n! Telegram | WhatsApp | Facebook\n! * * *`, 'ru');
});

test('what a newspaper and a site print below a text goes, its signature stays', () => {
  const foot = ['Фото Марии Ли', 'Соб. инф.', '5/5 (1 голос)', '← Назад', 'Telegram: @gavan', '(Продолжение следует)', 'Фото автора'];
  check(`${lede.ru}\n${close.ru}\n${foot.map((line) => `! ${line}`).join('\n')}`, 'ru');
  check(`${lede.kk}\n${close.kk}\n! (Жалғасы бар)\nАсан ҮСЕНОВ,\n«Айлақ таңы»\n! Суреттерді түсірген автор`, 'kk');
  check(`Партии провели встречу\n${lede.ru}\nФото помогло найти хозяина.\n${close.ru}`, 'ru');
});

test('a person’s word wins, and a stale one is a note', () => {
  const text = `${lede.en}\nAdvertisement\nA strange line\n${close.en}`;
  assert.deepEqual(removed(text, 'en', { keep: ['Advertisement'], strip: ['A strange line'] }), { 'A strange line': 'curated' });
  const { notes } = stripBoilerplate(text, { language: 'en', strip: ['No such line'] });
  assert.deepEqual(
    notes.map(({ rule }) => rule),
    ['boilerplate-correction-stale'],
  );
});

test('lines that many seeds share go, unless the seeds are one article', () => {
  const shared = 'News portal of the southern region since 1999';
  assert.deepEqual(removed(`${lede.en}\n${close.en}\n${shared}`, 'en', { repeated: new Set([shared]) }), { [shared]: 'repeated-line' });
  assert.deepEqual(removed(`${lede.en}\n${close.en}`, 'en', { repeated: new Set([lede.en, close.en]) }), {});
});

test('furniture in another language than the article goes too', () => {
  check(`${lede.kk}\n! Читайте также: Парламент обсудил бюджет\n${close.kk}\n! Share\n! Подписывайтесь на наш канал`, 'kk');
});

test('a headline is no furniture, though it begins or is quoted like it', () => {
  check(`Видео: партии подписали договор о торговле\n${lede.ru}\n${close.ru}`, 'ru');
  check(`Watch: leaders of two parties sign a treaty\n${lede.en}\n${close.en}`, 'en');
  check(`Победа «Единства» над «Согласием» на выборах «Парламент»\n${lede.ru}\n${close.ru}`, 'ru');
});

test('a long page of short lines is read in linear time', () => {
  const time = (lines: number): number => {
    const text = `${lede.en}\n${'short line\n'.repeat(lines)}${'( '.repeat(lines)}\n${'- '.repeat(lines)}`;
    return processorTime(() => stripBoilerplate(text, { language: 'en' }));
  };
  time(500);
  // Eight times the lines, three times the slack: quadratic time would be sixty-four times as long.
  const [short, long] = [time(1000), time(8000)];
  assert.ok(long < short * 24, `${short} ms for 1,000 lines, ${long} ms for 8,000`);
});

test('the last word of a cue may have an ending', () => {
  const text = [
    'Бейсенбі күні елордада екі партия өкілдерінің кездесуі өтті, оған сарапшылар мен журналистер де қатысты.',
    'Кездесу соңында тараптар келесі жылдың жоспарын бекітіп, бірлескен жұмысты жалғастыруға келісті.',
    'Сурет ашық дереккөзден алынды',
    'Қатысты жаңалықтар:',
    'Айлақта жиын өтті',
    'Ауа райы болжамы',
  ].join('\n\n');
  const { removed } = stripBoilerplate(text, { language: 'kk' });
  assert.deepEqual(
    removed.map(({ line, rule }) => [line, rule]),
    [
      [5, 'credit'],
      [7, 'link-block'],
      [9, 'link-block'],
      [11, 'link-block'],
    ],
  );
});

test('an agency’s mark ends its report; the same word in a sentence does not', () => {
  check(`${lede.en}\n${close.en}\n! Enditem`, 'en');
  check(`${lede.en}\n${close.en}\n! (END)`, 'en');
  check(`${lede.en}\nEnds and means were discussed at length, and each side kept its own view of them.\n${close.en}`, 'en');
});

test('filler of a template goes; a sentence that speaks of it stays', () => {
  check(
    `${lede.en}\n! Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.\n${close.en}`,
    'en',
  );
  check(`${lede.kk}\n! Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore.\n${close.kk}`, 'kk');
  check(`${lede.en}\nThe printed page began with the words "Lorem ipsum dolor", and nobody had noticed it for a week.\n${close.en}`, 'en');
});

test('a known section and one below it are a trail, the weather is none of the text', () => {
  check(`! World · Oldport\nParties agree to meet again in spring\n${lede.en}\n${close.en}`, 'en');
  check(`! Политика / Партии\n! Погода: +11\nПартии договорились о новой встрече\n${lede.ru}\n${close.ru}`, 'ru');
  check(`! Ауа райы: -7\nЕкі партия жаңа кездесу туралы келісті\n${lede.kk}\n${close.kk}`, 'kk');
  check(`Politics | Parties agree to meet again in spring\n${lede.en}\n${close.en}`, 'en');
});

test('what newsletters, channels and app stores print around a text goes', () => {
  check(
    `! View this email in your browser\nHorses and hay divide the upper villages\n${lede.en}\n${close.en}\n! Download on the App Store\n! You are receiving this email because you asked for it at a fair.\n! Unsubscribe | Update your preferences`,
    'en',
  );
  check(
    `! Открыть в браузере\nЛошади и сено разделили верхние сёла\n${lede.ru}\n${close.ru}\n! Доступно в App Store и Google Play\n! Вы получили эту рассылку, потому что подписались на ярмарке.`,
    'ru',
  );
  check(
    `! Бекітілген хабарлама\n${lede.kk}\n${close.kk}\n! Суреттер түсініктемеде 👇\n! Бізге қосылыңыз: t.me/dala_joly\n! App Store пен Google Play-де`,
    'kk',
  );
  check(`Google Play closed to minors by new law\n${lede.en}\nThe rules for Google Play are new.\n${close.en}`, 'en');
});

test('the registration of an outlet goes; a paragraph on registration stays', () => {
  check(`${lede.ru}\n${close.ru}\n! Свидетельство о регистрации СМИ № 123-Г выдано 2 апреля 1999 г.`, 'ru');
  check(`${lede.kk}\n${close.kk}\n! Ақпарат министрлігінде тіркелген. № 123 куәлік`, 'kk');
  check(`${lede.ru}\nЗакон о регистрации СМИ вступит в силу весной, как и было обещано год назад.\n${close.ru}`, 'ru');
});

test('where a newspaper continues an article goes', () => {
  check(`${lede.en}\n${close.en}\n! Continued on page 4`, 'en');
  check(`${lede.ru}\n${close.ru}\n! (Окончание на 4-й стр.)`, 'ru');
  check(`${lede.kk}\n${close.kk}\n! Жалғасы 4-бетте`, 'kk');
  check(`${lede.ru}\nПродолжение на эту тему гости обещали прислать.\n${close.ru}`, 'ru');
});

test('what else stands in an issue goes from above the text', () => {
  check(
    `! In this issue:\n! 1. Oldport: new dates for the fair\n! 2. Hills: one road, two bridges\nOne road, two bridges and a fair\n${lede.en}\n${close.en}`,
    'en',
  );
  check(
    `! Сегодня в номере:\n! Дорога и два моста .... 3\n! Ярмарка в порту .... 5\nОдна дорога и два моста\n${lede.ru}\n${close.ru}`,
    'ru',
  );
  check(`! Осы санда:\n! • Жол мен екі көпір\n! • Айлақтағы жәрмеңке\nБір жол мен екі көпір\n${lede.kk}\n${close.kk}`, 'kk');
  check(`Содержание\n${lede.ru}\n${close.ru}`, 'ru');
});

test('a heading that offers other articles in words of its own takes them along', () => {
  check(`${lede.kk}\n${close.kk}\n! Мүмкін сізге бұл да қызық болар:\n! Айлақта жәрмеңке өтті\n! Жаңа көпір ашылды\n! Пікірлер`, 'kk');
  check(`${lede.ru}\n${close.ru}\n! Возможно, вам будет интересно:\n! В порту прошла ярмарка\n! Открыт новый мост`, 'ru');
  check(`${lede.en}\n${close.en}\n! Perhaps you may be interested in:\n! A fair in the harbour\n! A new bridge opens`, 'en');
  check(`${lede.ru}\nИм было интересно:\nпочему мост закрыт\n${close.ru}`, 'ru');
});

test('hours, address, calendar and price below a text go; those that it tells stay', () => {
  check(`${lede.ru}\n${close.ru}\n! г. Олдпорт, ул. Садовая, 12. Пн–Пт 9:00–18:00`, 'ru');
  check(`${lede.ru}\n${close.ru}\n! Март 2022\n! Пн Вт Ср Чт Пт Сб Вс\n! 1 2 3 4 5 6`, 'ru');
  check(`${lede.en}\n${close.en}\n! Reception: 09:00-12:00\n! 12 Harbour Street, Oldport\n! Hills edition 30 cents`, 'en');
  check(`${lede.kk}\n${close.kk}\n! Олдпорт қ., Бақ көшесі, 12\n! Жұмыс уақыты: 09:00-18:00\n! Бағасы 50 теңге`, 'kk');
  check(`${lede.en}\n${close.en}\n10:00-11:00 The chair opens the fair\n11:00-12:00 Horses`, 'en');
  check(`${lede.ru}\n${close.ru}\nХлеб – 180 тенге`, 'ru');
  check(`${lede.ru}\n${close.ru}\nГде: Дом дружбы, ул. Садовая, 12`, 'ru');
  check(`${lede.kk}\n${close.kk}\nҚабылдау бөлмелері:\nОлдпорт қаласы, Бақ көшесі, 8\nТаулы қаласы, Бақ көшесі, 12`, 'kk');
});

test('a thread without buttons goes from its heading on; days below another heading stay', () => {
  check(
    `${lede.ru}\n${close.ru}\n! Оставить комментарий\n! steppe_rider\n! 12 апреля 2022, 09:14\n! А про мост правда?\n! dala77\n! 12 апреля 2022, 10:02\n! Хочется верить`,
    'ru',
  );
  check(
    `${lede.en}\n${close.en}\n! Comments\n! Old Skipper\n! 3 March 2021, 10:00\n! Well said.\n! gull_5\n! 3 March 2021, 11:00\n! Hm.`,
    'en',
  );
  check(`${lede.en}\n${close.en}\nTimeline\nFounding\n3 March 2021\nFirst fair\n5 March 2022`, 'en');
});

test('the name of a channel above what it forwards, and of a journal below its keeper’s, go', () => {
  check(`! Степь Live 🐎\n! Переслано из Пресс-служба порта\n${lede.ru}\n${close.ru}`, 'ru');
  check(`! Dala | ресми арна\n! Бекітілген хабарлама\n${lede.kk}\n${close.kk}`, 'kk');
  check(`! ← Предыдущая запись\n! Следующая запись →\n! steppe_rider\n! Степные заметки\n${lede.ru}\n${close.ru}`, 'ru');
  check(`Степные заметки\n${lede.ru}\n${close.ru}`, 'ru');
});

test('buttons in a language that the archive does not read go at the edges', () => {
  check(`${lede.ru}\n${close.ru}\n! Bu sayfayı paylaş\n! Yazdır\n! Impressum | Datenschutz\n! 京ICP备20012345号`, 'ru');
  check(`${lede.en}\nTeilen\n${lede.en}\n${close.en}`, 'en');
});

test('an editor in brackets is no caption', () => {
  const { removed: lines } = stripBoilerplate(`${lede.ru}\n${close.ru}\n(Редактор: Ван Синь)`, { language: 'ru' });
  assert.deepEqual(lines, []);
});

test('the head of a newsletter goes with its contents; a headline above a list of its own stays', () => {
  check(
    `! Trouble viewing this email? Open it in your browser\n! HILLS MONITOR\n! Your letter on horses and hay\n! Highlights:\n! - A fair is moved\n! - A bill returns\nThe fair finds a date and no field\n${lede.en}\n${close.en}`,
    'en',
  );
  check(`Как выбрать лошадь\n! Содержание:\n! 1. Зубы\n! 2. Копыта\n${lede.ru}\n${close.ru}`, 'ru');
});

test('links to the neighbours, public services and one answer below a text go', () => {
  check(`${lede.kk}\n${close.kk}\n! Келесі жаңалық: Көпір ашылды`, 'kk');
  check(`${lede.ru}\n${close.ru}\n! Государственные услуги\n! Горячая линия 1414`, 'ru');
  check(
    `${lede.en}\n${close.en}\n! 1 thought on “Horses and hay”\n! Old Reader says:\n! May 12, 2019 at 11:03 am\n! Good one!\n! Reply`,
    'en',
  );
  check(`${lede.en}\nThe governor says:\nhorses first.\n${close.en}`, 'en');
});

test('a post’s buttons, an office’s address and an outlet’s notice go below the text', () => {
  check(
    `${lede.ru}\n${close.ru}\n! 👀 3,4к\n! Понравилась новость? Расскажи друзьям!\n! Сетевое издание «Степь», свидетельство № 12`,
    'ru',
  );
  check(
    `${lede.kk}\n${close.kk}\n! Хабарлама ұнады ма?\n! Түсініктемелер (2)\n! Асан\n! 12.05.2022 18:40\n! Дұрыс\n! Үсен\n! 12.05.2022 19:00\n! Иә`,
    'kk',
  );
  check(`${lede.ru}\n${close.ru}\n! Посольство Северной Республики, Олдпорт, Садовая, 9`, 'ru');
  check(`${lede.en}\n${close.en}\n! -END-\n! Notes to editors:`, 'en');
  check(`${lede.en}\nDid you like the fair? the mayor asked.\n${close.en}`, 'en');
});

test('"see also" heads a list of links below the text, and takes no paragraph behind it', () => {
  check([lede.ru, close.ru, '! См. также', '! Парламент обсудил бюджет', '! Посол принял гостей'].join('\n'), 'ru');
  check([lede.kk, close.kk, '! Сондай-ақ қараңыз', '! Парламент бюджетті талқылады', '! Елші қонақ қабылдады'].join('\n'), 'kk');
  check(`${lede.kk}\n! Сондай-ақ қараңыз\n! Парламент бюджетті талқылады\n${close.kk}\n${lede.kk}`, 'kk');
});
