import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { runIngest } from '../scripts/ingest.ts';
import { openArchiveStore } from '../src/ingest/archive-store.ts';
import { readArchive, readContent } from '../src/ingest/disk.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { createReader } from '../src/ingest/reader.ts';
import { sortSeeds } from '../src/ingest/seeds.ts';
import { parseSupplied } from '../src/ingest/supplied.ts';

/** How many sequences of edits are tried: a few in the suite, as many as wished by hand. */
const runs = Number(process.env.SEQUENCES ?? 8);

/** Sentences with names that join across languages, people of one name with different fathers, bodies, sources, initials, look-alikes. */
const sentences = {
  en: [
    'The head of the harbour, Yerbolat Sarsenov, spoke to the guests on Monday.',
    'Deputy minister Zsolt Halász, engineer Anna Brandt and director Olga Orlova met in Oldport.',
    'Members of the Bright Way party sent greetings, and Aigul Nurlanova, its chairwoman, thanked them.',
    'A letter in praise of “Bright Way” was read aloud before the train went.',
    'President Marat Akhmetov arrived in Oldport on 3 March 2020.',
    'Lake Post reported that the director Erlan Konaev had left.',
    'Source: Lake Post',
    'The Democratic Progress Party (DPP) won, said Victor Brandt, the chairman.',
    'Zhana Dala leads, the observers said.',
    'Arman Zhana and Zhana Dala were seen at the fair.',
  ],
  ru: [
    'Перед гостями выступил начальник гавани Ерболат Сарсенов.',
    'Заместитель министра Жолт Халас, инженер Анна Брандт и директор Ольга Орлова встретились в Олдпорте.',
    'Премию получил учёный Ерлан Болатович Сарсенов, сообщил комитет по науке в среду.',
    'Школу открыл директор Ерлан Маратович Сарсенов, сообщили в управлении в среду.',
    'Директор Ерлан Кунаев и директор Е. Кунаев подписали договор 5 мая 2021 года.',
    'Партия «Жаңа дала» провела съезд, сообщила председатель Айгуль Нурланова.',
    'Президент Марат Ахметов прибыл в Олдпорт.',
    'Партия ДПП победила, сказал председатель Виктор Брандт.',
  ],
  kk: [
    'Салтанатта айлақ басшысы Ерболат Сәрсенов сөйледі. Кейін Сәрсеновтің кітабы таныстырылды.',
    'Мектепті директор Ерлан Маратұлы Сәрсенов ашты, деп хабарлады ұйымдастырушылар.',
    'Директор Ерлан Қонаев 2021 жылғы 5 мамырда келісімге қол қойды.',
    '«Жаңа дала» партиясы құрылтай өткізді, деді төрайым Айгүл Нұрланова.',
    'Президент Марат Ахметов Олдпортқа келді.',
    'Инженер Анна Брандт пен директор Ольга Орлова кездесті.',
  ],
} as const;

const lists: Readonly<Record<string, readonly string[]>> = {
  people: [
    '- { id: marat-ahmetov, heading: { en: Marat Akhmetov, ru: Марат Ахметов, kk: Марат Ахметов }, name: { family: { ru: Ахметов, en: Akhmetov }, given: { ru: Марат, en: Marat } } }',
    '- { id: erbolat-sarsenov, heading: { en: Yerbolat Sarsenov, ru: Ерболат Сарсенов, kk: Ерболат Сәрсенов } }',
    '- { id: kunaev, heading: { ru: Ерлан Кунаев }, name: { family: { ru: Кунаев }, given: { ru: Ерлан } } }',
    '- { id: anna, heading: { ru: Анна Брандт, en: Anna Brandt } }',
  ],
  parties: [
    '- { id: jana-dala, heading: { ru: Жаңа дала, en: Zhana Dala, kk: Жаңа дала }, ordinaryWord: true }',
    '- { id: bright-way, heading: { en: Bright Way, ru: Светлый путь, kk: Жарық жол } }',
    '- { id: dpp, heading: { en: DPP, ru: ДПП } }',
  ],
  organisations: ['- { id: science-committee, heading: { en: Science Committee, ru: Комитет по науке, kk: Ғылым комитеті } }'],
  places: ['- { id: oldport, heading: { en: Oldport, ru: Олдпорт, kk: Олдпорт }, type: city }'],
  sources: ['- { id: lake-post, heading: { en: Lake Post } }'],
};

const by = 'who: A. Keeper, when: 2026-01-02, why: I asked them';
const decided: Readonly<Record<string, readonly string[]>> = {
  same: ['{ records: [people/erlan-konaev, people/erlan-kunaev] }', '{ records: [people/viktor-brandt, people/anna-brandt] }'],
  different: [
    '{ records: [people/erbolat-sarsenov, people/erlan-sarsenov] }',
    '{ record: people/erbolat-sarsenov, articles: [a, b] }',
    '{ record: people/marat-ahmetov, articles: [c] }',
  ],
  hide: ['{ record: people/aigul-nurlanova }', '{ record: parties/jana-dala-party }'],
  rename: ['{ record: people/anna-brandt, heading: { en: Anne Brandt } }'],
};

