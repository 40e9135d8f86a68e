import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions } from '../src/ingest/mentions.ts';
import { nameForms } from '../src/names/forms.ts';
import { createMatcher } from '../src/names/match.ts';
import { mention } from '../src/schema/article.ts';
import type { AuthorityRecord } from '../src/schema/authority.ts';
import { note } from '../src/schema/note.ts';

const records: readonly AuthorityRecord[] = [
  {
    kind: 'people',
    id: 'ivan',
    heading: { ru: 'Иван Лужин', kk: 'Иван Лужин', en: 'Ivan Luzhin' },
    roles: [{ title: { ru: 'Губернатор области', en: 'Governor of the region' } }],
  },
  { kind: 'people', id: 'pavel', heading: { ru: 'Павел Лужин' } },
  {
    kind: 'people',
    id: 'satin',
    heading: { kk: 'Мақсат Сәтін', ru: 'Максат Сатин', en: 'Maqsat Satin' },
    roles: [{ title: { kk: 'Республика Президенті', ru: 'Президент республики', en: 'President of the republic' } }],
  },
  {
    kind: 'parties',
    id: 'agrarian',
    heading: { kk: 'Қырғыз Аграрлық партиясы', ru: 'Аграрная партия Киргизии', en: 'Agrarian Party of Kyrgyzstan' },
    variants: ['АПК'],
    weak: ['Аграрная партия', 'Аграрлық партия', 'Agrarian Party'],
  },
  {
    kind: 'parties',
    id: 'greens',
    heading: { kk: 'Нарын көгалы', ru: 'Зелень Нарына' },
    weak: ['Жасылдар', 'Зелёные'],
    country: 'places/naryn',
  },
  { kind: 'parties', id: 'lake', heading: { kk: 'Нарын көлі', ru: 'Озеро Нарына' }, country: 'places/naryn' },
  { kind: 'places', id: 'naryn', type: 'region', heading: { kk: 'Нарын', ru: 'Нарын', en: 'Naryn' } },
];
const matcher = createMatcher(records.flatMap(nameForms));

function linked(body: string, language: string, elsewhere?: string): string[] {
  const { mentions, notes } = findMentions(body, matcher, language, elsewhere);
  for (const each of mentions) {
    assert.equal(body.slice(each.start, each.end), each.form);
    mention.parse(each);
  }
  for (const each of notes) note.parse(each);
  return mentions.map((each) => `${each.form} → ${each.record?.split('/')[1] ?? '?'} (${each.basis}, ${each.rule})`);
}

test('a thing that is called after a person is no mention of the person, what is the person’s own is', () => {
  assert.deepEqual(linked('Кеше Мақсат Сәтін қоры жұмысын бастады.', 'kk'), []);
  assert.deepEqual(linked('The Maqsat Satin Foundation opened yesterday.', 'en'), []);
  assert.deepEqual(linked('Вчера открылся Максат Сатин фонд.', 'ru'), []);
  assert.deepEqual(linked('Кеше Мақсат Сәтіннің үйі сатылды.', 'kk'), ['Мақсат Сәтіннің → satin (stated, heading)']);
  assert.deepEqual(linked('Yesterday Maqsat Satin founded a school.', 'en'), ['Maqsat Satin → satin (stated, heading)']);
});

test('in Kazakh an inflected surname right behind somebody’s full name is a name of its own', () => {
  assert.deepEqual(linked('Кеше Мақсат Сәтін Лужинге хат жазды. Иван Лужин жауап берді.', 'kk'), [
    'Мақсат Сәтін → satin (stated, heading)',
    'Лужинге → ivan (inferred, surname)',
    'Иван Лужин → ivan (stated, heading)',
  ]);
});

test('a full name is stated, a bare surname beside it inferred, before it as well as after', () => {
  assert.deepEqual(linked('Сатин прибыл утром.\n\nМаксата Сатина встретили. Потом Сатину показали город.', 'ru'), [
    'Сатин → satin (inferred, surname)',
    'Максата Сатина → satin (stated, heading)',
    'Сатину → satin (inferred, surname)',
  ]);
});

