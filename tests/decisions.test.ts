import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { noDecisions, parseDecisions } from '../src/ingest/decisions.ts';
import { type Ingested, ingest } from '../src/ingest/ingest.ts';
import type { SeedFile } from '../src/ingest/seeds.ts';
import { parseArticle } from '../src/schema/content.ts';
import { type ContentRecord, contentRecord } from '../src/schema/record.ts';

const file = (path: string, text: string): SeedFile => ({ path, bytes: new TextEncoder().encode(text), stamp: text });
const by = 'who: A. Keeper, when: 2024-05-01, why: The same office';

/** The Kazakh surname and its Russian spelling have keys that differ. */
const seeds = [
  file('kk.txt', 'Кітапхана ашылды\n\nҚала кітапханасын Ерлан Қонаев ашты. «Кітап көп», – деді Ерлан Қонаев.\n'),
  file('ru.txt', 'Открылась библиотека\n\nБиблиотеку города открыл директор Ерлан Кунаев. Потом Кунаев показал залы.\n'),
  file('en.txt', 'Harbour opens\n\nThe harbour was opened by director Aigul Mirzabek. She met Yerlan Ospanov there.\n'),
  file('en2.txt', 'Songs of the sea\n\nThe singer Aigul Mirzabek gave a concert. Aigul Mirzabek sang for an hour.\n'),
];
const decide = (decisions: string, more: readonly SeedFile[] = []): Ingested =>
  ingest([...seeds, ...more, file('authority/decisions.yaml', decisions)]);
const recordOf = ({ files }: Ingested, path: string): ContentRecord | undefined =>
  files.has(`${path}.json`) ? contentRecord.parse(JSON.parse(files.get(`${path}.json`) ?? '')) : undefined;
const people = ({ files }: Ingested) => [...files.keys()].filter((path) => path.startsWith('people/')).sort();
const named = ({ files }: Ingested, article: string) =>
  parseArticle(files.get(`articles/${article}.md`) ?? '').mentions.map(({ record, form }) => `${form}: ${record}`);
const reasons = ({ problems }: Ingested) => problems.map(({ path, reason }) => `${path} ${reason}`);

test('without decisions the spellings are two people and the namesakes one', () => {
  assert.deepEqual(people(ingest(seeds)), [
    'people/aigul-mirzabek.json',
    'people/erlan-konaev.json',
    'people/erlan-kunaev.json',
    'people/erlan-ospanov.json',
  ]);
});

test('same: joins two records under the first, and the record says who decided', () => {
  const joined = decide(`same:\n  - { records: [people/erlan-kunaev, people/erlan-konaev], ${by} }\n`);
  assert.deepEqual(joined.problems, []);
  const record = recordOf(joined, 'people/erlan-kunaev');
  assert.deepEqual(record?.heading, { kk: 'Ерлан Қонаев', ru: 'Ерлан Кунаев' });
  assert.deepEqual(record?.decisions, [
    {
      type: 'same',
      who: 'A. Keeper',
      when: '2024-05-01',
      why: 'The same office',
      records: ['people/erlan-konaev'],
      forms: ['Ерлан Қонаев'],
    },
  ]);
  assert.deepEqual(
    record?.sightings?.map(({ form, joined: other }) => [form, other]),
    [
      ['Ерлан Қонаев', 'people/erlan-konaev'],
      ['Ерлан Кунаев', undefined],
    ],
  );
  assert.equal(recordOf(joined, 'people/erlan-konaev'), undefined);
  assert.deepEqual([...new Set(named(joined, 'kk'))], ['Ерлан Қонаев: people/erlan-kunaev']);
});

