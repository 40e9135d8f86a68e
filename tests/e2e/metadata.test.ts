import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate, type RuleConfig, StaticConfigLoader } from 'html-validate';
import { interfaceLanguages } from '../../src/i18n/interface.ts';
import { filesBelow } from '../../src/press/disk.ts';
import { fileOf } from '../../src/press/press.ts';

const root = dirname(dirname(import.meta.dirname));
/** Where the archive of these tests says that it is served: only then do its pages have whole addresses. */
const site = 'https://archive.example.org';
let archive: string;
let dist: string;
let pages: readonly string[];

before(() => {
  archive = mkdtempSync(join(tmpdir(), 'muragat-metadata-'));
  dist = join(archive, 'dist');
  cpSync(join(root, 'seeds'), join(archive, 'seeds'), { recursive: true });
  appendFileSync(join(archive, 'seeds', 'archive.yaml'), `\nsite: ${site}\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts'), '--archive', archive], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  pages = filesBelow(dist).filter((path) => path.endsWith('.html'));
});
after(() => rmSync(archive, { recursive: true }));

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const isArticle = (path: string): boolean => /^\w\w\/articles\/00\d-[^/]+\/index\.html$/u.test(path);
/** The content of each `<meta>` of a name or property. */
const metas = (html: string, name: string): string[] =>
  [...html.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)"/gu)]
    .filter(([, each]) => each === name)
    .map(([, , content]) => content ?? '');
/** The address of each `<link>` of a relation, by language where it has one. */
const links = (html: string, rel: string): Map<string, string> =>
  new Map(
    [...html.matchAll(/<link ([^>]*)>/gu)].flatMap(([, attributes = '']) => {
      if (!attributes.includes(`rel="${rel}"`)) return [];
      return [[/hreflang="([^"]*)"/u.exec(attributes)?.[1] ?? '', /href="([^"]*)"/u.exec(attributes)?.[1] ?? ''] as const];
    }),
  );

/** Pages of every kind, at most six of each: all records of a kind and all articles have one template. */
function ofEveryKind(paths: readonly string[]): string[] {
  const kinds = Object.groupBy(paths, (path) => path.replace(/^(\w\w\/[a-z]+)\/[^/]+\//u, '$1/one/'));
  return Object.values(kinds).flatMap((group = []) => group.slice(0, 6));
}

test('every kind of page is valid HTML', async () => {
  const rules: RuleConfig = {
    // A headline is as long as its newspaper made it.
    'long-title': 'off',
    // Elements that may have a name of their own, such as figures.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A table that is laid out as cards on a phone keeps its roles there only where they are told.
    'no-redundant-role': 'off',
  };
  const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended', 'html-validate:a11y'], rules }));
  const found: string[] = [];
  for (const page of ofEveryKind(pages)) {
    const { results } = await validator.validateString(read(page), page);
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages) found.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
  }
  assert.deepEqual(found, []);
});

test('every page but the missing one names its own address, and the same page in each language', () => {
  for (const page of pages.filter((path) => path !== '404.html')) {
    const html = read(page);
    const own = links(html, 'canonical').get('') ?? '';
    assert.equal(fileOf(own.slice(site.length)), page);
    assert.deepEqual(metas(html, 'og:url'), [own]);
    const alternates = links(html, 'alternate');
    for (const ui of interfaceLanguages) {
      const other = alternates.get(ui) ?? '';
      assert.ok(existsSync(join(dist, fileOf(other.slice(site.length)))), `${page} has ${other} in ${ui}`);
      const back = links(read(fileOf(other.slice(site.length))), 'alternate');
      for (const each of [...interfaceLanguages, 'x-default'])
        assert.equal(back.get(each), alternates.get(each), `${page} and ${other} agree on ${each}`);
    }
    assert.match(html, new RegExp(`<html lang="${page.split('/')[1] === undefined ? 'kk' : page.slice(0, 2)}"`, 'u'));
  }
  assert.equal(links(read('404.html'), 'canonical').size, 0);
});

test('every page has one title, description and card, and its card is there', () => {
  for (const page of pages) {
    const html = read(page);
    for (const name of ['description', 'og:title', 'og:description', 'og:type', 'og:image', 'og:image:alt', 'og:locale', 'twitter:card']) {
      const [value, ...others] = metas(html, name);
      assert.ok(value !== undefined && value !== '' && others.length === 0, `${page} has one ${name}`);
    }
    const card = metas(html, 'og:image')[0] ?? '';
    assert.ok(existsSync(join(dist, card.slice(site.length + 1))), card);
  }
});

test('the data of every page can be read, names the page, and stays inside its script', () => {
  for (const page of pages.filter((path) => path.includes('/') && path !== '404.html')) {
    const scripts = [...read(page).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu)].map(
      ([, content]) => content ?? '',
    );
    assert.equal(scripts.length, 1, page);
    assert.doesNotMatch(scripts[0] ?? '', /[<\u2028\u2029]/u);
    const data = JSON.parse(scripts[0] ?? '');
    assert.equal(data['@context'], 'https://schema.org');
    const things: readonly Record<string, unknown>[] = data['@graph'] ?? [data];
    const types = things.map((thing) => thing['@type']);
    if (isArticle(page)) assert.deepEqual(types, ['NewsArticle', 'BreadcrumbList'], page);
    else
      assert.ok(
        types.some((type) => type === 'BreadcrumbList' || type === 'WebSite'),
        page,
      );
    for (const { '@id': id } of things) if (id !== undefined) assert.ok(String(id).startsWith(`${site}/`), String(id));
  }
});

/*
 * Zotero's translators "Embedded Metadata" and "RDF": the type of an item is that of `og:type` (`website`, and so a web page) before that of
 * `DC.type`; the publication is `DC.source`, else `og:site_name`; the date is `DC.date`, else the first `<time>`; an author who is not given is
 * looked for in elements whose class holds "byline"; `citation_` elements make an article of a journal.
 */
test('Zotero finds a newspaper article of its outlet, without a date or author of something else', () => {
  for (const page of pages.filter(isArticle)) {
    const html = read(page);
    assert.deepEqual([metas(html, 'DC.type'), metas(html, 'og:type')], [['newspaperArticle'], ['article']], page);
    assert.ok(metas(html, 'DC.source').length === 1 || metas(html, 'og:site_name').length === 0, `${page}: the archive is no newspaper`);
    assert.equal(metas(html, 'DC.date').length, 1, page);
    assert.doesNotMatch(html, /class="[^"]*byline/u);
    assert.doesNotMatch(html, /"citation_/u);
    assert.equal(metas(html, 'z:archiveLocation')[0], page.split('/')[2]);
  }
  assert.deepEqual(metas(read('en/articles/004-11e614517402c173/index.html'), 'DC.date'), ['[3 марта 2020, 2021 или 2022 года]']);
});

test('an article and its styles weigh at most 14 kB, compressed', () => {
  for (const page of pages.filter(isArticle)) {
    const html = read(page);
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/gu)].map(([, link = '']) =>
      new URL(link, `http://localhost/${page}`).pathname.slice(1),
    );
    assert.ok(styles.length > 0, page);
    const bytes = [page, ...styles].reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(dist, path))).length, 0);
    assert.ok(bytes <= 14_000, `${page} weighs ${bytes} bytes.`);
  }
});

test('references of every article lie beside it', () => {
  for (const path of filesBelow(join(dist, 'articles')).filter((each) => /^[^.]+\.json$/u.test(each))) {
    const id = path.slice(0, -'.json'.length);
    assert.match(read(`articles/${id}.ris`), /^TY {2}- NEWS\r\nID {2}- /u);
    assert.match(read(`articles/${id}.bib`), new RegExp(`^@article\\{${id},\n`, 'u'));
    assert.equal(JSON.parse(read(`articles/${id}.csl.json`))[0].id, id);
  }
});
