import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { stripBoilerplate } from '../src/ingest/boilerplate.ts';
import type { Stated, Story } from '../src/ingest/story.ts';
import { structure } from '../src/ingest/structure.ts';
import type { LanguageTag } from '../src/schema/language.ts';

const kk = 'Бейсенбі күні елордада екі партия өкілдерінің кездесуі өтті, оған сарапшылар мен журналистер де қатысты.';
const ru = 'В четверг в столице прошла встреча представителей двух партий, в которой приняли участие эксперты и журналисты.';
const ru2 = 'Следующую встречу стороны договорились провести весной, сообщила пресс-служба.';
const en = 'Representatives of the two parties met in the capital on Thursday together with experts and journalists.';
const en2 = 'The sides agreed to hold their next meeting in spring, the press service said.';

function read(text: string, language: LanguageTag = 'ru', stated: Stated = {}): Story {
  return structure(
    { lines: text.split('\n').map((line, at) => ({ number: at + 1, text: line })), removed: [], notes: [] },
    stated,
    language,
  );
}

function words(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => words(child as Nodes)).join(' / ') : '';
}

function blocks(story: Story): string[] {
  return story.body.children.map((block) => `${block.type === 'paragraph' ? '' : `${block.type}: `}${words(block)}`);
}

test('the real seeds: headlines, site name, dateline, paragraphs', () => {
  const seed = (name: string, language: LanguageTag): Story => {
    const text = readFileSync(new URL(`../seeds/${name}.txt`, import.meta.url), 'utf8')
      .normalize('NFC')
      .replaceAll('\u00a0', ' ');
    return structure(stripBoilerplate(text, { language }), {}, language);
  };
  const zero = seed('000_ef2bf8ca8d66c38c', 'kk');
  assert.equal(zero.headline, undefined);
  assert.equal(zero.body.children.length, 8);
  assert.match(blocks(zero)[2] ?? '', /^– Біз Қазақстан Президенті/);
  const one = seed('001_80eb9cb48163484d', 'kk');
  assert.equal(one.headline?.value, 'ҚХП мен ҚКП: «Социализм - біздің ортақ мақсатымыз!»');
  assert.equal(one.body.children.length, 8);
  const two = seed('002_20ba4e7476e76a1e', 'en');
  assert.equal(two.headline, undefined);
  assert.equal(two.body.children.length, 6);
  const three = seed('003_171e8d334eace437', 'en');
  assert.equal(three.headline?.value, 'The first meeting of China-Central Asia Political Parties Dialogue was held');
  assert.deepEqual(three.header, [{ line: 1, text: 'China-Ukraine Education Union', role: 'site-name' }]);
  assert.equal(three.body.children.length, 12);
  const four = seed('004_11e614517402c173', 'ru');
  assert.equal(four.headline, undefined);
  assert.equal(four.dateline, 'Нур-Султан, 3 марта /Синьхуа/ --');
  assert.match(blocks(four)[0] ?? '', /^Президент Казахстана Касым-Жомарт Токаев/);
  assert.equal(four.body.children.length, 6);
  for (const story of [zero, one, two, three, four])
    assert.deepEqual([story.foreign, story.footer, story.deck, story.byline], [[], [], undefined, undefined]);
});

test('a headline is a short line above the text, with or without a blank line, a question or a call too', () => {
  for (const headline of [
    'Партии договорились о новой встрече',
    'Что решили партии на встрече в столице страны?',
    '«Мы за мир!»',
    'U.S. and China agree on new talks',
    'ПАРТИИ ДОГОВОРИЛИСЬ О ВСТРЕЧЕ',
  ]) {
    for (const gap of ['\n', '\n\n']) {
      const story = read(`${headline}${gap}${ru}\n${ru2}`);
      assert.equal(story.headline?.value, headline);
      assert.deepEqual(blocks(story), [ru, ru2]);
    }
  }
});

test('a text that begins with a paragraph, speech or a list has no headline', () => {
  for (const first of [ru, 'Встреча завершилась.', '– Мы рады гостям, – сказал он', 'Вот что решили стороны:', '• первый пункт']) {
    const story = read(`${first}\n${ru}\n${ru2}`);
    assert.equal(story.headline, undefined, first);
    assert.equal(story.body.children.length, 3, first);
  }
  assert.equal(read(ru).headline, undefined);
  assert.deepEqual(blocks(read('Одна строка без точки')), ['Одна строка без точки']);
});