test('same: with a record of the authority file keeps that one', () => {
  const authority = file('authority/people.yaml', '- { id: e-kunaev, heading: { ru: Ерлан Кунаев } }\n');
  const joined = decide(`same:\n  - { records: [people/erlan-konaev, people/e-kunaev], ${by} }\n`, [authority]);
  assert.deepEqual(joined.problems, []);
  const record = recordOf(joined, 'people/e-kunaev');
  assert.equal(record?.basis, 'curated');
  assert.deepEqual(record?.heading, { ru: 'Ерлан Кунаев' });
  assert.deepEqual(
    record?.sightings?.map(({ form, joined: other }) => [form, other]),
    [['Ерлан Қонаев', 'people/erlan-konaev']],
  );
  assert.deepEqual([...new Set(named(joined, 'kk'))], ['Ерлан Қонаев: people/e-kunaev']);
});

test('different: keeps a name from joining the authority file’s by its key', () => {
  const authority = file('authority/people.yaml', '- { id: e-konaev, heading: { en: Yerlan Konaev } }\n');
  const free = ingest([...seeds, authority]);
  assert.deepEqual([...new Set(named(free, 'kk'))], ['Ерлан Қонаев: people/e-konaev']);
  assert.deepEqual(
    recordOf(free, 'people/e-konaev')?.sightings?.map(({ joined }) => joined),
    ['people/erlan-konaev'],
  );
  const apart = decide(`different:\n  - { records: [people/e-konaev, people/erlan-konaev], ${by} }\n`, [authority]);
  assert.deepEqual(apart.problems, []);
  assert.deepEqual([...new Set(named(apart, 'kk'))], ['Ерлан Қонаев: people/erlan-konaev']);
  assert.deepEqual(recordOf(apart, 'people/erlan-konaev')?.decisions?.[0]?.records, ['people/e-konaev']);
  assert.deepEqual(recordOf(apart, 'people/e-konaev')?.decisions?.[0]?.records, ['people/erlan-konaev']);
});

test('different: with articles gives the name there to another bearer', () => {
  const parted = decide(`different:\n  - { record: people/aigul-mirzabek, articles: [en2], ${by} }\n`);
  assert.deepEqual(parted.problems, []);
  assert.deepEqual([...new Set(named(parted, 'en2'))], ['Aigul Mirzabek: people/aigul-mirzabek-2']);
  assert.ok(named(parted, 'en').includes('Aigul Mirzabek: people/aigul-mirzabek'));
  const [one, other] = ['people/aigul-mirzabek', 'people/aigul-mirzabek-2'].map((path) => recordOf(parted, path));
  assert.deepEqual(one?.decisions?.[0]?.records, ['people/aigul-mirzabek-2']);
  assert.deepEqual(other?.decisions?.[0]?.records, ['people/aigul-mirzabek']);
  assert.deepEqual(other?.decisions?.[0]?.articles, ['en2']);
});

test('different: with articles holds when either bearer is in the authority file', () => {
  const decision = `different:\n  - { record: people/aigul-mirzabek, articles: [en2], ${by} }\n`;
  const entry = (id: string) => `- { id: ${id}, heading: { en: Aigul Mirzabek } }\n`;
  for (const list of ['aigul-mirzabek', 'aigul-mirzabek-2'].map(entry).concat(entry('aigul-mirzabek') + entry('aigul-mirzabek-2'))) {
    const parted = decide(decision, [file('authority/people.yaml', list)]);
    assert.deepEqual(parted.problems, [], list);
    assert.deepEqual([...new Set(named(parted, 'en2'))], ['Aigul Mirzabek: people/aigul-mirzabek-2'], list);
    assert.ok(named(parted, 'en').includes('Aigul Mirzabek: people/aigul-mirzabek'), list);
  }
});

test('hide: takes a record and its mentions out, and nothing else changes', () => {
  const before = ingest(seeds);
  const hidden = decide(`hide:\n  - { record: people/erlan-ospanov, ${by} }\n`);
  assert.deepEqual(hidden.problems, []);
  const changed = [...before.files].filter(([path, text]) => hidden.files.get(path) !== text).map(([path]) => path);
  assert.deepEqual(changed.sort(), ['articles/en.md', 'people/erlan-ospanov.json']);
  assert.ok(!hidden.files.has('people/erlan-ospanov.json'));
  assert.ok(!named(hidden, 'en').join().includes('Ospanov'));
});

