import type { Note } from '../schema/note.ts';
import { packages } from './packages.ts';

/** Why bytes are no article, and what a person can do. One sentence each. */
export type DecodeFailure = { readonly reason: string; readonly next: string };

/** A text, and the encoding its bytes were in: a WHATWG or IANA name in lower case. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly notes: readonly Note[] };

/**
 * Turns the bytes of a seed into text. In this order: byte order mark, strict UTF-8, UTF-16 without a mark, damaged UTF-8, then the
 * eight-bit encodings in which Kazakh, Russian and English newspapers were kept, and the East Asian ones, by which gives plausible words.
 */
export function decode(bytes: Uint8Array): Decoded | { readonly failure: DecodeFailure } {
  const known = signature(bytes);
  if (known !== undefined)
    return { failure: { reason: `The file is ${known}, not text.`, next: 'Copy the text of the article into a .txt file.' } };
  const decoded =
    marked(bytes) ??
    strict(bytes, 'utf-8') ??
    unmarkedUtf16(bytes) ??
    damagedUtf8(bytes) ??
    western(bytes) ??
    eightBit(bytes) ??
    eastAsian(bytes);
  if (decoded !== undefined && !/\S/u.test(decoded.text.replaceAll(/[\p{C}\p{Z}]/gu, ''))) {
    return { failure: { reason: 'The file is empty.', next: 'Put the text of the article into it, or delete it.' } };
  }
  if (decoded === undefined || isBinary(decoded.text)) {
    return { failure: { reason: 'The file is not text in any known encoding.', next: 'Save it as plain text in UTF-8, or delete it.' } };
  }
  return { text: decoded.text, encoding: decoded.encoding, notes: decoded.notes ?? [] };
}

type Candidate = { readonly text: string; readonly encoding: string; readonly notes?: readonly Note[] };

/** First bytes of files that people take for text. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a Word document or ZIP archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a compressed file'],
];

function signature(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find(([start]) => head.startsWith(start))?.[1];
}

function marked(bytes: Uint8Array): Candidate | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return strict(bytes, 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict(bytes, 'utf-16be');
  return undefined;
}

function strict(bytes: Uint8Array, encoding: string): Candidate | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // UTF-16 read as UTF-8 is valid and full of control characters.
    return encoding === 'utf-8' && isBinary(text) ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}

function unmarkedUtf16(bytes: Uint8Array): Candidate | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const candidates = ['utf-16le', 'utf-16be'].map((encoding) => strict(bytes, encoding)).filter((candidate) => candidate !== undefined);
  return candidates.find(({ text }) => {
    const sample = text.slice(0, sampleLength);
    return /[ \n]/.test(sample) && share(sample, /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\s]/gu) > 0.95;
  });
}

/** UTF-8 of which a crawler cut or broke a few bytes: the lost characters become U+FFFD, and a person is told. */
function damagedUtf8(bytes: Uint8Array): Candidate | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = count(text, /\ufffd/gu);
  const kept = count(text, /[^\p{ASCII}\ufffd]/gu);
  if (isBinary(text) || lost > Math.max(1, kept * 0.02)) return undefined;
  if (kept === 0) return undefined;
  const message = `${lost} of the characters could not be read: the file is damaged UTF-8. Replace it with a whole copy if there is one.`;
  return { text: text.replace(/\ufffd$/u, ''), encoding: 'utf-8', notes: [{ rule: 'encoding-damaged', message }] };
}

/** A text in Latin letters with a few marks beyond ASCII, such as a curly apostrophe or a hard space, which other encodings take for letters. */
function western(bytes: Uint8Array): Candidate | undefined {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const sample = text.slice(0, sampleLength);
  const foreign = count(sample, /\P{ASCII}/gu);
  if (count(sample, /[a-z]/giu) < foreign * 4 || count(sample, /[^\p{ASCII}\p{P}\p{Z}\p{S}]/gu) > 0) return undefined;
  return { text, encoding: 'windows-1252' };
}

/** The eight-bit encodings tried, in the order in which equals are preferred. */
const eightBitEncodings = ['windows-1251', 'kz-1048', 'koi8-r', 'ibm866', 'iso-8859-5', 'windows-1252', 'ptcp154'];