test('day, author, source and deck stand around the headline', () => {
  const russian = read(
    `12 июня 2023, 14:05\nПартии договорились о новой встрече\nСтороны обсудили торговлю и образование\nАвтор: Анна Петрова\nИсточник: Пример\n\n${ru}\n${ru2}`,
  );
  assert.equal(russian.headline?.value, 'Партии договорились о новой встрече');
  assert.equal(russian.deck, 'Стороны обсудили торговлю и образование');
  assert.equal(russian.byline, 'Автор: Анна Петрова');
  assert.deepEqual(
    russian.header.map(({ line, role }) => [line, role]),
    [
      [1, 'date'],
      [4, 'author'],
      [5, 'source'],
    ],
  );
  assert.deepEqual(blocks(russian), [ru, ru2]);

  const english = read(`Parties agree to meet again\nBy Jane Doe, Example Times\nJune 12, 2023\n\n${en}`, 'en');
  assert.equal(english.byline, 'By Jane Doe, Example Times');
  assert.deepEqual(
    english.header.map(({ role }) => role),
    ['author', 'date'],
  );
  assert.deepEqual(blocks(english), [en]);

  const kazakh = read(`Партиялар қайта кездесуге келісті\n2023 жылғы 12 маусым\nАйгүл СЕЙІТОВА\n${kk}`, 'kk');
  assert.equal(kazakh.byline, 'Айгүл СЕЙІТОВА');
  assert.deepEqual(
    kazakh.header.map(({ role }) => role),
    ['date', 'author'],
  );
});

test('a headline may name a day; a line with a day, its year or hour and little else is the stamp', () => {
  for (const [headline, language] of [
    ['Выборы пройдут 5 июня', 'ru'],
    ['5 июня 2022 года распущен парламент', 'ru'],
    ['Матч начнётся 5 июня в 19:00', 'ru'],
    ['Сабақ 1 қыркүйекте басталады', 'kk'],
    ['Vote moved to 5 June', 'en'],
  ] as const) {
    const story = read(`${headline}\n${{ kk, ru, en }[language]}`, language);
    assert.equal(story.headline?.value, headline);
    assert.deepEqual(story.header, [], headline);
  }
  for (const stamp of [
    '5 июня, Астана',
    'Обновлено администратором 5 июня 2021',
    '5 июня 2021 года, просмотров 55',
    'Среда, 5 июня 2021, 19:00 мск',
  ])
    assert.deepEqual(
      read(`Партии провели встречу\n${stamp}\n${ru}`).header.map(({ role }) => role),
      ['date'],
      stamp,
    );
});

test('a line that opens with an address or holds a stamp does not continue the headline', () => {
  for (const line of ['news.example | Политика', 'источник 2021-04-18 22:31:07'])
    assert.equal(
      read(`В порту столицы появился большой склад для грузов\n${line}\n${ru}`).headline?.value,
      'В порту столицы появился большой склад для грузов',
    );
});

test('a Chinese report has its headline, stamp and dateline, and no sentence of it is a stamp', () => {
  const story = read(
    '港口中转仓库启用\n2021-04-18 22:31:07 来源：新华网\n新华社北京4月18日电 仓库正式启用。\n港务委员会代表出席了启用仪式。工程于2019年7月开工。',
    'zh',
  );
  assert.equal(story.headline?.value, '港口中转仓库启用');
  assert.equal(story.dateline, '新华社北京4月18日电');
  assert.deepEqual(story.footer, []);
});

test('a quoted deck is no rubric', () => {
  const story = read(`Школьники обменялись письмами\n«Здравствуй, сосед»\n${ru}`);
  assert.equal(story.deck, '«Здравствуй, сосед»');
});

test('one line may hold source, day and author', () => {
  const { header } = read(`Parties agree to meet again\nSource: Xinhua| 2017-10-16 21:51:26|Author: Jane Doe\n${en}`, 'en');
  assert.deepEqual(
    header.map(({ role, text }) => [role, text]),
    [
      ['source', 'Source: Xinhua'],
      ['date', '2017-10-16 21:51:26'],
      ['author', 'Author: Jane Doe'],
    ],
  );
  const edited = read(`Parties agree to meet again\nSource: Xinhua| 2017-10-16 21:51:26|Editor: Jane Doe\n${en}`, 'en');
  assert.equal(edited.byline, undefined, 'who edits a text is not its author');
});