test('a name that only other articles tell of follows the decisions too', () => {
  const english = file('tell.txt', 'New harbour opens\n\nThe Bright Way party sent its greetings to the town on Monday.\n');
  const told = file(
    'told.txt',
    'Guests leave\n\nThe guests left on Tuesday, and a letter in praise of “Bright Way” was read aloud at the station.\n',
  );
  const kazakh = file('party.txt', 'Жиын өтті\n\nЖиынға «Жарық жол» партиясы қатысты, деп хабарлады ұйымдастырушылар.\n');
  const parties = (result: Ingested) => named(result, 'told').filter((each) => each.startsWith('Bright Way'));
  const more = [english, told, kazakh];
  assert.deepEqual(parties(decide('', more)), ['Bright Way: parties/brigt-uai']);
  assert.deepEqual(parties(decide(`hide:\n  - { record: parties/brigt-uai, ${by} }\n`, more)), []);
  const joined = decide(`same:\n  - { records: [parties/jarik-jol, parties/brigt-uai], ${by} }\n`, more);
  assert.deepEqual(joined.problems, []);
  assert.deepEqual(parties(joined), ['Bright Way: parties/jarik-jol']);
  assert.equal(recordOf(joined, 'parties/jarik-jol')?.heading.en, 'Bright Way');
});

test('rename: gives headings, and the spelling of the articles stays a variant', () => {
  const renamed = decide(`rename:\n  - { record: people/erlan-konaev, heading: { kk: Ерлан Қонай, ru: Ерлан Кунай }, ${by} }\n`);
  assert.deepEqual(renamed.problems, []);
  const record = recordOf(renamed, 'people/erlan-konaev');
  assert.deepEqual(record?.heading, { kk: 'Ерлан Қонай', ru: 'Ерлан Кунай' });
  assert.deepEqual(record?.variants, ['Ерлан Қонаев']);
  assert.equal(record?.decisions?.[0]?.type, 'rename');
});

test('the order of the seeds does not matter, nor whether the names were remembered', () => {
  const text = `same:\n  - { records: [people/erlan-konaev, people/erlan-kunaev], ${by} }\nhide:\n  - { record: people/aigul-mirzabek, ${by} }\n`;
  const all = [...seeds, file('authority/decisions.yaml', text)];
  const forth = ingest(all);
  assert.deepEqual([...ingest([...all].reverse()).files], [...forth.files]);
  const remembered = ingest(all, ingest(seeds).memory);
  for (const [path, made] of forth.files) if (!remembered.kept.has(path)) assert.equal(remembered.files.get(path), made, path);
  assert.deepEqual(
    [...remembered.kept].filter((path) => path.startsWith('articles/')),
    ['articles/kk.md'],
    'only what the decisions touched is made again',
  );
  const back = ingest(seeds, forth.memory);
  for (const [path, made] of ingest(seeds).files) if (!back.kept.has(path)) assert.equal(back.files.get(path), made, path);
});

