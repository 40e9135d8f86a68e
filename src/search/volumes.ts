import type { Card } from './card.ts';
import { type FetchJson, remember } from './fetch.ts';
import type { AskHeadings } from './headings.ts';
import { folderOf, type VolumeManifest } from './manifest.ts';
import { periodAmong } from './period.ts';
import { everyArticle, type Facts, factsPath, type PostingFile, readPostings } from './posting.ts';
import type { ArticleData } from './results.ts';
import { cardPlace, keyOf, type Slot } from './slot.ts';

/** What a result shows of an article. `isCut` where it is not the whole text. */
export type ShownCard = ArticleData & { readonly isCut: boolean };

/** The files of the volumes that tell of an article by its slot. */
export type OpenVolumes = {
  readonly card: (slot: Slot) => Promise<ShownCard>;
  /** The same hits, each with its facts; those that have them already need no file. */
  readonly withFacts: <Hit extends Slot & { readonly facts?: Facts | undefined }>(
    hits: readonly Hit[],
  ) => Promise<(Hit & { readonly facts: Facts })[]>;
};

/** Opens the volumes of a manifest. Each file is fetched once. */
export function openVolumes({ volumes }: VolumeManifest, headings: AskHeadings, fetchJson: FetchJson): OpenVolumes {
  const folders = new Map(volumes.map((volume) => [volume.name, folderOf(volume)]));
  const names = new Set(folders.keys());
  const folderWith = (slot: Slot) => folders.get(periodAmong(names, slot) ?? '') ?? '';
  const cards = remember((path) => fetchJson<readonly Card[]>(path));
  const factsOf = remember(async (folder) => {
    const file = await fetchJson<PostingFile>(`${folder}/${factsPath}`);
    return new Map(readPostings(file, everyArticle).map((posting) => [keyOf(posting), posting.facts]));
  });
  return {
    card: async (slot) => {
      const { path, index } = cardPlace(slot);
      const card = (await cards(`${folderWith(slot)}/${path}`))[index];
      if (card === undefined) throw new Error(`The file ${path} of ${folderWith(slot)} has no card ${index}.`);
      const { source, isCut = false, ...shown } = card;
      const heading = source === undefined ? undefined : (await headings([source.path]))[source.path];
      return { ...shown, isCut, ...(source !== undefined && { source: { ...source, ...(heading !== undefined && { heading }) } }) };
    },
    withFacts: async (hits) => {
      const lacking = new Set(hits.filter(({ facts }) => facts === undefined).map(folderWith));
      const known = new Map(await Promise.all([...lacking].map(async (folder) => [folder, await factsOf(folder)] as const)));
      return hits.map((hit) => {
        const facts = hit.facts ?? known.get(folderWith(hit))?.get(keyOf(hit));
        if (facts === undefined) throw new Error(`The folder ${folderWith(hit)} has no facts of article ${keyOf(hit)}.`);
        return { ...hit, facts };
      });
    },
  };
}
