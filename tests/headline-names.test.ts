import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongInContent } from '../src/check/content.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { SeedFile } from '../src/ingest/seeds.ts';
import { isSentenceCase } from '../src/names/shape.ts';
import { type Article, allMentions } from '../src/schema/article.ts';
import { parseArticle } from '../src/schema/content.ts';
import { contentRecord } from '../src/schema/record.ts';
import { searchArticle } from '../src/search/article.ts';
import { madeContent, openContent } from './small-archive.ts';

const file = (path: string, text: string): SeedFile => ({ path, bytes: new TextEncoder().encode(text), stamp: text });
const people = file('authority/people.yaml', '- id: vera-sosnina\n  heading: { en: Vera Sosnina, ru: Вера Соснина, kk: Вера Соснина }\n');
const read = (text: string, ...more: readonly SeedFile[]) => ingest([people, file('a.txt', text), ...more]);
const articleIn = ({ files }: { readonly files: ReadonlyMap<string, string> }): Article =>
  parseArticle(files.get('articles/a.md') ?? assert.fail('The seed gives no article.'));
const named = (article: Article): string[] => allMentions(article).map(({ part, form, record }) => `${part}: ${form} = ${record}`);

test('somebody named in the headline alone is in the article, and the article in what the record tells', () => {
  const ingested = read('Вера Соснина открыла новый причал\n\nГлава порта сказала, что работы длились два года и обошлись дешевле.\n');
  const article = articleIn(ingested);
  assert.deepEqual(named(article), ['headline: Вера Соснина = people/vera-sosnina']);
  assert.deepEqual(article.mentions, []);
  const record = contentRecord.parse(JSON.parse(ingested.files.get('people/vera-sosnina.json') ?? ''));
  assert.deepEqual(
    record.observed.map(({ form, articles }) => [form, articles]),
    [['Вера Соснина', ['a']]],
  );
  assert.deepEqual(searchArticle(article).records, ['people/vera-sosnina']);
});

test('a full name in the headline supports the surname in the text, and the reverse', () => {
  assert.deepEqual(named(articleIn(read('Vera Sosnina opens the new pier\n\nThe works took two years, Sosnina said on the pier.\n'))), [
    'headline: Vera Sosnina = people/vera-sosnina',
    'body: Sosnina = people/vera-sosnina',
  ]);
  assert.deepEqual(named(articleIn(read('Соснина жаңа айлақ ашты\n\nАйлақты Вера Соснина ашты. Жұмыс екі жылға созылды.\n'))), [
    'headline: Соснина = people/vera-sosnina',
    'body: Вера Соснина = people/vera-sosnina',
  ]);
});

test('a headline tells of people whom no record lists, unless each of its words has a capital', () => {
  const body = 'The works took two years, Ospanov said on the pier.\n';
  assert.deepEqual(named(articleIn(read(`Yerlan Ospanov opens another wooden bridge\n\n${body}`))), [
    'headline: Yerlan Ospanov = people/erlan-ospanov',
    'body: Ospanov = people/erlan-ospanov',
  ]);
  assert.ok(named(articleIn(read(`Yerlan Bridge Opens After Several Years\n\n${body}`))).every((each) => !each.startsWith('headline')));
  assert.ok(isSentenceCase('Сергей Громов открыл новый мост'));
  assert.ok(!isSentenceCase('СЕРГЕЙ ГРОМОВ ОТКРЫЛ НОВЫЙ МОСТ'));
  assert.ok(!isSentenceCase('Mayor Opens Another Wooden Bridge'));
});

test('a headline is no Markdown', () => {
  const article = articleIn(read('*Вера Соснина_ открыла 1. причал [видео]\n\nГлава порта сказала, что работы длились два года.\n'));
  const [{ form = '', start = 0, end = 0 } = {}] = article.headlineMentions ?? [];
  assert.equal(form, 'Вера Соснина');
  assert.equal(article.headline.value.slice(start, end), form);
});

test('a headline from the lede names nobody twice', () => {
  const lede = 'Вера Соснина открыла новый причал, который строили два года, и показала его гостям из соседних городов и сёл.';
  const article = articleIn(read(`${lede} Потом гости осмотрели маяк, склады и рыбный рынок.\n`));
  assert.equal(article.headline.basis, 'inferred');
  assert.deepEqual(named(article), ['body: Вера Соснина = people/vera-sosnina']);
  assert.deepEqual(searchArticle(article).headlineMentions, [{ record: 'people/vera-sosnina', start: 0, end: 12 }]);
});

test('what may be a name in a headline is one where another article tells of it', () => {
  const text = 'Дузырхан Толмас открыл новый причал\n\nГлава порта сказала, что работы длились два года.\n';
  assert.deepEqual(named(articleIn(read(text))), []);
  const other = file('b.txt', 'Порт работает\n\nРаботу проверил министр Дузырхан Толмас. Маяк был открыт вчера вечером.\n');
  assert.deepEqual(
    allMentions(articleIn(read(text, other))).map(({ part, form, record, rule }) => [part, form, record, rule]),
    [['headline', 'Дузырхан Толмас', 'people/duzirhan-tolmas', 'told-elsewhere']],
  );
});

test('corrections and decisions hold for the headline too', () => {
  const text = 'Вера Соснина открыла причал\n\nГлава порта сказала, что работы длились два года.\n';
  assert.deepEqual(named(articleIn(read(text, file('a.meta.yaml', 'people: { remove: [vera-sosnina] }\n')))), []);
  const by = 'who: A. Keeper, when: 2024-05-01, why: The same woman';
  const other = file('b.txt', 'Порт работает\n\nПорт открыла директор Мария Соснина. Соснина показала маяк.\n');
  const same = file('authority/decisions.yaml', `same:\n  - { records: [people/vera-sosnina, people/mara-sosnina], ${by} }\n`);
  const joined = read('Мария Соснина открыла причал\n\nГлава порта сказала, что работы длились два года.\n', other, same);
  assert.deepEqual(named(articleIn(joined)), ['headline: Мария Соснина = people/vera-sosnina']);
});

test('a name that does not stand where a headline says it does is told', () => {
  const { files } = read('Вера Соснина открыла причал\n\nГлава порта сказала, что работы длились два года.\n');
  const text = files.get('articles/a.md') ?? '';
  const digest = () => articleIn({ files }).seed.sha256;
  assert.equal(wrongInContent('articles/a.md', text, { digest, has: () => true }), undefined);
  const moved = text.replace('form: Вера Соснина, start: 0, end: 12', 'form: Вера Соснина, start: 1, end: 13');
  assert.match(wrongInContent('articles/a.md', moved, { digest, has: () => true }) ?? '', /does not stand at 1 of the headline/);
});

test('the catalogue lists an article for a name in its headline, and says how often it stands there', () => {
  const { catalogue } = openContent(
    madeContent([{ id: 'a', headline: 'Ann speaks', body: 'The mayor spoke.', namesAbove: { Ann: 'people/ann' } }], { 'people/ann': {} }),
  );
  assert.deepEqual(
    catalogue.articles({ mentioning: 'people/ann' }).cards.map(({ id }) => id),
    ['a'],
  );
  assert.deepEqual(
    catalogue.article('a')?.records.map(({ path, mentions }) => [path, mentions]),
    [['people/ann', 1]],
  );
});