test('agencies credit reporters and editors in brackets below the text; editors and translators are no authors', () => {
  const { footer, body } = read(
    `Parties agree to meet again\n${en}\n${en2}\n(Reporting by Jane Doe in Oldport; Editing by John Roe)`,
    'en',
  );
  assert.deepEqual(
    footer.map(({ role, text }) => [role, text]),
    [
      ['author', 'Reporting by Jane Doe in Oldport'],
      ['editor', 'Editing by John Roe'],
    ],
  );
  assert.equal(body.children.length, 2);
  for (const [line, language] of [
    ['Editor: Jane Doe', 'en'],
    ['Перевод: Асель Ким', 'ru'],
    ['Аударған Әсел Ким', 'kk'],
    ['Редактор: Әсел Ким', 'kk'],
  ] as const) {
    const text = { kk: `${kk}\n${kk}`, ru: `${ru}\n${ru2}`, en: `${en}\n${en2}` }[language];
    for (const printed of [line, `[${line}]`])
      assert.deepEqual(read(`${text}\n${printed}`, language).footer, [{ line: 3, text: line, role: 'editor' }]);
  }
});

test('a remark in brackets with a semicolon is no credit', () => {
  assert.deepEqual(read(`${en}\n${en2}\n(By noon the doors were shut; by night they stood open.)`, 'en').footer, []);
});

test('a day above the headline is weak where another stands below it', () => {
  const { header } = read(`Friday, 7 May 2021\nParties agree to meet again in spring\n2 May 2021\n${en}`, 'en');
  assert.deepEqual(
    header.map(({ text, weak }) => [text, weak]),
    [
      ['Friday, 7 May 2021', true],
      ['2 May 2021', undefined],
    ],
  );
  assert.equal(read(`Friday, 7 May 2021\nParties agree to meet again in spring\n${en}`, 'en').header[0]?.weak, undefined);
});

test('a subhead may stand below a list', () => {
  const story = read(`${en}\n• Fish and salt\n• Two boats\nNO HASTE\n${en2}`, 'en');
  assert.deepEqual(blocks(story).slice(2), ['heading: NO HASTE', en2]);
});

test('"By" opens sentences too', () => {
  const story = read(`Parties agree to meet again\nBy contrast, the opposition said no and left the hall.\n${en}`, 'en');
  assert.equal(story.byline, undefined);
  assert.equal(story.body.children.length, 2);
});

test('a site name line above the headline is known by its nouns; a short headline above a deck is none', () => {
  const story = read(`Example Education Union\n\nThe parties of five countries met in the capital\n\n${en}\n${en2}`, 'en');
  assert.equal(story.headline?.value, 'The parties of five countries met in the capital');
  assert.deepEqual(story.header, [{ line: 1, text: 'Example Education Union', role: 'site-name' }]);
  assert.equal(read(`example-news.kz\nПартии договорились о новой встрече\n${ru}`).header[0]?.role, 'site-name');
  const decked = read(`Токаев в Пекине\nПрезидент прибыл с государственным визитом\n${ru}`);
  assert.equal(decked.headline?.value, 'Токаев в Пекине');
  assert.equal(decked.deck, 'Президент прибыл с государственным визитом');
});