/** Those that the platform's decoder does not know, by the decoder's name: the Kazakh standard СТ РК 1048-2002, and Paratype's Cyrillic Asian. */
const iconvNames: Readonly<Record<string, string>> = { 'kz-1048': 'rk1048', ptcp154: 'pt154' };

function eightBit(bytes: Uint8Array): Candidate | undefined {
  const guesses = packages.chardet.analyse(bytes.subarray(0, sampleBytes)).map(({ name }) => name.toLowerCase());
  const east = guesses[0] !== undefined && eastAsianEncodings.includes(guesses[0]) ? eastAsian(bytes) : undefined;
  if (east !== undefined) return east;
  let best: (Candidate & { readonly score: number }) | undefined;
  for (const encoding of eightBitEncodings) {
    const known = iconvNames[encoding];
    const text = known === undefined ? new TextDecoder(encoding).decode(bytes) : packages.iconv.decode(bytes, known);
    // The detector's first guess settles what plausibility leaves open; it knows neither of these, which are Windows-1251 with Kazakh letters.
    const guessed = guesses[0] === (known === undefined ? encoding : 'windows-1251');
    const score = plausibility(text.slice(0, sampleLength)) + (guessed ? 0.02 : 0);
    if (score > (best?.score ?? 0.6)) best = { text, encoding, score };
  }
  return best;
}

const eastAsianEncodings = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'];

function eastAsian(bytes: Uint8Array): Candidate | undefined {
  for (const { name, confidence } of packages.chardet.analyse(bytes.subarray(0, sampleBytes))) {
    const encoding = name.toLowerCase();
    if (confidence < 50 || !eastAsianEncodings.includes(encoding)) continue;
    const candidate = strict(bytes, encoding);
    if (candidate !== undefined && share(candidate.text, /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}]/gu) > 0.4)
      return candidate;
  }
  return undefined;
}

/** Enough characters to judge by; a longer sample changes no decision. */
const sampleLength = 20_000;
const sampleBytes = 40_000;

/**
 * How much a text looks like words, from 0 to 1: letters that newspapers use, capitals at the head of words only, one script a word.
 * Kazakh letters count fully among Kazakh ones; in KZ-1048 they stand where Windows-1251 has the letters of Serbian and Macedonian.
 */
function plausibility(text: string): number {
  const foreign = [...text].filter((character) => character > '\u007f');
  if (foreign.length === 0) return 1;
  const odd = count(text, /[^\p{ASCII}\p{Script=Cyrillic}\p{Script=Latin}\p{P}\s№°±§€©®™]/gu);
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  let good = 0;
  let all = 0;
  for (const word of words) {
    if (/^\p{ASCII}+$/u.test(word)) continue;
    all += word.length;
    if (wellFormed.some((shape) => shape.test(word))) good += word.length;
  }
  const letters = all === 0 ? 0.7 : good / all;
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu) ?? [];
  const common = cyrillic.length === 0 ? 1 : Math.min(1, count(text, /[аоеиыінтрслөәқ]/gu) / (cyrillic.length * 0.4));
  return letters * (0.5 + 0.5 * common) - odd / foreign.length;
}

/** Words of Russian and Ukrainian, of Kazakh, and of western Europe; a capital heads the word or all are capitals. */
const wellFormed = [
  /^(?:[А-ЯЁ]?[а-яё]+|[А-ЯЁ]+)$/u,
  /^(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]?[а-яёәғқңөұүһі]+|[А-ЯЁӘҒҚҢӨҰҮҺІ]+)$/u,
  /^(?:[А-ЩЬЮЯЄІЇҐЎ]?[а-щьюяєіїґўы]+)$/u,
  /^[A-Z]?(?:[a-z]*[à-öø-ÿœšž][a-z]*){1,3}$/u,
];

/** Text holds no NUL, and hardly any control character. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, sampleLength * 10);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells
  return sample.includes('\0') || count(sample, /[\u0001-\u0008\u000e-\u0019\u001b-\u001f\u007f]/gu) > sample.length * 0.005;
}

function share(text: string, pattern: RegExp): number {
  return text.length === 0 ? 0 : count(text, pattern) / text.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
