import { searchRules as rules, type SearchRules } from '../languages/search.ts';

/** A word as printed and the stem under which it is indexed. Offsets are UTF-16 units of the text, `end` exclusive. */
export type Word = { readonly start: number; readonly end: number; readonly stem: string };

/** A word of a query with every stem under which an article of any language may have it; the first is the word as folded. */
export type QueryWord = { readonly start: number; readonly end: number; readonly stems: readonly string[]; readonly common: boolean };

/**
 * The words of a text in order, without the common ones, each stemmed by the rules of the text's language. A word in another script takes the
 * one language of that script; where there is none or several, it stays as folded.
 */
export function analyse(text: string, language: string): Word[] {
  const words: Word[] = [];
  for (const { start, end, entry } of wordsOf(text, lexiconOf(language))) if (!entry.common) words.push({ start, end, stem: entry.stem });
  return words;
}

/** The words of a query, the common ones marked. */
export function analyseQuery(text: string): QueryWord[] {
  return wordsOf(text, lexiconOf(undefined)).map(({ start, end, entry: { folded, common } }) => {
    const stems = rules.filter((candidate) => writes(candidate, folded)).map((candidate) => stem(folded, candidate));
    return { start, end, stems: [...new Set([folded, ...stems])], common };
  });
}

/** All words of a text as readers type them, unstemmed, the common ones too; to compare exact words. */
export function exactWords(text: string): { readonly start: number; readonly end: number; readonly folded: string }[] {
  return wordsOf(text, lexiconOf(undefined)).map(({ start, end, entry: { folded } }) => ({ start, end, folded }));
}

/** A word as readers type it: lower case, no diacritics on Latin letters, letters that share a key or a sound made one. */
export function foldWord(word: string): string {
  let folded = '';
  for (const letter of word.normalize('NFC').toLowerCase()) {
    const plain = /\p{Script=Latin}/u.test(letter) ? (letter.normalize('NFD')[0] ?? letter) : letter;
    folded += lookAlikes.get(plain) ?? plain;
  }
  return folded.replaceAll(/\p{M}/gu, '');
}

const lookAlikes = new Map(rules.flatMap((language) => Object.entries(language.lookAlikes)));

/** A run of letters and digits; an ideograph is a word by itself, since Chinese sets no spaces. */
const wordPattern = /\p{Script=Han}|[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*/gu;
/** Ideographs are behind this letter, and so is little else. */
const firstIdeograph = 0x2e80;
const ideograph = /[\u2e80-\uffff]/;

/** Starts and ends of what `wordPattern` finds in a text without ideographs; a table of letters is several times as fast, and long archives have much text. */
function runsOf(text: string): number[] {
  letterTypes ??= Uint8Array.from({ length: firstIdeograph }, (_, code) => {
    const letter = String.fromCharCode(code);
    return /[\p{L}\p{N}]/u.test(letter) ? wordLetter : /\p{M}/u.test(letter) ? mark : 0;
  });
  const spans: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (letterTypes[text.charCodeAt(at)] !== wordLetter) continue;
    const start = at;
    while (at < text.length && letterTypes[text.charCodeAt(at)] !== 0) at += 1;
    spans.push(start, at);
  }
  return spans;
}

let letterTypes: Uint8Array | undefined;
const wordLetter = 1;
const mark = 2;

const joiners = new Set(["'", '’', 'ʼ', '-', '‑']);
const attached = new Set(rules.flatMap((language) => language.attached.split(' ')));

/** What is known of a word as printed. */
type Entry = { readonly folded: string; readonly stem: string; readonly common: boolean };

/** Looks a printed word up in one language. */
type Lexicon = (printed: string) => Entry;

