import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAuthority, recordsOf } from '../src/ingest/authority.ts';
import { findMentions } from '../src/ingest/mentions.ts';
import { passagesOf } from '../src/ingest/passage.ts';
import { resolveSource, type SourceClues } from '../src/ingest/source.ts';
import { nameForms } from '../src/names/forms.ts';
import { createMatcher } from '../src/names/match.ts';

const { authority, problems } = parseAuthority(
  new Map([
    [
      'parties',
      '- { id: dawn, heading: { en: Dawn Union, ru: «Союз зари», kk: «Таң одағы» } }\n- { id: noon, heading: { en: Noon Movement, ru: «Полдень» } }',
    ],
    ['organisations', '- { id: harbour-ministry, heading: { en: Ministry of Harbours, ru: Министерство гаваней, kk: Айлақ министрлігі } }'],
    [
      'sources',
      `
- { id: tidings, heading: { en: Tidings Agency, ru: Агентство «Весть» }, weak: [Tidings, Весть, Herald], type: agency }
- { id: herald, heading: { en: Oldport Herald }, weak: [Herald], type: outlet }
- { id: meridian, heading: { en: Meridian, ru: Меридиан, kk: Меридиан }, type: agency, domains: [meridian.example], variants: [{ form: 子午社, language: zh }] }
- { id: dawn-press, heading: { en: Press service of the Dawn Union }, type: press-service, of: parties/dawn }
`,
    ],
    ['places', '- { id: oldport, heading: { en: Oldport, ru: Олдпорт, kk: Олдпорт }, type: city }'],
  ]),
);
const matcher = createMatcher([...recordsOf(authority).values()].flatMap(nameForms));

function resolve(body: string, language: string, more: Partial<SourceClues> = {}) {
  const { mentions } = findMentions(body, matcher, language);
  const passages = passagesOf({ body: { text: body, mentions } }, language, matcher);
  return resolveSource({ story: { header: [], footer: [] }, passages, language, ...more }, authority, matcher);
}
const dateline = (text: string) => ({ story: { header: [], footer: [], dateline: text } });

test('the authority of these tests is sound', () => assert.deepEqual(problems, []));

test('a spelling too common for running text names a source where a source stands, if only one has it', () => {
  assert.equal(resolve('Встреча прошла.', 'ru', dateline('Олдпорт, 3 марта /Весть/ --')).source?.value, 'sources/tidings');
  assert.equal(resolve('Talks were held.', 'en', dateline('Oldport, 3 March (Herald) --')).discovered?.heading.en, 'Herald');
});

test('the agency of a dateline', () => {
  const { source } = resolve('Встреча прошла.', 'ru', dateline('Олдпорт, 3 марта /Меридиан/ --'));
  assert.deepEqual(source, { value: 'sources/meridian', basis: 'stated', evidence: [{ quote: '/Меридиан/', rule: 'dateline-agency' }] });
  assert.equal(resolve('They met.', 'en', dateline('OLDPORT (Meridian) --')).source?.value, 'sources/meridian');
  assert.equal(resolve('They met.', 'en', dateline('OLDPORT. MERIDIAN –')).source?.value, 'sources/meridian');
});

test('an agency beside its reporter', () => {
  assert.equal(resolve('Встреча прошла.', 'ru', dateline('ОЛДПОРТ, 5 июля. /Корр. ТАСС Иван Петров/.')).source?.value, 'sources/тасс');
  assert.equal(resolve('Кездесу өтті.', 'kk', dateline('ОЛДПОРТ. МЕРИДИАН /Асель Ким/ –')).source?.value, 'sources/meridian');
  assert.equal(resolve('Встреча прошла.', 'ru', dateline('ОЛДПОРТ /РИА Новости/ –')).source?.value, 'sources/риа-новости');
});

test('a Chinese agency opens its dateline; one that no record has is not discovered', () => {
  assert.equal(resolve('仓库启用。', 'zh', dateline('子午社北京4月18日电')).source?.value, 'sources/meridian');
  assert.equal(resolve('仓库启用。', 'zh', dateline('新华社北京4月18日电')).source, undefined);
});

