import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { openDatabase } from '../src/catalogue/database.ts';
import { type Extracts, takeExtracts } from '../src/catalogue/extracts.ts';
import { updateCatalogue } from '../src/catalogue/update.ts';
import { bagFiles } from '../src/data/bag.ts';
import { dataFiles } from '../src/data/data-file.ts';
import { descriptionFiles } from '../src/data/data-package.ts';
import { interfaceLanguages } from '../src/i18n/interface.ts';
import { words } from '../src/i18n/words.ts';
import { printArchive, printRecord, printYear } from '../src/press/data.ts';
import { articleFrontMatter } from '../src/schema/article.ts';
import { csvLine, csvLines, lineBreak } from '../src/schema/csv.ts';
import { keepingPress, madeContent, openContent } from './small-archive.ts';

const sighting = { form: 'Reds', language: 'en', rule: 'quoted-name', quote: 'The "Reds" won.', article: 'a' };
const observed = { form: 'Анна', language: 'ru', script: 'Cyrl', count: 2, articles: ['b'], rule: 'heading' };
const content = madeContent(
  [
    {
      id: 'a',
      headline: '=HYPERLINK("http://evil.example";"Ann, Ben")',
      body: 'Ann met Ben of the Reds in Town.',
      date: { value: '2020-03-03', earliest: '2020-03-03', latest: '2020-03-03', basis: 'stated', evidence: [{ quote: '3 March 2020' }] },
      source: 'sources/wire',
      names: { Ann: 'people/ann', Ben: 'people/ben', Reds: 'parties/reds', Town: 'places/town' },
    },
    {
      id: 'b',
      language: 'ru',
      headline: 'Анна\nи «Бен», "вместе"',
      body: 'Анна и Бен.',
      date: { value: '[2020-05-01,2022-05-01]', earliest: '2020-05-01', latest: '2022-05-01', basis: 'inferred' },
      names: { Анна: 'people/ann', Бен: 'people/ben' },
    },
    { id: 'c', language: 'kk', body: 'Күні белгісіз.' },
  ],
  {
    'people/ann': { heading: { en: 'Ann', ru: 'Анна' }, inferredHeading: { kk: 'Анна' }, observed: [observed] },
    'people/ben': {},
    'people/cid': {},
    'parties/reds': { basis: 'inferred', sightings: [sighting] },
    'organisations/bureau': {},
    'places/town': { type: 'city' },
    'sources/wire': { type: 'agency', heading: { en: 'Wire' } },
  },
);
const { press, printed } = printAll(content);
const edition = press.catalogue.edition();
const file = (name: string): string => printed.get(`/data/${name}`) ?? assert.fail(`${name} was not printed`);

/** Reads CSV as RFC 4180 has it, and nothing more lenient: rows of named cells. */
function read(csv: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const [, quoted, plain = '', end] = cell.exec(csv) ?? assert.fail(`no CSV from ${JSON.stringify(csv.slice(at, at + 80))}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  assert.deepEqual(row, [], 'the last line is closed');
  const [names = [], ...cells] = rows;
  for (const each of cells) assert.equal(each.length, names.length, 'every row has every column');
  return cells.map((each) => Object.fromEntries(each.map((value, index) => [names[index] ?? '', value])));
}

test('every article is a row, with what is known, how it is known, and what that rests on', () => {
  const rows = read(file('articles.csv'));
  assert.deepEqual(
    rows.map(({ id, language, date, date_earliest, date_latest, date_basis, source, source_basis }) => [
      [id, language, date, date_earliest, date_latest, date_basis].join(' '),
      source,
      source_basis,
    ]),
    [
      ['a en 2020-03-03 2020-03-03 2020-03-03 stated', 'sources/wire', 'stated'],
      ['b ru [2020-05-01,2022-05-01] 2020-05-01 2022-05-01 inferred', '', ''],
      ['c kk    ', '', ''],
    ],
  );
  assert.deepEqual(JSON.parse(rows[0]?.date_evidence ?? ''), [{ quote: '3 March 2020' }]);
  assert.deepEqual(JSON.parse(rows[0]?.people ?? ''), ['people/ann', 'people/ben']);
  assert.equal(rows[1]?.headline, 'Анна\nи «Бен», "вместе"');
});

test('lines written together are those written one by one', () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.constantFrom(undefined, '', '\r\n', '\n', '=1', 'a,b', '"', ' '));
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(table, (rows) => csvLines(rows) === rows.map(csvLine).join(lineBreak)));
});

test('a cell that a spreadsheet would run is defused, and its value is whole in JSON Lines', () => {
  assert.equal(read(file('articles.csv'))[0]?.headline, `'=HYPERLINK("http://evil.example";"Ann, Ben")`);
  const first = JSON.parse(file('articles.jsonl').split('\n')[0] ?? '');
  assert.equal(first.headline.value, '=HYPERLINK("http://evil.example";"Ann, Ben")');
});

