import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAuthority, recordsOf } from '../src/ingest/authority.ts';
import { findBounds, narrow } from '../src/ingest/bounds.ts';
import { findMentions } from '../src/ingest/mentions.ts';
import { passagesOf } from '../src/ingest/passage.ts';
import { earliestOf, latestOf } from '../src/ingest/period.ts';
import { nameForms } from '../src/names/forms.ts';
import { createMatcher } from '../src/names/match.ts';

/** A made-up country: its capital Brightford was called Oldport until 2019 and again from 2022; the party Dawn Union became New Dawn in 2015. */
const { authority, problems } = parseAuthority(
  new Map([
    [
      'places',
      `
- id: brightford
  heading: { en: Oldport, ru: Олдпорт, kk: Олдпорт }
  type: city
  headings:
    - { heading: { en: Oldport, ru: Олдпорт, kk: Олдпорт }, from: 1990-01-01, until: 2019-03-23 }
    - { heading: { en: Brightford, ru: Брайтфорд, kk: Брайтфорд }, from: 2019-03-23, until: 2022-09-17 }
    - { heading: { en: Oldport, ru: Олдпорт, kk: Олдпорт }, from: 2022-09-17 }
`,
    ],
    [
      'parties',
      `
- id: new-dawn
  heading: { en: New Dawn Party, ru: партия «Новая заря», kk: «Жаңа таң» партиясы }
  headings:
    - { heading: { en: Dawn Union, ru: Союз зари, kk: Таң одағы }, from: 2001-05-01, until: 2015-06-01 }
    - { heading: { en: New Dawn Party, ru: партия «Новая заря», kk: «Жаңа таң» партиясы }, from: 2015-06-01 }
  events:
    - { heading: { en: Seventh Congress of the New Dawn Party, ru: VII съезд партии «Новая заря» }, variants: [Seventh Congress, седьмой съезд, жетінші съезд], from: 2018-04-10, until: 2018-04-12 }
`,
    ],
    [
      'organisations',
      `
- id: tide
  heading: { en: Tide }
  ordinaryWord: true
  headings: [{ heading: { en: Tide }, from: 2020-02-02 }]
`,
    ],
    [
      'people',
      `
- id: marat-osenov
  heading: { en: Marat Osenov, ru: Марат Осенов, kk: Марат Осенов }
  name: { family: { en: Osenov, ru: Осенов, kk: Осенов }, given: { en: Marat, ru: Марат, kk: Марат } }
  roles:
    - { title: { en: Minister of Trade, ru: министр торговли, kk: Сауда министрі }, from: 2010-01-15, until: 2014-02-01 }
    - { title: { en: President of Verland, ru: Президент Верландии, kk: Верландия Президенті }, from: 2016-07-01, until: 2021-07-01 }
- id: lena-varova
  heading: { en: Lena Varova, ru: Лена Варова, kk: Лена Варова }
  name: { family: { en: Varova, ru: Варова, kk: Варова }, given: { en: Lena, ru: Лена, kk: Лена } }
  roles:
    - { title: { en: Premier of Verland, ru: премьер Верландии, kk: Верландия премьері }, from: 2005-02-01, until: 2008-03-01 }
    - { title: { en: Premier of Verland, ru: премьер Верландии, kk: Верландия премьері }, from: 2018-05-01, until: 2021-06-01 }
    - { title: { en: Envoy of Verland, ru: посланник Верландии, kk: Верландия уәкілі }, from: 2009-01-01 }
    - { title: { en: Envoy of Verland, ru: посланник Верландии, kk: Верландия уәкілі } }
`,
    ],
  ]),
);
const records = recordsOf(authority);
const matcher = createMatcher([...records.values()].flatMap(nameForms));

function span(body: string, language = 'en', dateline?: string): string {
  const { mentions } = findMentions(body, matcher, language);
  const named =
    dateline === undefined ? {} : { dateline: { text: dateline, mentions: findMentions(dateline, matcher, language).mentions } };
  const { periods } = narrow(findBounds(passagesOf({ ...named, body: { text: body, mentions } }, language, matcher), records, language));
  return `${earliestOf(periods) ?? ''}..${latestOf(periods) ?? ''}`;
}

test('the authority of these tests is sound', () => assert.deepEqual(problems, []));

test('a dateline binds both ends of its place name', () => {
  assert.equal(span('Talks were held.', 'en', 'Brightford, 3 March --'), '2019-03-23..2022-09-16');
});

