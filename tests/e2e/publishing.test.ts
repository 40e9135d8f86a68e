import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { interfaceLanguages } from '../../src/i18n/interface.ts';
import { filesBelow } from '../../src/press/disk.ts';
import { samplePages } from './pages.ts';
import { browser, dist, site } from './site-under-test.ts';

const pages = samplePages(dist);
/** A name, words of a text, words in quotation marks, and a search that is narrowed down. */
const searches = ['?q=Tokayev', '?q=эпидемия', '?q=%22эпидемией%22', '?q=CPC&sort=date&language=ru'].map((query) => `ru/search/${query}`);

const settled = (page: Page) => page.locator('[data-search][aria-busy="false"]').waitFor();

test('every kind of page keeps to its security policy and to its own origin', async () => {
  const { origin } = new URL(site.address);
  const wrong: string[] = [];
  const context = await browser.newContext();
  await context.exposeBinding('reportViolation', (_, violation: string) => wrong.push(violation));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) => {
      const { reportViolation } = globalThis as unknown as { reportViolation: (violation: string) => void };
      reportViolation(`${location.pathname} breaks ${violatedDirective} with ${blockedURI} ${sample} (${sourceFile})`);
    });
  });
  const page = await context.newPage();
  page.on('request', (request) => new URL(request.url()).origin !== origin && wrong.push(`asks ${request.url()}`));
  page.on('pageerror', ({ message }) => wrong.push(`fails with ${message}`));
  page.on('console', (message) => message.type() !== 'log' && wrong.push(`${message.type()}: ${message.text()}`));
  page.on('response', (response) => response.status() >= 400 && wrong.push(`meets ${response.status()} at ${response.url()}`));
  for (const address of [...pages, ...searches]) {
    await page.goto(site.address + address);
    if (address.includes('?')) {
      await settled(page);
      assert.ok((await page.locator('[data-article]').count()) > 0, `${address} finds something`);
    }
    assert.deepEqual(wrong, [], `/${address}`);
  }
  await page.locator('[data-article] h3 a').first().click();
  await page.locator('article .body mark').first().waitFor();
  await page.goto(`${site.address}kk/search/`);
  await page.locator('#search-q').fill('Тоқа');
  await page.locator('[role=option]').first().waitFor();
  await page.goto(`${site.address}kk/people/`);
  await page.locator('#filter').fill('toq');
  await page.waitForFunction(() => document.querySelector('[data-filter-status]')?.textContent !== '');
  assert.deepEqual(wrong, []);
  await context.close();
});

test('a script that a page does not name is not run, and a string does not become markup', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.address}en/people/`);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'document.title = "run"';
      document.head.append(script);
    } catch {}
    try {
      document.body.innerHTML = '<p>markup</p>';
    } catch {}
    return document.title === 'run' || document.body.textContent === 'markup';
  });
  assert.equal(ran, false);
  await page.close();
});

test('no page has a script, a style or a handler of its own', () => {
  for (const file of filesBelow(dist).filter((path) => path.endsWith('.html'))) {
    const html = readFileSync(join(dist, file), 'utf8');
    assert.match(html, /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/u, file);
    const tags = html.match(/<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/giu) ?? [];
    for (const tag of tags) {
      assert.doesNotMatch(tag, /^<style|\s(?:style|on[a-z]+)=|="javascript:/iu, `${file}: ${tag}`);
      if (/^<script/iu.test(tag)) assert.match(tag, /\ssrc="|\stype="application\/(?:ld\+)?json"/u, `${file}: ${tag}`);
    }
  }
});

test('links that leave the archive take nothing along', () => {
  for (const file of filesBelow(dist).filter((path) => path.endsWith('.html'))) {
    for (const [tag] of readFileSync(join(dist, file), 'utf8').matchAll(/<a\s(?:"[^"]*"|'[^']*'|[^"'>])*>/gu)) {
      if (/\shref="https?:/u.test(tag)) assert.match(tag, /\srel="[^"]*\bnoreferrer\b/u, `${file}: ${tag}`);
    }
  }
});

/** Where links lead; those of pictures are SVG, whose `href` is no text. */
const targets = (links: readonly Element[]): string[] =>
  links.map((each) => new URL(each.getAttribute('href') ?? '', document.baseURI).href);

test('the site works unchanged below any path', async () => {
  const folder = '/some/path/';
  const answer = sirv(dist, { dev: true });
  const server: Server = createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404).end();
    };
    const isBelow = request.url?.startsWith(folder) === true;
    request.url = request.url?.slice(folder.length - 1) ?? '/';
    if (isBelow) answer(request, response, refuse);
    else refuse();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const root = `http://localhost:${(server.address() as AddressInfo).port}${folder}`;
  const wrong: string[] = [];
  const page = await browser.newPage();
  page.on('response', (response) => response.status() >= 400 && wrong.push(`meets ${response.status()} at ${response.url()}`));
  for (const address of [...pages.filter((each) => each === '' || each.startsWith('ru/')), ...searches]) {
    await page.goto(root + address);
    if (address.includes('?')) await settled(page);
    for (const link of await page.locator('a').evaluateAll(targets)) {
      if (link.startsWith(new URL(root).origin) && !link.startsWith(root)) wrong.push(`leads out to ${link}`);
    }
    assert.deepEqual(wrong, [], address);
  }
  assert.ok((await page.locator('[data-article] a').count()) > 0);
  await page.locator('[data-article] a').first().click();
  await page.locator('article .body').waitFor();
  assert.ok(page.url().startsWith(`${root}ru/articles/`));
  await page.close();
  server.close();
});

