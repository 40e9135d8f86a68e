import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bound } from '../src/ingest/bounds.ts';
import { type DateClues, resolveDate } from '../src/ingest/date.ts';
import { ledeDays } from '../src/ingest/lede-day.ts';
import { sentencesOf } from '../src/ingest/sentence.ts';
import { rulesOf } from '../src/languages/languages.ts';
import { findDates, findSpans, isoOf } from '../src/reading/calendar.ts';
import { boundsOf, edtf, membersOf } from '../src/schema/date.ts';
import type { LanguageTag } from '../src/schema/language.ts';

const rules = (language: string) => {
  const found = rulesOf(language);
  assert.ok(found);
  return found;
};
const written = (text: string, language: string) =>
  findDates(text, [rules(language)]).map((date) => isoOf(date) ?? `--${date.month}-${date.day ?? ''}`);

test('days are read in the words of each language', () => {
  assert.deepEqual(written('в среду, 11 февраля 2015 года, прошёл съезд', 'ru'), ['2015-02-11']);
  assert.deepEqual(written('11-го февраля 2015 г.', 'ru'), ['2015-02-11']);
  assert.deepEqual(written('Заседание 5 сент. 2019', 'ru'), ['2019-09-05']);
  assert.deepEqual(written('2015 жылғы 11 ақпанда съезд өтті', 'kk'), ['2015-02-11']);
  assert.deepEqual(written('2015 жылдың 3 шілдесінде', 'kk'), ['2015-07-03']);
  assert.deepEqual(written('7-қыркүйек 2021 жыл', 'kk'), ['2021-09-07']);
  assert.deepEqual(written('On Wednesday, 11 February 2015, and on February 12th, 2015', 'en'), ['2015-02-11', '2015-02-12']);
  assert.deepEqual(written('the 3rd of June 2020', 'en'), ['2020-06-03']);
  assert.deepEqual(written('Feb. 11, 2015', 'en'), ['2015-02-11']);
});

test('a month that is also a word needs its capital, an abbreviation its stop or year', () => {
  assert.deepEqual(written('Article 5 may be changed, and 12 march on', 'en'), []);
  assert.deepEqual(written('5 там қалды', 'kk'), []);
  assert.deepEqual(written('5 там. 2020', 'kk'), ['2020-08-05']);
  assert.deepEqual(written('ALMATY, Oct 17 (Agency) and the 5 mar left', 'en'), ['--10-17']);
});

test('digits count where they can be read in one way only', () => {
  assert.deepEqual(written('03.03.2020', 'ru'), ['2020-03-03']);
  assert.deepEqual(written('2020-03-05T10:00:00+06:00', 'en'), ['2020-03-05']);
  assert.deepEqual(written('3/4/2020', 'en'), []);
  assert.deepEqual(written('3/4/2020', 'ru'), ['2020-04-03']);
  assert.deepEqual(written('3/3/2020 and 3/25/2020 and 25/3/2020', 'en'), ['2020-03-03', '2020-03-25', '2020-03-25']);
  assert.deepEqual(written('version 1.2.2020.4', 'en'), []);
});

test('a hyphen may join day, month and year; two digits are a year beside an hour', () => {
  assert.deepEqual(written('17:22, 12-Apr-2023', 'en'), ['2023-04-12']);
  assert.deepEqual(written('3-июн-2021', 'ru'), ['2021-06-03']);
  assert.deepEqual(written('12/May/2022 18:40', 'en'), ['2022-05-12']);
  assert.deepEqual(written('the 3/4 May be odd', 'en'), []);
  assert.deepEqual(written('просмотров 12, 09.03.22 18:40', 'ru'), ['2022-03-09']);
  assert.deepEqual(written('18:40 09.03.22', 'kk'), ['2022-03-09']);
  assert.deepEqual(written('версия 09.03.22, счёт 12.10.45', 'ru'), []);
  assert.deepEqual(written('12.05.23.18:40', 'ru'), []);
});

test('a span of days in figures is a month to the text and an interval to a line of its own', () => {
  assert.deepEqual(written('11–13.10.2021', 'ru'), ['2021-10']);
  assert.deepEqual(
    findSpans('11–13.10.2021, 05.06-07.06.2022, 13-11.10.2021', [rules('ru')]).map(({ since, day }) => [since, day]),
    [
      [11, 13],
      [5, 7],
    ],
  );
  assert.deepEqual(written('13-11.10.2021', 'ru'), []);
  const line = (text: string) => resolveDate(clues({ story: { header: [{ line: 1, text, role: 'date' }], footer: [] } })).date?.value;
  assert.equal(line('11–13.10.2021'), '2021-10-11/2021-10-13');
  assert.equal(line('11–13 октября 2021 года'), '2021-10-11/2021-10-13');
  assert.equal(line('13.10.2021'), '2021-10-13');
});

