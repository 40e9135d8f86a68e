import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { headingLanguages } from '../../src/schema/language.ts';
import { browser, site } from './site-under-test.ts';

/** A fresh reader's page; `errors` collects whatever goes wrong in it. */
async function openPage(address: string, width = 1280): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(site.address + address);
  return { page, errors };
}

const settled = (page: Page) => page.locator('[data-search][aria-busy="false"]').waitFor();
const query = (page: Page) => new URL(page.url()).searchParams.get('q');

/** What a reader of each interface types, and the heading that stands for it there. */
const typed = {
  kk: { letters: 'тоқ', heading: 'Қасым-Жомарт Тоқаев' },
  ru: { letters: 'тока', heading: 'Касым-Жомарт Токаев' },
  en: { letters: 'Toka', heading: 'Kassym-Jomart Tokayev' },
};

for (const ui of headingLanguages) {
  const { letters, heading } = typed[ui];

  test(`a name is chosen with the mouse in the header of an article, from the ${ui} interface`, async () => {
    const { page, errors } = await openPage(`${ui}/articles/001-80eb9cb48163484d/`);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const box = page.locator('#search-q');
    assert.equal(await box.getAttribute('role'), null, 'nothing is loaded before the reader comes to the box');
    await box.click();
    await box.pressSequentially(letters);
    await page.getByRole('option', { name: heading }).click();
    await settled(page);
    assert.equal(query(page), heading);
    assert.ok((await page.locator('[data-article]').count()) > 0);
    assert.ok(loaded.includes(`/${ui}/search/words.json`));
    assert.deepEqual(errors, []);
    await page.close();
  });

  test(`a name is chosen with the keyboard alone on the front page of a phone, from the ${ui} interface`, async () => {
    const { page, errors } = await openPage(`${ui}/`, 390);
    for (let presses = 0; presses < 40 && (await page.evaluate(() => document.activeElement?.id)) !== 'search-q'; presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.type(letters);
    await page.getByRole('option', { name: heading }).waitFor();
    const box = page.getByRole('combobox');
    assert.equal(await box.getAttribute('aria-expanded'), 'true');
    const list = await page.locator('.search-suggestions').boundingBox();
    assert.ok(list !== null && list.x >= 0 && list.x + list.width <= 390, 'the list is as wide as the screen at most');

    await page.keyboard.press('Escape');
    assert.equal(await box.getAttribute('aria-expanded'), 'false');
    assert.equal(await box.inputValue(), letters, 'Escape closes the list and nothing else');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: heading }).waitFor();
    await page.keyboard.press('ArrowDown');
    const active = page.locator(`#${await box.getAttribute('aria-activedescendant')}`);
    assert.equal(await active.getAttribute('aria-selected'), 'true');
    assert.ok((await active.textContent())?.includes(heading));
    await page.keyboard.press('Enter');
    await settled(page);
    assert.equal(query(page), heading);
    assert.deepEqual(errors, []);
    await page.close();
  });
}

