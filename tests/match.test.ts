import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameForms } from '../src/names/forms.ts';
import { createMatcher } from '../src/names/match.ts';
import type { AuthorityRecord } from '../src/schema/authority.ts';
import { processorTime } from './processor-time.ts';

const records: readonly AuthorityRecord[] = [
  { kind: 'people', id: 'satin', heading: { kk: 'Мақсат-Али Сәтін', ru: 'Максат-Али Сатин', en: 'Maqsat-Ali Satin' } },
  { kind: 'people', id: 'zhou', heading: { ru: 'Чжоу Вэйминь', kk: 'Чжоу Вэйминь' } },
  { kind: 'people', id: 'azia-bibi', heading: { ru: 'Азия-Биби Рахимова' } },
  { kind: 'people', id: 'green', heading: { ru: 'Павел Грин-старший' } },
  { kind: 'people', id: 'jazari', heading: { kk: 'Әл-Жазари' } },
  { kind: 'people', id: 'montegu', heading: { ru: 'Шарль Де Монтегю' } },
  { kind: 'people', id: 'ren-de', heading: { kk: 'Жэнь Де' } },
  {
    kind: 'parties',
    id: 'agrarian',
    heading: { kk: 'Қырғыз Аграрлық партиясы', ru: 'Аграрная партия Киргизии', en: 'Agrarian Party of Kyrgyzstan' },
    variants: ['ҚАП', 'АПК'],
  },
  { kind: 'parties', id: 'birlik', heading: { kk: 'Бірлік', ru: 'Бирлик' }, ordinaryWord: true },
  { kind: 'parties', id: 'sodan', heading: { ru: 'Содандан' }, variants: ['партия Содандан'] },
  { kind: 'parties', id: 'zhasyl', heading: { kk: '«Жасыл» партиясы', ru: 'партия «Жасыл»' } },
  {
    kind: 'organisations',
    id: 'council',
    heading: { ru: 'Политсовет АПК', en: 'Political Council of the Agrarian Party of Kyrgyzstan' },
    variants: ['ҚАП жастар қанаты'],
  },
  { kind: 'organisations', id: 'ministry', heading: { ru: 'Министерство культуры Киргизии', en: 'Ministry of Culture, Sport and Youth' } },
  { kind: 'places', id: 'naryn', type: 'region', heading: { kk: 'Нарын', ru: 'Нарын', en: 'Naryn' } },
];
const matcher = createMatcher(records.flatMap(nameForms));

function found(text: string, language?: string): string[] {
  const matches = matcher.find(text, language);
  for (const match of matches) assert.equal(text.slice(match.start, match.end), match.printed);
  return matches.map((match) => `${match.printed} = ${match.forms.map((form) => form.record.split('/')[1]).join(', ')}`);
}

test('inflected names of several words, each word or the last alone', () => {
  assert.deepEqual(found('Встреча с Максатом-Али Сатиным прошла вчера.', 'ru'), ['Максатом-Али Сатиным = satin']);
  assert.deepEqual(found('Кеше Мақсат-Али Сәтіннің баяндамасы тыңдалды.', 'kk'), ['Мақсат-Али Сәтіннің = satin']);
  assert.deepEqual(found('Аграрной партией Киргизии руководит он.', 'ru'), ['Аграрной партией Киргизии = agrarian']);
  assert.deepEqual(found('Қырғыз Аграрлық партиясының съезі', 'kk'), ['Қырғыз Аграрлық партиясының = agrarian']);
  assert.deepEqual(found('Чжоу Вэйминьмен кездесті', 'kk'), ['Чжоу Вэйминьмен = zhou']);
  assert.deepEqual(found('письмо Чжоу Вэйминя', 'ru'), ['Чжоу Вэйминя = zhou']);
  assert.deepEqual(found('Maqsat-Ali Satin’s answer', 'en'), ['Maqsat-Ali Satin = satin']);
});

test('both halves of a hyphenated name inflect', () => {
  assert.deepEqual(found('освободили Азию-Биби Рахимову', 'ru'), ['Азию-Биби Рахимову = azia-bibi']);
  assert.deepEqual(found('у Павла Грина-старшего', 'ru'), ['Павла Грина-старшего = green']);
});

test('a particle before a surname is written small or with a capital; the same word elsewhere in a name is not', () => {
  assert.deepEqual(found('Әл-Жазаридің еңбегі, әл-Жазаридің кітабы', 'kk'), ['Әл-Жазаридің = jazari', 'әл-Жазаридің = jazari']);
  assert.deepEqual(found('Шарлю Де Монтегю ответили; Шарля де Монтегю', 'ru'), [
    'Шарлю Де Монтегю = montegu',
    'Шарля де Монтегю = montegu',
  ]);
  assert.deepEqual(found('Жэнь Де келді. Жэнь де келді.', 'kk'), ['Жэнь Де = ren-de', 'Жэнь = ren-de']);
});