test('a day that does not exist, and the ends of a range, are no day', () => {
  assert.deepEqual(written('31 февраля 2020 года', 'ru'), []);
  assert.deepEqual(written('29 февраля 2019 года', 'ru'), []);
  assert.deepEqual(written('3-5 марта 2020 года', 'ru'), ['2020-03']);
});

const lede = (text: string, language: string) =>
  ledeDays(sentencesOf(text, language), [rules(language)]).map((date) => isoOf(date) ?? `--${date.month}-${date.day}`);

test('the lede gives the day of its own event', () => {
  assert.deepEqual(
    lede('Партия «Заря» в среду, 11 февраля 2015 года, выдвинула кандидата на выборах, назначенных на 26 апреля 2015 года.', 'ru'),
    ['2015-02-11'],
  );
  assert.deepEqual(lede('12 маусымда Астанада екі партияның кездесуі өтті.', 'kk'), ['--6-12']);
  assert.deepEqual(lede('On June 12, the first meeting was held in Beijing.', 'en'), ['--6-12']);
  assert.deepEqual(lede('Делегация прибыла в Астану. Встреча состоялась 3 марта.', 'ru'), ['--3-3']);
});

test('the night to a day or of it is the lede’s own', () => {
  assert.deepEqual(lede('В ночь на 6 октября 2020 года жители заняли порт.', 'ru'), ['2020-10-06']);
  assert.deepEqual(lede('2020 жылғы 6 қазанға қараған түні тұрғындар портқа кірді.', 'kk'), ['2020-10-06']);
  assert.deepEqual(lede('On the night of 6 October 2020 residents entered the port.', 'en'), ['2020-10-06']);
  assert.deepEqual(lede('Жители перенесли праздник на 6 октября 2020 года.', 'ru'), []);
  assert.deepEqual(lede('2020 жылғы 6 қазанға дейін тұрғындар портта болды.', 'kk'), []);
});

test('what the report tells may be still to come', () => {
  assert.deepEqual(lede('On June 12 the minister said a meeting will be held soon.', 'en'), ['--6-12']);
  assert.deepEqual(lede('12 июня министр сообщил о предстоящей встрече.', 'ru'), ['--6-12']);
});

test('days of other things are not the day of the lede', () => {
  assert.deepEqual(lede('Выборы пройдут 26 апреля 2015 года.', 'ru'), []);
  assert.deepEqual(lede('Труд впервые издан 21 февраля 1848 года в Лондоне.', 'ru'), []);
  assert.deepEqual(lede('Партия отметила годовщину со дня основания: 1 марта 1999 года прошёл первый съезд.', 'ru'), []);
  assert.deepEqual(lede('Стороны обсудили соглашение, подписанное 5 мая 2019 года.', 'ru'), []);
  assert.deepEqual(lede('Набор в школу идёт с 3 марта до 5 апреля.', 'ru'), []);
  assert.deepEqual(lede('Parties discussed the agreement signed on 5 May 2019.', 'en'), []);
  assert.deepEqual(lede('Elections will be held on 26 April 2015.', 'en'), []);
  assert.deepEqual(lede('Sailau 26 April is near. He was born on 4 May 1950 in Almaty.', 'en').includes('1950-05-04'), false);
  assert.deepEqual(lede('The parties met in Beijing. The previous meeting was held on 5 May 2019.', 'en'), []);
  assert.deepEqual(lede('Сайлау 26 сәуірде өтеді.', 'kk'), []);
  assert.deepEqual(lede('Тіркеу 3 наурыздан басталды.', 'kk'), []);
  assert.deepEqual(lede('Тараптар 2019 жылғы 5 мамырда қол қойылған келісімді талқылады.', 'kk'), []);
});

const clues = (more: Partial<DateClues>): DateClues => ({
  story: { header: [], footer: [] },
  lede: '',
  bounds: [],
  language: 'ru',
  ...more,
});
const bound = (from?: string, to?: string): Bound => ({
  periods: [{ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }],
  evidence: { quote: 'X', rule: 'place-name-in-use', record: 'places/x' },
});

