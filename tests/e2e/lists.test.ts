import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { ann, ben, madeArticles, madeRecords, onDay, printed, readers } from './made-lists.ts';

/** Lists of an archive where each of them is too long for one page somewhere. */
let pages: ReadonlyMap<string, string>;
before(async () => {
  pages = await printed(madeArticles);
});

test('links lead from each front page to every article, every record that one names, and every list', () => {
  for (const ui of readers) {
    const reached = reachedFrom(`${ui}/index.html`);
    for (const { id } of madeArticles) assert.ok(reached.has(`${ui}/articles/${id}/index.html`), `${ui}: ${id}`);
    const orphans = [...pages.keys()].filter((path) => path.startsWith(`${ui}/`) && !reached.has(path));
    assert.deepEqual(orphans, []);
  }
});

test('lists alone lead from the page of a record to every article about it', () => {
  const about = madeArticles.filter(({ names = {} }) => Object.values(names).includes(ann));
  assert.ok(about.length > 200);
  const reached = reachedFrom(`kk/${ann}/index.html`, (path) => path.startsWith(`kk/${ann}/`));
  for (const { id } of about) assert.ok(reached.has(`kk/articles/${id}/index.html`), id);
});

test('no list shows more than it may, and none grows with the archive', () => {
  const wrong = [...pages].flatMap(([path, html]) => {
    const cards = html.match(/<article class="card"/gu)?.length ?? 0;
    const entries = html.match(/<li data-names|<ul class="counted">/gu)?.length ?? 0;
    return cards > 100 || entries > 301 || html.length > 150_000
      ? [`${path}: ${cards} cards, ${entries} entries, ${html.length} letters`]
      : [];
  });
  assert.deepEqual(wrong, []);
});

test('what is too long is divided at every place where that can happen', () => {
  for (const path of [
    'en/articles/2020/03/05/index.html',
    'en/articles/2020/05/09/a/index.html',
    'en/articles/2021/open/a/index.html',
    'en/articles/2021/04/open/a/index.html',
    'en/articles/2018/possible/a/index.html',
    'en/articles/undated/a/index.html',
    `en/${ann}/2020/03/index.html`,
    `en/${ann}/undated/a/index.html`,
    'en/people/letter/k/index.html',
  ]) {
    const found = [...pages.keys()].some((page) => page.startsWith(path.replace(/index\.html$/u, '')));
    assert.ok(found, path);
  }
  assert.ok(!pages.has('en/articles/2009/01/11/index.html'), 'a short month is not divided into its days');
  assert.ok(!pages.has(`en/${ben}/2020/index.html`));
});

test('an article more changes its own lists, what counts all, the articles next to it, and no other page', async () => {
  const added = { id: 'zz-added', body: 'Ann Baker spoke.', names: { 'Ann Baker': ann }, date: onDay('2020-03-05') };
  const after = await printed([...madeArticles, added]);
  const changed = [...after].filter(([path, html]) => pages.get(path) !== html).map(([path]) => path);
  const gone = [...pages.keys()].filter((path) => !after.has(path));
  assert.deepEqual(gone, []);
  const ofAll = ['', 'about/', 'articles/', 'data/', 'edition/', 'network/', 'timeline/'];
  const own = ['articles/zz-added/', 'articles/2020/', 'articles/2020/03/', 'articles/2020/03/05/'];
  const ofAnn = [`${ann}/`, `${ann}/2020/`, `${ann}/2020/03/`, 'people/'];
  const letterOf = (ui: (typeof readers)[number]) => (ui === 'en' ? 'people/letter/a/' : 'people/letter/э/');
  const expected = readers.flatMap((ui) => [...ofAll, ...own, ...ofAnn, letterOf(ui)].map((page) => `${ui}/${page}index.html`));
  const near = changed.filter((path) => /\/articles\/[a-z]+-\d+\/index\.html$/u.test(path));
  assert.deepEqual(changed.filter((path) => !near.includes(path)).sort(), expected.sort());
  assert.ok(near.length <= 8 * readers.length && near.every((path) => after.get(path)?.includes('zz-added')), near.join());
  assert.ok(Object.keys(madeRecords).length > 400 && after.size > 2000, 'among very many');
});

/** The pages to which links lead from one, itself among them; links are followed from those that `through` allows. */
function reachedFrom(start: string, through: (path: string) => boolean = () => true): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const path of reached) {
    if (!through(path)) continue;
    for (const [, href = ''] of (pages.get(path) ?? '').matchAll(/<a [^>]*?href="([^"#?]+)/gu)) {
      const target = decodeURIComponent(new URL(href, `http://site/${path}`).pathname).slice(1);
      const file = target.endsWith('/') ? `${target}index.html` : target;
      if (pages.has(file)) reached.add(file);
    }
  }
  return reached;
}