test('datelines of many agencies leave the lede', () => {
  const datelines: readonly (readonly [string, string, LanguageTag])[] = [
    ['Нур-Султан, 3 марта /Синьхуа/ --', ru, 'ru'],
    ['АСТАНА. КАЗИНФОРМ –', ru, 'ru'],
    ['АСТАНА. КАЗИНФОРМ -', ru, 'ru'],
    ['МОСКВА, 5 июл — РИА Новости.', ru, 'ru'],
    ['МОСКВА, 5 июля. /ТАСС/.', ru, 'ru'],
    ['Пекин. 3 марта. ИНТЕРФАКС –', ru, 'ru'],
    ['Ташкент, 12 июня 2023 года –', ru, 'ru'],
    ['АЛМАТЫ, 3 мар — Sputnik.', ru, 'ru'],
    ['г. Алматы, 3 марта 2020 г. —', ru, 'ru'],
    ['Ростов-на-Дону, 7 мая /Пример/ —', ru, 'ru'],
    ['BEIJING, June 12 (Xinhua) --', en, 'en'],
    ['UNITED NATIONS, Sept. 5 (Xinhua) --', en, 'en'],
    ['ASTANA (AP) —', en, 'en'],
    ['BEIJING/ASTANA (Reuters) -', en, 'en'],
    ['ASTANA, Kazakhstan (AP) —', en, 'en'],
    ['WASHINGTON —', en, 'en'],
    ['ASTANA, 12 June 2023 (Example Wire) –', en, 'en'],
    ['NUR-SULTAN. KAZINFORM –', en, 'en'],
    ['НҰР-СҰЛТАН. ҚазАқпарат –', kk, 'kk'],
    ['Бейжің, 3 наурыз /Синьхуа/ --', kk, 'kk'],
    ['АСТАНА, 3 наурыз – Sputnik.', kk, 'kk'],
    ['Астана. 3 наурыз. BAQ.KZ –', kk, 'kk'],
    ['ҚОСТАНАЙ. 14 сәуір 2022 жыл.', kk, 'kk'],
    ['КОСТАНАЙ. 14 апреля 2022 года.', ru, 'ru'],
  ];
  for (const [dateline, lede, language] of datelines) {
    const story = read(`Тақырып жолы осында тұр\n${dateline} ${lede}\n${lede}`, language);
    assert.equal(story.dateline, dateline);
    assert.deepEqual(blocks(story), [lede, lede], dateline);
    assert.equal(story.headline?.value, 'Тақырып жолы осында тұр', dateline);
  }
  assert.equal(
    read('BEIJING. KAZINFORM On Thursday the two parties met in the capital of the country, officials said.', 'en').dateline,
    'BEIJING. KAZINFORM',
  );
  assert.equal(read('北京3月3日电 中国共产党代表团星期一抵达哈萨克斯坦首都，双方就合作问题交换了意见。', 'zh').dateline, '北京3月3日电');
});

test('sentences with a dash are no datelines', () => {
  for (const sentence of [
    'Астана – столица страны, в которой прошла встреча представителей двух партий.',
    'Сегодня, 3 марта – Всемирный день писателя, который отмечают во многих странах.',
    'Казахстан, Китай и Россия – соседи, которые договорились о сотрудничестве.',
    'Партия – это люди, сказал председатель на встрече с журналистами в четверг.',
    'ШОС – международная организация, в которую входят многие страны региона.',
    'Wang Yi - who arrived on Monday - met the president and the speaker of parliament.',
    'In Astana, on June 12 — a Monday — the parties met behind closed doors for two hours.',
    'Қазақстан – Қытай диалогы елордада өтті, оған сарапшылар да қатысты.',
    'КОСТАНАЙ. В апреле 2022 года здесь прошла встреча двух партий.',
    '– Біз дайынбыз, – деді ол. – Бәрі жақсы болады деп сенеміз.',
  ]) {
    const story = read(`${sentence}\n${ru}`);
    assert.equal(story.dateline, undefined, sentence);
    assert.equal(blocks(story)[0], sentence);
  }
});

test('a stamp glued to the text is its day', () => {
  const story = read(`date 2016-02-24 BEIJING. KAZINFORM On Thursday the two parties met in the capital, officials said.\n${en}`, 'en');
  assert.deepEqual(story.header, [{ line: 1, text: 'date 2016-02-24', role: 'date' }]);
  assert.equal(story.dateline, 'BEIJING. KAZINFORM');
});

test('source, signature and day close an article', () => {
  const story = read(`Партии договорились о новой встрече\n${ru}\n${ru2}\n\nАнна ПЕТРОВА\nИсточник: Пример\n12.06.2023`);
  assert.deepEqual(
    story.footer.map(({ line, role, text }) => [line, role, text]),
    [
      [5, 'author', 'Анна ПЕТРОВА'],
      [6, 'source', 'Источник: Пример'],
      [7, 'date', '12.06.2023'],
    ],
  );
  assert.deepEqual(blocks(story), [ru, ru2]);
  assert.deepEqual(
    read(`${en}\n${en2}\n(Example Wire)`, 'en').footer.map(({ role }) => role),
    ['source'],
  );
  assert.deepEqual(read(`${ru}\n${ru2}\nСобрание закрыли в полночь.`).footer, []);
});