test('a form of address behind a bare surname belongs to the mention with its ending, behind a full name it does not', () => {
  assert.deepEqual(linked('Мақсат Сәтін мырза келді. Сәтін мырзаның сөзі қысқа болды. Сәтін мырзақтай күлді.', 'kk'), [
    'Мақсат Сәтін → satin (stated, heading)',
    'Сәтін мырзаның → satin (inferred, surname)',
    'Сәтін → satin (inferred, surname)',
  ]);
});

test('a form of address belongs to a surname that is enough by itself too', () => {
  const known = createMatcher(
    nameForms({ kind: 'people', id: 'zhumbak', heading: { en: 'Serik Zhumbak' }, variants: ['Zhumbak', 'Жұмбақ'] }),
  );
  const forms = (body: string, language: string) => findMentions(body, known, language).mentions.map(({ form }) => form);
  assert.deepEqual(forms('In the town Mr. Zhumbak spoke. Later Zhumbak left.', 'en'), ['Mr. Zhumbak', 'Zhumbak']);
  assert.deepEqual(forms('Қалада Жұмбақ мырзаның сөзі қысқа болды.', 'kk'), ['Жұмбақ мырзаның']);
  assert.deepEqual(forms('In the town Mr. Serik Zhumbak spoke.', 'en'), ['Serik Zhumbak']);
  const russian = 'Вчера г-н Жұмбақ молчал. Ответили господину Жұмбақ. На складе н Жұмбақ лежит.';
  assert.deepEqual(forms(russian, 'ru'), ['г-н Жұмбақ', 'господину Жұмбақ', 'Жұмбақ']);
  assert.deepEqual(forms('Кеше мистер Жұмбақ келді.', 'kk'), ['мистер Жұмбақ']);
});

test('a form of address tells him from her', () => {
  const known = createMatcher([
    ...nameForms({ kind: 'people', id: 'he', heading: { en: 'Serik Zhumbak', ru: 'Серик Жумбак', kk: 'Серік Жұмбақ' }, gender: 'male' }),
    ...nameForms({ kind: 'people', id: 'she', heading: { en: 'Asel Zhumbak', ru: 'Асель Жумбак', kk: 'Әсел Жұмбақ' }, gender: 'female' }),
  ]);
  const records = (body: string, language: string) =>
    findMentions(body, known, language).mentions.map(({ form, record = 'nobody' }) => `${form} → ${record}`);
  assert.deepEqual(records('Then Serik Zhumbak met Asel Zhumbak. Mr. Zhumbak left before Mrs. Zhumbak did.', 'en').slice(2), [
    'Mr. Zhumbak → people/he',
    'Mrs. Zhumbak → people/she',
  ]);
  assert.deepEqual(records('Пришла Асель Жумбак. Позвонили г-ну Жумбаку, а г-жа Жумбак ушла.', 'ru').slice(1), [
    'г-ну Жумбаку → nobody',
    'г-жа Жумбак → people/she',
  ]);
  assert.deepEqual(records('Кеше Серік Жұмбақ келді. Ал Жұмбақ мырзаның сөзі Жұмбақ ханымға жетті.', 'kk').slice(1), [
    'Жұмбақ мырзаның → people/he',
    'Жұмбақ ханымға → nobody',
  ]);
});

test('who is told from a bearer of the same name by Jr. or its like is somebody whom no record here lists', () => {
  const known = createMatcher(
    nameForms({ kind: 'people', id: 'zhumbak', heading: { en: 'Serik Zhumbak', ru: 'Серик Жумбак', kk: 'Серік Жұмбақ' } }),
  );
  const records = (body: string, language: string) =>
    findMentions(body, known, language).mentions.map(({ form, record = 'nobody' }) => `${form} → ${record}`);
  assert.deepEqual(records('Then Serik Zhumbak Jr. left. Serik Zhumbak stayed.', 'en'), [
    'Serik Zhumbak Jr. → nobody',
    'Serik Zhumbak → people/zhumbak',
  ]);
  assert.deepEqual(records('Ответил Серик Жумбак-младший, Серику Жумбаку не звонили.', 'ru'), [
    'Серик Жумбак-младший → nobody',
    'Серику Жумбаку → people/zhumbak',
  ]);
  assert.deepEqual(records('Кеше кіші Серік Жұмбақ келді.', 'kk'), ['кіші Серік Жұмбақ → nobody']);
  assert.deepEqual(records('Ответил Серик Жумбак, младший сын. Junior Serik Zhumbak.', 'ru'), [
    'Серик Жумбак → people/zhumbak',
    'Serik Zhumbak → people/zhumbak',
  ]);
});

