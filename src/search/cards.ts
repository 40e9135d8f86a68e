import type { Card } from './card.ts';
import { type FetchJson, remember } from './fetch.ts';
import { type SourceTable, sourcesPath, type VolumeManifest } from './manifest.ts';
import type { AskPostings } from './named.ts';
import { periodAmong } from './period.ts';
import { type PostingFile, postingsPath, readPostings } from './posting.ts';
import type { ArticleData } from './results.ts';
import { cardPlace, dayOf, type Slot } from './slot.ts';

/** The small files that answer a query of names: which articles name a record, what a result shows of an article, and the names of sources. */
export type OpenCards = {
  readonly ask: AskPostings;
  readonly card: (slot: Slot) => Promise<ArticleData>;
  readonly sources: () => Promise<SourceTable>;
};

/** Opens them as the manifest of the index describes them. Each file is fetched once, under an address that changes with its volume. */
export function openCards({ volumes, postings }: VolumeManifest, fetchJson: FetchJson): OpenCards {
  const fetchPostings = remember((path) => fetchJson<PostingFile>(`${path}?${postings.digest}`));
  const fetchCards = remember((path) => fetchJson<readonly Card[]>(path));
  const fetchSources = remember((path) => fetchJson<SourceTable>(path));
  const digests = new Map(volumes.map(({ name, digest }) => [name, digest.slice(0, 16)]));
  const names = new Set(digests.keys());
  const sources = () => fetchSources(sourcesPath);
  return {
    ask: async (record) => readPostings(await fetchPostings(postingsPath(record, postings)), record),
    card: async (slot) => {
      const volume = periodAmong(names, dayOf(slot)) ?? '';
      const { path, index } = cardPlace(slot);
      const [cards, headings] = await Promise.all([fetchCards(`${volume}/${path}?${digests.get(volume)}`), sources()]);
      const card = cards[index];
      if (card === undefined) throw new Error(`The file ${path} of volume ${volume} has no card ${index}.`);
      const { source, ...shown } = card;
      const heading = source === undefined ? undefined : headings[source.path];
      return { ...shown, ...(source !== undefined && { source: { ...source, ...(heading !== undefined && { heading }) } }) };
    },
    sources,
  };
}