test('what a person says wins over everything', () => {
  const { date } = resolveDate(clues({ curated: '2018-07~', stated: { value: '2020-01-01', evidence: [] } }));
  assert.deepEqual([date?.value, date?.basis, date?.earliest, date?.latest], ['2018-07~', 'curated', '2018-07-01', '2018-07-31']);
});

test('the header stamp wins over a printed line, the line over the dateline, the dateline over the lede', () => {
  const story = {
    header: [{ line: 1, text: 'Опубликовано: 2 июня 2021, 14:05', role: 'date' as const }],
    footer: [],
    dateline: 'Астана, 3 июня 2021 г. --',
  };
  const stated = { value: '2021-06-01T08:00:00Z', evidence: [{ quote: '2021-06-01T08:00:00Z' }] };
  assert.equal(resolveDate(clues({ stated, story })).date?.value, '2021-06-01');
  assert.deepEqual(resolveDate(clues({ story })).date?.value, '2021-06-02');
  const { header: _header, ...rest } = story;
  assert.equal(
    resolveDate(clues({ story: { ...rest, header: [] }, lede: '1 июня 2021 года состоялась встреча.' })).date?.value,
    '2021-06-03',
  );
});

test('the day of a change is not the day of publication', () => {
  const header = [{ line: 1, text: 'Обновлено: 5 июня 2021. Опубликовано: 2 июня 2021', role: 'date' as const }];
  assert.equal(resolveDate(clues({ story: { header, footer: [] } })).date?.value, '2021-06-02');
});

test('a dateline day takes the years that bounds leave', () => {
  const story = { header: [], footer: [], dateline: 'Нур-Султан, 3 марта --' };
  const years = (...bounds: Bound[]) => resolveDate(clues({ story, bounds })).date;
  assert.equal(years(bound('2019-03-23', '2022-09-16'))?.value, '[2020-03-03,2021-03-03,2022-03-03]');
  assert.equal(years(bound('2019-03-23', '2020-09-16'))?.value, '2020-03-03');
  assert.deepEqual([years()?.value, years()?.earliest, years()?.latest], ['XXXX-03-03', undefined, undefined]);
  const floor = years(bound('2020-11-11'));
  assert.deepEqual([floor?.value, floor?.earliest, floor?.latest], ['XXXX-03-03', '2021-03-03', undefined]);
  const many = years(bound('2001-01-01', '2010-12-31'));
  assert.deepEqual([many?.value, many?.earliest, many?.latest], ['XXXX-03-03', '2001-03-03', '2010-03-03']);
});

test('a weekday beside the day takes out the years that do not have it', () => {
  // 12 June was a Monday in 2017 and 2023.
  const { date } = resolveDate(
    clues({ lede: 'On Monday, June 12, the party held its congress.', language: 'en', bounds: [bound('2018-01-01', '2024-12-31')] }),
  );
  assert.equal(date?.value, '2023-06-12');
});

test('the lede lends its year to the dateline', () => {
  const story = { header: [], footer: [], dateline: 'Астана, 12 февраля --' };
  assert.equal(resolveDate(clues({ story, lede: 'В среду, 11 февраля 2015 года, партия выдвинула кандидата.' })).date?.value, '2015-02-12');
});

test('bounds alone give an interval, and nothing gives nothing', () => {
  assert.equal(resolveDate(clues({ bounds: [bound('2017-10-24'), bound(undefined, '2019-03-19')] })).date?.value, '2017-10-24/2019-03-19');
  assert.equal(resolveDate(clues({ bounds: [bound('2020-11-11')] })).date?.value, '2020-11-11/..');
  const nothing = resolveDate(clues({ lede: 'Партия росла с 1990 года.' }));
  assert.equal(nothing.date, undefined);
  assert.deepEqual(
    nothing.notes.map(({ rule }) => rule),
    ['no-date'],
  );
});

test('a printed date that bounds exclude stays, with a note', () => {
  const story = { header: [{ line: 1, text: '3 марта 2030', role: 'date' as const }], footer: [] };
  const { date, notes } = resolveDate(clues({ story, bounds: [bound('2019-03-23', '2022-09-16')] }));
  assert.equal(date?.value, '2030-03-03');
  assert.deepEqual(
    notes.map(({ rule }) => rule),
    ['date-bounds-conflict'],
  );
});

test('a day of the lede that bounds exclude is of something else', () => {
  const { date } = resolveDate(clues({ lede: '29 сентября 1918 года рота взяла город.', bounds: [bound('2001-05-01', '2015-05-31')] }));
  assert.equal(date?.value, '2001-05-01/2015-05-31');
});

