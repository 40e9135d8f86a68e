import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import sirv from 'sirv';
import { cutBundle } from '../src/search/bundle.ts';
import { bytesOf, encode, pack, readBundle } from '../src/search/pagefind-format.ts';
import { type IndexFile, indexArticles, type SearchArticle } from '../src/search/volume.ts';

const syllables = ['ба', 'ке', 'ры', 'то', 'лу', 'ны', 'ма', 'ди', 'со', 'жа'];
/** Made words, enough that Pagefind's own index has several chunks. */
const word = (number: number) => [...String(number * 7919)].map((digit) => syllables[Number(digit)] ?? '').join('');
const articles = Array.from(
  { length: 300 },
  (_, number): SearchArticle => ({
    id: `note-${number}`,
    language: 'und',
    headline: word(number),
    body: Array.from({ length: 40 + (number % 50) }, (_, place) => word((number * 31 + place * place * 17) % 4000)).join(' '),
    records: [],
  }),
);

let files: readonly IndexFile[] = [];
let cut: readonly IndexFile[] = [];
let folder = '';
before(async () => {
  files = await indexArticles(articles);
  await close();
  cut = cutBundle(files, articles.length, (id) => `k${id.slice('note-'.length)}`);
  folder = mkdtempSync(join(tmpdir(), 'muragat-bundle-'));
  for (const [name, some] of [
    ['whole', files],
    ['cut', cut],
  ] as const) {
    for (const { path, content } of some) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), content);
    }
  }
});
after(() => rmSync(folder, { recursive: true }));

type Answer = { readonly id: string; readonly score: number; readonly words: readonly number[] };

/** Asks an index with the script that lies beside it, and tells how many chunks that loaded. */
async function asking(name: string, work: (ask: (token: string) => Promise<readonly Answer[]>) => Promise<void>): Promise<number> {
  let chunks = 0;
  const serve = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    if (request.url?.includes('/index/')) chunks += 1;
    serve(request, response, () => {
      response.writeHead(404).end();
    });
  });
  // A connection that the server closes while a busy machine pauses would be an error.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { createInstance } = await import(pathToFileURL(join(folder, name, 'pagefind.js')).href);
  const basePath = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}/`;
  const pagefind = createInstance({ basePath, noWorker: true, metaCacheTag: '1' });
  try {
    await pagefind.init();
    await work(async (token) => (await pagefind.search(token)).results);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return chunks;
}

test('every token has the same answer as in the index that Pagefind wrote', async () => {
  const addresses = readBundle(files).addresses;
  const tokens = readBundle(files).chunks.flatMap(({ terms }) => terms.map(([token]) => token));
  assert.ok(tokens.length > 2000, `${tokens.length} tokens`);
  const expected = new Map<string, unknown>();
  const plain = ({ id, score, words }: Answer) => ({ id, score, words: [...words] });
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  await asking('whole', async (ask) => {
    for (const token of tokens) {
      const answer = (await ask(token)).map((each) => ({ ...plain(each), id: `k${addresses.get(each.id)?.slice('note-'.length)}` }));
      assert.ok(answer.length > 0, token);
      expected.set(token, answer.sort(byId));
    }
  });
  await asking('cut', async (ask) => {
    for (const token of tokens) assert.deepEqual((await ask(token)).map(plain).sort(byId), expected.get(token), token);
    for (const absent of ['caaaaz', 'cz', 'laz', 'cxxxxxz', 'zz']) assert.deepEqual(await ask(absent), [], absent);
  });
});

test('a token loads the one small chunk that has it', async () => {
  const { chunks } = readBundle(cut);
  const sizes = cut.filter(({ path }) => path.startsWith('index/')).map(({ content }) => content.length);
  assert.ok(sizes.length > 20 && Math.max(...sizes) < 5000, `${sizes.length} chunks, the largest of ${Math.max(...sizes)} bytes`);
  const tokens = chunks.flatMap(({ terms }) => [terms[0], terms.at(-1)].map((term) => term?.[0] ?? ''));
  const loaded = await asking('cut', async (ask) => {
    for (const token of tokens) assert.ok((await ask(token)).length > 0, token);
  });
  assert.equal(loaded, chunks.length);
  for (const token of [tokens[0], tokens[15], tokens[30], tokens.at(-1)]) {
    const one = await asking('cut', async (ask) => {
      await ask(token ?? '');
    });
    assert.equal(one, 1, token);
  }
});

test('a chunk that cannot be loaded is an error, not an article less', async (context) => {
  context.mock.method(console, 'error', () => {});
  const [first] = readBundle(cut).chunks[3]?.terms ?? [];
  rmSync(join(folder, 'cut', 'index', '3.pf_index'));
  await asking('cut', async (ask) => {
    await assert.rejects(ask(first?.[0] ?? ''), /404/);
  });
});

test('what is served is what a browser needs', () => {
  const kinds = new Set(cut.map(({ path }) => path.replace(/^index\/.*/, 'index/')));
  assert.deepEqual([...kinds].sort(), ['index/', 'pagefind-entry.json', 'pagefind.js', 'pagefind.words.pf_meta', 'wasm.unknown.pagefind']);
});

const replaced = (path: string, content: Uint8Array) => files.map((file) => (file.path === path ? { path, content } : file));

test('an index that is not whole is refused', () => {
  assert.throws(() => cutBundle(files, 301, String), /301 articles, but Pagefind indexed 300/);
  assert.throws(() => cutBundle(files, 300, () => 'same'), /same key/);
  const without = (pattern: RegExp) => files.filter(({ path }) => !pattern.test(path));
  assert.throws(() => cutBundle(without(/pf_meta$/), 300, String), /Pagefind wrote no pagefind\./);
  assert.throws(() => cutBundle(without(/^fragment/), 300, String), /has no address/);
  const chunk = files.find(({ path }) => path.startsWith('index/'))?.path ?? '';
  assert.throws(() => cutBundle(replaced(chunk, pack([[['сөз', [], []]]])), 300, String), /no token of ours/);
  const script = Buffer.from(bytesOf(files, 'pagefind.js')).toString().replaceAll('load_index_chunk', 'load_chunk');
  assert.throws(() => cutBundle(replaced('pagefind.js', Buffer.from(script)), 300, String), /script is not that of 1\.6/);
});

test('what is encoded is encoded as Pagefind does it', () => {
  assert.equal(Buffer.from(encode(['кз', [-25, 0, 300], []])).toString('hex'), '8364d0bad0b7833818001901' + '2c80');
});
