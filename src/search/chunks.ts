import type { Term } from './terms.ts';

/** A chunk of the index: its bounds, both inclusive, its name, and its terms. */
export type Chunk = { readonly range: readonly [from: string, to: string, name: string]; readonly terms: readonly Term[] };

/** Divides the sorted terms of an index into chunks of a few kilobytes, since a reader loads one from every volume. */
export function cutChunks(terms: readonly Term[]): Chunk[] {
  const groups = groupTerms(terms);
  return rangesOf(groups).map(([from, to], index) => ({ range: [from, to, index.toString(36)], terms: groups[index] ?? [] }));
}

/**
 * Bytes of a chunk before compression, which halves them. Smaller ones would make the table of chunks longer than they save, and the files many.
 * Between the two, a chunk ends where its bound is shortest.
 */
const chunkBytes = { least: 3000, most: 7000 };

function groupTerms(terms: readonly Term[]): Term[][] {
  const offsets = [0];
  for (const { bytes } of terms) offsets.push((offsets.at(-1) ?? 0) + bytes.length);
  const size = (start: number, end: number) => (offsets[end] ?? 0) - (offsets[start] ?? 0);
  const groups: Term[][] = [];
  for (let start = 0; start < terms.length; ) {
    let end = start + 1;
    while (end < terms.length && size(start, end) < chunkBytes.least) end += 1;
    let best = end;
    for (; end <= terms.length && size(start, end) <= chunkBytes.most; end += 1) {
      if (boundBetween(terms[end - 1], terms[end]).length < boundBetween(terms[best - 1], terms[best]).length) best = end;
    }
    groups.push(terms.slice(start, best));
    start = best;
  }
  return groups;
}

/**
 * The bounds of each chunk. Pagefind looks into every chunk whose bounds, both inclusive, a token lies between. Neighbours share a bound, so that
 * compression finds it again.
 */
function rangesOf(groups: readonly (readonly Term[])[]): [from: string, to: string][] {
  const bounds = groups.map((terms, index) => boundBetween(groups[index - 1]?.at(-1), terms[0]));
  return groups.map((terms, index) => {
    const next = bounds[index + 1];
    // A bound that is a token itself must lie in one chunk alone.
    const isToken = next === undefined || next === groups[index + 1]?.[0]?.token;
    return [bounds[index] ?? '', isToken ? (terms.at(-1)?.token ?? '') : next];
  });
}

/** The shortest text that comes behind one token and begins the next; empty behind the last. */
function boundBetween(before: Term | undefined, next: Term | undefined): string {
  const [a, b] = [before?.token ?? '', next?.token ?? ''];
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return b.slice(0, length + 1);
}
