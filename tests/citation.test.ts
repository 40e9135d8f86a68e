import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RecordReference } from '../src/catalogue/catalogue.ts';
import { apaReference } from '../src/citation/apa.ts';
import { bibtexOf } from '../src/citation/bibtex.ts';
import { chicagoReference } from '../src/citation/chicago.ts';
import { type Citable, type CitedArticle, citableOf } from '../src/citation/citable.ts';
import { citationFile } from '../src/citation/citation-file.ts';
import { cslOf } from '../src/citation/csl.ts';
import { gostReference } from '../src/citation/gost.ts';
import { risOf } from '../src/citation/ris.ts';
import { plainText } from '../src/citation/run.ts';
import type { Article, ArticleDate } from '../src/schema/article.ts';
import type { InterfaceLanguage } from '../src/schema/language.ts';

const require = createRequire(import.meta.url);
/** The published processor and parsers, against which ours are held; they come without types. */
const { Cite } = require('@citation-js/core');
for (const plugin of ['bibtex', 'csl', 'ris']) require(`@citation-js/plugin-${plugin}`);

const archive = {
  title: { kk: 'Үлгі мұрағаты', ru: 'Образцовый архив', en: 'Model Archive' },
  description: { kk: 'Үлгі', ru: 'Образец', en: 'A model' },
  site: 'https://archive.example.org',
  defaultLanguage: 'kk' as const,
  rights: { kk: 'Құқық', ru: 'Права', en: 'Rights' },
};
const outlet: RecordReference = {
  path: 'sources/example-times',
  kind: 'sources',
  id: 'example-times',
  heading: { kk: 'Үлгі таймс', ru: 'Пример таймс', en: 'Example Times' },
  basis: 'curated',
  hasPage: true,
};
const catalogue = { archive: () => archive, reference: () => outlet };
const stated: CitedArticle = {
  id: 'bridge',
  language: { value: 'en', basis: 'inferred' },
  headline: { value: 'A bridge is opened', basis: 'stated' },
  author: { value: 'Jane Doe', basis: 'stated' },
  source: { value: 'sources/example-times', basis: 'stated' },
  date: { value: '2020-03-03', basis: 'stated' },
};
const dated = (value: string, basis: ArticleDate['basis'] = 'stated'): Citable =>
  citableOf({ ...stated, date: { value, basis } }, catalogue);
const { date: _, ...undatedArticle } = stated;
const undated = citableOf(undatedArticle, catalogue);
const { author: __, ...unsignedArticle } = stated;
const unsigned = citableOf(unsignedArticle, catalogue);

const styles = { apa: apaReference, chicago: chicagoReference, gost: gostReference };
const reference = (style: keyof typeof styles, citable: Citable, ui: InterfaceLanguage) => plainText(styles[style](citable, ui));

test('an English reference is what the published APA style prints of the same item', () => {
  for (const citable of [dated('2020-03-03'), dated('2020-03'), dated('2020'), unsigned]) {
    const printed = new Cite([cslOf(citable)]).format('bibliography', { template: 'apa', lang: 'en-US' }).trim();
    assert.equal(reference('apa', citable, 'en'), printed);
  }
});

test('the three styles in three languages, each with its own words and marks', () => {
  const citable = dated('2020-01-20');
  const address = (ui: string) => `https://archive.example.org/${ui}/articles/bridge/`;
  assert.equal(
    reference('chicago', citable, 'en'),
    `Jane Doe. “A bridge is opened.” Example Times, January 20, 2020. Model Archive, bridge. ${address('en')}.`,
  );
  assert.equal(
    reference('chicago', unsigned, 'ru'),
    `Example Times. «A bridge is opened». 3 марта 2020 г. Образцовый архив, bridge. ${address('ru')}.`,
  );
  assert.equal(
    reference('chicago', citable, 'kk'),
    `Jane Doe. «A bridge is opened». Example Times, 2020 жылғы 20 қаңтар. Үлгі мұрағаты, bridge. ${address('kk')}.`,
  );
  assert.equal(
    reference('gost', citable, 'ru'),
    `A bridge is opened / Jane Doe. – Текст : электронный // Example Times. – 2020. – 20 янв. – Копия: Образцовый архив, bridge. – URL: ${address('ru')}.`,
  );
  assert.equal(
    reference('gost', citable, 'kk'),
    `A bridge is opened / Jane Doe. – Мәтін : электрондық // Example Times. – 2020. – 20 қаңтар. – Көшірмесі: Үлгі мұрағаты, bridge. – URL: ${address('kk')}.`,
  );
  assert.match(
    reference('apa', citable, 'ru'),
    /^Jane Doe\. \(2020, 20 января\)\. A bridge is opened\. Example Times\. Образцовый архив \(bridge\)\./u,
  );
});