test('JSON Lines hold each article as content does, with its text; mentions count in it', () => {
  const articles = new Map<string, string>();
  for (const line of file('articles.jsonl').trimEnd().split('\n')) {
    const { edition: stated, body, ...frontMatter } = JSON.parse(line);
    assert.equal(stated, edition);
    articles.set(articleFrontMatter.parse(frontMatter).id, body);
  }
  assert.deepEqual([...articles.keys()], ['a', 'b', 'c']);
  const mentions = read(file('mentions.csv'));
  assert.equal(mentions.length, 6);
  for (const { article = '', start, end, form } of mentions) assert.equal(articles.get(article)?.slice(Number(start), Number(end)), form);
  assert.deepEqual(
    mentions.slice(0, 2).map(({ record, kind, basis, rule }) => [record, kind, basis, rule].join(' ')),
    ['people/ann people stated heading', 'people/ben people stated heading'],
  );
});

test('every record is a row, those too that no article names, with the basis of each heading', () => {
  assert.deepEqual(
    read(file('people.csv')).map(({ record, heading_kk, heading_kk_basis, heading_ru_basis, articles }) =>
      [record, heading_kk, heading_kk_basis, heading_ru_basis, articles].join('|'),
    ),
    ['people/ann|Анна|inferred|curated|2', 'people/ben||||2', 'people/cid||||0'],
  );
  const [reds] = read(file('parties.csv'));
  assert.equal(reds?.basis, 'inferred');
  assert.deepEqual(JSON.parse(reds?.evidence ?? ''), [sighting]);
  assert.deepEqual(
    read(file('spellings.csv')).map(({ record, form, mentions, articles }) => [record, form, mentions, articles].join('|')),
    ['people/ann|Анна|2|1'],
  );
});

test('the network counts the articles that name two together, and leaves places out', () => {
  const network = file('network.graphml');
  const edges = [...network.matchAll(/<edge source="([^"]+)" target="([^"]+)"><data key="weight">(\d+)</gu)].map(([, ...edge]) =>
    edge.join(' '),
  );
  assert.deepEqual(edges, ['parties:reds people:ann 1', 'parties:reds people:ben 1', 'people:ann people:ben 2']);
  assert.doesNotMatch(network, /places/u);
});

test('each file of the whole archive states the edition', () => {
  for (const { name } of dataFiles) assert.match(file(name), new RegExp(edition, 'u'), name);
  for (const { name, columns } of dataFiles)
    if (columns !== undefined) for (const row of read(file(name))) assert.equal(row.edition, edition, name);
});

test('the package describes every file: its columns as they are, their values, keys and checksums', () => {
  const { resources, version, rights } = JSON.parse(file('datapackage.json'));
  assert.equal(version, edition);
  assert.equal(rights.ru, 'У источников');
  assert.deepEqual(
    resources.map(({ path }: { path: string }) => path),
    dataFiles.map(({ name }) => name),
  );
  for (const { path, bytes, hash, schema } of resources) {
    const text = file(path);
    assert.equal(bytes, Buffer.byteLength(text), path);
    assert.equal(hash, `sha256:${createHash('sha256').update(text).digest('hex')}`, path);
    if (schema === undefined) continue;
    const rows = read(text);
    assert.equal(schema.fields.map(({ name }: { name: string }) => name).join(','), text.slice(0, text.indexOf('\r\n')), path);
    for (const { name, type, constraints } of schema.fields) {
      for (const value of rows.map((row) => row[name] ?? '')) {
        if (constraints?.required) assert.notEqual(value, '', `${path} ${name}`);
        if (value === '') continue;
        if (constraints?.enum !== undefined) assert.ok(constraints.enum.includes(value), `${path} ${name} ${value}`);
        if (type === 'array') assert.ok(Array.isArray(JSON.parse(value)), `${path} ${name}`);
        if (type === 'integer') assert.match(value, /^\d+$/u);
        if (type === 'date') assert.match(value, /^\d{4}-\d\d-\d\d$/u);
      }
    }
    const keys = rows.map((row) => schema.primaryKey.map((name: string) => row[name]).join('\n'));
    assert.equal(new Set(keys).size, keys.length, `${path} has each key once`);
  }
});

