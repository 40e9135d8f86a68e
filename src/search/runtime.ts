import { close, createIndex } from 'pagefind';
import type { IndexFile } from './volume.ts';

/** What Pagefind itself gives to every index: its release, its entry, and what a browser runs. */
export type Runtime = {
  readonly version: string;
  /** The entry of an index that has its metadata under a name, with so many pages. */
  readonly entry: (meta: string, pages: number) => Entry;
  readonly files: readonly IndexFile[];
};

type Entry = {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: null; readonly page_count: number }>>;
};

/** Asks Pagefind, in a process of its own that then ends, for its script and its WebAssembly. Throws where it is not installed or of another release. */
export async function askRuntime(): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}. Check that its binary is installed.`);
  try {
    await index.addCustomRecord({ url: '/', content: 'word', language, meta: {} });
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind could not finish an index: ${errors.join('; ')}.`);
    return [
      { path: scriptPath, content: strict(bytesOf(files, scriptPath)) },
      { path: wordsPath, content: bytesOf(files, wordsPath) },
      { path: entryPath, content: bytesOf(files, entryPath) },
    ];
  } finally {
    await close();
  }
}

/** Reads what `askRuntime` gave. Throws where Pagefind’s WebAssembly or entry is not of the form that this program writes. */
export function readRuntime(files: readonly IndexFile[]): Runtime {
  const entry: Entry = JSON.parse(Buffer.from(bytesOf(files, entryPath)).toString());
  const [known] = Object.keys(entry.languages);
  if (known !== language || !entry.version.startsWith('1.6.'))
    throw new Error(`Pagefind ${entry.version} is installed; its index is known as of 1.6.`);
  return {
    version: entry.version,
    entry: (meta, pages) => ({ ...entry, languages: { [language]: { hash: meta, wasm: null, page_count: pages } } }),
    files: files.filter(({ path }) => path !== entryPath),
  };
}

/** ISO 639-2 for "no linguistic content": Pagefind knows no such language and leaves the tokens as they are. */
const language = 'zxx';
const scriptPath = 'pagefind.js';
const wordsPath = 'wasm.unknown.pagefind';
const entryPath = 'pagefind-entry.json';
const silentChunk = /("load_index_chunk"\)\))\.catch\(\(\)=>\{\}\);/;

/** Pagefind goes on without a chunk that could not be loaded, as if no article had the word; here the search fails then. */
function strict(script: Uint8Array): Uint8Array {
  const text = Buffer.from(script).toString();
  const changed = text.replace(silentChunk, '$1;');
  if (changed === text) throw new Error('Pagefind’s script is not that of 1.6. Check the release that is installed.');
  return new TextEncoder().encode(changed);
}

function bytesOf(files: readonly IndexFile[], path: string): Uint8Array {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`Pagefind wrote no ${path}. Check the release that is installed.`);
  return file.content;
}
