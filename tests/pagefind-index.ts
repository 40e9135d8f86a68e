import { gunzipSync } from 'node:zlib';
import { Decoder } from 'cbor-x';
import { close, createIndex } from 'pagefind';
import type { Page } from '../src/search/bundle.ts';
import type { IndexFile } from '../src/search/volume.ts';

/** The files of an index of pages as Pagefind itself makes them; the address of a page is its key. */
export async function indexWithPagefind(pages: readonly Page[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ maxFragments: 1 });
  if (index === undefined) throw new Error(errors.join('; '));
  try {
    for (const { key, tokens } of pages) {
      const answer = await index.addCustomRecord({ url: key, content: tokens.join(' '), language: 'zxx', meta: {} });
      if (answer.errors.length > 0) throw new Error(answer.errors.join('; '));
    }
    return (await index.getFiles()).files;
  } finally {
    await close();
  }
}

/** What an index says: its pages by key with their length, its chunks with their bounds, and its terms, whose first part is the token. */
export type ReadIndex = {
  readonly version: string;
  readonly count: number;
  readonly pages: readonly (readonly [key: string, words: number, group: string])[];
  readonly chunks: readonly {
    readonly range: readonly [string, string, string];
    readonly terms: readonly (readonly [string, ...unknown[]])[];
  }[];
  /** The address of each page by its key; none where there are no fragments. */
  readonly addresses: ReadonlyMap<string, string>;
};

/** Reads the files of an index. */
export function readIndex(files: readonly IndexFile[]): ReadIndex {
  const bytesOf = (path: string) => files.find((file) => file.path === path)?.content ?? new Uint8Array();
  const unpack = (content: Uint8Array) => gunzipSync(content).subarray('pagefind_dcd'.length);
  const decoder = new Decoder({ useRecords: false });
  const entry = JSON.parse(Buffer.from(bytesOf('pagefind-entry.json')).toString());
  const [{ hash, page_count: count }] = Object.values(entry.languages) as [{ hash: string; page_count: number }];
  const [version, pages, ranges] = decoder.decode(unpack(bytesOf(`pagefind.${hash}.pf_meta`)));
  const chunks = (ranges as [string, string, string][]).map((range) => ({
    range,
    terms: decoder.decode(unpack(bytesOf(`index/${range[2]}.pf_index`)))[0],
  }));
  const fragments = files.filter(({ path }) => path.startsWith('fragment/'));
  const addresses = fragments.flatMap(({ content }) =>
    Object.entries(JSON.parse(unpack(content).toString()) as Record<string, { url: string }>).map(([key, { url }]) => [key, url] as const),
  );
  return { version, count, pages, chunks, addresses: new Map(addresses) };
}