test('a surname that is enough for one person is somebody else’s whom alone the article names in full', () => {
  const known = createMatcher([
    ...nameForms({
      kind: 'people',
      id: 'serik',
      heading: { en: 'Serik Zhumbak', ru: 'Серик Жумбак' },
      variants: ['Zhumbak', 'Жумбак'],
      roles: [{ title: { en: 'President of the republic', ru: 'Президент республики' } }],
    }),
    ...nameForms({ kind: 'people', id: 'aliya', heading: { en: 'Aliya Zhumbak', ru: 'Алия Жумбак' } }),
  ]);
  const who = (body: string, language: string, elsewhere?: string) =>
    findMentions(body, known, language, elsewhere).mentions.map(({ record = '?' }) => record.slice('people/'.length));
  assert.deepEqual(who('Zhumbak spoke in the town.', 'en'), ['serik']);
  assert.deepEqual(who('Aliya Zhumbak opened a shop. Zhumbak thanked everybody.', 'en'), ['aliya', 'aliya']);
  assert.deepEqual(who('Магазин открыт. Жумбак благодарна всем.', 'ru', 'Алия Жумбак открыла магазин'), ['aliya']);
  assert.deepEqual(who('President Zhumbak met Aliya Zhumbak.', 'en'), ['serik', 'aliya']);
  assert.deepEqual(who('Serik Zhumbak met Aliya Zhumbak. Later, far from there, Zhumbak left.', 'en'), ['serik', 'aliya', 'aliya']);
});

test('a surname that is half of another one is nobody’s who has it alone; two people who are both known stay two', () => {
  const [one, other] = ['Zhumbak', 'Qonys'].map((name) =>
    nameForms({ kind: 'people', id: name.toLowerCase(), heading: { en: `Serik ${name}` }, variants: [name] }),
  );
  const known = createMatcher([...(one ?? []), ...(other ?? [])]);
  const forms = (body: string) => findMentions(body, known, 'en').mentions.map(({ form }) => form);
  assert.deepEqual(forms('In the town Ms. Dulat-Zhumbak met Zhumbak-Dulat.'), []);
  assert.deepEqual(forms('The pro-Zhumbak crowd saw a Zhumbak-Qonys meeting.'), ['Zhumbak', 'Zhumbak', 'Qonys']);
});

test('a thing called after somebody is no mention, a thing of his is', () => {
  assert.deepEqual(linked('Мақсат Сәтін келді. Жиын Сәтін үйінде өтті, кешке Сәтіннің үйінде отырдық.', 'kk'), [
    'Мақсат Сәтін → satin (stated, heading)',
    'Сәтіннің → satin (inferred, surname)',
  ]);
});

test('a line in capitals shows no bare surnames that nothing supports', () => {
  assert.deepEqual(linked('ТРИ ПАРТИИ, ОДИН САТИН\n\nОни вышли и запели.', 'ru'), []);
  assert.deepEqual(linked('ТРИ ПАРТИИ, ОДИН САТИН\n\nМаксат Сатин запел.', 'ru').length, 2);
});

test('what parties of many countries call themselves needs another party of its country beside the quotation marks', () => {
  assert.deepEqual(linked('Выступили «Зелёные» и Озеро Нарына.', 'ru'), [
    'Зелёные → greens (stated, weak-variant)',
    'Озеро Нарына → lake (stated, heading)',
  ]);
  assert.deepEqual(linked('«Жасылдар» мен Нарын көлі келді.', 'kk').length, 2);
  assert.deepEqual(linked('Выступили «Зелёные» и АПК.', 'ru'), ['АПК → agrarian (stated, variant)']);
});

