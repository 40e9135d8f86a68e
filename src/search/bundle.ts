import { type Bundle, type Chunk, contentOf, encode, type Page, pack, readBundle, type Term } from './pagefind-format.ts';
import type { IndexFile } from './volume.ts';

/**
 * The files of a Pagefind index made fit for an archive of many volumes: its words in chunks of a few kilobytes, since a reader loads one from
 * every volume; each page under a short key of ours, `keyOf` its address; and no fragments, since results are shown from cards. What a word is
 * found in, where and with which weight stays as it is, byte for byte. Throws where the index does not hold `count` pages, and where the new
 * files would give another answer.
 */
export function cutBundle(files: readonly IndexFile[], count: number, keyOf: (address: string) => string): IndexFile[] {
  const bundle = readBundle(files);
  if (bundle.pages.length !== count || bundle.entry.count !== count)
    throw new Error(`A volume has ${count} articles, but Pagefind indexed ${bundle.pages.length}.`);
  const pages = bundle.pages.map(([hash, words]): Page => [keyOf(bundle.addresses.get(hash) ?? ''), words, '']);
  const groups = groupTerms(bundle.chunks.flatMap(({ terms }) => terms).sort((a, b) => compare(a[0], b[0])));
  const ranges = rangesOf(groups).map(([from, to], index): Chunk['range'] => [from, to, index.toString(36)]);
  const cut = [
    ...groups.map((terms, index) => ({ path: `index/${index.toString(36)}.pf_index`, content: pack([terms]) })),
    { path: `pagefind.${metaName}.pf_meta`, content: pack([bundle.version, pages, ranges, [], [], []]) },
    { path: 'pagefind-entry.json', content: new TextEncoder().encode(JSON.stringify(bundle.entry.named(metaName))) },
  ];
  assertSame(bundle, readBundle(cut), new Map(bundle.pages.map(([hash], index) => [hash, pages[index]?.[0] ?? ''])));
  return [...runtimeOf(files), ...cut];
}

/** What a browser runs. Pagefind goes on without a chunk that could not be loaded, as if no article had the word; here the search fails then. */
function runtimeOf(files: readonly IndexFile[]): IndexFile[] {
  const script = Buffer.from(contentOf(files, scriptPath)).toString();
  const strict = script.replace(silentChunk, '$1;');
  if (strict === script) throw new Error('Pagefind’s script is not that of 1.6. Check the release that is installed.');
  return [
    { path: scriptPath, content: new TextEncoder().encode(strict) },
    { path: wordsPath, content: contentOf(files, wordsPath) },
  ];
}

const scriptPath = 'pagefind.js';
const wordsPath = 'wasm.unknown.pagefind';
const silentChunk = /("load_index_chunk"\)\))\.catch\(\(\)=>\{\}\);/;

/** Names need not change with their content, since the folder of a volume does. */
const metaName = 'words';

/** Bytes of a chunk before compression, which halves them. Smaller ones would make the table of chunks longer than they save, and the files many. */
const chunkBytes = 5000;

function groupTerms(terms: readonly Term[]): Term[][] {
  const groups: Term[][] = [];
  let room = 0;
  for (const term of terms) {
    const size = encode(term).length;
    if (size > room) {
      groups.push([]);
      room = chunkBytes;
    }
    groups.at(-1)?.push(term);
    room -= size;
  }
  return groups;
}

/**
 * The bounds of each chunk. Pagefind looks into the first chunk whose bounds, both inclusive, a token lies between; the chunks stand in order,
 * so only their ends matter. An end is as short as it can be and still lie between the last token and the next chunk's first.
 */
function rangesOf(groups: readonly (readonly Term[])[]): [from: string, to: string][] {
  return groups.map((terms, index) => {
    const last = terms.at(-1)?.[0] ?? '';
    const next = groups[index + 1]?.[0]?.[0] ?? last;
    const end = next.slice(0, commonLength(last, next) + 1);
    // An end that is the next token itself would draw it into this chunk.
    return ['', end === next ? last : end];
  });
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function assertSame(before: Bundle, after: Bundle, keys: ReadonlyMap<string, string>): void {
  if (new Set(keys.values()).size !== before.pages.length) throw new Error('Two articles of a volume have the same key.');
  for (const [index, [hash, length]] of before.pages.entries()) {
    const [key, same] = after.pages[index] ?? [];
    if (key !== keys.get(hash) || same !== length) throw new Error(`Article ${key} of a volume is not the one that Pagefind indexed.`);
  }
  const lengths = new Map(before.chunks.flatMap(({ terms }) => terms).map(([token, pages]) => [token, pages.length]));
  let end = '';
  for (const { terms, range } of after.chunks) {
    for (const [token, pages] of terms) {
      if (!/^[a-z]+$/.test(token)) throw new Error(`Pagefind indexed “${token}”, which is no token of ours.`);
      if (token <= end || token < range[0] || token > range[1]) throw new Error(`The token ${token} of a volume would not be found.`);
      if (pages.length !== lengths.get(token)) throw new Error(`The token ${token} of a volume has lost articles.`);
      lengths.delete(token);
    }
    end = range[1];
  }
  if (lengths.size > 0) throw new Error(`A volume has lost ${lengths.size} tokens, such as ${[...lengths.keys()][0]}.`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