test('a reporter and the newspaper below, a name behind the sign of copyright, an acronym with a stop', () => {
  const foot = (text: string) => read(`Партии провели встречу\n${ru}\n${ru2}\n${text}`).footer;
  assert.deepEqual(
    foot('Асан ҮСЕНОВ,\n«Айлақ таңы»\nБРАЙТФОРД').map(({ role, text }) => [role, text]),
    [
      ['author', 'Асан ҮСЕНОВ'],
      ['source', '«Айлақ таңы»'],
      ['source', 'БРАЙТФОРД'],
    ],
  );
  assert.deepEqual(
    ['ТАСС.', '© Казинформ', '(Синьхуа)', '/Синьхуа/', '(Вестник гавани)'].map((text) =>
      foot(text).map(({ role, weak }) => `${role} ${weak ?? false}`),
    ),
    [['source false'], ['source true'], ['source true'], ['source false'], ['source false']],
  );
  assert.deepEqual(foot('Тишина.'), []);
});

test('hard-wrapped paragraphs are joined, with hyphens where the text knows the word', () => {
  const wrapped = [
    'Representatives of the two parties met in the capital on Thursday, and',
    'many journalists came to hear what the leaders of both sides had to say',
    'about trade, education and the well-known plan of which the neighbour-',
    'hood has spoken for years.',
    '',
    'The neighbourhood is watching closely, said the chair of the commission,',
    'because the well-',
    'known plan touches everybody who lives between the river and the hills.',
    'Nobody was surprised when the meeting took longer than had been said.',
  ].join('\n');
  assert.deepEqual(blocks(read(wrapped, 'en')), [
    'Representatives of the two parties met in the capital on Thursday, and many journalists came to hear what the leaders of both sides had to say about trade, education and the well-known plan of which the neighbourhood has spoken for years.',
    'The neighbourhood is watching closely, said the chair of the commission, because the well-known plan touches everybody who lives between the river and the hills. Nobody was surprised when the meeting took longer than had been said.',
  ]);
});

test('in a hard-wrapped text the author stands by himself below the headline, and his line may end with the day', () => {
  const story = read(
    [
      'Two Parties Sign a Plan for the Coming Years in the Capital',
      'By Anna Berg in Nation on 7 May 2024',
      '',
      'OLDPORT – Representatives of two parties met in the capital on Monday to sign',
      'a plan of their common work for two years, in which experts and journalists',
      'of both countries will take part, and to open an exhibition of old posters in',
      'the hall of the library, which is free for all until the end of the month.',
      '',
      'The sides agreed to hold the next meeting in spring, and to invite to it the',
      'young members of both parties who took part in the work on the plan this year.',
    ].join('\n'),
    'en',
  );
  assert.equal(story.headline?.value, 'Two Parties Sign a Plan for the Coming Years in the Capital');
  assert.deepEqual(
    story.header.map(({ role, text }) => [role, text]),
    [
      ['author', 'By Anna Berg in Nation on 7 May 2024'],
      ['date', 'By Anna Berg in Nation on 7 May 2024'],
    ],
  );
  assert.equal(blocks(story).length, 2);
});

test('a line that a break cut in two is one paragraph; speech and verse stay lines', () => {
  assert.deepEqual(
    blocks(read('В четверг в столице прошла встреча представителей\nдвух партий, сообщила пресс-служба.\nСтороны остались довольны.')),
    ['В четверг в столице прошла встреча представителей двух партий, сообщила пресс-служба.', 'Стороны остались довольны.'],
  );
  assert.deepEqual(blocks(read(`${ru}\n– Мы рады, – сказал он.\n– И мы тоже, – ответили гости.`)), [
    ru,
    '– Мы рады, – сказал он.',
    '– И мы тоже, – ответили гости.',
  ]);
});

test('subheads, lists, quotations and rules become their own blocks', () => {
  assert.deepEqual(
    blocks(
      read(`${ru}\nЧто дальше\n${ru2}\n• торговля\n• образование\n${ru2}\n1) встреча\n2) договор\n> Мы за мир.\n***\n## Итоги\n${ru}`),
    ),
    [
      ru,
      'heading: Что дальше',
      ru2,
      'list: торговля / образование',
      ru2,
      'list: встреча / договор',
      'blockquote: Мы за мир.',
      'thematicBreak: ',
      'heading: Итоги',
      ru,
    ],
  );
});

test('a subhead may stand above an announced list', () => {
  assert.deepEqual(
    blocks(read(`Партии провели встречу\n${ru}\nЧто делать\nПо словам учёного, нужны два шага:\n• считать;\n• ждать.`)).slice(1, 3),
    ['heading: Что делать', 'По словам учёного, нужны два шага:'],
  );
});

