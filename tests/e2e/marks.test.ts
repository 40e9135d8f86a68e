import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { headingLanguages } from '../../src/schema/language.ts';
import { browser, site } from './site-under-test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function openPage(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  await page.goto(site.address + address);
  return page;
}

const marks = (page: Page) => page.locator('article mark').allTextContents();
const bar = (page: Page) => page.locator('.mark-bar');
const marked = async (address: string, options: BrowserContextOptions = {}) => {
  const page = await openPage(address, options);
  await bar(page).waitFor();
  return page;
};
const asked = (query: string) => `?q=${encodeURIComponent(query)}`;

/** What each query marks in articles, known from reading the seeds. */
const expected: readonly (readonly [article: string, query: string, marks: readonly string[]])[] = [
  ['000-ef2bf8ca8d66c38c', 'Tokayev', ['Қасым-Жомарт Тоқаевтың']],
  ['004-11e614517402c173', 'Тоқаевтың', ['Касым-Жомарт Токаев', 'Касым-Жомарт Токаев', 'К.-Ж. Токаев']],
  ['000-ef2bf8ca8d66c38c', 'CPC', ['Қытай Коммунистік партиясы', 'Қытай Коммунистік партиясы', 'ҚКП', 'ҚКП-ның', 'ҚКП', 'ҚКП']],
  // The headline has the first of them.
  ['001-80eb9cb48163484d', 'Народная партия Казахстана', ['ҚХП', 'Қазақстан Халық партиясы', 'ҚХП', 'ҚХП', 'ҚХП', 'ҚХП-ға']],
  ['004-11e614517402c173', 'эпидемия', ['эпидемией', 'эпидемией', 'эпидемией']],
  ['004-11e614517402c173', '"Касым-Жомарт Токаев"', ['Касым-Жомарт Токаев', 'Касым-Жомарт Токаев']],
  // Its text does not name the agency; its facts do.
  ['004-11e614517402c173', 'Синьхуа', ['Xinhua']],
];

test('every form of what was looked for is marked, and the text stays as it is', async () => {
  const page = await browser.newPage();
  for (const [article, queries] of Map.groupBy(expected, ([id]) => id)) {
    const address = `${site.address}en/articles/${article}/`;
    await page.goto(address);
    const text = await page.locator('article[data-marks]').textContent();
    assert.equal(await bar(page).count(), 0);
    for (const [, query, words] of queries) {
      await page.goto(address + asked(query));
      await bar(page).waitFor();
      assert.deepEqual(await marks(page), words, query);
      assert.equal(await page.locator('article[data-marks]').textContent(), text, query);
    }
  }
  await page.close();
});

for (const ui of headingLanguages) {
  test(`a reader comes from a result, steps through the places with the keyboard alone, and goes back, from the ${ui} interface`, async () => {
    const page = await openPage(`${ui}/search/${asked('эпидемия')}`, { reducedMotion: 'reduce' });
    await page.locator('[data-article] h3 a').first().click();
    await bar(page).waitFor();
    assert.match(page.url(), /\/articles\/004-11e614517402c173\/\?q=/);
    const count = page.locator('.mark-bar-count');
    assert.match((await count.textContent()) ?? '', /3/);
    await page.waitForFunction(() => /3/.test(document.querySelector('.mark-bar [role=status]')?.textContent ?? ''));

    for (let presses = 0; presses < 60 && !(await page.locator('.mark-bar-next:focus').count()); presses += 1)
      await page.keyboard.press('Tab');
    for (const step of ['1', '2', '3', '1']) {
      await page.keyboard.press('Enter');
      assert.match((await count.textContent()) ?? '', new RegExp(`^${step}\\D+3$`, 'u'));
      const box = await page.locator('mark.mark-current').boundingBox();
      assert.ok(box !== null && box.y > 0 && box.y < 700, 'the place stands in the window, above the bar');
    }
    assert.match((await page.locator('.mark-bar [role=status]').textContent()) ?? '', /эпидемией/u, 'what stands there is told');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    assert.match((await count.textContent()) ?? '', /^3\D+3$/u);
    // The number leads into the text.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('mark.mark-current:focus').count(), 1);

    await page.locator('.mark-bar-results').click();
    await page.locator('[data-article]').first().waitFor();
    assert.match(page.url(), new RegExp(`/${ui}/search/\\?q=`));
    await page.close();
  });
}

