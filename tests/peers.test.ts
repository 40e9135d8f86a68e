import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { writeArchive } from '../bench/disk.ts';
import type { Comparison } from '../bench/peers/compare.ts';
import { writeFiles } from '../bench/peers/disk.ts';
import { hugoFiles, jsonFiles } from '../bench/peers/files.ts';
import { changeHeading, oneInAHundred } from '../bench/peers/heading.ts';
import { readReport } from '../bench/peers/ours.ts';
import { run } from '../bench/peers/run.ts';
import type { PeerSite } from '../bench/peers/site.ts';
import { inMarkdown } from '../bench/peers/table.ts';
import { withSite } from '../bench/peers/workshop.ts';
import { runIngest } from '../scripts/ingest.ts';
import { openCatalogue } from '../src/catalogue/disk.ts';
import { interfaceLanguages } from '../src/i18n/interface.ts';
import { parseArticle } from '../src/schema/content.ts';
import { kinds } from '../src/schema/kind.ts';

const generator = dirname(import.meta.dirname);
const archive = mkdtempSync(join(tmpdir(), 'muragat-peers-'));
after(() => rmSync(archive, { recursive: true }));
const made = 40;
writeArchive(generator, archive, made);
await runIngest(archive, () => {});

test('a conversion has every article and every record that an article names', () => {
  const { inventory, close } = openCatalogue(archive, interfaceLanguages);
  const [identities, paths] = [[...inventory.identities()], [...inventory.records()].map(({ path }) => path)];
  close();
  assert.equal(identities.length, made);
  withSite(archive, (site) => {
    const articles = [...site.articles()];
    assert.deepEqual(
      articles.map(({ id }) => id),
      identities,
    );
    const given = kinds.flatMap((kind) => Object.keys(site.records[kind]).map((id) => `${kind}/${id}`));
    assert.deepEqual(given.sort(), paths.toSorted());
    const listed = new Set(articles.flatMap((article) => kinds.flatMap((kind) => article.listed[kind].map((id) => `${kind}/${id}`))));
    assert.deepEqual([...listed].sort(), given);
    for (const kind of kinds)
      for (const ui of ['kk', 'ru', 'en']) {
        const letters = site.alphabet[kind][ui]?.flatMap(({ ids }) => ids) ?? [];
        assert.deepEqual(letters.toSorted(), Object.keys(site.records[kind]).sort(), `${kind} in ${ui}`);
      }
  });
});

test('each peer gets a file for each article, with its body and its names linked', () => {
  withSite(archive, (site) => {
    for (const [name, files, ending] of [
      ['Hugo', hugoFiles, 'html'],
      ['Eleventy and Astro', jsonFiles, 'json'],
    ] as const) {
      const written = new Map([...files(site)].map(({ path, text }) => [path, text]));
      const articles = [...written.keys()].filter((path) => path.startsWith('content/articles/'));
      assert.equal(articles.length, made, name);
      for (const { id, headline } of site.articles()) {
        const { mentions } = parseArticle(readFileSync(join(archive, 'content', 'articles', `${id}.md`), 'utf8'));
        const text = written.get(`content/articles/${id}.${ending}`) ?? '';
        assert.ok(text.includes(JSON.stringify(headline)), `${name}: the headline of ${id}`);
        for (const { record = '' } of mentions)
          assert.ok(!record.startsWith('people/') || text.includes(`${record}/`), `${name}: ${record} is linked in ${id}`);
      }
    }
  });
});

test('a second conversion leaves files as they are, and removes what the archive no longer has', () => {
  withSite(archive, (site) => {
    const folder = join(archive, 'peer');
    assert.ok(writeFiles(folder, jsonFiles(site)) > made);
    const [first, second] = [...site.articles()];
    assert.ok(first && second);
    const path = (id: string) => join(folder, 'content', 'articles', `${id}.json`);
    utimesSync(path(first.id), 1000, 1000);
    assert.equal(writeFiles(folder, jsonFiles(site)), 0);
    assert.equal(statSync(path(first.id)).mtimeMs, 1_000_000);
    const fewer: PeerSite = { ...site, articles: () => [...site.articles()].filter(({ id }) => id !== second.id) };
    assert.equal(writeFiles(folder, jsonFiles(fewer)), 1);
    assert.throws(() => statSync(path(second.id)));
  });
});