test('hyphens open speech unless an announced list is divided by semicolons', () => {
  assert.deepEqual(blocks(read('Стороны обсудили:\n- торговлю;\n- образование;\n- туризм.')), [
    'Стороны обсудили:',
    'list: торговлю; / образование; / туризм.',
  ]);
  assert.deepEqual(blocks(read(`${ru}\n- Мы рады, - сказал он.\n- И мы, - сказали гости.`)), [
    ru,
    '- Мы рады, - сказал он.',
    '- И мы, - сказали гости.',
  ]);
});

test('paragraphs of another language are numbered', () => {
  const story = read(
    `${kk}\nМы будем и дальше развивать отношения между нашими партиями, потому что они полезны обоим народам.\n${kk}`,
    'kk',
  );
  assert.deepEqual(story.foreign, [{ paragraph: 2, language: 'ru' }]);
});

test('a stated headline names the headline line, or stands in for it', () => {
  const headline = {
    value: 'Партии договорились о новой встрече.',
    evidence: [{ quote: 'Партии договорились о новой встрече.', rule: 'front-matter' }],
  };
  const printed = read(`Партии договорились о новой встрече.\n${ru}`, 'ru', { headline });
  assert.equal(printed.headline?.value, 'Партии договорились о новой встрече.');
  assert.deepEqual(blocks(printed), [ru]);
  const absent = read(`${ru}\n${ru2}`, 'ru', { headline });
  assert.deepEqual(absent.headline, headline);
  assert.deepEqual(blocks(absent), [ru, ru2]);
});

test('no word of the copy is lost', () => {
  const text = `Партии договорились о новой встрече\n12 июня 2023\nАнна Петрова\nНур-Султан, 3 марта /Синьхуа/ -- ${ru}\nЧто дальше\n- раз;\n- два;\n${ru2}\nИсточник: Пример`;
  const story = read(text);
  const all = [
    story.headline?.value,
    story.deck,
    story.dateline,
    ...story.header.map((line) => line.text),
    ...story.footer.map((line) => line.text),
    ...story.body.children.map(words),
  ].join(' ');
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) assert.ok(all.includes(word), word);
});

test('a line that ends with a small word goes on in the next, though that begins with a capital', () => {
  const [lede] = blocks(
    read(
      'President Aldan of the republic of Oldport on\nFriday met with members of the bureau of the\nHarbour Union.\n\nThey spoke of fish.',
      'en',
    ),
  );
  assert.equal(lede, 'President Aldan of the republic of Oldport on Friday met with members of the bureau of the Harbour Union.');
});

test('a byline is the part of its line that names the author', () => {
  const story = read(
    `Встреча двух партий прошла в столице\n\nОпубликовано: 2 июня 2021 г., 14:05 | Автор: Олжас Тестов\n\n${ru}\n\n${ru2}`,
  );
  assert.equal(story.byline, 'Автор: Олжас Тестов');
});

test('a word or two between headline and text is a rubric, not a deck', () => {
  const story = read(`Встреча двух партий прошла в столице\n\n2 июня 2021 г., 14:05\n\nПолитика\n\n${ru}\n\n${ru2}`);
  assert.equal(story.deck, undefined);
  assert.deepEqual(
    story.header.map(({ role }) => role),
    ['date', 'rubric'],
  );
  assert.deepEqual(blocks(story), [ru, ru2]);
});

test('a press service may sign in two lines and in Latin letters', () => {
  const story = read(`Партии говорят о лошадях\n${ru}\n${ru2}\n\nПресс-служба палаты депутатов\nСеверной республики`);
  assert.deepEqual(
    story.footer.map(({ role }) => role),
    ['source', 'source'],
  );
  assert.equal(story.body.children.length, 2);
  const apart = read(`Партии говорят о лошадях\n${ru}\n${ru2}\n\nСеверной республики`);
  assert.equal(apart.body.children.length, 3);
  const latin = 'Beisenbı künı elordada ekı partia ökılderınıñ kezdesuı ötti, oğan sarapşylar men jurnalister de qatysty.';
  const signed = read(`Partialar jylqy turaly söilesti\n${latin}\n\n«Dala» partiasynyñ baspasöz qyzmetı`, 'kk-Latn');
  assert.deepEqual(
    signed.footer.map(({ role }) => role),
    ['source'],
  );
});
