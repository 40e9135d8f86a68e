import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ingest } from '../src/ingest/ingest.ts';
import type { SeedFile } from '../src/ingest/seeds.ts';
import { parseArticle } from '../src/schema/content.ts';

const seed = (name: string, text: string): SeedFile => ({ path: `${name}.txt`, bytes: new TextEncoder().encode(text), stamp: text });

const kazakh = seed(
  'kk',
  'Ақтауда жаңа айлақ ашылды\n\nСалтанатта айлақ басшысы Ерболат Сәрсенов сөйледі. Кейін Сәрсеновтің кітабы таныстырылды, деп хабарлады ұйымдастырушылар.',
);
const russian = seed(
  'ru',
  'В Актау открыли новую гавань\n\nПеред гостями выступил начальник гавани Ерболат Сарсенов. Затем с Ерболатом Сарсеновым встретились журналисты города.',
);
const english = seed(
  'en',
  'New harbour opens in Aktau\n\nThe head of the harbour, Yerbolat Sarsenov, spoke to the guests on Monday. The Bright Way party sent its greetings to the town.',
);
const unsure = seed(
  'en-2',
  'Guests leave Aktau\n\nThe guests left the town on Tuesday, and a letter in praise of “Bright Way” was read aloud at the station before the train went.',
);

const people = (seeds: readonly SeedFile[]) =>
  [...ingest(seeds).files].flatMap(([path, text]) => (path.startsWith('people/') ? [JSON.parse(text)] : []));

test('spellings of one name in three languages are one record with all its articles', () => {
  const [person, ...others] = people([kazakh, russian, english]);
  assert.deepEqual(others, []);
  assert.deepEqual(person.heading, { kk: 'Ерболат Сәрсенов', ru: 'Ерболат Сарсенов', en: 'Yerbolat Sarsenov' });
  assert.equal(person.basis, 'inferred');
  assert.deepEqual(
    person.sightings.map(({ article, rule }: { article: string; rule: string }) => [article, rule]),
    [
      ['en', 'given-name'],
      ['kk', 'given-name'],
      ['ru', 'given-name'],
    ],
  );
  assert.deepEqual(person.observed.map(({ form }: { form: string }) => form).sort(), [
    'Yerbolat Sarsenov',
    'Ерболат Сарсенов',
    'Ерболат Сәрсенов',
    'Ерболатом Сарсеновым',
    'Сәрсеновтің',
  ]);
});

test('people of one name whose fathers differ stay apart', () => {
  const one = seed('one', 'Премия вручена\n\nПремию получил учёный Ерлан Болатович Сарсенов, сообщил комитет по науке в среду.');
  const two = seed('two', 'Школа открыта\n\nШколу открыл директор Ерлан Маратович Сарсенов, сообщили в городском управлении в среду.');
  assert.deepEqual(
    people([one, two]).map(({ id }) => id),
    ['erlan-sarsenov-blt', 'erlan-sarsenov-mrt'],
  );
});

test('an authority record takes the names spelled like one of its own', () => {
  const authority: SeedFile = {
    path: 'authority/people.yaml',
    bytes: new TextEncoder().encode(
      '- { id: sarsenov, heading: { en: Yerbolat Sarsenov }, name: { family: { en: Sarsenov }, given: { en: Yerbolat } } }',
    ),
  };
  const [person, ...others] = people([authority, russian]);
  assert.deepEqual(others, []);
  assert.equal(person.id, 'sarsenov');
  assert.equal(person.basis, 'curated');
  assert.equal(person.observed.length, 2);
});

test('a name that only another article tells of is found, with its rule', () => {
  const { files } = ingest([english, unsure]);
  const [mention, ...others] = parseArticle(files.get('articles/en-2.md') ?? '').mentions.filter(({ form }) => form === 'Bright Way');
  assert.deepEqual(others, []);
  assert.deepEqual(
    { record: mention?.record, rule: mention?.rule, basis: mention?.basis },
    { record: 'parties/brigt-uai', rule: 'told-elsewhere', basis: 'inferred' },
  );
  assert.deepEqual(
    parseArticle(ingest([unsure]).files.get('articles/en-2.md') ?? '').mentions.filter(({ form }) => form === 'Bright Way'),
    [],
  );
});

test('the order of the seeds does not matter, and a memory changes nothing', () => {
  const all = [kazakh, russian, english, unsure];
  const clean = ingest(all).files;
  assert.deepEqual([...ingest(all.toReversed()).files].sort(), [...clean].sort());
  const nothing = ingest([]);
  let { memory } = nothing;
  const written = new Map(nothing.files);
  for (const seeds of [[kazakh], [kazakh, unsure], all, [unsure], all]) {
    const made = ingest(seeds, memory);
    memory = made.memory;
    for (const path of [...written.keys()]) if (!made.files.has(path) && !made.kept.has(path)) written.delete(path);
    for (const [path, text] of made.files) written.set(path, text);
    assert.deepEqual([...written].sort(), [...ingest(seeds).files].sort());
  }
});
