import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { interfaceLanguages } from '../../src/i18n/interface.ts';
import { filesBelow } from '../../src/press/disk.ts';
import { browser, dist, site } from './site-under-test.ts';

/** The site of this repository's own archive, printed before these tests run. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each kind, below the interface language. */
const pages = [
  '',
  'articles/',
  'articles/undated/',
  'articles/2021/',
  'articles/004-11e614517402c173/',
  'articles/003-171e8d334eace437/',
  'people/',
  'people/kassym-jomart-tokayev/',
  'parties/',
  'parties/amanat/',
  'organisations/',
  'organisations/shanghai-cooperation-organisation/',
  'places/',
  'places/astana/',
  'sources/',
  'sources/xinhua/',
  'search/',
  'search/?q=Tokayev',
  'about/',
  'timeline/',
  'network/',
  'edition/',
  'data/',
];
const addresses = ['', ...interfaceLanguages.flatMap((ui) => pages.map((page) => `${ui}/${page}`))];

/** Opens pages one after another in one tab, as a reader would, and hands each to `look`. */
async function visit(
  list: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page, address: string) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  for (const address of list) {
    await page.goto(site.address + address);
    if (address.includes('?q=')) await page.locator('[data-search][aria-busy="false"]').waitFor();
    await look(page, address);
  }
  await context.close();
}

/** The dark colours are the same in each language, so that they are looked at in one. */
const lookedAt = {
  light: [...addresses, 'kk/no-such-page/'],
  dark: addresses.filter((address) => address === '' || address.startsWith('ru/')),
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no violation on any kind of page, ${colorScheme}`, async () => {
    const found: string[] = [];
    await visit(lookedAt[colorScheme], { colorScheme }, async (page, address) => {
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe: tester } = globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const result = await tester.run();
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
      });
      found.push(...violations.map((violation) => `/${address} ${violation}`));
    });
    assert.deepEqual(found, []);
  });
}

test('no page asks anything of another origin, and none has an error', async () => {
  const origin = new URL(site.address).origin;
  const wrong: string[] = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith(`blob:${origin}`)) wrong.push(`asks ${url}`);
  });
  page.on('pageerror', (error) => wrong.push(`fails with ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && wrong.push(`says ${message.text()}`));
  page.on('response', (response) => response.status() >= 400 && wrong.push(`meets ${response.status()} at ${response.url()}`));
  for (const address of addresses) {
    await page.goto(site.address + address);
    if (address.includes('?q=')) await page.locator('[data-search][aria-busy="false"]').waitFor();
    assert.deepEqual(wrong, [], `/${address}`);
  }
  await context.close();
});

test('an article reads without JavaScript, in each interface language, and its own language is marked', async () => {
  const articles = interfaceLanguages.map((ui) => `${ui}/articles/004-11e614517402c173/`);
  await visit(articles, { javaScriptEnabled: false }, async (page, address) => {
    const ui = address.slice(0, 2);
    assert.equal(await page.getAttribute('html', 'lang'), ui);
    const body = page.locator('article [lang=ru]', { hasText: 'Ян Цзечи заявил, что китайско-казахстанские отношения' }).first();
    assert.ok(await body.isVisible(), ui);
    await page.locator('article a.name', { hasText: 'Касым-Жомарт Токаев' }).first().click();
    assert.match(page.url(), new RegExp(`/${ui}/people/kassym-jomart-tokayev/$`, 'u'));
    assert.ok(await page.locator('a[href*="004-11e614517402c173"]').first().isVisible());
  });
});

test('the language switch keeps the page', async () => {
  await visit(['kk/people/xi-jinping/'], {}, async (page) => {
    await page.locator('header a[hreflang=ru], nav a[hreflang=ru]').first().click();
    await page.waitForURL('**/ru/people/xi-jinping/');
    assert.equal(await page.getAttribute('html', 'lang'), 'ru');
  });
});

test('the filter of a list narrows it by any spelling, tells how many fit, and keeps to the letters', async () => {
  const lists = interfaceLanguages.map((ui) => `${ui}/people/`);
  await visit(lists, {}, async (page, address) => {
    const shown = page.locator('.alphabet li:visible');
    const all = await shown.count();
    assert.ok(all >= 12, address);
    for (const typed of ['Toqa', 'токаев', 'Тоқаев Қасым']) {
      await page.locator('#filter').fill(typed);
      await page.waitForFunction(() => document.querySelector('[data-filter-status]')?.textContent?.includes('1'));
      assert.deepEqual(await shown.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)), [
        `/${address.slice(0, 2)}/people/kassym-jomart-tokayev/`,
      ]);
      assert.equal(await page.locator('.alphabet h2:visible').count(), 1, typed);
      assert.equal(await page.locator('.letters a:visible').count(), 1, typed);
    }
    await page.locator('#filter').fill('zzzz');
    await page.waitForFunction(() => document.querySelectorAll('.alphabet li:not([hidden])').length === 0);
    assert.notEqual(await page.locator('[data-filter-status]').textContent(), '');
    await page.locator('#filter').fill('');
    await page.waitForFunction(() => document.querySelectorAll('.alphabet li[hidden]').length === 0);
    assert.equal(await shown.count(), all);
    assert.equal(await page.locator('[data-filter-status]').textContent(), '');
  });
  await visit(lists, { javaScriptEnabled: false }, async (page, address) => {
    assert.equal(await page.locator('#filter').isVisible(), false, 'without script there is no box that does nothing');
    assert.ok((await page.locator('.alphabet li:visible').count()) >= 12, address);
  });
});

test('every link inside the site leads somewhere', () => {
  const files = new Set(filesBelow(dist));
  for (const file of [...files].filter((path) => path.endsWith('.html'))) {
    const html = readFileSync(join(dist, file), 'utf8');
    for (const [, link] of html.matchAll(/\s(?:href|src)="([^"#][^"]*)"/gu)) {
      const url = new URL(
        (link ?? '').replaceAll('&amp;', '&'),
        `http://site/${file === '404.html' ? '' : file.replace(/index\.html$/u, '')}`,
      );
      if (url.host !== 'site') continue;
      const path = decodeURIComponent(url.pathname).slice(1);
      assert.ok(files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path), `${file} links to ${link}, which is missing.`);
    }
  }
});

test('every page has one first heading and skips no level', async () => {
  for (const file of filesBelow(dist).filter((path) => path.endsWith('.html'))) {
    const levels = [...readFileSync(join(dist, file), 'utf8').matchAll(/<h([1-6])[\s>]/gu)].map((match) => Number(match[1]));
    assert.equal(levels.filter((level) => level === 1).length, 1, `${file} must have one h1.`);
    levels.reduce((previous, level) => {
      assert.ok(level <= previous + 1, `${file} goes from h${previous} to h${level}.`);
      return level;
    }, 0);
  }
});
