import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage, detectParagraphLanguage } from '../src/ingest/language.ts';

const cases: readonly (readonly [string, string])[] = [
  ['kk', 'Партия өкілдері жаңа бағдарламаны талқылады'],
  ['kk', 'Астанада халықаралық форум басталды'],
  ['kk-Latn', 'Qazaqstan halqy jańa ókimetke senim bildirdi, barlyq óńirde jıyndar ótti'],
  ['kk-Arab', 'قازاقستان مەن قىتاي اراسىنداعى بايلانىس نىعايىپ كەلەدى دەدى ەلشى'],
  ['ru', 'Партии договорились о сотрудничестве'],
  ['ru', 'Делегация посетила Қазақстан Халық партиясы и встретилась с руководством партии, после чего отправилась в Алматы'],
  ['en', 'Parties agree to widen their cooperation'],
  ['ky', 'Өкмөт башчысы жаңы долбоорлорду көрсөттү, жыйынга депутаттар катышты'],
  ['uz', 'Oʻzbekiston va Xitoy oʻrtasida yangi shartnoma imzolandi'],
  ['uz-Cyrl', 'Ўзбекистон ва Хитой ўртасида янги шартнома имзоланди, деди ўз сўзида вазир'],
  ['tg', 'Ҳукумати Тоҷикистон қарори нав қабул кард ва онро ба ҷаҳониён эълон намуд'],
  ['tt', 'Җыелышта яңа карар кабул ителде, дип хәбәр итә матбугат хезмәте'],
  ['uk', 'Уряд ухвалив нове рішення, і його підтримали депутати від усіх фракцій'],
  ['zh', '中国共产党代表团访问哈萨克斯坦'],
  ['ug', 'خىتاي ھۆكۈمىتى يېڭى قارار چىقاردى، دېدى مۇخبىر'],
];

test('a headline is enough to know the language', () => {
  for (const [language, text] of cases) assert.equal(detectLanguage(text).value, language, text);
});

test('confidence is between 0 and 1 and high for an article', () => {
  for (const [, text] of cases) {
    const { confidence } = detectLanguage(text);
    assert.ok(confidence >= 0 && confidence <= 1, text);
  }
  const article =
    'The two parties agreed on a programme of visits. Their leaders will meet again in spring, and the press was told so. '.repeat(4);
  assert.ok(detectLanguage(article).confidence >= 0.9);
  assert.ok(
    detectLanguage('Стороны договорились продолжить работу. Руководители встретятся весной, о чём сообщили журналистам. '.repeat(4))
      .confidence >= 0.9,
  );
});

test('foreign names do not take a text its language', () => {
  const texts: readonly (readonly [string, string])[] = [
    [
      'en',
      'Minister Şükrü Gökçe met Ömer Yıldız and Gülşen Çağlar in İzmir on Monday. Özgür Öztürk and Müge Şahin of the Söğüt party said the talks with Ülkü Güneş had gone well.',
    ],
    [
      'en',
      'Czech deputies Šárka Dvořáková, Jiří Kučera and Tomáš Říha said on Friday that they would not vote for the budget. Prime Minister Ondřej Žáček asked Lukáš Nováček to talk to the party of Zdeněk Šťastný.',
    ],
    [
      'en',
      'Jürgen Müller, Käthe Schröder and Günter Größmann of the Grüne party met Björn Bühler. The state premier Jörg Kühne said that the talks in Düsseldorf and Würzburg would go on.',
    ],
    ['en', 'The port of Türkmenbaşy and the town of Baýramaly are to get new halls, Aşgabat said, and Çary Öwezow was asked to see to it.'],
    [
      'de',
      'Die beiden Parteien haben sich am Dienstag über den Haushalt für das nächste Jahr verständigt. Der Fraktionsvorsitzende Jörg Kühne erklärte, die Gespräche würden in Düsseldorf fortgesetzt, bevor der Landtag über den Entwurf abstimmt.',
    ],
    [
      'tr',
      'İki partinin temsilcileri salı günü bir araya gelerek gelecek yılın bütçesini görüştü. Meclis grup başkanı Ömer Yıldız, görüşmelerin önümüzdeki hafta İzmir’de süreceğini söyledi.',
    ],
    [
      'pl',
      'Przedstawiciele obu partii spotkali się we wtorek, aby omówić budżet na przyszły rok. Przewodniczący klubu Łukasz Wójcik powiedział, że rozmowy będą kontynuowane w Łodzi w następnym tygodniu.',
    ],
    ['kk-Latn', 'Eki partıanyń ókilderi seısenbi kúni bas qosyp, kelesi jyldyń búdjetin talqylady. Jıyn qalada ótti.'],
  ];
  for (const [language, text] of texts) assert.equal(detectLanguage(text).value, language, text);
});

test('too little text is of no known language', () => {
  for (const text of ['', '12.03.2020', 'A', '— 5 —', 'https://example.org/news/kk'])
    assert.deepEqual(detectLanguage(text), { value: 'und', confidence: 0 });
});

test('addresses do not make a Russian text English', () => {
  assert.equal(
    detectLanguage('Подробности: https://www.example.org/world/asia/long-address-of-a-page-about-something и https://example.com/another')
      .value,
    'ru',
  );
});

test('a paragraph keeps the language of its article unless the evidence is strong', () => {
  assert.equal(detectParagraphLanguage('Касым-Жомарт Токаев, Ержан Казыхан, Мурат Нуртлеу', 'kk').value, 'kk');
  assert.equal(detectParagraphLanguage('Тоқаев: «Ұлттық мүдде бәрінен жоғары»', 'ru').value, 'ru');
  assert.equal(detectParagraphLanguage('Reuters, BBC, CNN', 'ru').value, 'ru');
  assert.equal(detectParagraphLanguage('Xi Jinping', 'en').value, 'en');
});

test('a paragraph of another language is known', () => {
  assert.equal(
    detectParagraphLanguage('Мы будем и дальше развивать отношения между нашими партиями, потому что они полезны обоим народам.', 'kk')
      .value,
    'ru',
  );
  assert.equal(
    detectParagraphLanguage('Біз партияларымыз арасындағы байланысты одан әрі дамыта береміз, өйткені ол екі халыққа да пайдалы.', 'ru')
      .value,
    'kk',
  );
  assert.equal(
    detectParagraphLanguage('We will go on to develop relations between our parties because both peoples gain by them.', 'ru').value,
    'en',
  );
  assert.equal(detectParagraphLanguage('双方就党际交流与合作问题交换了意见。', 'en').value, 'zh');
});