test('a particle that leans on a name belongs to it', () => {
  assert.deepEqual(found('Нарын-ау! Нарынға-ақ барды.', 'kk'), ['Нарын-ау = naryn', 'Нарынға-ақ = naryn']);
});

test('spellings of one name with and without the Kazakh letters, and other Latin ones', () => {
  for (const name of [
    'Максат-Али Сатин',
    'Мақсат Али Сәтін',
    'Maksat-Ali Satin',
    'МАҚСАТ-АЛИ СӘТІН',
    'Сәтін Мақсат-Али',
    'М.-А. Сатин',
    'М. Сатин',
    'Сатин М.',
  ]) {
    assert.equal(found(`${name} айтты`).length, 1, name);
    assert.match(found(`${name} айтты`)[0] ?? '', /= satin$/, name);
  }
});

test('a patronymic or middle initial that the record does not give may stand inside a name', () => {
  assert.deepEqual(found('Максата-Али Болатовича Сатина наградили', 'ru'), ['Максата-Али Болатовича Сатина = satin']);
  assert.deepEqual(found('Мақсат-Али Болатұлы Сәтін келді', 'kk'), ['Мақсат-Али Болатұлы Сәтін = satin']);
  assert.deepEqual(found('Maqsat-Ali B. Satin came', 'en'), ['Maqsat-Ali B. Satin = satin']);
  assert.deepEqual(found('Мақсат-Али Болат Сәтін келді', 'kk'), ['Сәтін = satin']);
});

test('an initial needs its full stop', () => {
  assert.deepEqual(found('М. Сатин пришёл', 'ru'), ['М. Сатин = satin']);
  assert.deepEqual(found('М Сатин пришёл', 'ru'), ['Сатин = satin']);
});

test('an acronym is written in capitals, and its ending may stand behind a hyphen or none', () => {
  assert.deepEqual(found('ҚАП-тың мүшелері ҚАПқа келді', 'kk'), ['ҚАП-тың = agrarian', 'ҚАПқа = agrarian']);
  assert.deepEqual(found('қап арқалаған адам', 'kk'), []);
  assert.deepEqual(found('Қап тауы', 'kk'), []);
  assert.deepEqual(found('АПКовец', 'ru'), []);
});

test('in Kazakh in Latin letters names take its endings, in other texts of that script they do not', () => {
  assert.deepEqual(found('Qyrğyz Agrarlyq partiasynyñ jiyny Maqsat-Ali Satinniñ üiinde ötti.', 'kk-Latn'), [
    'Qyrğyz Agrarlyq partiasynyñ = agrarian',
    'Maqsat-Ali Satinniñ = satin',
  ]);
  assert.deepEqual(found('The Maqsat-Ali Satinniñ house.', 'en'), []);
});

test('what is at an acronym’s place takes a case of its own', () => {
  assert.deepEqual(found('Мүше саны ҚАП-тағыдан көп.', 'kk'), ['ҚАП-тағыдан = agrarian']);
  assert.deepEqual(found('Мүше саны ҚАП-тыдан көп.', 'kk'), ['ҚАП = agrarian']);
});

test('a name begins with a capital and is a whole word', () => {
  assert.deepEqual(found('нарын суы; Нарынбаев; Нарыншақ', 'kk'), []);
  assert.deepEqual(found('Нарында, Нарынға', 'kk'), ['Нарында = naryn', 'Нарынға = naryn']);
});

test('the first word of an organisation may begin small, the rest may not', () => {
  assert.deepEqual(found('в министерстве культуры Киргизии сообщили', 'ru'), ['министерстве культуры Киргизии = ministry']);
  assert.deepEqual(found('the Ministry of Culture, Sport and Youth said', 'en'), ['Ministry of Culture, Sport and Youth = ministry']);
  assert.deepEqual(found('the ministry of culture, sport and youth', 'en'), []);
});

test('a party’s describing name may be written small but for one word', () => {
  assert.deepEqual(found('Қырғыз аграрлық партиясы', 'kk'), ['Қырғыз аграрлық партиясы = agrarian']);
  assert.deepEqual(found('the agrarian party of Kyrgyzstan', 'en'), ['agrarian party of Kyrgyzstan = agrarian']);
  assert.deepEqual(found('аграрная партия киргизии', 'ru'), []);
});

