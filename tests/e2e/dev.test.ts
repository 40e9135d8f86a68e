import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';

const root = dirname(dirname(import.meta.dirname));
let archive: string;
let running: ChildProcess | undefined;
let browser: Browser | undefined;

before(() => {
  archive = mkdtempSync(join(tmpdir(), 'muragat-dev-'));
  cpSync(join(root, 'seeds'), join(archive, 'seeds'), { recursive: true });
});
after(async () => {
  await browser?.close();
  if (running?.exitCode === null) {
    const ended = new Promise((resolve) => running?.once('exit', resolve));
    running.kill();
    await ended;
  }
  rmSync(archive, { recursive: true });
});

/** Starts `npm run dev` on any free port and gives the address that it prints. */
function startDev(): Promise<string> {
  const started = spawn(process.execPath, [join(root, 'scripts', 'dev.ts'), '--archive', archive, '--port', '0'], { cwd: root });
  running = started;
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer) => {
      said += chunk;
      const address = /The archive is at (\S+)/u.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    started.stdout.on('data', read);
    started.stderr.on('data', read);
    started.on('close', () => reject(new Error(`npm run dev ended: ${said}`)));
  });
}

test('the site that follows its seeds is searched by name and by word, has suggestions and marks, and finds a text added meanwhile', async () => {
  const address = await startDev();
  browser = await openBrowser();
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const find = async (query: string): Promise<string[]> => {
    await page.goto(`${address}kk/search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search][aria-busy="false"]').waitFor();
    const found = await page.locator('[data-article]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-article') ?? ''));
    return found.map((id) => id.slice(0, 3)).sort();
  };
  assert.deepEqual(await find('Tokayev'), ['000', '004']);
  assert.deepEqual(await find('эпидемия'), ['004']);
  await page.locator('[data-article] h3 a').click();
  await page.locator('.mark-bar').waitFor();
  assert.deepEqual(await page.locator('article mark').allTextContents(), ['эпидемией', 'эпидемией', 'эпидемией']);
  await page.locator('#search-q').click();
  await page.locator('#search-q').pressSequentially('тоқ');
  await page.getByRole('option', { name: 'Қасым-Жомарт Тоқаев' }).waitFor();

  writeFileSync(join(archive, 'seeds', 'kitap.txt'), 'Кітап көрмесі\n\nҚасым-Жомарт Тоқаев домбыра мен кітап көрмесін аралады.\n');
  for (let tries = 0; tries < 60 && (await find('домбыраны')).length === 0; tries += 1) await page.waitForTimeout(500);
  assert.deepEqual(await find('домбыраны'), ['kit']);
  assert.deepEqual(await find('Tokayev'), ['000', '004', 'kit']);
  assert.deepEqual(errors, []);
});
