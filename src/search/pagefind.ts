import { type FetchJson, once, remember } from './fetch.ts';
import type { Ask, Hit, Hits } from './find.ts';
import type { VolumeManifest } from './manifest.ts';

/** The index of the whole archive, open in a browser. */
export type OpenIndex = {
  readonly ask: Ask;
  /** First possible days of the articles by the index's keys; loaded when first asked for. */
  readonly days: () => Promise<ReadonlyMap<string, string>>;
};

/** Loads a module by its address; a parameter, since only a browser imports from a server. */
export type ImportModule = (address: string) => Promise<unknown>;

/** Opens all volumes of the index below `folder`, an absolute address with a closing slash. Throws where one cannot be loaded. */
export async function openIndex(
  folder: string,
  { volumes }: VolumeManifest,
  fetchJson: FetchJson,
  importModule: ImportModule,
): Promise<OpenIndex> {
  const [first, ...others] = volumes;
  if (first === undefined) return { ask: async () => new Map(), days: async () => new Map() };
  const { createInstance } = (await importModule(`${folder}${first.name}/pagefind.js`)) as PagefindModule;
  const pagefind = createInstance({ basePath: `${folder}${first.name}/`, noWorker: true, metaCacheTag: first.digest });
  await pagefind.init();
  await Promise.all(others.map(({ name, digest }) => pagefind.mergeIndex(`${folder}${name}/`, { metaCacheTag: digest })));
  return {
    // A reader who refines a query asks for the same words again.
    ask: remember(async (token) => toHits((await pagefind.search(token)).results)),
    days: once(async () => {
      const tables = await Promise.all(volumes.map(({ name }) => fetchJson<Record<string, string[]>>(`${name}/days.json`)));
      return new Map(tables.flatMap(Object.entries<string[]>).flatMap(([day, keys]) => keys.map((key) => [key, day] as const)));
    }),
  };
}

/** What is used of the module that Pagefind writes beside its index. */
type PagefindModule = {
  readonly createInstance: (options: { basePath: string; noWorker: boolean; metaCacheTag: string }) => {
    readonly init: () => Promise<void>;
    readonly mergeIndex: (path: string, options: { metaCacheTag: string }) => Promise<void>;
    readonly search: (term: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
  };
};

type PagefindResult = {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<{ readonly raw_url: string }>;
};

function toHits(results: readonly PagefindResult[]): Hits {
  return new Map(
    results.map(({ id, score, words, data }): [string, Hit] => [
      id,
      { score, places: words, identity: async () => (await data()).raw_url },
    ]),
  );
}
