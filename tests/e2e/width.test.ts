import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samplePages } from './pages.ts';
import { browser, dist, site } from './site-under-test.ts';

/** A small phone, a usual one, and a desk. */
const widths = [320, 390, 1280] as const;

test('words fit on every kind of page in every language: nothing scrolls sideways, nothing is cut off', async () => {
  const wrong: string[] = [];
  const page = await browser.newPage();
  const searches = ['kk', 'ru', 'en'].map((ui) => `${ui}/search/?q=CPC`);
  for (const address of [...samplePages(dist), ...searches]) {
    await page.goto(site.address + address);
    if (address.includes('?')) await page.locator('[data-search][aria-busy="false"]').waitFor();
    // What is folded up must fit as well.
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      wrong.push(...(await page.evaluate(cutOff)).map((what) => `/${address} at ${width} px: ${what}`));
    }
  }
  assert.deepEqual(wrong, []);
  await page.close();
});

/** Runs in the page: says of what is too wide for it, or for the box in which it stands. */
function cutOff(): string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);
  const scrolls = (element: Element | null): boolean =>
    element !== null && (/auto|scroll/u.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  for (const element of document.querySelectorAll<HTMLElement>(
    'a, button, summary, label, select, dt, th, h1, h2, h3, h4, caption, input',
  )) {
    const { left, right, width, height } = element.getBoundingClientRect();
    const isHidden = width <= 1 || height <= 1 || element.closest('.visually-hidden, [hidden], .skip') !== null;
    if (isHidden || scrolls(element.parentElement)) continue;
    const words = (element.textContent ?? '').trim().replace(/\s+/gu, ' ').slice(0, 60);
    const name = `<${element.localName} class="${element.className}"> “${words}”`;
    if (left < -1 || right > clientWidth + 1) found.push(`${name} stands outside of the page`);
    // A field whose words are too many shows their beginning; a hint in it must be whole.
    const text = element instanceof HTMLInputElement ? element.placeholder : '';
    if (element instanceof HTMLInputElement) {
      const style = getComputedStyle(element);
      const pen = document.createElement('canvas').getContext('2d');
      if (pen !== null) pen.font = style.font;
      const room = element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      if (text !== '' && (pen?.measureText(text).width ?? 0) > room) found.push(`the hint “${text}” is cut off`);
    } else if (
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 0 &&
      getComputedStyle(element).overflowX !== 'visible'
    ) {
      found.push(`${name} is cut off`);
    } else if (element instanceof HTMLButtonElement && element.scrollWidth > element.clientWidth + 1) {
      found.push(`${name} is too narrow for its words`);
    }
  }
  return found;
}