/** Endings behind a hyphen or apostrophe (ҚКП-ның, Kazakhstan’s) are part of the word before them. */
function wordsOf(text: string, lexicon: Lexicon): { readonly start: number; readonly end: number; readonly entry: Entry }[] {
  const words: { start: number; end: number; entry: Entry }[] = [];
  const spans = ideograph.test(text)
    ? [...text.matchAll(wordPattern)].flatMap((word) => [word.index, word.index + word[0].length])
    : runsOf(text);
  for (let at = 0; at < spans.length; at += 2) {
    const [index, end] = [spans[at] ?? 0, spans[at + 1] ?? 0];
    const entry = lexicon(text.slice(index, end));
    const before = words.at(-1);
    if (before?.end === index - 1 && joiners.has(text.charAt(index - 1)) && attached.has(entry.folded)) before.end = end;
    else words.push({ start: index, end, entry });
  }
  return words;
}

const lexicons = new Map<SearchRules | undefined, Lexicon>();

/** Texts repeat their words, so each is worked out once; up to a bound, since an archive has no end of misprints. */
function lexiconOf(language: string | undefined): Lexicon {
  const own = rules.find((candidate) => candidate.tag === language?.split('-')[0]);
  const present = lexicons.get(own);
  if (present !== undefined) return present;
  const entries = new Map<string, Entry>();
  const lexicon: Lexicon = (printed) => {
    const known = entries.get(printed);
    if (known !== undefined) return known;
    if (entries.size > 100_000) entries.clear();
    const folded = foldWord(printed);
    const entry = { folded, stem: stemOf(folded, own), common: commonWords.has(folded) };
    entries.set(printed, entry);
    return entry;
  };
  lexicons.set(own, lexicon);
  return lexicon;
}

const commonWords = new Set(rules.flatMap((language) => language.common.split(' ')));

function stemOf(folded: string, own: SearchRules | undefined): string {
  if (own !== undefined && writes(own, folded)) return stem(folded, own);
  const [only, ...others] = rules.filter((candidate) => writes(candidate, folded));
  return only === undefined || others.length > 0 ? folded : stem(folded, only);
}

function writes(candidate: SearchRules, folded: string): boolean {
  return scripts[candidate.script].test(folded);
}

const scripts = { Cyrillic: /^\p{Script=Cyrillic}+$/u, Latin: /^\p{Script=Latin}+$/u };

/** Shorter words are names of letters, initials and particles. Longer ones are no words, and a stemmer need not be patient with them. */
const stemmedLengths = { from: 3, to: 40 };

function stem(folded: string, { stemmer, endings }: SearchRules): string {
  if (folded.length < stemmedLengths.from || folded.length > stemmedLengths.to) return folded;
  if (endings !== undefined) return withoutEndings(folded, endings);
  return stemmer?.(folded) ?? folded;
}

function withoutEndings(folded: string, endings: Endings): string {
  const minima = minimaOf(endings);
  let rest = folded;
  for (;;) {
    const length = endingLength(rest, endings, minima);
    rest = rest.slice(0, rest.length - length);
    const last = rest.at(-1) ?? '';
    rest = rest.slice(0, -1) + (endings.unvoiced[last] ?? last);
    rest = Object.hasOwn(endings.restored, rest) ? (endings.restored[rest] ?? rest) : rest;
    if (length === 0) return rest;
  }
}

type Endings = NonNullable<SearchRules['endings']>;

/** The length of the longest ending that may stand there and leaves enough of a word before it; 0 where there is none. */
function endingLength(word: string, { after, vowels }: Endings, minima: ReadonlyMap<string, number>): number {
  for (let length = Math.min(longestEnding, word.length - 1); length > 0; length -= 1) {
    const left = word.length - length;
    const ending = word.slice(left);
    if (left < (minima.get(ending) ?? word.length)) continue;
    if (!(after[ending.charAt(0)] ?? word).includes(word.charAt(left - 1))) continue;
    for (let at = 0; at < left; at += 1) if (vowels.includes(word.charAt(at))) return length;
  }
  return 0;
}

const longestEnding = 7;
const known = new Map<Endings, ReadonlyMap<string, number>>();

/** The letters that must remain before each ending. */
function minimaOf(endings: Endings): ReadonlyMap<string, number> {
  const minima =
    known.get(endings) ??
    new Map(
      Object.entries(endings.leaving).flatMap(([letters, list]) => list.split(' ').map((ending) => [ending, Number(letters)] as const)),
    );
  known.set(endings, minima);
  return minima;
}
