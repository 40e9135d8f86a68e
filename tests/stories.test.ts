import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { openDatabase } from '../src/catalogue/database.ts';
import { askCatalogue } from '../src/catalogue/questions.ts';
import { mostOfKey } from '../src/catalogue/stories.ts';
import { updateCatalogue } from '../src/catalogue/update.ts';
import { readArchive } from '../src/ingest/disk.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { parseArticle } from '../src/schema/content.ts';
import { dayNumber, daysOf, nearness } from '../src/stories/days.ts';
import { weightOfNumber } from '../src/stories/keys.ts';
import { type Signature, signatureOf } from '../src/stories/signature.ts';
import { resemblance, sketchOf } from '../src/stories/sketch.ts';
import { tieOf } from '../src/stories/tie.ts';

const folder = join(import.meta.dirname, 'stories');
const groups: { readonly events: string[][]; readonly lookAlikes: string[][]; readonly reprints: string[][] } = JSON.parse(
  readFileSync(join(folder, 'groups.json'), 'utf8'),
);
let content: ReadonlyMap<string, string>;

before(() => {
  const authority = readArchive(join(import.meta.dirname, '..')).filter(({ path }) => /^(?:authority\/|archive)/u.test(path));
  const seeds = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  content = ingest([...authority, ...seeds]).files;
});

function open(files: ReadonlyMap<string, string>) {
  const database = openDatabase(':memory:', 'test', () => assert.fail('there is nothing to remove'));
  updateCatalogue(database, files);
  return database;
}

function tiesOf(database: ReturnType<typeof open>): string[] {
  return database
    .prepare('SELECT article, other, relation FROM sameStory WHERE article < other ORDER BY article, other')
    .all()
    .map((row) => `${row.article} ${row.other} ${row.relation}`);
}

function articleOf(id: string): Signature {
  return signatureOf(parseArticle(content.get(`articles/${id}.md`) ?? assert.fail(id)));
}

test('reports of one event are tied across languages and outlets, look-alikes are not', () => {
  const ties = tiesOf(open(content)).map((tie) => tie.split(' ').slice(0, 2).join(' '));
  const truth = groups.events.flatMap((event) => event.flatMap((one, index) => event.slice(index + 1).map((other) => `${one} ${other}`)));
  assert.deepEqual(
    ties.filter((tie) => !truth.includes(tie)),
    [],
    'a wrong tie misleads',
  );
  for (const pair of groups.lookAlikes) assert.ok(!ties.includes(pair.toSorted().join(' ')), pair.join(' '));
  assert.ok(ties.length >= 0.9 * truth.length, `${ties.length} of ${truth.length}`);
});

test('a text printed again is a reprint, another report of the event is not', () => {
  const reprints = tiesOf(open(content)).filter((tie) => tie.endsWith(' reprint'));
  assert.deepEqual(
    reprints,
    groups.reprints.map((pair) => `${pair.join(' ')} reprint`),
  );
});

test('two meetings of the same party are not one event', () => {
  const directory = join(import.meta.dirname, '..', 'content');
  const files = new Map(
    ['archive.json', 'review.json', ...readdirSync(join(directory, 'articles')).map((name) => `articles/${name}`)].map((path) => [
      path,
      readFileSync(join(directory, path), 'utf8'),
    ]),
  );
  assert.deepEqual(tiesOf(open(files)), []);
});

test('ties are those of the articles there are, in whatever order they came and went', () => {
  const whole = tiesOf(open(content));
  const articles = [...content].filter(([path]) => path.startsWith('articles/'));
  const rest = [...content].filter(([path]) => !path.startsWith('articles/'));
  const database = open(new Map(rest));
  const grown = new Map(rest);
  for (const [path, text] of articles.toReversed()) {
    grown.set(path, text);
    updateCatalogue(database, grown);
  }
  assert.deepEqual(tiesOf(database), whole);
  const without = new Map([...content].filter(([path]) => path !== 'articles/s02.md'));
  updateCatalogue(database, without);
  assert.deepEqual(tiesOf(database), tiesOf(open(without)));
  updateCatalogue(database, content);
  assert.deepEqual(tiesOf(database), whole);
});