test('a preposition of one letter that opens a sentence is no part of the name behind it', () => {
  assert.deepEqual(linked('Павел Лужин ушёл. У Лужина болен сын. Анна Лужина осталась.', 'ru'), [
    'Павел Лужин → pavel (stated, heading)',
    'Лужина → pavel (inferred, surname)',
  ]);
});

test('a bare surname without a full name is a mention without a record, and an item for a person', () => {
  const { mentions, notes, items } = findMentions('Приехал Сатин. Потом Сатин уехал.', matcher, 'ru');
  assert.deepEqual(
    mentions.map((each) => [each.form, each.record]),
    [
      ['Сатин', undefined],
      ['Сатин', undefined],
    ],
  );
  assert.deepEqual(
    items.map((item) => [item.rule, item.quote, item.closest]),
    [['surname-alone', 'Приехал Сатин.', ['people/satin']]],
  );
  assert.deepEqual(
    notes.map((each) => each.rule),
    ['surname-alone'],
  );
});

test('a surname that nothing supports is none where it opens a title', () => {
  assert.deepEqual(linked('Прошёл концерт «Лужин и море».', 'ru'), []);
  assert.deepEqual(linked('Прошёл концерт. «Лужин, вы опоздали», – сказали ему.', 'ru'), ['Лужин → ? (inferred, undefined)']);
  assert.deepEqual(linked('Иван Лужин написал песню «Лужин и море».', 'ru'), [
    'Иван Лужин → ivan (stated, heading)',
    'Лужин → ivan (inferred, surname)',
  ]);
});

test('a full name in the headline supports a surname in the body', () => {
  assert.deepEqual(linked('Сатин уехал.', 'ru', 'Максат Сатин в Нарыне'), ['Сатин → satin (inferred, surname)']);
});

test('a title that its only bearer held supports a surname', () => {
  assert.deepEqual(linked('Встречу провёл президент Сатин. Сатин улыбался.', 'ru'), [
    'Сатин → satin (inferred, titled-surname)',
    'Сатин → satin (inferred, surname)',
  ]);
  assert.deepEqual(linked('President Satin spoke.', 'en'), ['Satin → satin (inferred, titled-surname)']);
  assert.deepEqual(linked('Губернатор Лужин приехал.', 'ru'), ['Лужин → ivan (inferred, titled-surname)']);
  assert.deepEqual(linked('Министр Сатин приехал.', 'ru'), ['Сатин → ? (inferred, undefined)']);
});

test('of two bearers of a surname the nearer one is taken, with a note', () => {
  const body =
    'Иван Лужин открыл школу. Лужин был рад.\n\nНа другом конце города в тот же вечер выступал Павел Лужин. Лужин говорил долго.';
  assert.deepEqual(
    linked(body, 'ru').filter((each) => each.startsWith('Лужин')),
    ['Лужин → ivan (inferred, surname)', 'Лужин → pavel (inferred, surname)'],
  );
  assert.deepEqual(
    findMentions(body, matcher, 'ru').notes.map((each) => each.rule),
    ['shared-surname'],
  );
});

test('only one of two bearers has a full name', () => {
  assert.deepEqual(linked('Павел Лужин пришёл. Лужин сел.', 'ru'), [
    'Павел Лужин → pavel (stated, heading)',
    'Лужин → pavel (inferred, surname)',
  ]);
});

test('neither bearer has a full name', () => {
  const { mentions, items } = findMentions('Лужин сел.', matcher, 'ru');
  assert.equal(mentions[0]?.record, undefined);
  assert.deepEqual(items[0]?.closest, ['people/ivan', 'people/pavel']);
});

test('a calling with a capital before a surname is no given name', () => {
  assert.deepEqual(linked('Ivan Luzhin spoke. The city thanked Inspector Luzhin.', 'en'), [
    'Ivan Luzhin → ivan (stated, heading)',
    'Luzhin → ivan (inferred, surname)',
  ]);
});