test('a line break may stand inside a name, a paragraph break or a full stop may not', () => {
  assert.equal(found('Аграрная партия\nКиргизии', 'ru').length, 1);
  assert.deepEqual(found('Аграрная партия\n\nКиргизии', 'ru'), []);
  assert.deepEqual(found('Это Чжоу. Вэйминь ушёл', 'ru'), ['Чжоу = zhou']);
  const short = createMatcher(nameForms({ kind: 'people', id: 'ma', heading: { ru: 'Ма Юй' } }));
  assert.deepEqual(
    short.find('Это Ма. Юй ушёл. Ма Юй', 'ru').map((match) => match.printed),
    ['Ма', 'Ма Юй'],
  );
});

test('of a party’s name in quotation marks the main word beside it is no part', () => {
  assert.deepEqual(found('«Жасыл» партиясының мүшесі', 'kk'), ['Жасыл = zhasyl']);
  assert.deepEqual(found('член партии «Жасыл», депутат', 'ru'), ['Жасыл = zhasyl']);
});

test('straight quotation marks around a party’s name are no part of it, nor is the main word', () => {
  assert.deepEqual(found('Встреча с партией "Жасыл" прошла. В "Жасыл" партиясы не верят.'), ['Жасыл = zhasyl', 'Жасыл = zhasyl']);
});

test('of a party’s name of one word the main word written small before it is no part', () => {
  assert.deepEqual(found('Съезд партии Содандан прошёл, Партия Содандан довольна.', 'ru'), ['Содандан = sodan', 'Партия Содандан = sodan']);
  assert.deepEqual(found('Встреча с партией «Жасыл» и аграрной партией Киргизии.', 'ru'), [
    'Жасыл = zhasyl',
    'аграрной партией Киргизии = agrarian',
  ]);
});

test('a party keeps its own words inside an organisation’s name, which keeps the rest', () => {
  assert.deepEqual(found('Заседание Политсовета АПК открыто', 'ru'), ['Политсовета = council', 'АПК = agrarian']);
  assert.deepEqual(found('the Political Council of the Agrarian Party of Kyrgyzstan met', 'en'), [
    'Political Council = council',
    'Agrarian Party of Kyrgyzstan = agrarian',
  ]);
  assert.deepEqual(found('ҚАП жастар қанатының жиыны', 'kk'), ['ҚАП = agrarian', 'жастар қанатының = council']);
});

test('an ordinary word needs quotation marks, a capital inside a sentence or a cue word', () => {
  assert.deepEqual(found('Бірлік болмай, тірлік болмас.', 'kk'), []);
  assert.deepEqual(found('Ол айтты. Бірлік керек.', 'kk'), []);
  assert.equal(found('«Бірлік» жеңді.', 'kk').length, 1);
  assert.equal(found('Бірлік партиясы жеңді.', 'kk').length, 1);
  assert.equal(found('Жиынға Бірлік өкілдері келді.', 'kk').length, 1);
  assert.deepEqual(found('Жиынға бірлік керек.', 'kk'), []);
  assert.deepEqual(found('Бұл үлкен партия. Бірлік керек.', 'kk'), []);
});

test('a bare surname is no half of a compound one', () => {
  assert.deepEqual(found('Сатин-Лужский', 'ru'), []);
  assert.deepEqual(found('Чжоу-Эрназаров и Сатин', 'ru'), ['Сатин = satin']);
});

test('a party or a chess game spelled small is no name', () => {
  assert.deepEqual(found('Партия груза прибыла, шахматная партия окончена, аграрная партия', 'ru'), []);
});

test('of names that fold alike the one spelled with the letters printed is taken', () => {
  const pair = createMatcher(
    [
      { kind: 'parties', id: 'one', heading: { kk: 'ҚДП' } },
      { kind: 'parties', id: 'other', heading: { ru: 'КДП' } },
    ].flatMap((record) => nameForms(record as AuthorityRecord)),
  );
  assert.deepEqual(
    pair.find('ҚДП мен КДП').map((match) => match.forms.map((form) => form.record)),
    [['parties/one'], ['parties/other']],
  );
});

test('two bearers of one name are both told', () => {
  const both = createMatcher(
    [
      { kind: 'people', id: 'one', heading: { ru: 'Иван Лужин' } },
      { kind: 'people', id: 'other', heading: { ru: 'Павел Лужин' } },
    ].flatMap((record) => nameForms(record as AuthorityRecord)),
  );
  assert.deepEqual(
    both.find('Лужина').map((match) => match.forms.map((form) => form.record).sort()),
    [['people/one', 'people/other']],
  );
});