test('a person with another heading is named by the same articles', async () => {
  const person = oneInAHundred(archive);
  assert.ok(person.articles > 0);
  const heading = () =>
    withSite(archive, (site) => ({
      text: site.records.people[person.id]?.heading.en ?? '',
      articles: [...site.articles()].filter(({ listed }) => listed.people.includes(person.id)).map(({ id }) => id),
    }));
  const former = heading();
  changeHeading(archive, person.id, 'B');
  await runIngest(archive, () => {});
  const latter = heading();
  const [given, ...rest] = former.text.split(' ');
  assert.equal(latter.text, [given, 'B.', ...rest].join(' '));
  assert.deepEqual(latter.articles, former.articles);
  assert.match(readFileSync(join(archive, 'seeds', 'authority', 'people.yaml'), 'utf8'), new RegExp(`- ${former.text}\\n`, 'u'));
});

test('what a build says of itself is read as it comes', () => {
  const events = readReport(
    '{"event":"stage","name":"ingest","seconds":0.25}\n{"event":"line","text":"a"}\n{"event":"done","seconds":1,"printed":8,"units":2}\n',
  );
  assert.deepEqual([...events.stages], [['ingest', 0.25]]);
  assert.deepEqual([events.printed, events.done], [8, true]);
  assert.equal(readReport('{"event":"stage","name":"ingest","seconds":0.25}\n').done, false);
});

test('a run tells its exit code, its words and what it took', async () => {
  const work =
    'let sum = 0; for (let i = 0; i < 3e7; i += 1) sum += i; console.log("said"); console.error("erred"); process.exit(sum > 0 ? 3 : 0)';
  const ran = await run({ command: process.execPath, args: ['-e', work], folder: archive });
  assert.deepEqual([ran.code, ran.output, ran.errors], [3, 'said\n', 'erred\n']);
  assert.ok(ran.cpu > 0.05 && ran.seconds > 0.05, `${ran.cpu} s of processors, ${ran.seconds} s on the clock`);
  if (process.platform === 'linux') assert.ok(ran.peak > 10 * 2 ** 20, `${ran.peak} bytes`);
});

test('the table says which peers are missing or failed, and why', () => {
  const cost = (seconds: number) => ({ seconds, cpu: seconds, peak: 2 ** 30 });
  const own = { ...cost(2), code: 0, output: '', errors: '', stages: new Map(Object.entries({ ingest: 0.5, data: 0.25 })), printed: 30 };
  const each = <T>(runs: readonly T[]) => ({ full: runs, article: runs, heading: runs });
  const comparison: Comparison = {
    articles: 10,
    ours: { name: 'Muragat', version: '', runs: each([own]) },
    alone: { ...own, stages: new Map([['pages', 0.5]]) },
    peers: [
      { name: 'Eleventy', version: '3.1.7', runs: each([4, 6, 10].map((seconds) => ({ ...cost(seconds), indexing: cost(1) }))) },
      { name: 'Astro', version: '7.3.5', runs: each([{ failed: 'out of memory (exit code 134)' }]) },
    ],
    missing: [{ name: 'Hugo', reason: 'hugo could not be run' }],
    person: { id: 'made-1', articles: 1 },
  };
  const text = inMarkdown(comparison, { day: '2026-01-02', cores: 2, memory: 8 * 2 ** 30, node: 'v24.0.0', pagefind: '1.6.0' });
  assert.match(text, /^2026-01-02, 2 cores, 8 GiB, Node v24\.0\.0, Eleventy 3\.1\.7, Astro 7\.3\.5, Pagefind 1\.6\.0\. 10 articles\./u);
  assert.match(text, /\| Eleventy \+ Pagefind \| 6\.0 \(× 3\.0\) \| /u);
  assert.match(text, /\| Astro \+ Pagefind \| failed: out of memory \(exit code 134\) \|/u);
  assert.match(text, /\| Hugo \| missing: hugo could not be run \|/u);
  assert.match(text, /\| data \| 0\.25 \| 0\.25 \| 0\.25 \|/u);
  assert.match(text, /\| the whole command without ingest \| 1\.50 \|/u);
  assert.match(text, /\| press, pages \| 60 \|/u);
});