test('a date is never printed as more certain than it is', () => {
  const cases: readonly (readonly [Citable, keyof typeof styles, InterfaceLanguage, string])[] = [
    [undated, 'apa', 'en', '(n.d.)'],
    [undated, 'apa', 'ru', '(б. г.)'],
    [undated, 'chicago', 'kk', 'Example Times, жылы көрсетілмеген.'],
    [undated, 'gost', 'ru', '– [Б. г.]. –'],
    [dated('2020-03-03', 'inferred'), 'apa', 'en', '([2020, March 3])'],
    [dated('2020-03-03', 'inferred'), 'gost', 'ru', '– [2020]. – [3 марта]. –'],
    [dated('[2020-03-03,2021-03-03,2022-03-03]', 'inferred'), 'apa', 'en', '([2020, 2021, or 2022, March 3])'],
    [dated('[2020-03-03,2021-03-03]', 'inferred'), 'chicago', 'ru', '[3 марта 2020 или 2021 г.].'],
    [dated('[2020-03-03,2021-03-03]', 'inferred'), 'gost', 'kk', '– [2020 не 2021]. – [3 наурыз]. –'],
    [dated('2018~'), 'chicago', 'en', ', [ca. 2018].'],
    [dated('2018~'), 'gost', 'ru', '– [ок. 2018]. –'],
    [dated('2018?'), 'apa', 'en', '([2018?])'],
    [dated('2017-10/2019-03', 'inferred'), 'apa', 'en', '([between October 2017 and March 2019])'],
    [dated('2017-10/2019-03', 'inferred'), 'gost', 'ru', '– [Между октябрём 2017 года и мартом 2019 года]. –'],
    [dated('../2019'), 'apa', 'en', '([2019 or earlier])'],
    [dated('202X'), 'chicago', 'en', ', [the 2020s].'],
    [dated('XXXX-06-12'), 'apa', 'en', '(n.d., June 12)'],
    [dated('XXXX-06-12'), 'gost', 'ru', '– [Б. г.]. – 12 июня. –'],
  ];
  for (const [citable, style, ui, expected] of cases) {
    const printed = reference(style, citable, ui);
    assert.ok(printed.includes(expected), `${style} ${ui} of ${citable.date?.value}: ${printed} lacks ${expected}`);
  }
});

test('a headline that ends a sentence itself gets no second stop', () => {
  const of = (value: string) => citableOf({ ...stated, headline: { value, basis: 'stated' } }, catalogue);
  assert.ok(reference('apa', of('Who opened it?'), 'en').includes('Who opened it? Example Times.'));
  assert.ok(reference('apa', of('He said: «Open!»'), 'ru').includes('«Open!» Example Times.'));
  assert.ok(reference('chicago', of('Who opened it?'), 'en').includes('“Who opened it?” Example Times'));
  assert.ok(reference('gost', of('And so on…'), 'ru').startsWith('And so on… / Jane Doe. – Текст'));
});

test('what the archive supplies stands in square brackets, in references and in files', () => {
  const citable = citableOf({ ...stated, headline: { value: 'A bridge…', basis: 'inferred' } }, catalogue);
  for (const style of ['apa', 'chicago', 'gost'] as const) assert.ok(reference(style, citable, 'en').includes('[A bridge…]'), style);
  assert.equal(cslOf(citable).title, '[A bridge…]');
  assert.match(risOf(citable), /^TI {2}- \[A bridge…\]\r$/mu);
  assert.match(bibtexOf(citable), /title = \{\{\[A bridge…\]\}\}/u);
});

test('the outlet is named in the article’s own language, and the words of the article carry it', () => {
  const russian = citableOf({ ...stated, language: { value: 'ru', basis: 'inferred' } }, catalogue);
  const runs = apaReference(russian, 'en');
  assert.deepEqual(
    runs.filter(({ language }) => language !== undefined).map(({ text, language }) => [text, language]),
    [
      ['Jane Doe', 'ru'],
      ['A bridge is opened', 'ru'],
      ['Пример таймс', 'ru'],
    ],
  );
  assert.equal(citableOf({ ...stated, language: { value: 'zh', basis: 'inferred' } }, catalogue).container?.text, 'Үлгі таймс');
});

test('without the archive’s address the original stands in the files, and none is made up', () => {
  const { site: _site, ...siteless } = archive;
  const without = { archive: () => siteless, reference: () => outlet };
  const article = { ...stated, url: { value: 'https://times.example/bridge', basis: 'stated' as const } };
  assert.equal(cslOf(citableOf(article, without)).URL, 'https://times.example/bridge');
  assert.equal(cslOf(citableOf(stated, without)).URL, undefined);
  assert.ok(!reference('gost', citableOf(article, without), 'ru').includes('URL'));
  assert.match(
    risOf(citableOf(article, catalogue)),
    /^UR {2}- https:\/\/archive\.example\.org\/en\/articles\/bridge\/\r\nL2 {2}- https:\/\/times\.example\/bridge\r$/mu,
  );
});