test('what a reader types needs no capitals and no full stop', () => {
  const typed = createMatcher(records.flatMap(nameForms), { anyCase: true });
  const records_ = (text: string) => typed.find(text).flatMap((match) => match.forms.map((form) => form.record));
  assert.deepEqual(records_('м сатин'), ['people/satin']);
  assert.deepEqual(records_('қап'), ['parties/agrarian']);
  assert.deepEqual(records_('аграрной партии киргизии бірлік'), ['parties/agrarian', 'parties/birlik']);
  assert.deepEqual(records_('maksat-ali'), []);
});

test('time is linear in the text whatever it holds', () => {
  for (const piece of ['Аграрная партия ', 'А', 'М. ', "A'", '习', 'қап-', '« ']) {
    const time = (length: number) => {
      const text = piece.repeat(length);
      const runs = [1, 2, 3].map(() => processorTime(() => matcher.find(text)));
      return Math.min(...runs);
    };
    time(2_500);
    // Sixteen times the text; a square would take 256 times as long.
    assert.ok(time(40_000) < 80 * Math.max(time(2_500), 1), piece);
  }
});

test('a dash between spaces divides the halves of a party’s name, not two people', () => {
  const halves: readonly AuthorityRecord[] = [
    {
      kind: 'parties',
      id: 'dawn',
      heading: { ru: 'Рассвет – Северная долина', en: 'Dawn – Northern Valley' },
      variants: ['Северный рассвет'],
    },
    { kind: 'people', id: 'anna', heading: { ru: 'Анна Лужина' } },
  ];
  const { find } = createMatcher(halves.flatMap(nameForms));
  const printed = (text: string) => find(text, 'ru').map((match) => match.printed);
  assert.deepEqual(printed('Блок «Рассвет — Северная долина» победил.'), ['Рассвет — Северная долина']);
  assert.deepEqual(printed('Dawn - Northern Valley won.'), ['Dawn - Northern Valley']);
  assert.deepEqual(printed('Пришли двое: Анна — Лужина опоздала.'), ['Лужина']);
});

test('a name in quotation marks is no part of a longer one, and a bracket that it opens is closed', () => {
  const quoted: readonly AuthorityRecord[] = [
    { kind: 'parties', id: 'lake', heading: { kk: '«Көл» партиясы', ru: 'Партия «Озеро»' } },
    { kind: 'parties', id: 'shore', heading: { ru: 'Народная партия (Берег)', en: 'Popular Party (Shore)' } },
  ];
  const { find } = createMatcher(quoted.flatMap(nameForms));
  const printed = (text: string) => find(text).map((match) => match.printed);
  assert.deepEqual(printed('партия «Озеро» и «Көл» партиясы'), ['Озеро', 'Көл']);
  assert.deepEqual(printed('партия «Озеро надежды» и «Жаңа Көл» партиясы'), []);
  assert.deepEqual(printed('Народная партия (Берег) и Popular Party (Shore).'), ['Народная партия (Берег)', 'Popular Party (Shore)']);
});

test('an acronym with full stops is the acronym, initials before a name are not', () => {
  const acronyms: readonly AuthorityRecord[] = [
    { kind: 'parties', id: 'lake', heading: { en: 'Lake Village Party', ru: 'Партия озёрных сёл' }, variants: ['LVP', 'ПОС', 'LV'] },
  ];
  const { find } = createMatcher(acronyms.flatMap(nameForms));
  const printed = (text: string) => find(text).map((match) => match.printed);
  assert.deepEqual(printed("The L.V.P.'s chief left the L.V.P. on Monday."), ['L.V.P.', 'L.V.P.']);
  assert.deepEqual(printed('Глава П.О.С. ушёл.'), ['П.О.С.']);
  assert.deepEqual(printed('L.V. Porter and A.L.V.P. met L. V. P. Moore.'), []);
});

test('whose party it is belongs to no name, unless the name is so', () => {
  const owned: readonly AuthorityRecord[] = [
    { kind: 'parties', id: 'civic', heading: { en: 'Civic Party of Old Haven' }, variants: ["Old Haven's Civic Party"] },
    { kind: 'parties', id: 'people', heading: { en: "People's Lake Party" }, variants: ["Women's Lake Party", "Old Haven People's Party"] },
  ];
  const { find } = createMatcher(owned.flatMap(nameForms));
  const printed = find("Old Haven's Civic Party met the People's Lake Party, the Women's Lake Party, the Old Haven People's Party.").map(
    (match) => match.printed,
  );
  assert.deepEqual(printed, ['Civic Party', "People's Lake Party", "Women's Lake Party", "Old Haven People's Party"]);
});
