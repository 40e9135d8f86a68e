import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { interfaceLanguages } from '../../src/i18n/interface.ts';
import { filesBelow } from '../../src/press/disk.ts';
import { type SiteServer, serveSite } from '../../src/press/server.ts';
import { openBrowser } from './browser.ts';
import { samplePages } from './pages.ts';

const root = dirname(dirname(import.meta.dirname));

/** What would act on a reader if a page took it for its own. */
const payloads = [
  '<script>window.ran=1</script>',
  '"><img src=x onerror=window.ran=1>',
  "'><svg/onload=window.ran=1>",
  '</script><script>window.ran=1</script>',
  '</title></style></textarea><iframe srcdoc="<script>parent.ran=1</script>">',
  '<base href=https://hostile.example/>',
  '<meta http-equiv=refresh content="0;url=https://hostile.example/">',
  '<math><mtext><table><mglyph><style><!--</style><img src onerror=window.ran=1>',
  '[text](javascript:window.ran=1) ![picture](https://hostile.example/p.png)',
  '<a href="data:text/html,<script>1</script>" style="background:url(https://hostile.example/b)">link</a>',
  '{{constructor.constructor("window.ran=1")()}} \u0024{window.ran=1}',
  ']]><entry/>--><!-- &lt;script&gt; \u2028 \\u003cscript\\u003e',
  '=HYPERLINK("https://hostile.example/","x")',
];

let archive: string;
let site: SiteServer;

before(async () => {
  archive = mkdtempSync(join(tmpdir(), 'muragat-hostile-'));
  const seeds = join(archive, 'seeds');
  mkdirSync(join(seeds, 'authority'), { recursive: true });
  const quoted = (text: string): string => JSON.stringify(text);
  for (const [index, payload] of payloads.entries()) {
    const body = `Anna Harbourfield ${payload} came to Oldport on Monday, and the Green ${payload} Party met there.\n\nOn 3 March 2021 the council said: “${payload}” and nothing else, and Otto Berg left.\n\n> ${payload}\n\n- ${payload}\n- ${payload}\n`;
    writeFileSync(
      join(seeds, `text-${index}.txt`),
      `Meeting ${payload} held in the town\n\n3 March 2021\n\nBy Anna ${payload}\n\n${body}\nSource: Wire ${payload}\n`,
    );
    writeFileSync(
      join(seeds, `mark-${index}.md`),
      `---\ntitle: ${quoted(`Title ${payload}`)}\nauthor: ${quoted(payload)}\nsource: ${quoted(`Wire ${payload}`)}\nurl: ${quoted(index % 2 === 0 ? `javascript:${payload}` : `https://outside.example/"onmouseover=window.ran=1&${index}`)}\ntags: [${quoted(payload)}]\nlicense: ${quoted(payload)}\n---\n# ${payload}\n\n${body}`,
    );
    writeFileSync(
      join(seeds, `page-${index}.html`),
      `<html lang="en"><head><title>${payload}</title><meta name="author" content="${payload.replaceAll('"', '&quot;')}"><script type="application/ld+json">{"@type":"NewsArticle","headline":${quoted(payload)},"url":"javascript:1","author":{"name":${quoted(payload)}}}</script></head><body onload=window.ran=1><article><h1>${payload}</h1><p>${body}</p></article></body></html>`,
    );
    writeFileSync(
      join(seeds, `text-${index}.meta.yaml`),
      `headline: ${quoted(`${payload} said`)}\nauthor: ${quoted(payload)}\nrights: ${quoted(payload)}\ntags: [${quoted(payload)}]\n`,
    );
  }
  const heading = (index: number): string =>
    `{ kk: ${quoted(`Анна ${payloads[index]}`)}, ru: ${quoted(`Анна ${payloads[index]}`)}, en: ${quoted(`Anna ${payloads[index]}`)} }`;
  writeFileSync(
    join(seeds, 'authority', 'people.yaml'),
    `- { id: anna, heading: ${heading(0)}, variants: [Anna Harbourfield], sameAs: ['https://outside.example/?"><script>window.ran=1</script>'], roles: [{ title: { en: ${quoted(payloads[1] ?? '')} }, from: 2019-03-20 }] }\n- { id: otto-berg, heading: ${heading(4)}, variants: [Otto Berg] }\n`,
  );
  writeFileSync(
    join(seeds, 'authority', 'places.yaml'),
    `- { id: oldport, heading: ${heading(3)}, variants: [Oldport], country: places/oldport }\n`,
  );
  writeFileSync(
    join(seeds, 'archive.yaml'),
    `title: ${heading(3)}\ndescription: ${heading(1)}\nrights: ${heading(2)}\ndefaultLanguage: en\nsite: https://archive.example\n`,
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts'), '--archive', archive], {
    encoding: 'utf8',
  });
  assert.notEqual(status, 2, stderr);
  assert.match(stdout, /Edition [0-9a-f]+/u, stdout + stderr);
  site = await serveSite(join(archive, 'dist'), 0);
});
after(() => {
  site?.server.close();
  rmSync(archive, { recursive: true, force: true });
});

