import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discoveryRulesFor } from '../src/names/discovery-rules.ts';
import { fold } from '../src/names/fold.ts';
import { type PlacedName, statedRole } from '../src/names/stated-role.ts';
import { tokens } from '../src/names/tokens.ts';

/**
 * The office beside the first person of a text. `[Name|base form]` marks a person, `{Name}` a party or body in its base form,
 * `<Name>` a place in its base form.
 */
function office(marked: string, language: string): string | undefined {
  const taken: PlacedName[] = [];
  const bases: string[] = [];
  let text = '';
  for (const [part, person, base, body, place] of marked.matchAll(/\[([^\]|]+)(?:\|([^\]]+))?\]|\{([^}]+)\}|<([^>]+)>|[^[{<]+/gu)) {
    const start = text.length;
    const name = person ?? body ?? place;
    text += name ?? part;
    if (name === undefined) continue;
    const kind = person === undefined ? (body === undefined ? 'places' : 'parties') : 'people';
    taken.push({ start, end: text.length, kind, nominative: base === undefined });
    if (kind === 'people') bases.push(base ?? name);
  }
  const named = taken.find(({ kind }) => kind === 'people');
  assert.ok(named, marked);
  const person = { ...named, bases: new Set(tokens(bases[0] ?? '').map((token) => fold(token.text))) };
  return statedRole(text, tokens(text), person, taken, discoveryRulesFor(language, text))?.title;
}

function check(language: string, cases: readonly (readonly [text: string, title: string | undefined])[]): void {
  for (const [text, title] of cases) assert.equal(office(text, language), title, text);
}

test('Russian: the office with its complement stands before the name, in the case of the name', () => {
  check('ru', [
    ['Министр иностранных дел Казахстана [Ерлан Оспанов] принял посла.', 'Министр иностранных дел Казахстана'],
    ['С докладом выступил советник президента Казахстана [Ерлан Оспанов].', 'советник президента Казахстана'],
    ['Он встретился с главой МИД Казахстана [Ерланом Оспановым|Ерлан Оспанов].', 'главой МИД Казахстана'],
    ['Встречу вёл первый заместитель председателя партии {Заря} [Ерлан Оспанов].', 'первый заместитель председателя партии Заря'],
    ['Об этом сказал заместитель председателя партии «{Заря}» [Ерлан Оспанов].', 'заместитель председателя партии «Заря»'],
    ['Прошла встреча с членом Политбюро ЦК КПК [Лю Вэньбо].', 'членом Политбюро ЦК КПК'],
    ['Пришёл к главе комиссии по иностранным делам [Лю Вэньбо].', 'главе комиссии по иностранным делам'],
    ['Выступил бывший министр труда и социальной защиты [Ерлан Оспанов].', 'бывший министр труда и социальной защиты'],
    ['Приехал чрезвычайный и полномочный посол Китая в Казахстане [Лю Вэньбо].', 'чрезвычайный и полномочный посол Китая в Казахстане'],
    ['Книгу представил вице-премьер [Ерлан Оспанов].', 'вице-премьер'],
    ['Казахстанский политолог [Ерлан Оспанов] ответил на вопросы.', 'Казахстанский политолог'],
    [
      'По данным пресс-секретаря министерства обороны [Айгуль Оспановой|Айгуль Оспанова], всё спокойно.',
      'пресс-секретаря министерства обороны',
    ],
  ]);
});

test('Russian: another’s office, a verb, a plural and a form of address are none', () => {
  check('ru', [
    ['По поручению президента Казахстана [Ерлан Оспанов] посетил область.', undefined],
    ['Вместе с председателем партии [Ерлан Оспанов] посетил область.', undefined],
    ['По поручению председателя КНР [Лю Вэньбо] посетил область.', undefined],
    ['Президент Казахстана принял [Ерлана Оспанова|Ерлан Оспанов].', undefined],
    ['Президент Казахстана в ходе встречи [Лю Вэньбо] вручил орден.', undefined],
    ['Президент Казахстана и [Ерлан Оспанов] обсудили планы.', undefined],
    ['Главы государств и [Ерлан Оспанов] обсудили планы.', undefined],
    ['Письмо передал господин [Ерлан Оспанов].', undefined],
    ['На встрече был его заместитель [Ерлан Оспанов].', undefined],
    ['Министр сегодня [Ерлана Оспанова|Ерлан Оспанов] не видел.', undefined],
    ['Сообщили лидеры партий, [Ерлан Оспанов] промолчал.', undefined],
  ]);
});

