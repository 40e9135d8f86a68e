import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { writeArchive } from '../../bench/disk.ts';
import { filesIn } from '../../bench/peers/disk.ts';
import { ourBuild } from '../../bench/peers/ours.ts';
import { peers } from '../../bench/peers/peers.ts';
import { convert, peerBuild, setUp, withSite } from '../../bench/peers/workshop.ts';

const generator = dirname(dirname(import.meta.dirname));
const work = mkdtempSync(join(tmpdir(), 'muragat-peers-'));
after(() => rmSync(work, { recursive: true }));
const archive = join(work, 'archive');
/** Building with all of them takes a minute, and only the bench rests on it. */
const isAsked = process.env.PEERS !== undefined;
if (isAsked) {
  writeArchive(generator, archive, 60);
  await ourBuild(generator, archive);
}

/** Articles and records of ours, the first page of each, and what lists them. */
const ours = (isAsked ? filesIn(join(archive, 'dist')) : []).filter((path) =>
  /^(?:kk|ru|en)\/(?:(?:articles\/bench-\d+|(?:people|parties|organisations|places|sources)(?:\/[^/]+)?|articles)\/)?index\.html$/u.test(
    path,
  ),
);

for (const peer of peers)
  test(`${peer.name} builds the pages of every article and record, with the headings and links of ours`, async (context) => {
    if (!isAsked) return context.skip('Asked for with PEERS=all.');
    const found = peer.find(generator, false);
    if ('missing' in found) return context.skip(found.missing);
    const atWork = setUp(generator, peer, found, join(work, peer.key));
    convert(archive, [atWork]);
    const built = await peerBuild(generator, atWork);
    assert.ok(!('failed' in built), 'failed' in built ? built.failed : '');

    const site = join(atWork.folder, peer.output);
    const pages = new Set(filesIn(site));
    assert.deepEqual(
      ours.filter((path) => !pages.has(path)),
      [],
      'pages that ours has',
    );
    const entry = JSON.parse(readFileSync(join(site, 'pagefind', 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    for (const ui of ['kk', 'ru', 'en']) assert.equal(entry.languages[ui]?.page_count, 60, `articles in Pagefind's index for ${ui}`);

    const ids = withSite(archive, ({ articles }) => [...articles()].filter(({ related }) => related.length > 0).map(({ id }) => id));
    for (const [ui, id] of ['kk', 'ru', 'en'].map((each, index) => [each, ids[index]])) {
      const path = `${ui}/articles/${id}/index.html`;
      const own = outlineOf(join(archive, 'dist'), path);
      const theirs = outlineOf(site, path);
      const { sections, related, terms, headings, ...same } = theirs;
      assert.deepEqual(same, { headline: own.headline, names: own.names, who: own.who, languages: own.languages }, path);
      assert.ok(same.names.length > 0 && same.who.length > 0 && related.length > 0, `${path} has names and other articles`);
      assert.deepEqual(subtract(sections, own.sections), [], `sections of ${path}`);
      assert.deepEqual(subtract(own.related, related), [], `other articles on ${path}`);
      assert.deepEqual(subtract(terms, own.terms), [], `facts on ${path}`);
      assert.deepEqual(subtract(headings, own.headings), [], `headings on ${path}`);
    }
  });

/** What a page of an article has, with its links as addresses from the root. */
function outlineOf(site: string, path: string) {
  const { document } = parseHTML(readFileSync(join(site, path), 'utf8'));
  const page = `https://archive.example.org/${path.replace(/index\.html$/u, '')}`;
  const links = (selector: string) =>
    [...document.querySelectorAll(`${selector} a[href]`)].map((link) => decodeURI(new URL(link.getAttribute('href') ?? '', page).pathname));
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.textContent.trim());
  return {
    headline: texts('h1'),
    names: links('.body'),
    who: links('.article-who ul'),
    languages: links('nav.languages'),
    sections: links('nav.sections'),
    related: links('.related[aria-labelledby="related"] .card-headline'),
    terms: texts('dl.facts dt'),
    headings: [...document.querySelectorAll('main h2')].map((heading) => heading.id),
  };
}

function subtract(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((each) => !others.includes(each));
}