test('the marks can be taken away: the page, its address and its text are as without a search', async () => {
  const bare = await openPage('ru/articles/004-11e614517402c173/');
  const html = await bare.locator('article[data-marks]').innerHTML();
  await bare.close();
  const page = await marked(`ru/articles/004-11e614517402c173/${asked('Токаев эпидемия')}`);
  assert.ok((await marks(page)).length >= 6);
  assert.match((await page.locator('a[data-language=kk]').getAttribute('href')) ?? '', /\?q=/, 'another language is marked too');
  await page.locator('.mark-bar-next').click();
  await page.locator('.mark-bar-next').press('Escape');
  assert.equal(await bar(page).count(), 0);
  assert.equal((await page.locator('article[data-marks]').innerHTML()).replaceAll(' tabindex="-1"', ''), html);
  assert.equal(new URL(page.url()).search, '');
  assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), 'BODY', 'the focus stays at the place');
  await page.close();
});

test('a name still leads to its page when it is marked', async () => {
  const page = await marked(`kk/articles/004-11e614517402c173/${asked('Токаев')}`);
  await page.locator('a.name mark').first().click();
  await page.waitForURL('**/kk/people/kassym-jomart-tokayev/');
  await page.close();
});

test('nothing moves when the marks appear, at the width of a phone and of a desk', async () => {
  for (const width of [390, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 844 } });
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/words.json', async (route) => {
      // The page has long been laid out when the marks come.
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(`${site.address}ru/articles/004-11e614517402c173/${asked('Токаев')}`);
    await page.waitForLoadState('load');
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved.splice(0));
    await bar(page).waitFor();
    const box = await bar(page).boundingBox();
    assert.ok(box !== null && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= 844);
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved), []);
    await page.close();
  }
});

test('below a folder that is called like a language, the same is marked', async () => {
  for (const folder of ['en', 'kk/en']) {
    const page = await browser.newPage();
    const root = `${site.address}${folder}/`;
    await page.route(`${root}**`, (route) => route.continue({ url: route.request().url().replace(root, site.address) }));
    for (const [article, query, words] of expected) {
      await page.goto(`${root}en/articles/${article}/${asked(query)}`);
      await bar(page).waitFor();
      assert.deepEqual(await marks(page), words, `${query} below /${folder}/`);
    }
    await page.close();
  }
});

test('an article that was not reached from a search loads no script of search and keeps its address bare', async () => {
  const page = await browser.newPage();
  const scripts: number[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) scripts.push((await response.body()).length);
  });
  await page.goto(`${site.address}en/articles/004-11e614517402c173/`, { waitUntil: 'networkidle' });
  assert.ok(scripts.length <= 2 && scripts.every((size) => size < 4096), `scripts of ${scripts.join(', ')} bytes`);
  await page.close();
});

test('where a file is missing, the article is as always', async () => {
  for (const missing of ['**/words.json', '**/search/names.json', '**/marks.*.css']) {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route(missing, (route) => route.fulfill({ status: 404 }));
    const refused = page.waitForResponse((response) => response.status() === 404);
    await page.goto(`${site.address}en/articles/004-11e614517402c173/${asked('Tokayev')}`);
    await refused;
    await page.waitForTimeout(200);
    assert.deepEqual([await marks(page), await bar(page).count(), errors], [[], 0, []], missing);
    await page.close();
  }
});

test('a hostile query does no harm to an article', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const query of ['<img src=x onerror=alert(1)>', '"', '((', 'т'.repeat(1000), '\u202eТокаев', '%', '-Токаев', 'constructor']) {
    await page.goto(`${site.address}en/articles/004-11e614517402c173/${asked(query)}`);
    await bar(page).waitFor();
    assert.equal(await page.locator('main img').count(), 0);
    assert.deepEqual(
      await marks(page),
      query.startsWith('\u202e') ? ['Касым-Жомарт Токаев', 'Касым-Жомарт Токаев', 'К.-Ж. Токаев'] : [],
      query,
    );
  }
  assert.deepEqual(errors, []);
  await page.close();
});

test('axe finds no violation in a marked article, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await marked(`kk/articles/004-11e614517402c173/${asked('Токаев')}`, { colorScheme });
    await page.locator('.mark-bar-next').click();
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: tester } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await tester.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    assert.deepEqual(violations, []);
    await page.close();
  }
});