const paths = ['a.txt', 'b.txt', 'c.txt', 'sub/d.txt', 'e.txt', 'f.txt', 'g.md'];
const path = fc.constantFrom(...paths);
const text = fc.oneof(
  ...Object.values(sentences).map((list) =>
    fc.tuple(fc.constantFrom('Market opens', 'Порт открыт', 'Айлақ ашылды'), fc.subarray([...list], { minLength: 1, maxLength: 4 })),
  ),
);
const chosen = (from: Readonly<Record<string, readonly string[]>>) =>
  fc.record(Object.fromEntries(Object.entries(from).map(([key, entries]) => [key, fc.subarray([...entries])])));

/** One edit of the seeds, or an ingest that was killed on its way. */
const edit = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('write' as const), path, text }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('remove' as const), path }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('rename' as const), path, to: path }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('sidecar' as const),
      path,
      yaml: fc.constantFrom(
        undefined,
        'date: 2021-05-05\n',
        'people: { remove: [erbolat-sarsenov] }\n',
        'source: sources/lake-post\n',
        'x: [',
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('authority' as const), entries: chosen(lists) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('decisions' as const), entries: chosen(decided) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('spoil' as const), at: fc.nat(60), text: fc.constantFrom(undefined, 'spoilt') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('kill' as const), done: fc.nat(4) }) },
);

test('after any edits the content is what an ingest from nothing gives', { timeout: 24 * 3600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(path, text), { minLength: 3, maxLength: 7 }),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { minLength: 3, maxLength: 7 }),
      async (first, steps) => {
        const archive = mkdtempSync(join(tmpdir(), 'edits-'));
        try {
          mkdirSync(join(archive, 'seeds'));
          for (const [to, [headline, body]] of first) write(archive, to, [headline, '', ...body].join('\n\n'));
          await same(archive);
          for (const edits of steps) {
            for (const each of edits) apply(archive, each);
            await same(archive);
          }
        } finally {
          rmSync(archive, { recursive: true, force: true });
        }
      },
    ),
    { numRuns: runs, ...(process.env.SEQUENCES === undefined ? { seed: 20 } : {}), endOnFailure: false },
  );
});

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

async function same(archive: string): Promise<void> {
  const said: string[] = [];
  const exitCode = await runIngest(archive, (line) => void said.push(line));
  const anew = ingest(readArchive(archive));
  assert.deepEqual(readContent(archive), new Map([...anew.files].sort()));
  assert.equal(exitCode, anew.problems.length === 0 ? 0 : 1);
  for (const { reason } of anew.problems)
    assert.ok(
      said.some((line) => line.includes(reason)),
      reason,
    );
  assert.equal(await runIngest(archive, (line) => void said.push(line)), exitCode);
  assert.match(said.findLast((line) => line.startsWith('Ingest')) ?? '', /; 0 files changed, 0 removed/u, 'nothing is left to do');
}

function apply(archive: string, done: Edit): void {
  const at = (file: string) => join(archive, 'seeds', file);
  const meta = (file: string) => file.replace(/\.[a-z]+$/u, '.meta.yaml');
  if (done.type === 'write') write(archive, done.path, [done.text[0], '', ...done.text[1]].join('\n\n'));
  if (done.type === 'remove') rmSync(at(done.path), { force: true });
  if (done.type === 'rename' && readArchive(archive).some(({ path: known }) => known === done.path)) {
    mkdirSync(dirname(at(done.to)), { recursive: true });
    renameSync(at(done.path), at(done.to));
  }
  if (done.type === 'sidecar') {
    if (done.yaml === undefined) rmSync(at(meta(done.path)), { force: true });
    else write(archive, meta(done.path), done.yaml);
  }
  if (done.type === 'authority')
    for (const [kind, entries] of Object.entries(done.entries)) write(archive, `authority/${kind}.yaml`, entries.join('\n'));
  if (done.type === 'decisions') {
    const lines = Object.entries(done.entries).flatMap(([type, entries]) =>
      entries.length === 0 ? [] : [`${type}:`, ...entries.map((entry) => `  - ${entry.replace(/ \}$/u, `, ${by} }`)}`)],
    );
    write(archive, 'authority/decisions.yaml', lines.join('\n'));
  }
  if (done.type === 'spoil') {
    const files = [...readContent(archive).keys()];
    const file = join(archive, 'content', files[done.at % files.length] ?? 'archive.json');
    if (done.text === undefined) rmSync(file, { force: true });
    else writeFileSync(file, done.text);
  }
  if (done.type === 'kill') kill(archive, done.done);
}

/** What an ingest leaves that is killed when it has understood so many texts. */
function kill(archive: string, done: number): void {
  const seeds = readArchive(archive);
  const sorted = sortSeeds(seeds);
  const supplied = parseSupplied(sorted);
  const reader = createReader(supplied);
  const store = openArchiveStore(archive, seeds, 0);
  store.keepSupplied(supplied, sorted.texts);
  for (const each of store.changed(sorted.texts, reader.barred).slice(0, done)) store.keep(each.file.path, reader.understand(each));
  store.close();
}

function write(archive: string, file: string, content: string): void {
  const to = join(archive, 'seeds', file);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, content);
}