/** Queries, and states of the search in an address, that a hostile link may hold. */
const queries = [
  ...payloads.map((payload) => `?q=${encodeURIComponent(payload)}`),
  '?q=%00%01%ff%fe',
  '?q=%E0%A4%A',
  `?q=${'a'.repeat(5000)}`,
  `?q=${encodeURIComponent('"'.repeat(300))}`,
  '?q=__proto__&language=__proto__&year=constructor&source=../../x&sort=javascript:1',
  '?q=constructor&page=-1&page=1e9&plain=%3Cscript%3E',
  '?__proto__[x]=1&q=toString#"><img src=x onerror=window.ran=1>',
];

test('no page of an archive of hostile texts acts on a reader', { timeout: 600_000 }, async () => {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    const origin = new URL(site.address).origin;
    const wrong: string[] = [];
    page.on('dialog', (dialog) => {
      wrong.push(`opens a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith(`blob:${origin}`)) wrong.push(`asks ${request.url()}`);
    });
    page.on('pageerror', (error) => wrong.push(`fails with ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(`says ${message.text()}`);
    });
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) wrong.push(`frames ${frame.url()}`);
    });
    const fragments = ['', '#:~:text=x', '#"><script>window.ran=1</script>', '#p1', '#__proto__'];
    const pages = samplePages(join(archive, 'dist')).map((address, index) => address + (fragments[index % fragments.length] ?? ''));
    assert.ok(pages.length > 60, 'pages of each kind are opened');
    const articles = filesBelow(join(archive, 'dist'))
      .filter((path) => /^en\/articles\/(?:text|mark|page)-\d+\/index\.html$/u.test(path))
      .map((path) => path.replace('index.html', ''));
    assert.ok(articles.length > payloads.length * 2, `${articles.length} articles were printed`);
    const searches = queries.map((query, index) => `${interfaceLanguages[index % 3]}/search/${query}`);
    for (const address of [...pages, ...articles, ...searches]) {
      const answer = await page.goto(site.address + address);
      if (address.includes('/search/?')) await page.locator('[data-search][aria-busy="false"]').waitFor();
      const found = await page.evaluate(() => ({
        ran: 'ran' in globalThis,
        handlers: [...document.querySelectorAll('*')].flatMap((each) =>
          [...each.attributes].filter(({ name }) => /^on|^srcdoc$/u.test(name)).map(({ name }) => `${each.tagName} ${name}`),
        ),
        addresses: [...document.querySelectorAll('[href],[src],[action],[formaction]')].flatMap((each) =>
          ['href', 'src', 'action', 'formaction']
            .flatMap((name) => each.getAttribute(name) ?? [])
            .filter((value) => /^\s*(?:javascript|data|vbscript):/iu.test(value)),
        ),
        foreign: [...document.querySelectorAll('iframe,object,embed,base,meta[http-equiv=refresh],form[action^=http]')].map(
          (each) => each.outerHTML,
        ),
        outgoing: [...document.querySelectorAll<HTMLAnchorElement>('a[href^=http]')]
          .filter((each) => each.origin !== location.origin && !each.origin.includes('archive.example'))
          .map((each) => each.rel),
        referrer: document.querySelector('meta[name=referrer]')?.getAttribute('content') ?? '',
      }));
      // An address that is none at all is refused, which the browser's console calls an error.
      if (answer !== null && answer.status() >= 400) {
        assert.match(address, /%E0%A4%A$/u);
        wrong.splice(0);
      }
      assert.deepEqual(wrong, [], `/${address}`);
      assert.deepEqual(
        { ...found, outgoing: [], referrer: '' },
        { ran: false, handlers: [], addresses: [], foreign: [], outgoing: [], referrer: '' },
        `/${address}`,
      );
      const policy = found.referrer || (answer?.headers()['referrer-policy'] ?? '');
      for (const rel of found.outgoing)
        assert.ok(/noreferrer/u.test(rel) || /^(?:same-origin|no-referrer)$/u.test(policy), `/${address} says from where to ${rel}`);
    }
  } finally {
    await browser.close();
  }
});

test('files for machines are what they claim to be, whatever the texts hold', () => {
  const dist = join(archive, 'dist');
  let read = 0;
  for (const path of filesBelow(dist)) {
    if (!/\.(?:json|jsonl|atom|xml|graphml|csv|html)$/u.test(path) || path.startsWith('search/') || path.startsWith('seeds/')) continue;
    const text = readFileSync(join(dist, path), 'utf8');
    read += 1;
    if (path.endsWith('.json')) JSON.parse(text);
    if (path.endsWith('.jsonl')) for (const line of text.trim().split('\n')) JSON.parse(line);
    if (/\.(?:atom|xml|graphml)$/u.test(path))
      assert.doesNotMatch(
        text,
        /<(?:script|svg|img|iframe|base|math)\b|\]\]><entry|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/iu,
        path,
      );
    if (path.endsWith('.csv')) assert.doesNotMatch(text, /(?:^|,)"?[=+@\t\r]/mu, path);
    if (path.endsWith('.html'))
      for (const [, data = ''] of text.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu)) JSON.parse(data);
  }
  assert.ok(read > 300, `${read} files were read`);
});