test('what was typed before the script came is suggested for too, and Enter searches for what is typed', async () => {
  const { page } = await openPage('ru/people/');
  await page.route('**/words.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.locator('#search-q').fill('токаев');
  await page.getByRole('option', { name: 'Касым-Жомарт Токаев' }).waitFor();
  await page.locator('#search-q').press('Enter');
  await settled(page);
  assert.equal(query(page), 'токаев');
  await page.close();
});

test('without the files of suggestions the box still searches', async () => {
  for (const missing of ['**/words.json', '**/search/names**']) {
    const { page, errors } = await openPage('en/articles/');
    await page.route(missing, (route) => route.fulfill({ status: 404 }));
    await page.locator('#search-q').pressSequentially('Toka');
    await page.waitForLoadState('networkidle');
    assert.equal(await page.getByRole('option').count(), 0);
    await page.unroute(missing);
    await page.locator('#search-q').press('Enter');
    await page.waitForURL('**/en/search/?q=Toka');
    assert.deepEqual(errors, []);
    await page.close();
  }
});

test('a name is read as plain words and as a name again, with the address and the way back', async () => {
  for (const ui of headingLanguages) {
    const { page, errors } = await openPage(`${ui}/search/?q=${encodeURIComponent('Тоқаев')}`);
    await settled(page);
    assert.equal(await page.locator('a.search-unit-text').getAttribute('href'), `${site.address}${ui}/people/kassym-jomart-tokayev/`);
    await page.locator('.search-unit-plain').click();
    await page.locator('.search-unit-named').waitFor();
    await settled(page);
    assert.match(decodeURIComponent(page.url()), /[?&]plain=Тоқаев/u);
    const plain = await page.locator('[data-article]').count();

    const shared = await openPage(page.url().replace(site.address, ''));
    await settled(shared.page);
    assert.equal(await shared.page.locator('[data-article]').count(), plain, 'a shared address shows the same');
    await shared.page.close();

    await page.goBack();
    await page.locator('.search-unit-plain').waitFor();
    await page.goForward();
    await page.locator('.search-unit-named').click();
    await page.locator('.search-unit-plain').waitFor();
    assert.doesNotMatch(page.url(), /plain=/);
    assert.equal(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-status')), true, 'the focus is not lost');
    assert.deepEqual(errors, []);
    await page.close();
  }
});

test('where nothing is found, the word at fault is told, and the search goes on without it', async () => {
  const { page } = await openPage(`en/search/?q=${encodeURIComponent('Tokayev zzzz')}`);
  await settled(page);
  await page.getByText('No article has “zzzz”.').waitFor();
  await page.getByRole('button', { name: 'Search without “zzzz”' }).click();
  await page.locator('[data-article]').first().waitFor();
  assert.equal(query(page), 'Tokayev');
  await page.close();
});

test('a name mistyped in its first letter, in a short word or in an inflected form is offered, for few bytes', async () => {
  const { page } = await openPage('en/search/');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  for (const [words, heading] of [
    ['Окаев', 'Kassym-Jomart Tokayev'],
    ['Dokayev', 'Kassym-Jomart Tokayev'],
    ['Такаевтың', 'Kassym-Jomart Tokayev'],
    ['Ши Цзиньпинь', 'Xi Jinping'],
  ] as const) {
    await page.locator('#search-q').fill(words);
    await page.locator('#search-q').press('Enter');
    await page.locator('.search-meant-name', { hasText: heading }).click();
    await page.locator('[data-article]').first().waitFor();
    assert.equal(await page.locator('#search-q').inputValue(), heading, words);
  }
  assert.ok(loaded.some((path) => path.startsWith('/search/near/')));
  await page.close();
});

test('without script the box leads to lists that reach every article', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const ui of headingLanguages) {
    await page.goto(`${site.address}${ui}/`);
    await page.locator('#search-q').fill('Токаев');
    await page.locator('.search-submit').click();
    await page.waitForURL(`**/${ui}/search/?q=**`);
    await page.locator(`.search-lists a[href$="/${ui}/articles/"]:visible`).click();
    const reached = await page
      .locator(`main a[href*="/${ui}/articles/00"]`)
      .evaluateAll((links) => new Set(links.map((link) => (link as HTMLAnchorElement).pathname)).size);
    assert.equal(reached, 5, ui);
  }
  await context.close();
});

test('hostile words do no harm in the box, and a search shows them as they are', async () => {
  const { page, errors } = await openPage('en/about/');
  const box = page.locator('#search-q');
  await box.focus();
  await page.getByRole('combobox').waitFor();
  for (const words of [
    '<img src=x onerror=alert(1)>',
    '"',
    '((((',
    '\\',
    '[a-z]+$',
    '\u202eTokayev',
    'т'.repeat(10_000),
    '__proto__',
    'constructor',
  ]) {
    await box.fill(words);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('search img').count(), 0);
  }
  await box.fill('<img src=x onerror=alert(1)> zzzz');
  await box.press('Enter');
  await settled(page);
  await page.getByText('No article has “onerror”.').waitFor();
  assert.equal(await page.locator('#search-q').inputValue(), '<img src=x onerror=alert(1)> zzzz');
  assert.equal(await page.locator('main img').count(), 0);
  assert.deepEqual(errors, []);
  await page.close();
});
