import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isOfPart } from '../src/press/part.ts';
import { writeSearchIndex } from '../src/search/disk.ts';
import type { SearchArticle } from '../src/search/volume.ts';
import { inputOf } from './search-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'muragat-part-'));
after(() => rmSync(folder, { recursive: true }));

test('every unit is printed by exactly one part, and the parts are of like size', () => {
  const units = ['assets', 'front', ...Array.from({ length: 3000 }, (_, index) => `article text-${index}`)];
  for (const shares of [1, 2, 3, 7]) {
    const parts = Array.from({ length: shares }, (_, index) => units.filter((unit) => isOfPart(unit, { number: index + 1, of: shares })));
    assert.deepEqual(parts.flat().sort(), units.toSorted());
    for (const { length } of parts)
      assert.ok(Math.abs(length - units.length / shares) < units.length / 10, `${length} of ${units.length} in ${shares}`);
  }
});

test('an index that several write, each some of its volumes, is that of one, whoever is the first', async () => {
  const words = ['library', 'harvest', 'bridge', 'school'];
  const articles = Array.from({ length: 1200 }, (_, index): SearchArticle => {
    const day = `${2001 + (index % 20)}-0${1 + (index % 9)}-1${index % 10}`;
    const body = `The ${words[index % 4]} of number ${index} was opened.`;
    return { id: `text-${index}`, language: 'en', headline: `News ${index}`, body, records: [], earliest: day, date: day };
  });
  const whole = join(folder, 'whole');
  await writeSearchIndex(whole, join(folder, 'cache'), inputOf(articles));
  const expected = contents(whole);
  const { volumes } = JSON.parse(readFileSync(join(whole, 'volumes.json'), 'utf8'));
  assert.ok(volumes.length > 2, 'there is something to share');
  for (const order of [
    [1, 2],
    [2, 1],
  ]) {
    const shared = join(folder, `shared-${order.join('-')}`);
    for (const number of order) {
      assert.ok(!readdirOrNone(shared).includes('volumes.json'), 'before all volumes are there, nothing names them');
      await writeSearchIndex(shared, join(folder, `cache-${order.join('-')}-${number}`), inputOf(articles), { number, of: 2 });
    }
    assert.deepEqual(contents(shared), expected);
  }
});

test('parts written into folders of their own are one index when these are gathered and the first part has seen them', async () => {
  const articles = Array.from({ length: 1100 }, (_, index): SearchArticle => {
    const day = `${2001 + (index % 20)}-05-1${index % 10}`;
    return { id: `text-${index}`, language: 'en', headline: `News ${index}`, body: 'A bridge.', records: [], earliest: day, date: day };
  });
  const [whole, gathered] = [join(folder, 'one'), join(folder, 'gathered')];
  await writeSearchIndex(whole, join(folder, 'cache-one'), inputOf(articles));
  for (const number of [1, 2]) {
    const own = join(folder, `own-${number}`);
    await writeSearchIndex(own, join(folder, `cache-own-${number}`), inputOf(articles), { number, of: 2 });
    assert.ok(!readdirSync(own).includes('volumes.json'));
    cpSync(own, gathered, { recursive: true });
  }
  await writeSearchIndex(gathered, join(folder, 'cache-own-1'), inputOf(articles), { number: 1, of: 2 });
  assert.deepEqual(contents(gathered), contents(whole));
});

function readdirOrNone(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function contents(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(root.length), readFileSync(path, 'base64')]));
}
