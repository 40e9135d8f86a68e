import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type SiteServer, serveSite } from '../../src/press/server.ts';
import { interfaceLanguages } from '../../src/schema/language.ts';
import { openBrowser } from './browser.ts';

const dist = join(dirname(dirname(import.meta.dirname)), 'dist');

/** Queries in every spelling, and the seeds that name what is asked for, known from reading them. */
const expected: readonly (readonly [queries: readonly string[], seeds: readonly string[]])[] = [
  [
    ['Tokayev', 'Токаев', 'Тоқаев', 'Тоқаевтың', 'Toqaev', 'к токаев', 'К.-Ж. Токаева'],
    ['000', '004'],
  ],
  [
    ['CPC', 'КПК', 'ҚКП', 'ҚКП-ның', 'Коммунистической партии Китая', 'Communist Party of China'],
    ['000', '001', '002', '003', '004'],
  ],
  [
    ['Си Цзиньпин', 'Xi Jinping', 'Си Цзиньпинмен', 'Си Цзиньпину'],
    ['002', '003', '004'],
  ],
  [
    ['ҚХП', "People's Party of Kazakhstan", 'Народной партии Казахстана'],
    ['000', '001'],
  ],
  [['Nur Otan', 'Аманат', 'Нур Отан'], ['002']],
  [
    ['Аукенов', 'Әукенов', 'Aukenov'],
    ['000', '001'],
  ],
  [
    ['ынтымақтастықты', 'ынтымақтастық'],
    ['000', '001'],
  ],
  [['эпидемия', 'эпидемией'], ['004']],
  [['Xi Jinping Kazakhstan ambassador'], ['002', '003']],
  [['zzzz'], []],
];

let site: SiteServer;
let browser: Browser;
before(async () => {
  site = await serveSite(dist, 0);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  site?.server.close();
});

for (const ui of interfaceLanguages) {
  test(`every spelling finds the same articles, from the ${ui} interface`, async () => {
    const page = await browser.newPage();
    for (const [queries, seeds] of expected) {
      for (const query of queries) {
        await page.goto(`${site.address}${ui}/`);
        await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill(query);
        await page.keyboard.press('Enter');
        await page.waitForURL(`**/${ui}/search/**`);
        await page.locator('[data-search][aria-busy="false"]').waitFor();
        const found = await page
          .locator('[data-article]')
          .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-article')?.slice(0, 3)));
        assert.deepEqual(found.sort(), seeds, `${query} in ${ui}`);
      }
    }
    await page.close();
  });
}
