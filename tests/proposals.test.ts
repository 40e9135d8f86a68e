import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { parseAuthority } from '../src/ingest/authority.ts';
import { parseDecisions } from '../src/ingest/decisions.ts';
import { entryOf } from '../src/ingest/entry.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { type Proposal, proposalsFor } from '../src/ingest/proposals.ts';
import type { SeedFile } from '../src/ingest/seeds.ts';
import { type ContentRecord, contentRecord } from '../src/schema/record.ts';

const file = (path: string, text: string): SeedFile => ({ path, bytes: new TextEncoder().encode(text) });
const seeds = [
  file('a.txt', 'Встреча\n\nВ зале выступил Лю Цзяньпин. Его слушала Мария Ковальская, глава партии «Новая степь».\n'),
  file('b.txt', 'Переговоры\n\nЛю Цзяньпин приехал в город. С ним говорил Иван Сергеевич Петров из партии «Новая степь» (НС).\n'),
  file('c.txt', 'A walk\n\nIn the evening the talk went on. The librarian Qwenthor Blyde said hello.\n'),
];
/** Initials in one article, the name in another. */
const short = [
  file('d.txt', 'Доклад\n\nС докладом выступил посол Л. Цой. Зал слушал.\n'),
  file('e.txt', 'Письмо\n\nО письме рассказал Лаврентий Цой. Зал слушал.\n'),
];
const recordsOf = (all: readonly SeedFile[]): ContentRecord[] =>
  [...ingest(all).files].flatMap(([path, text]) => (/^(?:people|parties|org)/u.test(path) ? [contentRecord.parse(JSON.parse(text))] : []));
const records = recordsOf(seeds);
const withShort = recordsOf([...seeds, ...short]);
const proposals = proposalsFor(withShort, { who: 'A. Keeper', when: '2024-05-01' });
const yamlOf = ({ choices }: Proposal) => choices.map(({ yaml }) => yaml);

test('entries for what was found come first, those of most articles foremost', () => {
  const entries = proposals.filter(({ type }) => type === 'record').map((proposal) => yamlOf(proposal)[0]?.split('\n')[0]);
  assert.deepEqual(entries.slice(0, 2).sort(), ['- id: liu-jianping', '- id: novaa-step']);
  assert.ok(entries.includes('- id: ivan-petrov'));
});

test('an entry keeps the schema, the identifier, and the parts of names in headings made by rule', () => {
  for (const record of records) {
    const entry = entryOf(record);
    const { authority, problems } = parseAuthority(new Map([[record.kind, entry]]));
    assert.deepEqual(problems, [], entry);
    assert.equal(authority[record.kind][0]?.id, record.id);
  }
  const [liu] = parse(entryOf(records.find(({ id }) => id === 'liu-jianping') as ContentRecord));
  assert.deepEqual(liu.heading, { kk: 'Лю Цзяньпин', ru: 'Лю Цзяньпин', en: 'Liu Jianping' });
  assert.deepEqual([liu.name.family.en, liu.name.given.en], ['Liu', 'Jianping']);
  const petrov = entryOf(records.find(({ id }) => id === 'ivan-petrov') as ContentRecord);
  assert.match(petrov, /patronymic: \{ ru: Сергеевич \}/u);
  assert.match(petrov, /# kk, en made by rule: check/u);
});

test('a pasted entry leaves the address, the spellings and every article as they are', () => {
  const before = ingest(seeds).files;
  for (const record of records.filter(({ basis }) => basis === 'inferred')) {
    const after = ingest([...seeds, file(`authority/${record.kind}.yaml`, entryOf(record))]);
    assert.deepEqual(after.problems, []);
    const changed = [...before.keys(), ...after.files.keys()].filter((path) => before.get(path) !== after.files.get(path));
    assert.deepEqual([...new Set(changed)], [`${record.kind}/${record.id}.json`], record.id);
    const listed = contentRecord.parse(JSON.parse(after.files.get(`${record.kind}/${record.id}.json`) ?? ''));
    assert.deepEqual([listed.basis, listed.observed], ['curated', record.observed], record.id);
  }
});

test('a pair gets a line for either decision, and what little tells of a line to hide it', () => {
  const pair = proposals.find(({ type }) => type === 'pair');
  const [same = '', different = ''] = pair === undefined ? [] : yamlOf(pair);
  const { decisions, problems } = parseDecisions(`same:\n  ${same}\ndifferent:\n  ${different}\n`);
  assert.equal(decisions.same.length, 1);
  assert.match(decisions.same[0]?.why ?? '', /initials fit: /u);
  assert.match(problems[0]?.reason ?? '', /why: must be filled in/u, 'what tells two apart only a person knows');
  const doubtful = proposals.filter(({ type }) => type === 'doubtful');
  assert.deepEqual(
    doubtful.map((proposal) => yamlOf(proposal)[0]),
    ['- { record: people/kuenthor-blide, who: A. Keeper, when: "2024-05-01", why: "…" }'],
  );
});

test('nobody is made an entry of whom initials alone are known, and nobody who decides is made up', () => {
  assert.ok(!proposals.some((proposal) => yamlOf(proposal)[0]?.startsWith('- id: l-coi')));
  assert.match(proposalsFor(withShort, { when: '2024-05-01' }).flatMap(yamlOf).join('\n'), /who: "…"/u);
});