test('a RIS record is read back as it was written', () => {
  assert.equal(
    risOf(dated('2020-03-03')),
    [
      'TY  - NEWS',
      'ID  - bridge',
      'TI  - A bridge is opened',
      'AU  - Jane Doe',
      'T2  - Example Times',
      'PY  - 2020',
      'DA  - 2020/03/03/',
      'LA  - en',
      'DP  - Model Archive',
      'AN  - bridge',
      'UR  - https://archive.example.org/en/articles/bridge/',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
  const [first, second] = new Cite(risOf(dated('2020-03-03')) + risOf(undated)).data;
  assert.deepEqual(
    [first.type, first.title, first['container-title'], first.language],
    ['article-newspaper', 'A bridge is opened', 'Example Times', 'en'],
  );
  assert.equal(first.issued['date-parts'][0][0], 2020, 'citation-js reads the year alone');
  assert.equal(first.reporter, 'Jane Doe', 'who writes for a newspaper is a reporter in RIS');
  assert.equal(second.issued, undefined);
  const range = risOf(dated('2017-10/2019-03', 'inferred'));
  assert.doesNotMatch(range, /^(?:PY|DA)/mu);
  assert.match(range, /^N1 {2}- \[between October 2017 and March 2019\]\r$/mu);
});

test('whatever a headline holds, BibTeX and RIS give it back', () => {
  const words = fc.stringMatching(/^[\p{L}\p{N} {}\\%&$#_~^"'<>«»“”…–-]{1,60}$/u).map((text) => text.replace(/\s+/gu, ' ').trim() || 'x');
  fc.assert(
    fc.property(words, words, (headline, name) => {
      const citable = citableOf(
        { ...stated, headline: { value: headline, basis: 'stated' }, author: { value: name, basis: 'stated' } },
        catalogue,
      );
      const entry = bibtexOf(citable);
      assert.equal([...entry.matchAll(/\{/gu)].length, [...entry.matchAll(/\}/gu)].length, 'braces stand in pairs');
      assert.ok(risOf(citable).includes(`\r\nTI  - ${headline}\r\nAU  - ${name}\r\n`));
    }),
    { seed: 20200303, numRuns: 300 },
  );
});

test('BibTeX is read back by citation-js, in any script and with every sign that TeX takes for a command', () => {
  const headline = 'Көпір {50 %} & «қала» #1_2 $3 ~ ^ \\ аяқталды';
  const [read] = new Cite(bibtexOf(citableOf({ ...stated, headline: { value: headline, basis: 'stated' } }, catalogue))).data;
  assert.equal(read.title.replace(/<[^>]*>/gu, ''), headline);
  assert.deepEqual(
    [read['container-title'], read.URL, read.language],
    ['Example Times', 'https://archive.example.org/en/articles/bridge/', 'en'],
  );
  assert.deepEqual(read.issued['date-parts'], [[2020, 3, 3]]);
  assert.deepEqual(Object.values(read.author[0]), ['Jane Doe'], 'one name, not taken apart');
});

test('CSL-JSON keeps to its schema’s names, marks inferred days and says uncertain dates in words', () => {
  assert.deepEqual(cslOf(dated('2020-03')), {
    id: 'bridge',
    type: 'article-newspaper',
    title: 'A bridge is opened',
    author: [{ literal: 'Jane Doe' }],
    'container-title': 'Example Times',
    issued: { 'date-parts': [[2020, 3]] },
    language: 'en',
    archive: 'Model Archive',
    archive_location: 'bridge',
    URL: 'https://archive.example.org/en/articles/bridge/',
  });
  assert.deepEqual(cslOf(dated('2020-03-03', 'inferred')).issued, { 'date-parts': [[2020, 3, 3]], circa: true });
  assert.deepEqual(cslOf(dated('[2020-03-03,2021-03-03]', 'inferred')).issued, { literal: '[3 March 2020 or 2021]' });
  assert.equal(cslOf(undated).issued, undefined);
});

test('an address of a reference answers with its media type, and an unknown one with 404', async () => {
  const content = (id: string) => (id === 'bridge' ? (stated as Article) : undefined);
  const answer = citationFile({ ...catalogue, content }, 'bridge', 'ris');
  assert.equal(answer.headers.get('content-type'), 'application/x-research-info-systems; charset=utf-8');
  assert.match(await answer.text(), /^TY {2}- NEWS\r\n/u);
  assert.equal(citationFile({ ...catalogue, content }, 'tunnel', 'csl').status, 404);
  const [item] = JSON.parse(await citationFile({ ...catalogue, content }, 'bridge', 'csl').text());
  assert.equal(item.type, 'article-newspaper');
});
