import { gunzipSync, gzipSync } from 'node:zlib';
import { Encoder } from 'cbor-x';
import type { IndexFile } from './volume.ts';

/** A page of the metadata: its key, its number of words, and the group of its fragment. Its place is its number in the chunks. */
export type Page = readonly [key: string, words: number, group: string];

/** A word of a chunk with the pages that have it; what a page holds, and the rest, is Pagefind's own affair. */
export type Term = readonly [word: string, pages: readonly unknown[], ...rest: readonly unknown[]];

/** A chunk of the index with what the metadata says of it. */
export type Chunk = { readonly range: readonly [from: string, to: string, name: string]; readonly terms: readonly Term[] };

/** An index as Pagefind 1.6 writes it: CBOR behind a signature, compressed. */
export type Bundle = {
  readonly version: string;
  readonly pages: readonly Page[];
  readonly chunks: readonly Chunk[];
  /** The address of each page by its key; none where there are no fragments. */
  readonly addresses: ReadonlyMap<string, string>;
  /** How many pages the entry tells of, and the same entry for metadata of another name. */
  readonly entry: { readonly count: number; readonly named: (meta: string) => Entry };
};

type Entry = { readonly languages: Readonly<Record<string, { readonly hash: string; readonly page_count: number }>> };

/** Reads the files of an index. Throws where one is missing, or is not as this program knows it. */
export function readBundle(files: readonly IndexFile[]): Bundle {
  const entry: Entry = JSON.parse(Buffer.from(bytesOf(files, 'pagefind-entry.json')).toString());
  const languages = Object.entries(entry.languages);
  const [language, { hash, page_count: count }] = languages[0] ?? ['', { hash: '', page_count: 0 }];
  if (languages.length !== 1) throw new Error(`Pagefind wrote an index of ${languages.length} languages where one was expected.`);
  const [version, pages, ranges] = decode(bytesOf(files, `pagefind.${hash}.pf_meta`)) as [string, Page[], Chunk['range'][]];
  const chunks = ranges.map((range): Chunk => {
    const [terms] = decode(bytesOf(files, `index/${range[2]}.pf_index`)) as [Term[]];
    return { range, terms };
  });
  const named = (meta: string): Entry => ({
    ...entry,
    languages: { [language]: { ...entry.languages[language], hash: meta, page_count: count } },
  });
  return { version, pages, chunks, addresses: addressesIn(files), entry: { count, named } };
}

/** A part of an index as Pagefind encodes it. */
export function encode(value: unknown): Uint8Array {
  return cbor.encode(value);
}

/** A file of an index as Pagefind's own script reads it. */
export function pack(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]), { level: 9 });
}

const cbor = new Encoder({ useRecords: false });
/** Begins each file before compression. */
const signature = 'pagefind_dcd';

/** The bytes of a file of an index. Throws where it is missing. */
export function bytesOf(files: readonly IndexFile[], path: string): Uint8Array {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`Pagefind wrote no ${path}. Check the release that is installed.`);
  return file.content;
}

function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString() !== signature)
    throw new Error('Pagefind wrote a file of an unknown form. Check the release that is installed.');
  return bytes.subarray(signature.length);
}

/** What is encoded again must be the same, or something in the form of the file is not known. */
function decode(content: Uint8Array): unknown {
  const bytes = unpack(content);
  const value: unknown = cbor.decode(bytes);
  if (Buffer.compare(encode(value), bytes) !== 0) throw new Error('Pagefind’s index has another form than 1.6 gave it.');
  return value;
}

/** A file holds one fragment, or a group of them by their keys. */
function addressesIn(files: readonly IndexFile[]): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const { path, content } of files) {
    const [, name] = path.match(/^fragment\/(.+)\.pf_fragment$/) ?? [];
    if (name === undefined) continue;
    const read: { url: string } | Record<string, { url: string }> = JSON.parse(unpack(content).toString());
    if (typeof read.url === 'string') addresses.set(name, read.url);
    else for (const [key, { url }] of Object.entries(read as Record<string, { url: string }>)) addresses.set(key, url);
  }
  return addresses;
}
