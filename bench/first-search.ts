import type { Browser } from 'playwright-core';
import type { CountingServer } from './static-server.ts';

/** A reader's first search: what went over the wire, and the median of the milliseconds that the same search takes once all is loaded. */
export type FirstSearch = { readonly bytes: number; readonly requests: number; readonly milliseconds: number };

/** A first search on our search page: typing, with its suggestions, to results on the screen. The page's own script counts too. */
export async function measureOurs(browser: Browser, server: CountingServer, query: string): Promise<FirstSearch> {
  const context = await browser.newContext();
  const page = await context.newPage();
  server.taken();
  await page.goto(`${server.address}en/search/`, { waitUntil: 'networkidle' });
  const scripts = server.taken().filter(({ path }) => /^\/_astro\/.*\.js$/.test(path));
  await page.getByRole('combobox').fill(query);
  await page.keyboard.press('Enter');
  await page.locator('[data-article]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const taken = [...scripts, ...server.taken()];
  const times = await page.evaluate(async (words) => {
    const region = document.querySelector('[data-search]') as HTMLElement;
    const form = document.querySelector('[data-search-box]') as HTMLFormElement;
    const input = form.querySelector('input') as HTMLInputElement;
    const search = (typed: string) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (region.getAttribute('aria-busy') !== 'false') return;
          observer.disconnect();
          // Asking for a measure makes the browser lay out the results.
          resolve(region.getBoundingClientRect().height > 0 ? performance.now() - started : 0);
        });
        observer.observe(region, { attributeFilter: ['aria-busy'] });
        input.value = typed;
        form.requestSubmit();
      });
    const measured: number[] = [];
    for (let time = 0; time < 21; time += 1) {
      await search('');
      measured.push(await search(words));
    }
    return measured;
  }, query);
  await context.close();
  return summary(taken, times);
}

/** A first search with Pagefind's script, without any interface: the results and what ten of them show. */
export async function measurePeer(browser: Browser, server: CountingServer, language: string, query: string): Promise<FirstSearch> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}search-${language}.html`);
  server.taken();
  const times = await page.evaluate(async (words) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = await import(address);
    await pagefind.init();
    const search = async () => {
      const started = performance.now();
      const { results } = await pagefind.search(words);
      await Promise.all(results.slice(0, 10).map((result: { data: () => Promise<unknown> }) => result.data()));
      return performance.now() - started;
    };
    await search();
    const measured: number[] = [];
    for (let time = 0; time < 21; time += 1) measured.push(await search());
    return measured;
  }, query);
  await page.waitForLoadState('networkidle');
  const taken = server.taken();
  await context.close();
  return summary(taken, times);
}

function summary(taken: readonly { readonly bytes: number }[], times: readonly number[]): FirstSearch {
  return {
    bytes: taken.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: taken.length,
    milliseconds: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
  };
}