test('a span of days in the lede is an interval', () => {
  const value = (lede: string, language: LanguageTag) => resolveDate(clues({ lede, language })).date?.value;
  for (const [lede, language] of [
    ['On 23–25 May 2019 the academy hosted a seminar in Oldport.', 'en'],
    ['From 23 to 25 May 2019 the academy hosted a seminar in Oldport.', 'en'],
    ['The seminar was held in Oldport on May 23-25, 2019.', 'en'],
    ['Between 23 and 25 May 2019 the academy hosted a seminar.', 'en'],
    ['From May 23 to 25, 2019, the academy hosted a seminar in Oldport.', 'en'],
    ['The academy hosted a seminar between May 23 and 25, 2019.', 'en'],
    ['23–25 мая 2019 года в Олдпорте прошёл семинар.', 'ru'],
    ['С 23 по 25 мая 2019 года в Олдпорте прошёл семинар.', 'ru'],
    ['2019 жылғы 23-25 мамырда Олдпортта семинар өтті.', 'kk'],
    ['2019 жылғы 23–25 мамыр аралығында Олдпортта семинар өтті.', 'kk'],
  ] as const)
    assert.equal(value(lede, language), '2019-05-23/2019-05-25', lede);
  for (const [lede, language] of [
    ['Семинар, который пройдёт 23–25 мая 2019 года, соберёт сто человек.', 'ru'],
    ['В документе, принятом 3–5 марта 2015 года, говорится о партии.', 'ru'],
    ['23–25 мая в Олдпорте прошёл семинар.', 'ru'],
    ['Вчера завершился фестиваль, который проходил с 3 по 5 августа 2019 года.', 'ru'],
    ['The academy will host a seminar from 23 to 25 May 2019.', 'en'],
    ['2019 жылғы 25-23 мамырда Олдпортта семинар өтті.', 'kk'],
  ] as const)
    assert.equal(value(lede, language), undefined, lede);
});

test('a number before a day is no span by itself', () => {
  const days = (text: string, language: LanguageTag) => findDates(text, [rules(language)]).map(isoOf);
  assert.deepEqual(days('Газета «Наш край», № 12 – 25 мая 2019 года', 'ru'), ['2019-05-25']);
  assert.deepEqual(days('14:20 – 25 мая 2019 года', 'ru'), ['2019-05-25']);
  assert.deepEqual(findSpans('The talks were held on March 3 and 5, 2019.', [rules('en')]), []);
  assert.equal(findSpans('The talks were held between March 3 and 5, 2019.', [rules('en')])[0]?.since, 3);
});

test('EDTF dates have their first and last day', () => {
  assert.deepEqual(boundsOf('2020-02'), { earliest: '2020-02-01', latest: '2020-02-29' });
  assert.deepEqual(boundsOf('2018-07~'), { earliest: '2018-07-01', latest: '2018-07-31' });
  assert.deepEqual(boundsOf('XXXX-06-12'), {});
  assert.deepEqual(boundsOf('201X'), { earliest: '2010-01-01', latest: '2019-12-31' });
  assert.deepEqual(boundsOf('[2021-03-03,2020-03-03]'), { earliest: '2020-03-03', latest: '2021-03-03' });
  assert.deepEqual(boundsOf('2017-10/2019-03'), { earliest: '2017-10-01', latest: '2019-03-31' });
  assert.deepEqual(boundsOf('../2019'), { latest: '2019-12-31' });
  assert.deepEqual(boundsOf('2020-11-11/..'), { earliest: '2020-11-11' });
  assert.deepEqual(boundsOf('[2019-03..2019-05,2021-01~]'), { earliest: '2019-03-01', latest: '2021-01-31' });
});

test('members of an EDTF set have their own first and last day', () => {
  assert.deepEqual(membersOf('[2019~,2021-03]'), [
    { earliest: '2019-01-01', latest: '2019-12-31' },
    { earliest: '2021-03-01', latest: '2021-03-31' },
  ]);
  assert.deepEqual(membersOf('[201X,2021..2023]'), [
    { earliest: '2010-01-01', latest: '2019-12-31' },
    { earliest: '2021-01-01', latest: '2023-12-31' },
  ]);
  assert.deepEqual(membersOf('[XXXX-06-12]'), [{}]);
  assert.equal(membersOf('2019/2021'), undefined);
});