test('a name used twice leaves both times until another bound decides', () => {
  assert.equal(span('Talks were held.', 'en', 'Oldport, 3 March --'), '1990-01-01..');
  assert.equal(span('President of Verland Marat Osenov opened the talks.', 'en', 'Oldport, 3 March --'), '2016-07-01..2019-03-22');
});

test('a place binds its end as the scene of the lede, and its beginning alone elsewhere', () => {
  assert.equal(span('Talks were held in Brightford.'), '2019-03-23..2022-09-16');
  assert.equal(span('В Брайтфорде прошли переговоры.', 'ru'), '2019-03-23..2022-09-16');
  assert.equal(span('Брайтфордта келіссөз өтті.', 'kk'), '2019-03-23..2022-09-16');
  assert.equal(span('Talks were held.\n\nThe guests like Brightford.'), '2019-03-23..');
});

test('a party binds the end of its name where the lede speaks by it, not where it is called former', () => {
  assert.equal(span('The Dawn Union named its candidate.'), '2001-05-01..2015-05-31');
  assert.equal(span('The former Dawn Union named its candidate.'), '2001-05-01..');
  assert.equal(span('The New Dawn Party, once the Dawn Union, named its candidate.'), '2015-06-01..');
  assert.equal(span('In 2003 the Dawn Union named its candidate.'), '2001-05-01..');
});

test('a name that is an ordinary word too is dated like any other', () => {
  assert.equal(span('The party is now called «Tide». The «Tide» met.'), '2020-02-02..');
});

test('an office binds both ends, by its full title or its main word', () => {
  assert.equal(span('President of Verland Marat Osenov spoke.'), '2016-07-01..2021-06-30');
  assert.equal(span('Перед гостями выступил президент Марат Осенов.', 'ru'), '2016-07-01..2021-06-30');
  assert.equal(span('Верландия Президенті Марат Осеновтың сөзі.', 'kk'), '2016-07-01..2021-06-30');
  assert.equal(span('Marat Osenov, Minister of Trade, spoke.'), '2010-01-15..2014-01-31');
});

test('an office held twice leaves both terms until another bound decides', () => {
  assert.equal(span('Premier of Verland Lena Varova spoke.'), '2005-02-01..2021-05-31');
  assert.equal(span('Premier Lena Varova spoke.', 'en', 'Brightford, 3 March --'), '2019-03-23..2021-05-31');
  assert.equal(span('Премьер Лена Варова выступила.', 'ru', 'Олдпорт, 3 марта --'), '2005-02-01..2019-03-22');
});

test('an office of which one term is undated does not bind', () => {
  assert.equal(span('Envoy of Verland Lena Varova spoke.'), '..');
});

test('an office that is not held does not bind', () => {
  assert.equal(span('Former President of Verland Marat Osenov spoke.'), '..');
  assert.equal(span('The first President of Verland Marat Osenov spoke.'), '..');
  assert.equal(span('Кандидат в президенты Марат Осенов выступил.', 'ru'), '..');
  assert.equal(span('Бывший президент Марат Осенов выступил.', 'ru'), '..');
  assert.equal(span('Vice President Marat Osenov spoke.'), '..');
  assert.equal(span('Foreign minister Marat Osenov spoke.'), '..');
  assert.equal(span('Prime Minister of Trade Marat Osenov spoke.'), '..');
  assert.equal(span('In 2017 President Marat Osenov spoke.'), '2016-07-01..');
});

test('an event called past is a beginning, one called recent an end a year later, one still to come neither', () => {
  assert.equal(span('Members studied the results of the Seventh Congress.'), '2018-04-12..');
  assert.equal(span('The Seventh Congress was held recently.'), '2018-04-12..2019-04-11');
  assert.equal(span('Недавно завершился седьмой съезд.', 'ru'), '2018-04-12..2019-04-11');
  assert.equal(span('Жақында жетінші съезд өтті.', 'kk'), '2018-04-12..2019-04-11');
  assert.equal(span('The Seventh Congress will be held soon.'), '..');
  assert.equal(span('Members prepare for the upcoming Seventh Congress.'), '..');
});

test('bounds that contradict each other give way to their beginnings', () => {
  const bounds = [
    { periods: [{ from: '2019-03-23', to: '2022-09-16' }], evidence: { quote: 'A' } },
    { periods: [{ from: '2001-05-01', to: '2015-05-31' }], evidence: { quote: 'B' } },
  ];
  const { periods, conflict } = narrow(bounds);
  assert.deepEqual(periods, [{ from: '2019-03-23' }]);
  assert.equal(conflict, true);
});