test('what becomes common ties no more, and does so again when it is rare', () => {
  const text = content.get('articles/s22.md') ?? '';
  const crowd = Array.from({ length: mostOfKey + 1 }, (_, index) => {
    const id = `x${index}`;
    // The people of an event, in articles of other days with other numbers.
    const day = `${1960 + index}-01-01`;
    const dated = `date: { value: "${day}", earliest: "${day}", latest: "${day}", basis: stated }\nmentions:`;
    return [
      `articles/${id}.md`,
      text.replace('id: s22', `id: ${id}`).replace('mentions:', dated).replaceAll('163', '7').replaceAll('158', '8'),
    ] as const;
  });
  const crowded = new Map([...content, ...crowd]);
  const database = open(content);
  updateCatalogue(database, crowded);
  const fresh = tiesOf(open(crowded));
  assert.deepEqual(tiesOf(database), fresh);
  assert.ok(!fresh.includes('s22 s23 event'), 'people whom many articles name tell less');
  updateCatalogue(database, content);
  assert.ok(tiesOf(database).includes('s22 s23 event'));
});

test('the answer tells what both have, and what one has beyond the other', () => {
  const [report] = askCatalogue(open(content)).sameStory('s08', 5).items;
  assert.ok(report !== undefined);
  assert.equal(report.card.id, 's06');
  assert.deepEqual(
    report.reprints.map(({ id }) => id),
    ['s07'],
  );
  assert.ok(report.both.numbers.some(({ figure }) => figure === '3412'));
  assert.ok(report.both.records.some(({ path }) => path === 'people/erjan-musafirov'));
  assert.ok(report.there.numbers.some(({ printed }) => printed === '86 единиц техники'));
  assert.ok(!report.there.numbers.some(({ figure }) => figure === '617'));
  assert.equal(askCatalogue(open(content)).sameStory('s09', 5).total, 0);
});

test('ties are the same both ways', () => {
  for (const [one = '', other = ''] of groups.lookAlikes.concat(groups.events.map((event) => event.slice(0, 2)))) {
    const rare = () => false;
    assert.equal(tieOf(articleOf(one), articleOf(other), rare)?.score, tieOf(articleOf(other), articleOf(one), rare)?.score);
  }
});

test('dates are near, open or apart by what is known of them', () => {
  const day = (value: string) => daysOf({ value, earliest: value, latest: value });
  assert.equal(nearness(day('2016-06-24'), day('2016-06-27')), 'near');
  assert.equal(nearness(day('2016-06-24'), day('2016-06-28')), 'apart');
  assert.equal(nearness(daysOf({ value: 'XXXX-12-31' }), day('2019-01-02')), 'likely');
  assert.equal(nearness(daysOf({ value: 'XXXX-06-24' }), day('2016-07-26')), 'apart');
  assert.equal(
    nearness(daysOf({ value: '[2020-03-03,2021-03-03]', earliest: '2020-03-03', latest: '2021-03-03' }), day('2021-03-04')),
    'likely',
  );
  assert.equal(nearness(daysOf({ value: '2018/2020', earliest: '2018-01-01', latest: '2020-12-31' }), day('2019-05-05')), 'open');
  assert.equal(nearness(daysOf({ value: '2018', earliest: '2018-01-01', latest: '2018-12-31' }), day('2019-05-05')), 'apart');
  assert.equal(nearness(daysOf(undefined), day('2019-05-05')), 'open');
  assert.equal(dayNumber('1970-01-02'), 1);
});

test('round numbers tell less than others', () => {
  assert.ok(weightOfNumber('40000') < weightOfNumber('312'));
  assert.ok(weightOfNumber('312') < weightOfNumber('3412'));
  assert.equal(weightOfNumber('5'), 0);
});

test('a sketch estimates how much two texts have in common', () => {
  const words = Array.from({ length: 200 }, (_, index) => `word${index}`);
  const half = words.map((word, index) => (index < 100 ? word : `other${index}`));
  assert.equal(resemblance(sketchOf(words.join(' ')), sketchOf(words.join(', ').toUpperCase())), 1);
  const alike = resemblance(sketchOf(words.join(' ')), sketchOf(half.join(' ')));
  assert.ok(alike > 0.1 && alike < 0.6, String(alike));
  assert.equal(sketchOf('A text of a few words').length, 0);
});