test('another given name or initial beside the surname is another person', () => {
  const full = 'Максат Сатин открыл выставку. ';
  const rest = (text: string, language = 'ru') => linked(full + text, language).slice(1);
  assert.deepEqual(rest('Её видела и Дарья Сатина.'), []);
  assert.deepEqual(rest('Дарья Сатина её видела.'), []);
  assert.deepEqual(rest('Её видел Б. Сатин и Сатин Б. тоже.'), []);
  assert.deepEqual(rest('Её видела Б. Б. Сатина.'), []);
  assert.deepEqual(rest('Однако Сатин молчал.'), ['Сатин → satin (inferred, surname)']);
  assert.deepEqual(rest('Президент Сатин молчал.'), ['Сатин → satin (inferred, titled-surname)']);
  assert.deepEqual(rest('Академик Сатин молчал.'), ['Сатин → satin (inferred, surname)']);
  assert.deepEqual(rest('В Нарын Сатин не ездил.'), ['Нарын → naryn (stated, heading)', 'Сатин → satin (inferred, surname)']);
});

test('a word that opens the sentence and that nobody is called is no given name', () => {
  const rest = (text: string) => linked(`Максат Сатин открыл выставку. ${text}`, 'ru').slice(1);
  assert.deepEqual(rest('Победа Сатина удивила всех.'), ['Сатина → satin (inferred, surname)']);
  assert.deepEqual(rest('Улица Сатина широка. Дарью Сатину видели. Ван Сатин уехал.'), []);
  assert.deepEqual(rest('Итог: Баронесса Сатина победила.'), []);
});

test('in a line in which most words have a capital the word before a surname is no given name, unless it is listed as one', () => {
  const snape = createMatcher(nameForms({ kind: 'people', id: 'snape', heading: { en: 'Brett Snape' } }));
  const printed = (text: string) => findMentions(text, snape, 'en', 'Brett Snape').mentions.map((each) => each.form);
  assert.deepEqual(printed('Republicans Alienating Voters With Snape Debacle, Analysts Warn'), ['Snape']);
  assert.deepEqual(printed('Republicans Alienating Voters After Anna Snape Debacle, Analysts Warn'), []);
  assert.deepEqual(printed('Several republicans say that voters like Dwex Snape and warn analysts'), []);
});

test('a surname of two or three letters is dropped where it could begin another name', () => {
  const chinese = createMatcher(nameForms({ kind: 'people', id: 'zhou', heading: { ru: 'Ли Вэйминь' } }));
  const printed = (body: string) => findMentions(body, chinese, 'ru').mentions.map((each) => each.form);
  assert.deepEqual(printed('Ли Вэйминь приехал. Его встретил Ли Джонс. Потом Ли уехал.'), ['Ли Вэйминь', 'Ли']);
  assert.deepEqual(printed('Потом Ли уехал.'), []);
});

test('another Chinese name with the same surname is another person', () => {
  const chinese = createMatcher(nameForms({ kind: 'people', id: 'zhou', heading: { en: 'Zhou Weimin' } }));
  const printed = (body: string) => findMentions(body, chinese, 'en').mentions.map((each) => each.form);
  assert.deepEqual(printed('Zhou Weimin met Zhou Ming. Then Zhou left.'), ['Zhou Weimin', 'Zhou']);
});

test('a street or university named after a person is not the person', () => {
  const rest = (text: string, language: string) => linked(text, language).slice(1);
  assert.deepEqual(rest('Максат Сатин жил здесь. Теперь это улица Сатина.', 'ru'), []);
  assert.deepEqual(rest('Maqsat Satin taught here. The Satin University opened later.', 'en'), []);
  assert.deepEqual(rest('Мақсат Сәтін осында тұрған. Бұл Сәтін көшесі.', 'kk'), []);
});

test('a party’s general name counts beside its full one, not where a word makes it another’s', () => {
  const full = 'Аграрная партия Киргизии собралась. ';
  const rest = (text: string) => linked(full + text, 'ru').slice(1);
  assert.deepEqual(rest('Съезд Аграрной партии прошёл.'), ['Аграрной партии → agrarian (inferred, weak-variant)']);
  assert.deepEqual(rest('Приехала Аграрная партия Монголии.'), []);
  assert.deepEqual(
    linked('The Agrarian Party of Kyrgyzstan met the Agrarian Party of Mongolia, and the Agrarian Party agreed.', 'en').slice(1),
    ['Agrarian Party → agrarian (inferred, weak-variant)'],
  );
  assert.deepEqual(linked('Қырғыз Аграрлық партиясы мен Моңғол Аграрлық партиясы кездесті.', 'kk').length, 1);
});