test('Russian: behind the name it stands between commas, dashes or brackets', () => {
  check('ru', [
    ['[Ерлан Оспанов], председатель партии «{Заря}», поблагодарил гостей.', 'председатель партии «Заря»'],
    ['Слово взял [Ерлан Оспанов] – депутат мажилиса.', 'депутат мажилиса'],
    ['Слово взял [Ерлан Оспанов] (глава комитета по внешней политике).', 'глава комитета по внешней политике'],
    ['Письмо [Ерлану Оспанову|Ерлан Оспанов], министру финансов, вернули.', 'министру финансов'],
    ['Приехали [Ерлан Оспанов], президент Узбекистана [Бахтиёр Рахимов] и другие.', undefined],
    ['По словам [Ерлана Оспанова|Ерлан Оспанов], министр финансов знает о планах.', undefined],
    ['Как отметил [Ерлан Оспанов], президент подписал указ.', undefined],
    ['Там были [Ерлан Оспанов], послы Китая и России.', undefined],
    ['Пришёл [Ерлан Оспанов], его заместитель.', undefined],
  ]);
});

test('Kazakh: the office stands before the name, its main word last and uninflected', () => {
  check('kk', [
    ['Кеше Қазақстан Президенті [Ерлан Оспановтың|Ерлан Оспанов] жарлығы шықты.', 'Қазақстан Президенті'],
    ['Іс-шараға {Таң} Төрағасының бірінші орынбасары [Ерлан Оспанов] пен қонақтар қатысты.', 'Таң Төрағасының бірінші орынбасары'],
    ['Жиынға қонақтар пен партия аппаратының жетекшісі [Ерлан Оспанов] келді.', 'партия аппаратының жетекшісі'],
    ['Жиынға партия аппаратының жетекшісі [Ерлан Оспанов] келді.', 'партия аппаратының жетекшісі'],
    ['Сыртқы істер министрі [Ерлан Оспанов] сөйледі.', 'Сыртқы істер министрі'],
    ['Бүгін Мемлекет басшысы [Ерлан Оспанов] жиын өткізді.', 'Мемлекет басшысы'],
    ['«{Таң}» партиясының төрағасы [Ерлан Оспанов] сөз алды.', '«Таң» партиясының төрағасы'],
    ['Мәселені сауда және интеграция министрі [Ерлан Оспанов] түсіндірді.', 'сауда және интеграция министрі'],
    ['Білім беру университетінің ректоры [Ерлан Оспанов] келді.', 'Білім беру университетінің ректоры'],
    ['Пікірін саясаттанушы [Ерлан Оспанов] айтты.', 'саясаттанушы'],
    ['<Астана> қаласының әкімі [Ерлан Оспанов] келді.', 'Астана қаласының әкімі'],
    ['Жиында Қытайдың Қазақстандағы елшісі [Лю Вэньбо] сөйледі.', 'Қытайдың Қазақстандағы елшісі'],
  ]);
});

test('Kazakh: an inflected main word, a pronoun, a plural and a form of address are none', () => {
  check('kk', [
    ['Президентке [Ерлан Оспанов] хат жазды.', undefined],
    ['Жиынға оның орынбасары [Ерлан Оспанов] келді.', undefined],
    ['Депутаттар [Ерлан Оспановты|Ерлан Оспанов] тыңдады.', undefined],
    ['Сөзді мырза [Ерлан Оспанов] алды.', undefined],
    ['Министрлік [Ерлан Оспановты|Ерлан Оспанов] шақырды.', undefined],
    ['Президент бүгін [Ерлан Оспановты|Ерлан Оспанов] қабылдады.', undefined],
  ]);
});

