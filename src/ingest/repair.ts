import type { Note } from '../schema/note.ts';

/** Puts right what copying and crawling do to characters. Each kind of repair is one note. Lines are kept: `\n` stays where it was. */
export function repair(text: string): { readonly text: string; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const apply = (value: string, { rule, pattern, replacement, words }: Repair): string => {
    let times = 0;
    const repaired = value.replaceAll(pattern, () => {
      times += 1;
      return replacement;
    });
    if (times > 0) notes.push({ rule, message: `${words} (${times}).` });
    return repaired;
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: vertical tabs and form feeds end lines
  let repaired = text.replaceAll(/\r\n?|[\u0085\u2028\u2029\u000b\u000c]/gu, '\n');
  const composed = repaired.normalize('NFC');
  if (composed !== repaired) notes.push({ rule: 'repair-composed', message: 'Letters written with separate marks were composed.' });
  repaired = repairs.reduce(apply, composed);
  const mended = mendLookAlikes(repaired);
  if (mended.words.length > 0) {
    const shown = [...new Set(mended.words)].slice(0, 5).join(', ');
    notes.push({
      rule: 'repair-look-alikes',
      message: `Letters of another alphabet inside a word were replaced (${mended.words.length}): ${shown}.`,
    });
  }
  return { text: mended.text, notes };
}

type Repair = { readonly rule: string; readonly pattern: RegExp; readonly replacement: string; readonly words: string };

const repairs: readonly Repair[] = [
  { rule: 'repair-soft-hyphens', pattern: /\u00ad/gu, replacement: '', words: 'Soft hyphens were removed' },
  {
    rule: 'repair-invisible',
    pattern: /[\u200b-\u200d\u2060-\u2064\ufeff\u180e]/gu,
    replacement: '',
    words: 'Invisible characters were removed',
  },
  {
    rule: 'repair-direction',
    pattern: /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/gu,
    replacement: '',
    words: 'Marks that turn the direction of writing were removed',
  },
  {
    rule: 'repair-controls',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    pattern: /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu,
    replacement: '',
    words: 'Control characters were removed',
  },
  {
    rule: 'repair-spaces',
    pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu,
    replacement: ' ',
    words: 'No-break and odd spaces became plain spaces',
  },
];

/** Latin letters and the Cyrillic letters that look the same; Kazakh ә and ө are often typed with their Latin and phonetic doubles. */
const doubles = 'aа cс eе oо pр xх yу iі AА BВ CС EЕ HН IІ KК MМ OО PР TТ XХ YУ əә ƏӘ ɵө ƟӨ hһ'.split(' ');
const toCyrillic = new Map(doubles.map(([latin = '', cyrillic = '']) => [latin, cyrillic]));
const toLatin = new Map(doubles.map(([latin = '', cyrillic = '']) => [cyrillic, latin]));

/**
 * A word of both alphabets, all letters of the rarer one having a double in the other, becomes a word of the commoner one. It stays as it is
 * where that is ambiguous: an acronym or name with an ending (`PCтың`, `Yahooның`), or letters that could all be of either alphabet, unless the text has the
 * word elsewhere in one of the two. A single Latin letter between Cyrillic words, such as the preposition `c`, becomes Cyrillic.
 */
function mendLookAlikes(text: string): { readonly text: string; readonly words: readonly string[] } {
  const words: string[] = [];
  const others = () => new Set(text.match(/[\p{L}\p{M}]+/gu) ?? []);
  let known: ReadonlySet<string> | undefined;
  let mended = text.replaceAll(/[\p{L}\p{M}]+/gu, (word) => {
    const latin = word.match(/\p{Script=Latin}/gu) ?? [];
    if (latin.length === 0) return word;
    const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
    if (cyrillic.length === 0 || /^\p{Lu}{2,}\p{Ll}+$/u.test(word)) return word;
    const asCyrillic = latin.every((letter) => toCyrillic.has(letter)) ? convert(word, toCyrillic) : undefined;
    const asLatin = cyrillic.every((letter) => toLatin.has(letter)) ? convert(word, toLatin) : undefined;
    let fixed: string | undefined;
    if (asCyrillic !== undefined && asLatin !== undefined) {
      known ??= others();
      const candidates = [asCyrillic, asLatin].filter((candidate) => known?.has(candidate));
      fixed = candidates.length === 1 ? candidates[0] : undefined;
    } else if (asCyrillic !== undefined && (cyrillic.length > latin.length || !isLatinStem(word))) fixed = asCyrillic;
    else if (asLatin !== undefined && latin.length > cyrillic.length) fixed = asLatin;
    if (fixed === undefined) return word;
    words.push(fixed);
    return fixed;
  });
  mended = mended.replaceAll(/(?<=\p{Script=Cyrillic}{2},? )[acoy](?= [«"“]?\p{Script=Cyrillic}{2})/gu, (letter) => {
    const fixed = toCyrillic.get(letter) ?? letter;
    words.push(fixed);
    return fixed;
  });
  return { text: mended, words };
}

/** Latin letters and then Cyrillic ones: a foreign name with an ending, `Yahooның`. */
function isLatinStem(word: string): boolean {
  return /^\p{Script=Latin}+\p{Script=Cyrillic}+$/u.test(word);
}

function convert(word: string, map: ReadonlyMap<string, string>): string {
  return [...word].map((letter) => map.get(letter) ?? letter).join('');
}
