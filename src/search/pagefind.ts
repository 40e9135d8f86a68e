import { remember } from './fetch.ts';
import type { Ask, Hit, Hits } from './find.ts';
import { folderOf, type VolumeManifest } from './manifest.ts';
import { keyOf, parseSlot } from './slot.ts';
import { tokenOf } from './token.ts';

/** Loads a module by its address; a parameter, since only a browser imports from a server. */
export type ImportModule = (address: string) => Promise<unknown>;

/** Opens the word index of all volumes below `folder`, an absolute address with a closing slash. Throws where one cannot be loaded. */
export async function openWords(folder: string, { runtime, volumes }: VolumeManifest, importModule: ImportModule): Promise<Ask['stem']> {
  const basePath = `${folder}${runtime}/`;
  const { createInstance } = (await importModule(`${basePath}pagefind.js`)) as PagefindModule;
  const pagefind = createInstance({ basePath, noWorker: true, metaCacheTag });
  await pagefind.init();
  await Promise.all(volumes.map((volume) => pagefind.mergeIndex(`${folder}${folderOf(volume)}/`, { metaCacheTag })));
  // A reader who refines a query asks for the same words again.
  return remember(async (stem) => toHits((await pagefind.search(tokenOf(stem))).results));
}

/** Without one Pagefind would load what it knows again each time; here the address of a volume changes with it. */
const metaCacheTag = '1';

/** What is used of the module that Pagefind writes beside its index. */
type PagefindModule = {
  readonly createInstance: (options: { basePath: string; noWorker: boolean; metaCacheTag: string }) => {
    readonly init: () => Promise<void>;
    readonly mergeIndex: (path: string, options: { metaCacheTag: string }) => Promise<void>;
    readonly search: (term: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
  };
};

/** `id` is the key of a page, our slot. */
type PagefindResult = { readonly id: string; readonly score: number; readonly words: readonly number[] };

function toHits(results: readonly PagefindResult[]): Hits {
  return new Map(
    results.map(({ id, score, words }): [number, Hit] => {
      const slot = parseSlot(id);
      return [keyOf(slot), { ...slot, score, places: words }];
    }),
  );
}