test('what lies beside data makes a bag of it', () => {
  const sums = (name: string): Map<string, string> =>
    new Map([...(printed.get(`/${name}`) ?? '').matchAll(/^([0-9a-f]{64}) {2}(.+)$/gmu)].map(([, sum = '', path = '']) => [path, sum]));
  const payload = [...printed.keys()].filter((address) => address.startsWith('/data/')).map((address) => address.slice(1));
  assert.deepEqual([...sums('manifest-sha256.txt').keys()].sort(), payload.sort());
  for (const [path, sum] of [...sums('manifest-sha256.txt'), ...sums('tagmanifest-sha256.txt')])
    assert.equal(
      createHash('sha256')
        .update(printed.get(`/${path}`) ?? '')
        .digest('hex'),
      sum,
      path,
    );
  assert.deepEqual([...sums('tagmanifest-sha256.txt').keys()].sort(), bagFiles.filter((name) => name !== 'tagmanifest-sha256.txt').sort());
  const octets = payload.reduce((sum, path) => sum + Buffer.byteLength(printed.get(`/${path}`) ?? ''), 0);
  assert.match(printed.get('/bag-info.txt') ?? '', new RegExp(`^Payload-Oxum: ${octets}\\.${payload.length}$`, 'mu'));
  assert.equal(printed.get('/bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
});

test('a record and a year have tables of their own articles, the same rows in both forms', () => {
  const ids = (address: string): string[] => read(printed.get(address) ?? '').map(({ id = '' }) => id);
  assert.deepEqual(ids('/people/ann.csv'), ['a', 'b']);
  assert.deepEqual(ids('/sources/wire.csv'), ['a']);
  assert.deepEqual(ids('/articles/2022.csv'), ['b'], 'an article that may be of a year is in its table');
  assert.equal(printed.has('/people/cid.csv'), false, 'a record that no article names has no page and no table');
  const [, second] = (printed.get('/people/ann.jsonl') ?? '').trimEnd().split('\n');
  assert.deepEqual(Object.entries(JSON.parse(second ?? '')).slice(0, 3), [
    ['id', 'b'],
    ['language', 'ru'],
    ['language_basis', 'inferred'],
  ]);
  assert.doesNotMatch(printed.get('/people/ann.csv') ?? '', new RegExp(edition, 'u'), 'a table changes only when its articles do');
});

test('a record as data holds what content does, and the way to its pages and tables', () => {
  const ann = JSON.parse(printed.get('/people/ann.json') ?? '');
  const pathFrom = (link: string) => new URL(link, 'http://localhost/people/ann.json').pathname;
  assert.deepEqual(
    [ann.path, ann.articles, ann.inferredHeading, pathFrom(ann.pages.ru), pathFrom(ann.tables.csv)],
    ['people/ann', 2, { kk: 'Анна' }, '/ru/people/ann/', '/people/ann.csv'],
  );
});

test('lines of an article that changed or went are not in the files any more', () => {
  const database = openDatabase(':memory:', 'test', () => assert.fail('there is nothing to remove'));
  updateCatalogue(database, content);
  const changed = new Map(content).set('articles/b.md', (content.get('articles/b.md') ?? '').replace('Анна и Бен.', 'Анна и Бен!'));
  changed.delete('articles/a.md');
  changed.delete('people/cid.json');
  updateCatalogue(database, changed);
  const [kept, anew] = [takeExtracts(database), openContent(changed).extracts];
  const tell = (extracts: Extracts): string[] =>
    [
      extracts.articleRows('|'),
      extracts.articles('|', 'e'),
      extracts.mentions('|'),
      extracts.records('|', 'people'),
      extracts.spellings('|'),
    ].map((lines) => Buffer.concat([...lines]).toString('utf8'));
  assert.deepEqual(tell(kept), tell(anew));
  assert.deepEqual([...kept.articleRows('')].length, 2);
});

test('the same content gives the same bytes, in whatever order it was read', () => {
  const again = printAll(new Map([...content].reverse()));
  assert.deepEqual([...again.printed].sort(), [...printed].sort());
});

test('the page about data has words for every file, in every interface language', () => {
  for (const ui of interfaceLanguages)
    for (const name of [...dataFiles.map((each) => each.name), ...descriptionFiles]) {
      const key = `data.file.${name}`;
      assert.notEqual(words(ui).t(key as never), key, `${ui} ${name}`);
    }
});

/** Prints all data files of an archive. */
function printAll(of: ReadonlyMap<string, string>): ReturnType<typeof keepingPress> {
  const made = keepingPress(of);
  printArchive(made.press);
  for (const path of made.inventory.recordPaths()) printRecord(made.press, path);
  for (const year of made.inventory.years()) printYear(made.press, year);
  return made;
}
