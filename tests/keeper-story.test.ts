import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { check } from '../scripts/check.ts';
import { runIngest } from '../scripts/ingest.ts';
import { printReview } from '../scripts/review.ts';
import { readContent } from '../src/ingest/disk.ts';
import { contentRecord } from '../src/schema/record.ts';

/** What the README tells a keeper to do, in its order, on a copy of the archive that comes with Muragat. */
let archive = '';
const root = dirname(import.meta.dirname);

before(() => {
  archive = mkdtempSync(join(tmpdir(), 'muragat-story-'));
  cpSync(join(root, 'seeds'), join(archive, 'seeds'), { recursive: true });
});
after(() => rmSync(archive, { recursive: true }));

/** Ingests, and tells what became of `content/`: `+` new, `-` gone, `~` changed. */
async function ingested(): Promise<string[]> {
  const earlier = readContent(archive);
  const said: string[] = [];
  assert.equal(await runIngest(archive, (line) => void said.push(line)), 0, said.join('\n'));
  const later = readContent(archive);
  return [
    ...[...later].flatMap(([path, text]) => (earlier.has(path) ? (earlier.get(path) === text ? [] : [`~ ${path}`]) : [`+ ${path}`])),
    ...[...earlier.keys()].filter((path) => !later.has(path)).map((path) => `- ${path}`),
  ].sort();
}

const seed = (name: string, text: string) => writeFileSync(join(archive, 'seeds', name), text);
const recordOf = (path: string) => contentRecord.parse(JSON.parse(readContent(archive).get(`${path}.json`) ?? '{}'));

/** The lines that the review proposes for pasting into a file, from the first that mentions the record. */
function proposed(file: string, list: string | undefined, record: string): string {
  const said: string[] = [];
  printReview(archive, (line) => void said.push(line));
  const target = `${file}${list === undefined ? '' : `, under ${list}`}:`;
  const blocks = said.flatMap((line, at) => (line.endsWith(target) ? [at + 1] : []));
  for (const at of blocks) {
    const end = said.findIndex((line, index) => index >= at && !line.startsWith('    '));
    const block = said.slice(at, end === -1 ? undefined : end).map((line) => line.slice(4));
    if (block.join('\n').includes(record)) return `${block.join('\n')}\n`;
  }
  return assert.fail(`The review proposes nothing about ${record} for ${target}\n${said.join('\n')}`);
}

/** Pastes a proposed decision under its list, and fills in what the keeper has to say. */
function decide(list: string, line: string): void {
  const path = join(archive, 'seeds/authority/decisions.yaml');
  const filled = line.replaceAll(/"?…"?/gu, 'A. Keeper').trim();
  writeFileSync(path, readFileSync(path, 'utf8').replace(new RegExp(`^${list}:$`, 'mu'), `${list}:\n  ${filled}`));
}

test('a keeper adds texts about unknown people, joins two, hides one, lists one, and nothing else changes', async () => {
  await ingested();

  seed(
    'kitaphana.txt',
    'Кітапхана ашылды\n\n12 мамыр 2023 жыл. Қала кітапханасын Ерлан Қонаев ашты. «Кітап көп», – деді Ерлан Қонаев. Қонаев залды көрсетті.\n',
  );
  seed(
    'biblioteka.txt',
    'Открылась библиотека\n\n12 мая 2023 года. Библиотеку города открыл Ерлан Кунаев. В зал вошла и Айгуль Мырзабекова. Потом Кунаев показал залы.\n',
  );
  seed('library.txt', 'A library opens\n\n12 May 2023. The library was shown by director Ozark Plenty. Aigul Myrzabekova read a poem.\n');
  assert.deepEqual(await ingested(), [
    '+ articles/biblioteka.md',
    '+ articles/kitaphana.md',
    '+ articles/library.md',
    '+ people/aigul-mirzabekova.json',
    '+ people/erlan-konaev.json',
    '+ people/erlan-kunaev.json',
    '+ people/ozark-plenti.json',
  ]);
  assert.deepEqual(
    recordOf('people/erlan-konaev').perhaps?.map(({ record, why }) => [record, why]),
    [['people/erlan-kunaev', 'spelling']],
  );

  decide('same', proposed('decisions.yaml', 'same', 'people/erlan-konaev'));
  assert.deepEqual(await ingested(), ['- people/erlan-kunaev.json', '~ articles/biblioteka.md', '~ people/erlan-konaev.json']);
  const joined = recordOf('people/erlan-konaev');
  assert.deepEqual(joined.heading, { kk: 'Ерлан Қонаев', ru: 'Ерлан Кунаев' });
  assert.deepEqual(
    joined.decisions?.map(({ type, who, forms }) => [type, who, forms]),
    [['same', 'A. Keeper', ['Ерлан Кунаев']]],
  );
  assert.equal(joined.perhaps, undefined);

  decide('hide', proposed('decisions.yaml', 'hide', 'people/ozark-plenti'));
  assert.deepEqual(await ingested(), ['- people/ozark-plenti.json', '~ articles/library.md']);

  appendFileSync(join(archive, 'seeds/authority/people.yaml'), `\n${proposed('people.yaml', undefined, 'aigul-mirzabekova')}`);
  const promoted = recordOf('people/aigul-mirzabekova');
  assert.deepEqual(await ingested(), ['~ people/aigul-mirzabekova.json']);
  const listed = recordOf('people/aigul-mirzabekova');
  assert.deepEqual([listed.basis, listed.observed], ['curated', promoted.observed]);

  assert.equal(await check(archive, () => {}), 0);
});
