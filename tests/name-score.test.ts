import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { evalNames } from '../bench/eval-names.ts';
import { readPairs, readSentences } from '../bench/labelled-names.ts';
import { canBeCase, scorePairs } from '../bench/pair-score.ts';
import { scoreSentences } from '../bench/sentence-score.ts';

const labelled = `Сейіл B-PERSON
« O
Толқын B-ORGANISATION
» O
клубына O
барды O
. O

Кеше O
Арал B-GPE
жақтан O
келді O
. O

Бүгін O
Сейілдің B-PERSON
Аралға B-GPE
сапары O
. O

Аралбай B-GPE
ауылында O
Толқын O
көтерілді O
. O
`;

test('labelled sentences are joined as they are printed', () => {
  const [first] = readSentences(labelled);
  assert.equal(first?.text, 'Сейіл «Толқын» клубына барды.');
  assert.deepEqual(first?.marked, [
    { type: 'PERSON', start: 0, end: 5 },
    { type: 'ORGANISATION', start: 7, end: 13 },
  ]);
});

test('names of one half are looked for in the other; what only begins alike is another name, and a hit on nothing marked is stray', () => {
  const score = scoreSentences(readSentences(labelled));
  assert.equal(score.names, 3);
  assert.deepEqual([score.found.right, score.found.of, score.exact.right], [2, 2, 0]);
  assert.deepEqual([...score.inflected.keys()], ['PERSON', 'GPE']);
  assert.deepEqual([score.lookAlikes.right, score.lookAlikes.of], [1, 1]);
  assert.deepEqual([score.hits.right, score.hits.of], [2, 3]);
  assert.match(score.hits.misses.join(), /^Толқын in /u);
});

test('pairs of form and base, told by the names of their columns', () => {
  const pairs = readPairs('upos\tlemma\tform\nPROPN\tКоршунов\tКоршунову\nPROPN\tКоршунов\tкоршунов\nPROPN\tКоршунов\tСоколу\n');
  assert.deepEqual(pairs[0], { kind: 'PROPN', base: 'Коршунов', printed: 'Коршунову' });
  assert.deepEqual(scorePairs(pairs, 'people', 'ru'), { right: 1, of: 2, misses: ['Соколу (Коршунов)'] });
});

test('another word, another alphabet and a longer phrase are no cases of a base', () => {
  const can = (base: string, printed: string) => canBeCase({ kind: '', base, printed });
  for (const [base, printed] of [
    ['Лев', 'Льва'],
    ['Кравец', 'Кравцом'],
    ['Старая Соль', 'Старой Солью'],
  ] as const)
    assert.ok(can(base, printed), printed);
  for (const [base, printed] of [
    ['Вуд', 'Wood'],
    ['Коршунов', 'Соколу'],
    ['мэр Тулы', 'Тулы'],
    ['', 'Тулы'],
  ] as const)
    assert.ok(!can(base, printed), printed);
});

test('a folder with some of the files has those scored and the others named', () => {
  const directory = mkdtempSync(join(tmpdir(), 'names-'));
  const said: string[] = [];
  assert.equal(
    evalNames(directory, false, (line) => said.push(line)),
    1,
  );
  writeFileSync(join(directory, 'kaznerd_sample.iob2.txt'), labelled);
  assert.equal(
    evalNames(directory, true, (line) => said.push(line)),
    0,
  );
  rmSync(directory, { recursive: true });
  assert.match(said.join('\n'), /factrueval_pairs\.tsv is not in .+\n.*inflected +100\.0 % of 2 /su);
  assert.match(said.join('\n'), /stray: Толқын in /u);
});
