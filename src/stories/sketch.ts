/**
 * A sketch of a text by which its likeness to another is estimated without either: of all runs of four words, the least of each of 32
 * numberings (MinHash; A. Broder, "On the resemblance and containment of documents", 1997). A text of few words has none.
 */
export function sketchOf(text: string): readonly number[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => hashOf(word));
  if (words.length < fewestWords) return [];
  const least = new Uint32Array(multipliers.length).fill(0xffff_ffff);
  // Plain loops: this is the innermost work of a whole archive.
  for (let at = 0; at + run <= words.length; at += 1) {
    let shingle = 0;
    for (let index = at; index < at + run; index += 1) shingle = Math.imul(shingle, 0x01_00_01_93) ^ (words[index] as number);
    for (let index = 0; index < least.length; index += 1) {
      const value = scatter(Math.imul(shingle, multipliers[index] as number));
      if (value < (least[index] as number)) least[index] = value;
    }
  }
  return [...least];
}

/** The share of runs of words that two texts have in common, 0 to 1, as their sketches tell. */
export function resemblance(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  return one.filter((least, index) => least === other[index]).length / one.length;
}

/** A hash of 32 bits that is the same everywhere (FNV-1a over UTF-16 units). */
export function hashOf(text: string, start = 0x81_1c_9d_c5): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash >>> 0;
}

const run = 4;
const fewestWords = 20;

/** Odd numbers, each of which numbers all runs anew. */
const multipliers = Uint32Array.from({ length: 32 }, (_, index) => hashOf(`numbering ${index}`) | 1);

/** Spreads near values over the whole range, so that the least is as good as drawn by lot (the finaliser of MurmurHash3). */
function scatter(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
