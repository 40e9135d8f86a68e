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
  const pages = bundle.pages.map(([hash, words]): Page => {
    const address = bundle.addresses.get(hash);
    if (address === undefined) throw new Error(`The page ${hash} that Pagefind indexed has no address.`);
    return [keyOf(address), words, ''];
  });
  const groups = groupTerms(bundle.chunks.flatMap(({ terms }) => terms).sort((a, b) => compare(a[0], b[0])));
  const ranges = rangesOf(groups).map(([from, to], index): Chunk['range'] => [from, to, index.toString(36)]);
  const cut = [
    ...groups.map((terms, index) => ({ path: `index/${index.toString(36)}.pf_index`, content: pack([terms]) })),
    { path: `pagefind.${metaName}.pf_meta`, content: pack([bundle.version, pages, ranges, [], [], []]) },
    { path: 'pagefind-entry.json', content: new TextEncoder().encode(JSON.stringify(bundle.entry.named(metaName))) },
  ];
  assertSame(bundle, pages, readBundle(cut));
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

/**
 * Bytes of a chunk before compression, which halves them. Smaller ones would make the table of chunks longer than they save, and the files many.
 * Between the two, a chunk ends where its bound is shortest.
 */
const chunkBytes = { least: 3000, most: 7000 };

function groupTerms(terms: readonly Term[]): Term[][] {
  const offsets = [0];
  for (const term of terms) offsets.push((offsets.at(-1) ?? 0) + encode(term).length);
  const size = (start: number, end: number) => (offsets[end] ?? 0) - (offsets[start] ?? 0);
  const groups: Term[][] = [];
  for (let start = 0; start < terms.length; ) {
    let end = start + 1;
    while (end < terms.length && size(start, end) < chunkBytes.least) end += 1;
    let best = end;
    for (; end <= terms.length && size(start, end) <= chunkBytes.most; end += 1) {
      if (boundBetween(terms[end - 1], terms[end]).length < boundBetween(terms[best - 1], terms[best]).length) best = end;
    }
    groups.push(terms.slice(start, best));
    start = best;
  }
  return groups;
}

/**
 * The bounds of each chunk. Pagefind looks into every chunk whose bounds, both inclusive, a token lies between. Neighbours share a bound, so that
 * compression finds it again.
 */
function rangesOf(groups: readonly (readonly Term[])[]): [from: string, to: string][] {
  const bounds = groups.map((terms, index) => boundBetween(groups[index - 1]?.at(-1), terms[0]));
  return groups.map((terms, index) => {
    const next = bounds[index + 1];
    // A bound that is a token itself must lie in one chunk alone.
    const isToken = next === undefined || next === groups[index + 1]?.[0]?.[0];
    return [bounds[index] ?? '', isToken ? (terms.at(-1)?.[0] ?? '') : next];
  });
}

/** The shortest text that comes behind one token and begins the next; empty behind the last. */
function boundBetween(before: Term | undefined, next: Term | undefined): string {
  const [a, b] = [before?.[0] ?? '', next?.[0] ?? ''];
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return b.slice(0, length + 1);
}

function assertSame(before: Bundle, pages: readonly Page[], after: Bundle): void {
  if (new Set(pages.map(([key]) => key)).size !== pages.length) throw new Error('Two articles of a volume have the same key.');
  for (const [index, [key, length]] of after.pages.entries()) {
    if (key !== pages[index]?.[0] || length !== before.pages[index]?.[1])
      throw new Error(`Article ${key} of a volume is not the one that Pagefind indexed.`);
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