test('a decision that does not apply is named with its line, the reason and what to do; the rest is built', () => {
  const kunaev = file(
    'authority/people.yaml',
    '- { id: e-kunaev, heading: { ru: Ерлан Кунаев } }\n- { id: other, heading: { ru: Пётр Другой } }\n',
  );
  const refused = (decisions: string, more: readonly SeedFile[] = []): string => {
    const result = decide(decisions, more);
    assert.equal(result.problems.length, 1, reasons(result).join('\n'));
    assert.ok((result.problems[0]?.next.length ?? 0) > 10);
    assert.ok(result.files.has('articles/en.md'));
    assert.match(result.files.get('review.json') ?? '', /stale-decision/u);
    return reasons(result).join();
  };
  assert.match(
    refused(`same:\n\n  - { records: [people/erlan-konaev, people/nobody], ${by} }\n`),
    /decisions\.yaml .+line 3.+no article gives people\/nobody/u,
  );
  assert.match(
    refused(`same:\n  - { records: [people/e-kunaev, people/other], ${by} }\n`, [kunaev]),
    /two of them are in the authority file/u,
  );
  const twice = `  - { records: [people/erlan-konaev, people/erlan-kunaev], ${by} }\n`;
  assert.match(refused(`same:\n${twice}${twice}`), /line 3.+an earlier decision joins them already/u);
  assert.match(refused(`same:\n${twice}different:\n${twice}`), /another decision says that they are different/u);
  assert.match(refused(`different:\n  - { records: [people/erlan-konaev, people/nobody], ${by} }\n`), /no article gives people\/nobody/u);
  assert.match(refused(`different:\n  - { record: people/aigul-mirzabek, articles: [ru], ${by} }\n`), /article ru gives no full name/u);
  assert.match(refused(`different:\n  - { record: people/aigul-mirzabek, articles: [zz], ${by} }\n`), /there is no article zz/u);
  assert.match(refused(`hide:\n  - { record: people/nobody, ${by} }\n`), /no article gives people\/nobody/u);
  assert.match(refused(`hide:\n  - { record: people/e-kunaev, ${by} }\n`, [kunaev]), /it is in the authority file/u);
  assert.match(refused(`same:\n${twice}hide:\n  - { record: people/erlan-kunaev, ${by} }\n`), /joined to people\/erlan-konaev/u);
  assert.match(refused(`rename:\n  - { record: people/erlan-konaev, heading: { kk: Ерлан Қонаев }, ${by} }\n`), /the articles call it so/u);
});

test('what does not apply is not told on the record', () => {
  const idle = decide(`different:\n  - { records: [people/erlan-konaev, people/nobody], ${by} }\n`);
  assert.equal(recordOf(idle, 'people/erlan-konaev')?.decisions, undefined);
});

test('a decision that keeps two apart also ends the question whether they are the same', () => {
  assert.equal(recordOf(ingest(seeds), 'people/erlan-konaev')?.perhaps?.length, 1);
  const apart = decide(`different:\n  - { records: [people/erlan-kunaev, people/erlan-konaev], ${by} }\n`);
  assert.deepEqual(apart.problems, []);
  assert.equal(recordOf(apart, 'people/erlan-konaev')?.perhaps, undefined);
});

test('a decision needs who, when and why; a broken one is named with its line, and the others count', () => {
  const { decisions, problems } = parseDecisions(
    [
      'same:',
      `  - { records: [people/a, people/b], ${by} }`,
      '  - { records: [people/a, people/c], who: A. Keeper, when: 2024-05-01 }',
      '  - { records: [people/a, people/c], who: …, when: 2024-05-01, why: x }',
      `  - { records: [people/a, parties/c], ${by} }`,
      'different:',
      `  - { record: people/a, ${by} }`,
      'hide:',
      'rename: none',
      'forget: []',
    ].join('\n'),
  );
  assert.deepEqual(decisions, {
    ...noDecisions,
    same: [{ records: ['people/a', 'people/b'], who: 'A. Keeper', when: '2024-05-01', why: 'The same office', line: 2 }],
  });
  const said = problems.map(({ path, reason }) => `${path} ${reason}`);
  assert.equal(said.length, 6);
  for (const [at, expected] of [
    /forget:/u,
    /line 3.+why/u,
    /line 4.+who: must be filled in/u,
    /line 5.+records/u,
    /line 7.+articles/u,
    /rename:/u,
  ].entries())
    assert.match(said[at] ?? '', expected);
});

test('a file with empty lists, such as the one that comes with the archive, decides nothing', () => {
  for (const text of ['', 'same:\nhide: []\n', readFileSync(join(import.meta.dirname, '..', 'seeds/authority/decisions.yaml'), 'utf8')])
    assert.deepEqual(parseDecisions(text).problems, []);
  assert.match(parseDecisions('- x').problems[0]?.next ?? '', /same:/u);
  assert.match(parseDecisions('same: [').problems[0]?.reason ?? '', /not valid YAML/u);
});