test('an outlet in the closing tag is known by a part of its name, a company is not', () => {
  const tag = (text: string, language: 'kk' | 'ru') => resolve(text, language).source?.value;
  assert.equal(tag('Шамдар орнатылды, деп хабарлайды ЖағаАқпарат тілшісі.', 'kk'), 'sources/жағаақпарат');
  assert.equal(tag('Мост открыт, сообщает АрмИнфо.', 'ru'), 'sources/арминфо');
  assert.equal(tag('Мост открыт, сообщает МостСтрой.', 'ru'), undefined);
});

test('an agency that no record has is discovered, a place or day in brackets is not', () => {
  const { source, discovered } = resolve('Встреча прошла.', 'ru', dateline('Олдпорт, 3 марта /Вестник гавани/ --'));
  assert.equal(source?.value, 'sources/вестник-гавани');
  assert.deepEqual(discovered, { id: 'вестник-гавани', heading: { ru: 'Вестник гавани' }, type: 'agency' });
  assert.equal(resolve('They met.', 'en', dateline('BAY, March 3 --')).source, undefined);
  assert.equal(resolve('They met.', 'en', dateline('BAY (Oldport) --')).source, undefined);
  assert.equal(resolve('They met.', 'en', dateline('BAY (March 3) --')).source, undefined);
});

test('a source line, with its label and without its address', () => {
  const line = (text: string) => ({ story: { header: [], footer: [{ line: 9, text, role: 'source' as const }] } });
  assert.equal(resolve('Текст.', 'ru', line('Источник: «Меридиан»')).source?.value, 'sources/meridian');
  assert.equal(resolve('Text.', 'en', line('Source: https://www.meridian.example/news/1')).source?.value, 'sources/meridian');
  const { discovered } = resolve('Text.', 'en', line('Source: Harbour Gazette'));
  assert.deepEqual(discovered, { id: 'harbour-gazette', heading: { en: 'Harbour Gazette' }, type: 'outlet' });
  assert.equal(resolve('Текст.', 'ru', line('Источник – Меридиан')).source?.value, 'sources/meridian');
  for (const text of ['ОЛДПОРТ', 'Пресс-служба']) assert.equal(resolve('Текст.', 'ru', line(text)).source, undefined, text);
  const path = resolve('Текст.', 'ru', line('Источник: news.bay.example/2021/most'));
  assert.equal(path.source?.value, 'sources/news-bay-example');
  const domain = resolve('Text.', 'en', line('Source: https://news.bay.example/1')).discovered;
  assert.deepEqual(domain, { id: 'news-bay-example', heading: { en: 'news.bay.example' }, type: 'site', domains: ['news.bay.example'] });
});

test('a site name line names a site', () => {
  const story = { header: [{ line: 1, text: 'Bay Education Union', role: 'site-name' as const }], footer: [] };
  const { source, discovered } = resolve('They met.', 'en', { story });
  assert.deepEqual([source?.value, discovered?.type], ['sources/bay-education-union', 'site']);
});

test('a word above the headline that may be a rubric names a source only where a record has it', () => {
  const word = (text: string) => ({ story: { header: [{ line: 1, text, role: 'site-name' as const, weak: true }], footer: [] } });
  assert.equal(resolve('They met.', 'en', word('Meridian')).source?.value, 'sources/meridian');
  assert.equal(resolve('They met.', 'en', word('Politics')).source, undefined);
});

test("a party's press service, named or by what was named before", () => {
  assert.equal(resolve("The Dawn Union met the guests, the party's press service said.", 'en').source?.value, 'sources/dawn-press');
  assert.equal(resolve("Talks were held, the Dawn Union's press service reported.", 'en').source?.value, 'sources/dawn-press');
  assert.equal(resolve('Состоялась встреча, сообщает пресс-служба партии «Союз зари».', 'ru').source?.value, 'sources/dawn-press');
  assert.equal(resolve('«Союз зари» принял гостей. Об этом сообщили в пресс-службе партии.', 'ru').source?.value, 'sources/dawn-press');
  assert.equal(resolve('Кездесу өтті, деп хабарлайды «Таң одағы» партиясының баспасөз қызметі.', 'kk').source?.value, 'sources/dawn-press');
});

test('a press service without a record is discovered with its owner', () => {
  const { source, discovered } = resolve('Гавань открыта, сообщает пресс-служба Министерства гаваней.', 'ru');
  assert.equal(source?.value, 'sources/press-service-of-harbour-ministry');
  assert.deepEqual(
    [discovered?.type, discovered?.of, discovered?.heading.ru, discovered?.heading.en],
    ['press-service', 'organisations/harbour-ministry', 'Пресс-служба: Министерство гаваней', 'Press service of Ministry of Harbours'],
  );
});

