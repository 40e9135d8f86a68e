import { type Bytes, type Encoded, openBytes } from './pagefind-format.ts';

/** A token of an index with the pages that have it, encoded as Pagefind does. */
export type Term = { readonly token: string; readonly bytes: Encoded };

/**
 * The tokens of texts, which are pages by their order, sorted as Pagefind compares them: by their bytes, which for ASCII letters is by their
 * UTF-16 units. Also the length of each text in tokens. Throws where a token is none of ours, since Pagefind would take it for something else.
 */
export function indexTerms(texts: Iterable<readonly string[]>): { readonly terms: Term[]; readonly lengths: number[] } {
  const entries = new Map<string, Entry>();
  const lengths: number[] = [];
  for (const tokens of texts) {
    const page = lengths.push(tokens.length) - 1;
    for (let place = 0; place < tokens.length; place += 1) {
      const token = tokens[place] ?? '';
      const entry = entries.get(token);
      if (entry === undefined) entries.set(token, { pages: [page], ends: [], places: [place] });
      else {
        if (entry.pages.at(-1) !== page) {
          entry.pages.push(page);
          entry.ends.push(entry.places.length);
        }
        entry.places.push(place);
      }
    }
  }
  const bytes = openBytes();
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const ends = sorted.map(([token, entry]) => encodeTerm(bytes, token, entry));
  const encoded = bytes.done();
  return { terms: sorted.map(([token], at) => ({ token, bytes: encoded.subarray(ends[at - 1] ?? 0, ends[at]) })), lengths };
}

/** Where a token stands: its pages, where the places of each but the last end, and the places in all texts. */
type Entry = { readonly pages: number[]; readonly ends: number[]; readonly places: number[] };

/**
 * `[token, [[page, [-25, place, …], []], …], []]`: pages and places each as the difference from the one before; 25 is the weight of plain text. The
 * empty lists are for places in metadata and for other spellings, which our pages have not. Returns where the bytes end.
 */
function encodeTerm(bytes: Bytes, token: string, { pages, ends, places }: Entry): number {
  if (!/^[a-z]+$/.test(token)) throw new Error(`The text “${token}” is no token of ours.`);
  bytes.array(3);
  bytes.text(token);
  bytes.array(pages.length);
  let at = 0;
  for (const [index, page] of pages.entries()) {
    const end = ends[index] ?? places.length;
    bytes.array(3);
    bytes.number(page - (pages[index - 1] ?? 0));
    bytes.array(1 + end - at);
    bytes.number(-plainWeight);
    for (let before = 0; at < end; at += 1) {
      const place = places[at] ?? 0;
      bytes.number(place - before);
      before = place;
    }
    bytes.array(0);
  }
  bytes.array(0);
  return bytes.length();
}

const plainWeight = 25;
