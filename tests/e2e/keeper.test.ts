import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { filesBelow } from '../../src/press/disk.ts';
import { serveSite } from '../../src/press/server.ts';
import { openBrowser } from './browser.ts';

const root = dirname(dirname(import.meta.dirname));
let archive: string;

before(() => {
  archive = mkdtempSync(join(tmpdir(), 'muragat-keeper-'));
  cpSync(join(root, 'seeds'), join(archive, 'seeds'), { recursive: true });
});
after(() => rmSync(archive, { recursive: true }));

function run(script: string, ...rest: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), '--archive', archive, ...rest], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

function contentOf(folder: string): Map<string, string> {
  return new Map(filesBelow(join(folder, 'content')).map((path) => [path, readFileSync(join(folder, 'content', path), 'utf8')]));
}

const sixth = `Қасым-Жомарт Тоқаев кітап көрмесін аралады

2024 жылғы 5 мамыр, Астана

Қазақстан Президенті Қасым-Жомарт Тоқаев Ұлттық кітапханадағы көрмені аралады. Көрмеге жиырма елдің баспалары қатысты.

– Кітап оқыған ел озады, – деді Тоқаев.
`;

test('a text that is dropped in is in the lists, on its people’s pages, and found', async () => {
  assert.equal(run('build.ts').status, 0);
  const before = contentOf(archive);
  writeFileSync(join(archive, 'seeds', 'kitap-kormesi.txt'), sixth);
  const built = run('build.ts');
  assert.equal(built.status, 0, built.output);

  const after = contentOf(archive);
  const article = after.get('articles/kitap-kormesi.md') ?? '';
  assert.match(article, /2024-05-05/u);
  for (const [path, text] of before) {
    if (path.startsWith('articles/')) assert.equal(after.get(path), text, `${path} is as it was`);
  }

  const page = (path: string): string => readFileSync(join(archive, 'dist', path, 'index.html'), 'utf8');
  for (const path of [
    'kk',
    'ru/articles',
    'en/articles/2024',
    'en/articles/2024/05',
    'ru/people/kassym-jomart-tokayev',
    'en/places/astana',
  ]) {
    assert.ok(page(path).includes('kitap-kormesi'), `${path} lists it`);
  }

  const site = await serveSite(join(archive, 'dist'), 0);
  const browser = await openBrowser();
  try {
    const tab = await browser.newPage();
    for (const query of ['Tokayev', 'кітапхана', 'көрмесі']) {
      await tab.goto(`${site.address}en/search/?q=${encodeURIComponent(query)}`);
      await tab.locator('[data-article="kitap-kormesi"]').waitFor();
    }
  } finally {
    await browser.close();
    site.server.close();
  }

  rmSync(join(archive, 'seeds', 'kitap-kormesi.txt'));
  assert.equal(run('build.ts').status, 0);
  assert.deepEqual(contentOf(archive), before, 'a seed that is taken out leaves nothing behind');
  assert.ok(!existsSync(join(archive, 'dist', 'kk/articles/kitap-kormesi')));
});

test('bad input is named with what to do, and the rest is built', () => {
  const seeds = join(archive, 'seeds');
  const bad = ['empty.txt', 'picture.txt', 'huge.txt', 'twin.txt', 'twin.md', '000_ef2bf8ca8d66c38c.meta.yaml'];
  writeFileSync(join(seeds, 'empty.txt'), ' \n\n');
  writeFileSync(
    join(seeds, 'picture.txt'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0]),
  );
  writeFileSync(join(seeds, 'huge.txt'), 'Сөз '.repeat(3_000_000));
  writeFileSync(join(seeds, 'twin.txt'), 'One text.\n\nIt stands alone in this file and says nothing much.');
  writeFileSync(join(seeds, 'twin.md'), 'Another text.\n\nIt has the same name as the first.');
  writeFileSync(join(seeds, '000_ef2bf8ca8d66c38c.meta.yaml'), 'date: [unclosed');
  const before = contentOf(archive);
  try {
    const built = run('build.ts');
    assert.equal(built.status, 1);
    for (const name of bad) {
      const lines = built.output.split('\n').filter((line) => line.includes(name));
      assert.ok(lines.length >= 1 && lines.length <= 2, `${name} is named once or twice:\n${built.output}`);
    }
    assert.ok(!built.output.includes('    at '), 'no stack trace');
    const after = contentOf(archive);
    for (const [path, text] of before) {
      if (path.startsWith('articles/')) assert.equal(after.get(path), text, `${path} is as it was`);
    }
    assert.deepEqual(
      [...after.keys()].filter((path) => path.startsWith('articles/')),
      [...before.keys()].filter((path) => path.startsWith('articles/')),
    );
    assert.ok(existsSync(join(archive, 'dist/kk/articles/000-ef2bf8ca8d66c38c/index.html')));
  } finally {
    for (const name of bad) rmSync(join(seeds, name));
  }
});

test('wrong usage is exit code 2, with a line of usage', () => {
  for (const script of ['build.ts', 'ingest.ts', 'add.ts', 'review.ts', 'check.ts', 'preview.ts']) {
    const wrong = run(script, '--no-such-option');
    assert.equal(wrong.status, 2, `${script}: ${wrong.output}`);
    assert.match(wrong.output, /usage/iu);
  }
});
