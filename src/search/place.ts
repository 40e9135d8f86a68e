import { hashOf } from './hash.ts';

/**
 * Where a text stands among the texts that are filed by `hashOf` modulo a power of two: its hash with the bits in reverse. So the texts of one
 * file stand side by side, however many files there are.
 */
export function placeOf(text: string): number {
  return reversed(hashOf(text));
}

/** The places of a file's texts, `until` exclusive, by the number of the file among `files`, a power of two. */
export function placesIn(file: number, files: number): { readonly from: number; readonly until: number } {
  const from = reversed(file);
  return { from, until: from + 2 ** 32 / files };
}

/** The number of the file, among `files`, that has a place. */
export function fileAt(place: number, files: number): number {
  return reversed(place) % files;
}

function reversed(bits: number): number {
  let from = bits >>> 0;
  let to = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    to = (to << 1) | (from & 1);
    from >>>= 1;
  }
  return to >>> 0;
}
