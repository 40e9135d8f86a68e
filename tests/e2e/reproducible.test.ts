import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openFolder } from '../../src/check/disk.ts';
import { compileTemplates } from '../../src/press/disk.ts';
import { assertSame, generator, makeArchive, start } from './own-archive.ts';

/** A copy of the generator in another folder, which compiles its own templates. */
const elsewhere = mkdtempSync(join(tmpdir(), 'muragat-elsewhere-with-a-longer-name-'));
const archives: string[] = [];

before(async () => {
  await compileTemplates(generator);
  for (const part of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(generator, part), join(elsewhere, part), { recursive: true });
  symlinkSync(join(generator, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
});
after(() => {
  for (const folder of [elsewhere, ...archives]) rmSync(folder, { recursive: true, force: true });
});

/** Runs before everything else, in threads as well: another year, month and hour. */
const otherDay = `
  const Present = Date;
  const shift = -1234 * 86_400_000 - 7 * 3_600_000;
  globalThis.Date = class Date extends Present {
    constructor(...given) { if (given.length === 0) super(Present.now() + shift); else super(...given); }
    static now() { return Present.now() + shift; }
  };`;

/** Every file of a site; what the last edition changed is among them, since no archive had one. */
function siteOf(archive: string): Map<string, Buffer> {
  const folder = openFolder(join(archive, 'dist'));
  return new Map([...folder.paths()].map((path) => [path, folder.read(path) ?? Buffer.alloc(0)]));
}

test('the same seeds give the same site in any folder, on any day, in any time zone and locale, under any umask, by any number of threads', async () => {
  const texts = 100;
  const here = makeArchive(texts);
  archives.push(here);
  const first = await start('build.ts', here, {
    env: { TZ: 'Pacific/Kiritimati', LANG: 'kk_KZ.UTF-8', LC_ALL: 'kk_KZ.UTF-8' },
    through: ['sh', '-c', 'umask 022; exec "$0" "$@"'],
    rest: ['--workers', '1'],
  }).ended;
  assert.equal(first.code, 0, first.said);

  const there = makeArchive(texts, mkdtempSync(join(tmpdir(), 'muragat-another-')));
  archives.push(join(there, '..'));
  const preload = join(elsewhere, 'other-day.cjs');
  writeFileSync(preload, otherDay);
  const second = await start('build.ts', there, {
    env: {
      TZ: 'America/Anchorage',
      LANG: 'C',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--require=${preload}`,
      HOME: elsewhere,
      USER: 'another',
    },
    through: ['sh', '-c', 'umask 077; exec "$0" "$@"'],
    rest: ['--workers', '3'],
    from: elsewhere,
  }).ended;
  assert.equal(second.code, 0, second.said);

  const [one, other] = [siteOf(here), siteOf(there)];
  assert.ok(one.size > 1500, `${one.size} files`);
  assertSame(other, one, 'the two sites');
  const contents = [here, there].map((archive) => {
    const folder = openFolder(join(archive, 'content'));
    return new Map([...folder.paths()].map((path) => [path, folder.read(path) ?? Buffer.alloc(0)]));
  });
  assertSame(contents[1] ?? new Map(), contents[0] ?? new Map(), 'the contents');
});
