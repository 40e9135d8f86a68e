import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const generator = dirname(import.meta.dirname);

test('a labelled text that gives no article counts as one in which nothing was found', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'muragat-eval-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const label = {
    language: 'en',
    title: 'Market opens',
    date: null,
    boilerplate_line_numbers: [],
    first_body_line_start: 'Kassym-Jomart',
    last_body_line_end: 'today.',
    people: [{ id: 'tokayev', name: 'Tokayev', counts: { 'Kassym-Jomart Tokayev': 1 } }],
    parties: [],
  };
  for (const [name, text] of [
    ['read', 'Market opens\n\nKassym-Jomart Tokayev opened the fish market of the harbour today.\n'],
    ['refused', ''],
  ] as const) {
    writeFileSync(join(folder, `${name}.txt`), text);
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(label));
  }
  const { stdout, stderr } = spawnSync(process.execPath, [join(generator, 'bench', 'eval.ts'), folder], { encoding: 'utf8' });
  assert.equal(stderr, '');
  assert.match(stdout, /^refused +no article$/mu);
  assert.match(stdout, /^refused +people: missed Kassym-Jomart Tokayev$/mu);
  assert.match(stdout, /^language +0\.500 .+ 0\.500 +0\.500$/mu);
  assert.match(stdout, /^date +0\.500 /mu);
  assert.match(stdout, /^people +0\.667 .+ 1\.000 +0\.500$/mu);
  assert.match(stdout, /: 1 of 2 found; 0 of 1 pairs of texts joined/u);
});
