import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { type SiteServer, serveSite } from '../../src/press/server.ts';
import { openBrowser } from './browser.ts';

/** The folder of the built site. */
export const dist = join(dirname(dirname(import.meta.dirname)), 'dist');
/** The site as it is served, and a browser: there while the tests of a file run. */
export let site: SiteServer;
export let browser: Browser;

before(async () => {
  site = await serveSite(dist, 0);
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  site?.server.close();
});