test('every page opens from a folder, styled, and its links lead to files', async () => {
  const page = await browser.newPage();
  for (const address of pages.filter((each) => each !== '404.html')) {
    const file = join(dist, address.endsWith('.html') ? address : `${address}index.html`);
    await page.goto(pathToFileURL(file).href);
    assert.notEqual(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      'rgba(0, 0, 0, 0)',
      `${address} is styled`,
    );
    const links = await page
      .locator('a[href], form[action]')
      .evaluateAll((each) =>
        each.map((link) => new URL(link.getAttribute('href') ?? link.getAttribute('action') ?? '', location.href).href),
      );
    for (const link of links.filter((each) => each.startsWith('file:'))) {
      assert.ok(existsSync(fileURLToPath(link)) && !link.endsWith('/'), `${address} leads to ${link}`);
    }
  }
  await page.goto(pathToFileURL(join(dist, 'index.html')).href);
  await page.locator('a[data-language=ru]').click();
  await page.locator('.cards h3 a').first().click();
  await page.locator('article .body a.name').first().click();
  await page.locator('.record-header').waitFor();
  await page.locator('.languages a[data-language=en]').click();
  await page.locator('#search-q').fill('Tokayev');
  await page.keyboard.press('Enter');
  await page.locator('[data-from-folder]').waitFor();
  assert.ok(await page.getByText('searching needs a server').isVisible());
  await page.locator('[data-from-folder] a').first().click();
  await page.locator('.cards a').first().waitFor();
  await page.close();
});

test('the language switch keeps the query of a search', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.address}kk/search/`);
  await page.locator('#search-q').fill('Тоқаев');
  await page.keyboard.press('Enter');
  await page.locator('[data-article]').first().waitFor();
  await page.locator('.languages a[data-language=en]').click();
  await page.waitForURL(/\/en\/search\/\?q=/u);
  await page.locator('[data-article]').first().waitFor();
  assert.equal(await page.locator('#search-q').inputValue(), 'Тоқаев');
  await page.close();
});

test('the root remembers the language without a cookie, and offers all of them without script', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.address);
  await page.locator('a[data-language=ru]').click();
  await page.waitForURL('**/ru/');
  const returning = await context.newPage();
  await returning.goto(site.address);
  await returning.waitForURL('**/ru/');
  assert.deepEqual(await context.cookies(), []);
  await context.close();

  const scriptless = await browser.newContext({ javaScriptEnabled: false });
  const plain = await scriptless.newPage();
  await plain.goto(site.address);
  for (const ui of interfaceLanguages) assert.ok(await plain.locator(`a[hreflang=${ui}]`).isVisible(), ui);
  await scriptless.close();
});