test('Kazakh: behind the name', () => {
  check('kk', [
    ['[Ерлан Оспанов], {Таң} партиясының төрағасы, сөз алды.', 'Таң партиясының төрағасы'],
    ['Сөз алған – [Ерлан Оспанов] (Мәжіліс депутаты).', 'Мәжіліс депутаты'],
    ['Жиында [Ерлан Оспанов], министр [Асан Серіков] болды.', undefined],
    ['[Ерлан Оспанов], кеше президент жарлық шығарды.', undefined],
  ]);
});

test('English: before the name, with or without its complement', () => {
  check('en', [
    ['On Monday President [Yerlan Ospanov] spoke.', 'President'],
    ['The President of Kazakhstan [Yerlan Ospanov] spoke.', 'President of Kazakhstan'],
    ['It met Kazakh Foreign Minister [Yerlan Ospanov] on Friday.', 'Kazakh Foreign Minister'],
    ["He saw Kazakhstan's Prime Minister [Yerlan Ospanov] there.", "Kazakhstan's Prime Minister"],
    ['a meeting of first deputy chairman of the party [Yerlan Ospanov] with guests', 'first deputy chairman of the party'],
    [
      "with China's Ambassador Extraordinary and Plenipotentiary to Kazakhstan [Liu Wenbo], it said",
      "China's Ambassador Extraordinary and Plenipotentiary to Kazakhstan",
    ],
    ["Chairman of the People's Republic of China [Liu Wenbo] said so.", "Chairman of the People's Republic of China"],
    ['The visit of CPC General Secretary [Liu Wenbo] ended.', 'CPC General Secretary'],
    ['Deputy Agriculture Minister [Yerlan Ospanov] spoke.', 'Deputy Agriculture Minister'],
    ['In Paris President [Yerlan Ospanov] spoke.', 'President'],
    ['Secretary of State [Jane Doe] spoke.', 'Secretary of State'],
    ['{Dawn} Deputy Chairman [Yerlan Ospanov] spoke.', 'Dawn Deputy Chairman'],
  ]);
});

test('English: another’s office, a verb, a plural and a form of address are none', () => {
  check('en', [
    ['The president of France met [Yerlan Ospanov] there.', undefined],
    ['The President of Uzbekistan and [Yerlan Ospanov] spoke.', undefined],
    ['His deputy [Yerlan Ospanov] spoke.', undefined],
    ['Mr. [Yerlan Ospanov] spoke.', undefined],
    ['Deputies [Yerlan Ospanov] and others spoke.', undefined],
    ['The minister told [Yerlan Ospanov] so.', undefined],
    ['Heads of state [Yerlan Ospanov] and [Liu Wenbo] spoke.', undefined],
  ]);
});

test('English: behind the name', () => {
  check('en', [
    [
      '[Liu Wenbo], head of the International Department of the CPC Central Committee, attended.',
      'head of the International Department of the CPC Central Committee',
    ],
    [
      "[Rau], deputy speaker of the lower house of Kazakhstan's parliament, said so.",
      "deputy speaker of the lower house of Kazakhstan's parliament",
    ],
    ['[Yerlan Ospanov], the chairman of the {Dawn} party, left.', 'chairman of the Dawn party'],
    ["[Yerlan Ospanov], Kazakhstan's foreign minister, left.", "Kazakhstan's foreign minister"],
    ['It was [Yerlan Ospanov] (leader of {Dawn}).', 'leader of Dawn'],
    ['[Yerlan Ospanov], who is chairman of the party, left.', undefined],
    ['According to [Yerlan Ospanov], chairman of the party should resign.', undefined],
    ['There were [Yerlan Ospanov], President [Liu Wenbo] and guests.', undefined],
    ['There were [Yerlan Ospanov], ambassadors of five countries, and guests.', undefined],
    ['[Yerlan Ospanov], his deputy, left.', undefined],
    ['[Yerlan Ospanov], the president said, had left.', undefined],
  ]);
});
