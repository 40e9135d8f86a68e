/** A word of a text: its letters and digits with the apostrophes between them. Offsets are UTF-16 units, `end` exclusive. */
export type Token = { readonly text: string; readonly start: number; readonly end: number };

/**
 * The words of a text in order, in time linear in its length. Hyphens and full stops divide words (`ҚКП-ның` is two, `К.-Ж.` is two), so that
 * each half of a double-barrelled name can inflect and an acronym can be told from its ending; what stands between two words is told by `gap`.
 */
export function tokens(text: string): readonly Token[] {
  if (text.length < leastKept) return divided(text);
  let known = kept.get(text);
  if (known === undefined) {
    known = divided(text);
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, known);
  }
  return known;
}

/** The paragraphs of an article are read many times over, one article after the other. */
const kept = new Map<string, readonly Token[]>();
const mostKept = 128;
const leastKept = 24;

function divided(text: string): Token[] {
  const found: Token[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text))
    found.push({ text: match[0], start: match.index, end: word.lastIndex });
  return found;
}

/** How two words follow each other. `far`: a paragraph break, a full stop that ends no initial, or any other mark stands between them. */
export type Gap = 'space' | 'hyphen' | 'initial' | 'mark' | 'dash' | 'far';

/**
 * What divides a word from the next: white space with at most one line break; a hyphen without space; the full stop of an initial;
 * quotation marks, brackets or a comma (`mark`), which stand inside names of organisations but not of people; a dash between spaces, which
 * divides the halves of a party's name (`Грузинская мечта — Демократическая Грузия`).
 */
export function gap(text: string, from: Token, to: Token): Gap {
  if (to.start - from.end > 6) return 'far';
  const between = text.slice(from.end, to.start);
  if (between === ' ') return 'space';
  if (/^[-‐‑–]$/.test(between)) return 'hyphen';
  if (/\n[^\S\n]*\n/.test(between)) return 'far';
  if (/^\s+$/.test(between)) return 'space';
  if (/^\.(?:\s?[-‐‑]?\s?|\s{1,3})$/.test(between)) return 'initial';
  if (/^ [-–—] $/.test(between)) return 'dash';
  return /^[\s«»“”„"‘’',()/]+$/.test(between) ? 'mark' : 'far';
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’ʼ‘`][\p{L}\p{N}\p{M}]+)*/gu;
