import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Browsers that a machine may have, the most wanted first. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** `--no-sandbox` lets it run as root, as it does in containers; the others keep it from calling home. */
const switches = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A headless Chromium: the one that CHROME_PATH names, Playwright's own, the system's, or else the one that comes as a package. */
export async function openBrowser(): Promise<Browser> {
  const found = [process.env.CHROME_PATH, chromium.executablePath(), ...installed].find((path) => path && existsSync(path));
  return chromium.launch({ executablePath: found ?? (await packagedBrowser()), args: switches });
}

/** The package brings the libraries that a bare Linux lacks, but lays them out only where it takes the machine for a cloud function. */
async function packagedBrowser(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