test('EDTF refuses days and months that do not exist', () => {
  for (const wrong of ['2020-13', '2020-02-30', '2019-02-29', '3 March', '2020-02-30/..', '2020-2X', '2020-02-4X', '2020-XX-32'])
    assert.equal(edtf.safeParse(wrong).success, false, wrong);
  for (const right of ['2020-02-29', 'XXXX-02-29', '2018~', '[2020-03-03,2021-03-03]', '../2019-03', '2020-XX-05', '2020-1X', '2020-0X-3X'])
    assert.equal(edtf.safeParse(right).success, true, right);
});

test('EDTF refuses what ends before it begins', () => {
  for (const wrong of ['2020-05/2019-01', '2020-05-02/2020-05-01', '[2021..2019]', '[2017,2021-03..2021-02]'])
    assert.equal(edtf.safeParse(wrong).success, false, wrong);
  for (const right of ['2020-05/2020-05', '2020-05/2020', '../2019', '[2021,2019]', '[2019..2021]'])
    assert.equal(edtf.safeParse(right).success, true, right);
});

test('a meeting announced for a later day lends the dateline its year, not its day', () => {
  const { date } = resolveDate(
    clues({
      story: { header: [], footer: [], dateline: 'ОЛДПОРТ, 28 дек - Меридиан.' },
      lede: 'Стороны проведут переговоры в Олдпорте 17 января 2024 года, сообщило министерство.',
      language: 'ru',
    }),
  );
  assert.deepEqual([date?.value, date?.basis], ['2023-12-28', 'inferred']);
});

test('the day of publication goes before the day of a change, wherever they stand', () => {
  const header = [{ line: 1, text: 'Updated - March 9, 2022 09:12 pm', role: 'date' as const }];
  const footer = [{ line: 9, text: 'Published - March 7, 2022 08:55 am', role: 'date' as const }];
  const of = (story: DateClues['story']) => resolveDate({ story, lede: '', bounds: [], language: 'en' }).date?.value;
  assert.equal(of({ header, footer }), '2022-03-07');
  assert.equal(of({ header, footer: [] }), '2022-03-09');
});

const printed = (...lines: string[]) => ({
  story: { header: lines.map((text, at) => ({ line: at + 1, text, role: 'date' as const })), footer: [] },
  language: 'en' as const,
});

test('digits that can be read in two ways stay open, with a note', () => {
  const { date, notes } = resolveDate(clues(printed('03/04/2021 08:15')));
  assert.deepEqual(
    [date?.value, date?.basis, date?.earliest, date?.latest],
    ['[2021-03-04,2021-04-03]', 'inferred', '2021-03-04', '2021-04-03'],
  );
  assert.deepEqual(
    notes.map(({ rule }) => rule),
    ['date-order-unknown'],
  );
});

test('what the page says elsewhere decides the order of digits', () => {
  const published = (more: Partial<DateClues>) => resolveDate(clues({ language: 'en', ...more })).date?.value;
  assert.equal(published(printed('Posted 03/04/2021 | Updated 17/04/2021')), '2021-04-03');
  assert.equal(published(printed('Posted 03/04/2021', 'Updated 03/28/2021')), '2021-03-04');
  assert.equal(published(printed('Saturday, 03/04/2021')), '2021-04-03');
  assert.equal(published({ ...printed('03/04/2021'), lede: 'On March 3 the pier was opened.' }), '2021-03-04');
  assert.equal(published({ ...printed('03/04/2021'), bounds: [bound('2021-04-01')] }), '2021-04-03');
  assert.equal(published({ ...printed('03/04/2021'), language: 'ru' }), '2021-04-03');
});

test('a weekday beside the same day told again takes out years', () => {
  const { date } = resolveDate(
    clues({
      story: { header: [], footer: [], dateline: 'OLDPORT, April 14 (Meridian) -' },
      lede: 'The school opened on Wednesday, April 14.',
      bounds: [bound('2019-03-23', '2022-09-16')],
      language: 'en',
    }),
  );
  assert.equal(date?.value, '2021-04-14');
});

test('the day of the visit above a headline yields to the day below it', () => {
  const line = (text: string, weak = false) => ({ line: 1, text, role: 'date' as const, ...(weak ? { weak } : {}) });
  const published = (below: string) =>
    resolveDate(clues({ story: { header: [line('Friday, 7 May 2021', true), line(below)], footer: [] }, language: 'en' })).date?.value;
  assert.equal(published('2 May 2021'), '2021-05-02');
  assert.equal(published('14:05'), '2021-05-07');
});
