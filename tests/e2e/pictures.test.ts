import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { interfaceLanguages } from '../../src/i18n/interface.ts';
import { browser, dist, site } from './site-under-test.ts';

/** The site of this repository's own archive, printed before these tests run. */
/** Pages with a picture, below the interface language. */
const pages = ['', 'timeline/', 'network/', 'about/', 'places/astana/', 'parties/amanat/', 'people/kassym-jomart-tokayev/'];

/** Opens pages without script, in a window so many pixels wide. */
async function visit(width: number, list: readonly string[], look: (page: Page, address: string) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: false });
  const page = await context.newPage();
  for (const address of list) {
    await page.goto(site.address + address);
    await look(page, address);
  }
  await context.close();
}

const inEach = (list: readonly string[]) => interfaceLanguages.flatMap((ui) => list.map((page) => `${ui}/${page}`));
const csv = (name: string): string[][] =>
  readFileSync(join(dist, 'pictures', `${name}.csv`), 'utf8')
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

for (const width of [390, 1280]) {
  test(`at ${width} px no text of a picture is too small to read or lies on another, in any language`, async () => {
    const wrong: string[] = [];
    await visit(width, inEach(pages), async (page, address) => {
      const texts = await page.locator('.picture svg text').evaluateAll((found) =>
        found
          .filter((text) => text.checkVisibility())
          .map((text) => {
            const { x, y, right, bottom } = text.getBoundingClientRect();
            const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 1;
            return { words: text.textContent ?? '', x, y, right, bottom, size: Number.parseFloat(getComputedStyle(text).fontSize) * scale };
          }),
      );
      for (const text of texts) {
        if (text.size < 12) wrong.push(`/${address}: “${text.words}” is ${text.size} px`);
        if (text.x < 0 || text.right > width) wrong.push(`/${address}: “${text.words}” stands out of the page`);
      }
      texts.forEach((one, index) => {
        for (const other of texts.slice(index + 1))
          if (one.x < other.right - 1 && other.x < one.right - 1 && one.y < other.bottom - 1 && other.y < one.bottom - 1)
            wrong.push(`/${address}: “${one.words}” lies on “${other.words}”`);
      });
    });
    assert.deepEqual(wrong, []);
  });
}

test('the network has one form for a phone and one for a desk, and each name leads to its page', async () => {
  for (const [width, shown, hidden] of [
    [390, '.network-phone', '.network-wide'],
    [1280, '.network-wide', '.network-phone'],
  ] as const) {
    await visit(width, ['kk/network/', 'en/network/'], async (page, address) => {
      assert.equal(await page.locator(hidden).isVisible(), false, address);
      const links = page.locator(`${shown} svg a`);
      assert.ok((await links.count()) >= 8, address);
      assert.equal(await page.locator(`${shown} > svg`).evaluate((svg) => svg.getBoundingClientRect().width <= innerWidth), true);
      await page.locator(`${shown} svg a[href$="/people/xi-jinping/"]`).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/people/xi-jinping/');
    });
  }
});

test('the table of the network says what the picture shows, and so does the file', async () => {
  await visit(1280, ['en/network/'], async (page) => {
    const pairs = await page
      .locator('.pairs tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '')));
    assert.equal(await page.locator('.network-wide .tie').count(), pairs.length);
    const drawn = await page
      .locator('.network-wide svg a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')?.split(':')[0]));
    assert.deepEqual(new Set(pairs.flatMap((pair) => pair.slice(0, 2))), new Set(drawn));
    const [, ...rows] = csv('network');
    assert.deepEqual(
      rows.map((row) => row.at(-1)),
      pairs.map(([, , count]) => count),
    );
    assert.deepEqual(
      rows.map((row) => [row[3], row[7]].sort()),
      pairs.map(([one, other]) => [one, other].sort()),
    );
  });
});

test('years lead to their articles, and their labels, the table and the file agree', async () => {
  const file = csv('years').slice(1);
  await visit(390, ['en/'], async (page) => {
    const labels = await page.locator('.years-picture svg a').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    const rows = await page
      .locator('.years-picture tbody tr')
      .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));
    assert.equal(labels.length, rows.filter((row) => row.at(-1) !== '–').length);
    assert.ok(labels.includes('2023: English 1') && labels.includes('2021: Russian 0 (possibly 1 more)'), labels.join('; '));
    for (const [year, , certain, possible] of file) {
      const row = rows.find(([name]) => name === year);
      assert.ok(row?.includes(possible === '0' ? (certain ?? '') : `${certain} + ${possible}`), `${year}: ${row}`);
    }
    await page.locator('.years-picture svg a[href$="/articles/2023/"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/articles/2023/');
  });
});

test('the time line tells each article of which little is known as what it is', async () => {
  await visit(1280, ['en/timeline/'], async (page) => {
    const strips = await page
      .locator('.articles-by-day .strip')
      .evaluateAll((found) =>
        found.map((strip) => [
          strip.getAttribute('aria-label'),
          strip.querySelectorAll('circle.certain').length,
          strip.querySelectorAll('circle.possible').length,
          strip.querySelectorAll('rect.possible').length,
          strip.querySelectorAll('.arrow').length,
        ]),
      );
    assert.deepEqual(strips, [
      ['between 24 October 2017 and 19 March 2019', 0, 0, 1, 0],
      ['3 March 2020, 2021 or 2022', 0, 3, 0, 0],
      ['11 November 2020 or later', 0, 0, 1, 1],
      ['17 September 2022 or later', 0, 0, 1, 1],
      ['12 June 2023', 1, 0, 0, 0],
    ]);
    assert.ok(await page.locator('.lane a[href$="people/xi-jinping/"]').first().isVisible());
  });
  await visit(1280, ['ru/places/astana/'], async (page) => {
    const names = await page.locator('.record-lanes .lane-name').allTextContents();
    assert.deepEqual(
      names.map((name) => name.replaceAll(/\s+/gu, ' ').trim()).filter((name) => name.includes('Нур-Султан')),
      ['Нур-Султан с 23 марта 2019 года до 17 сентября 2022 года'],
    );
  });
});

test('no picture carries a style of its own, which a strict policy for content would refuse', () => {
  for (const address of inEach(pages)) {
    assert.doesNotMatch(readFileSync(join(dist, address, 'index.html'), 'utf8'), /<[^>]+\sstyle=/u, address);
  }
});
