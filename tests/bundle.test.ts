import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { makeBundle, type Page } from '../src/search/bundle.ts';
import { tokensOf } from '../src/search/content.ts';
import { encode } from '../src/search/pagefind-format.ts';
import { askRuntime, readRuntime } from '../src/search/runtime.ts';
import type { IndexFile } from '../src/search/volume.ts';
import { indexWithPagefind, readIndex } from './pagefind-index.ts';

const syllables = ['ба', 'ке', 'ры', 'то', 'лу', 'ны', 'ма', 'ди', 'со', 'жа'];
/** Made words, enough that Pagefind's own index has several chunks. */
const word = (number: number) => [...String(number * 7919)].map((digit) => syllables[Number(digit)] ?? '').join('');
const pages = Array.from({ length: 300 }, (_, number): Page => {
  const body = Array.from({ length: 40 + (number % 50) }, (_, place) => word((number * 31 + place * place * 17) % 4000)).join(' ');
  return { key: `k${number}`, tokens: tokensOf({ language: 'und', headline: word(number), body }) };
});

let files: readonly IndexFile[] = [];
let cut: readonly IndexFile[] = [];
let folder = '';
before(async () => {
  files = await indexWithPagefind(pages);
  const runtime = readRuntime(await askRuntime());
  cut = [...runtime.files, ...makeBundle(pages, runtime)];
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
  const addresses = readIndex(files).addresses;
  const tokens = readIndex(files).chunks.flatMap(({ terms }) => terms.map(([token]) => token));
  assert.ok(tokens.length > 2000, `${tokens.length} tokens`);
  const expected = new Map<string, unknown>();
  const plain = ({ id, score, words }: Answer) => ({ id, score, words: [...words] });
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  await asking('whole', async (ask) => {
    for (const token of tokens) {
      const answer = (await ask(token)).map((each) => ({ ...plain(each), id: addresses.get(each.id) ?? '' }));
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
  const { chunks } = readIndex(cut);
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
  const [first] = readIndex(cut).chunks[3]?.terms ?? [];
  rmSync(join(folder, 'cut', 'index', '3.pf_index'));
  await asking('cut', async (ask) => {
    await assert.rejects(ask(first?.[0] ?? ''), /404/);
  });
});

test('what is served is what a browser needs', () => {
  const kinds = new Set(cut.map(({ path }) => path.replace(/^index\/.*/, 'index/')));
  assert.deepEqual([...kinds].sort(), ['index/', 'pagefind-entry.json', 'pagefind.js', 'pagefind.words.pf_meta', 'wasm.unknown.pagefind']);
});

test('pages and terms are those of the index that Pagefind wrote', () => {
  const [theirs, ours] = [readIndex(files), readIndex(cut)];
  const termsIn = ({ chunks }: typeof ours) => chunks.flatMap(({ terms }) => terms);
  assert.deepEqual(termsIn(ours), termsIn(theirs));
  assert.deepEqual(
    ours.pages,
    theirs.pages.map(([key, words]) => [theirs.addresses.get(key), words, '']),
  );
  assert.deepEqual([ours.version, ours.count], [theirs.version, theirs.count]);
});

test('every token lies within the bounds of its chunk and of no other', () => {
  const { chunks } = readIndex(cut);
  for (const [number, { terms }] of chunks.entries()) {
    for (const [token] of terms) {
      const within = chunks.flatMap(({ range: [from, to] }, index) => (from <= token && token <= to ? [index] : []));
      assert.deepEqual(within, [number], token);
    }
  }
});

test('pages that would not be told apart, and what is no token, are refused', () => {
  const runtime = {
    version: '1.6.0',
    entry: (hash: string, page_count: number) => ({ version: '1.6.0', languages: { zxx: { hash, wasm: null, page_count } } }),
  };
  const [first = { key: '', tokens: [] }] = pages;
  assert.throws(() => makeBundle([first, first], runtime), /same key/);
  assert.throws(() => makeBundle([{ key: 'k', tokens: ['сөз'] }], runtime), /no token of ours/);
  assert.equal(readIndex(makeBundle([{ key: 'k', tokens: [] }], runtime)).pages.length, 1, 'an article without a word is a page');
});

test('Pagefind of another release is refused', async () => {
  const asked = await askRuntime();
  const other = asked.map(({ path, content }) => ({
    path,
    content: path.endsWith('.json') ? Buffer.from(Buffer.from(content).toString().replaceAll('1.6.', '1.7.')) : content,
  }));
  assert.throws(() => readRuntime(other), /Pagefind 1\.7\.\d+ is installed/);
});

test('what is encoded is encoded as Pagefind does it', () => {
  assert.equal(Buffer.from(encode(['кз', [-25, 0, 300], []])).toString('hex'), '8364d0bad0b7833818001901' + '2c80');
});
