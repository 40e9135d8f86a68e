import { cutChunks } from './chunks.ts';
import { type Bundle, bytesOf, type Page, pack, readBundle } from './pagefind-format.ts';
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
  const chunks = cutChunks(bundle.chunks.flatMap(({ terms }) => terms));
  const cut = [
    ...chunks.map(({ terms, range: [, , name] }) => ({ path: `index/${name}.pf_index`, content: pack([terms]) })),
    { path: `pagefind.${metaName}.pf_meta`, content: pack([bundle.version, pages, chunks.map(({ range }) => range), [], [], []]) },
    { path: 'pagefind-entry.json', content: new TextEncoder().encode(JSON.stringify(bundle.entry.named(metaName))) },
  ];
  assertSame(bundle, pages, readBundle(cut));
  return [...runtimeOf(files), ...cut];
}

/** What a browser runs. Pagefind goes on without a chunk that could not be loaded, as if no article had the word; here the search fails then. */
function runtimeOf(files: readonly IndexFile[]): IndexFile[] {
  const script = Buffer.from(bytesOf(files, scriptPath)).toString();
  const strict = script.replace(silentChunk, '$1;');
  if (strict === script) throw new Error('Pagefind’s script is not that of 1.6. Check the release that is installed.');
  return [
    { path: scriptPath, content: new TextEncoder().encode(strict) },
    { path: wordsPath, content: bytesOf(files, wordsPath) },
  ];
}

const scriptPath = 'pagefind.js';
const wordsPath = 'wasm.unknown.pagefind';
const silentChunk = /("load_index_chunk"\)\))\.catch\(\(\)=>\{\}\);/;

/** Names need not change with their content, since the folder of a volume does. */
const metaName = 'words';

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