test("a report's closing tag names its agency", () => {
  assert.equal(resolve('Гавань открыта, передаёт Меридиан.', 'ru').source?.value, 'sources/meridian');
  assert.equal(
    resolve('Гавань открыта, сообщает корреспондент ИА «Меридиан» со ссылкой на министерство.', 'ru').source?.value,
    'sources/meridian',
  );
  assert.equal(resolve('Айлақ ашылды, деп хабарлайды Меридиан.', 'kk').source?.value, 'sources/meridian');
  assert.equal(resolve('The harbour is open, Meridian reports.', 'en').source?.value, 'sources/meridian');
  assert.equal(resolve('Гавань открыта, сообщает «Вестник гавани».', 'ru').discovered?.heading.ru, 'Вестник гавани');
});

test('an outlet without quotation marks is known by the words of its name', () => {
  for (const text of [
    'The harbour is open, the Daily Example reports.',
    'The harbour is open, according to the Daily Example.',
    'The harbour is open for the first time since spring, reported by Daily Example.',
  ])
    assert.deepEqual(resolve(text, 'en').discovered?.heading, { en: 'Daily Example' }, text);
  assert.deepEqual(resolve('Гавань открыта, передаёт Зюйд Новости.', 'ru').discovered?.heading, { ru: 'Зюйд Новости' });
  assert.deepEqual(resolve('Айлақ ашылды, деп хабарлайды Теңіз Радиосы.', 'kk').discovered?.heading, { kk: 'Теңіз Радиосы' });
  for (const text of [
    'The harbour is open, Pavel Ude said.',
    'The harbour is open, the Harbour Council said.',
    'He told the Cape Radio so.',
  ])
    assert.equal(resolve(text, 'en').source, undefined, text);
});

test('what somebody said is no outlet', () => {
  assert.equal(resolve('We had four at home, she said, "and the rest came from neighbours."', 'en').source, undefined);
  assert.equal(resolve('The harbour is open. The mayor said: "Enough."', 'en').source, undefined);
  assert.equal(resolve('Гавань открыта, мэр сообщил: «Ура».', 'ru').source, undefined);
});

test('an agency that the article quotes is not its source', () => {
  assert.equal(
    resolve(
      'Гавань открыта.\n\nАгентство «Меридиан» пишет, что гавань давно ждала этого дня и что в ней уже стоят первые корабли.\n\nЛюди рады.',
      'ru',
    ).source,
    undefined,
  );
  assert.equal(
    resolve('Meridian will open an office in the harbour next to the fish market, and the mayor of the town is glad.', 'en').source,
    undefined,
  );
});

test('what a person says wins', () => {
  const { source } = resolve('Гавань открыта, передаёт Меридиан.', 'ru', { curated: 'sources/dawn-press' });
  assert.deepEqual([source?.value, source?.basis], ['sources/dawn-press', 'curated']);
});

test('a lone word below the text is a source only where a record has it', () => {
  const below = (text: string) => ({ story: { header: [], footer: [{ line: 9, text, role: 'source' as const, weak: true }] } });
  assert.equal(resolve('Гавань открыта.', 'ru', below('Меридиан')).source?.value, 'sources/meridian');
  assert.equal(resolve('Гавань открыта.', 'ru', below('Распечатать')).source, undefined);
});

test('an agency behind the day of a dateline', () => {
  assert.equal(resolve('Гавань открыта.', 'ru', dateline('Олдпорт. 3 марта. МЕРИДИАН –')).source?.value, 'sources/meridian');
  const { source, discovered } = resolve('Гавань открыта.', 'ru', dateline('Олдпорт. 3 марта. ЗЮЙДВЕСТ –'));
  assert.deepEqual([source?.basis, discovered?.heading], ['stated', { ru: 'ЗЮЙДВЕСТ' }]);
});

test('an agency behind the dash of a dateline', () => {
  assert.equal(resolve('Гавань открыта.', 'ru', dateline('ОЛДПОРТ, 5 июл — Меридиан.')).source?.value, 'sources/meridian');
  assert.deepEqual(resolve('Гавань открыта.', 'ru', dateline('ОЛДПОРТ, 5 июл - Зюйд Вест.')).discovered?.heading, { ru: 'Зюйд Вест' });
});
