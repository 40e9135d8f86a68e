import type { RecordPath } from '../schema/kind.ts';
import { type FetchJson, remember } from './fetch.ts';
import type { Hit, Hits } from './find.ts';
import type { VolumeManifest } from './manifest.ts';
import { type PostingFile, postingsPath, readPostings } from './posting.ts';
import { keyOf } from './slot.ts';

/** Opens the lists of the articles that name a record. Each file is fetched once, under an address that changes with it. */
export function openNamed({ volumes, postings }: VolumeManifest, fetchJson: FetchJson): (record: RecordPath) => Promise<Hits> {
  const total = volumes.reduce((sum, { articles }) => sum + articles, 0);
  const file = remember((path) => fetchJson<PostingFile>(`${path}?${postings.digest}`));
  return remember(async (record) => scoreNamed(await file(postingsPath(record, postings)), record, total));
}

/**
 * The articles of a record in an archive of `total`, scored as Pagefind scores words (BM25 with its weights, without the length of the text): the
 * more often an article has the name the better, each time by less, and a name that few have counts for more.
 */
export function scoreNamed(file: PostingFile, record: RecordPath, total: number): Hits {
  const postings = readPostings(file, record);
  const rarity = Math.log(1 + (Math.max(0, total - postings.length) + 0.5) / (postings.length + 0.5));
  return new Map(
    postings.map(({ day, ordinal, facts, weight }): [number, Hit] => {
      const score = (rarity * weight * (saturation + 1)) / (weight + saturation);
      return [keyOf({ day, ordinal }), { day, ordinal, facts, score }];
    }),
  );
}

/** Pagefind's default weight of `termSaturation`. */
const saturation = 1.4;