test('a party’s general name alone, and words that only look like a party, are no mentions', () => {
  assert.deepEqual(linked('Аграрная партия победила. Прибыла партия груза; шахматная партия отложена.', 'ru'), []);
  assert.deepEqual(linked('Their tea party went on, and a party of tourists arrived.', 'en'), []);
});

test('offsets count in the Markdown, behind escapes and in quotations', () => {
  const body = '\\* Так сказал \\[Максат Сатин\\].\n\n> Вместе с АПК\n> и Аграрной партией Киргизии\n';
  assert.deepEqual(linked(body, 'ru'), [
    'Максат Сатин → satin (stated, heading)',
    'АПК → agrarian (stated, variant)',
    'Аграрной партией Киргизии → agrarian (stated, heading)',
  ]);
});

test('a Russian quotation in a Kazakh article keeps its endings', () => {
  const body =
    'Жиын кеше Нарын қаласында өтті, оған көптеген қонақ қатысты.\n\nВ ходе встречи стороны обсудили с Максатом Сатиным вопросы сотрудничества и развития торговли.';
  assert.deepEqual(linked(body, 'kk'), ['Нарын → naryn (stated, heading)', 'Максатом Сатиным → satin (stated, heading)']);
});

test('mentions stand in order and never overlap', () => {
  const { mentions } = findMentions('Максат Сатин и АПК. Сатин, Иван Лужин, Нарын, Аграрная партия Киргизии.', matcher, 'ru');
  assert.equal(mentions.length, 6);
  for (const [index, each] of mentions.entries()) assert.ok(index === 0 || (mentions[index - 1]?.end ?? 0) <= each.start);
});

test('what many countries’ parties are called is the one whose compatriot the article names', () => {
  const parties: readonly AuthorityRecord[] = [
    {
      kind: 'parties',
      id: 'labour-a',
      heading: { en: 'Labour Party of Arland' },
      weak: ['Labour', 'LPA', 'Vela'],
      country: 'places/arland',
    },
    { kind: 'parties', id: 'labour-b', heading: { en: 'Labour Party of Borland' }, weak: ['Labour'], country: 'places/borland' },
    { kind: 'parties', id: 'moor', heading: { en: 'Moorland Union' }, country: 'places/arland' },
  ];
  const { find } = createMatcher(parties.flatMap(nameForms));
  const recordsIn = (body: string) => findMentions(body, { find }, 'en').mentions.map(({ record }) => record?.split('/')[1]);
  assert.deepEqual(recordsIn('The Moorland Union met Labour and the LPA.'), ['moor', 'labour-a', 'labour-a']);
  assert.deepEqual(recordsIn('The ministers met Labour and the LPA.'), []);
  // A word that describes no party, such as a river's name.
  assert.deepEqual(recordsIn('The Moorland Union met on the Vela.'), ['moor']);
});

test('an everyday word in quotation marks is a party only where the article speaks of parties', () => {
  const parties: readonly AuthorityRecord[] = [
    { kind: 'parties', id: 'dream', heading: { ru: 'Долинная мечта', kk: 'Алқап арманы' }, weak: ['Мечта', 'Арман'] },
  ];
  const { find } = createMatcher(parties.flatMap(nameForms));
  const formsIn = (body: string, language: string) => findMentions(body, { find }, language).mentions.map(({ form }) => form);
  assert.deepEqual(formsIn('Партии спорили, и «Мечта» победила.', 'ru'), ['Мечта']);
  assert.deepEqual(formsIn('Партиялар таласты, «Арман» жеңді.', 'kk'), ['Арман']);
  assert.deepEqual(formsIn('Фильм «Мечта» показали в клубе.', 'ru'), []);
});
