import { familyNames, otherPalladius, syllables } from './palladius.ts';

/** A Chinese name in Palladius as pinyin: `Се Чуньтао` → `Xie Chuntao`; absent where it is none. */
export function chineseToLatin(name: string): string | undefined {
  return respelled(name, readings().fromPalladius);
}

/** A Chinese name in pinyin in Palladius: `Liu Jianchao` → `Лю Цзяньчао`; absent where it is none. */
export function chineseToCyrillic(name: string): string | undefined {
  return respelled(name, readings().fromPinyin);
}

/** One system read into the other: its syllables, and the family names of the list, each in lower case. */
type Reading = { readonly made: ReadonlyMap<string, string>; readonly longest: number; readonly familyNames: ReadonlySet<string> };
type Syllable = readonly [source: string, made: string];

function reading(pairs: readonly Syllable[], families: ReadonlySet<string>): Reading {
  return { made: new Map(pairs), longest: Math.max(...pairs.map(([source]) => source.length)), familyNames: families };
}

let tables: { readonly fromPinyin: Reading; readonly fromPalladius: Reading } | undefined;

/** Made at first use, so that a program that reads no Chinese names does not carry them. */
function readings(): { readonly fromPinyin: Reading; readonly fromPalladius: Reading } {
  if (tables !== undefined) return tables;
  const standard = pairs(syllables);
  // Passports and keyboards write v for ü.
  const withoutUmlaut = standard
    .filter(([pinyin]) => pinyin.includes('ü'))
    .map(([pinyin, palladius]): Syllable => [pinyin.replace('ü', 'v'), palladius]);
  const families = familyNames.split(/\s+/);
  const fromPinyin = reading([...standard, ...withoutUmlaut], new Set(families));
  const toPinyin = [...standard, ...pairs(otherPalladius)].map(([pinyin, palladius]): Syllable => [palladius, pinyin]);
  tables = { fromPinyin, fromPalladius: reading(toPinyin, new Set(families.flatMap((name) => made(syllablesOf(name, fromPinyin)) ?? []))) };
  return tables;
}

/** A table of words in turn, taken by twos. */
function pairs(table: string): readonly Syllable[] {
  return [...table.matchAll(/(\S+)\s+(\S+)/g)].map(([, first = '', second = '']) => [first, second]);
}

/** A family name of the list and one or two words of one or two syllables make a Chinese name. */
function respelled(name: string, from: Reading): string | undefined {
  // Few names begin so; the others are told by their first word alone, since every name of an authority file comes here.
  const end = name.search(/[\s-]/);
  if (end <= 0 || !from.familyNames.has(name.slice(0, end).normalize('NFC').toLowerCase())) return undefined;
  const words = name.normalize('NFC').split(/[\s-]+/);
  if (words.length > 3) return undefined;
  const parts: string[] = [];
  for (const word of words) {
    if (!/^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?$/u.test(word)) return undefined;
    const read = syllablesOf(word.toLowerCase(), from);
    const spelling = made(read);
    if (read === undefined || spelling === undefined || read.length > 2) return undefined;
    parts.push(spelling.charAt(0).toUpperCase() + spelling.slice(1));
  }
  return parts.join(' ');
}

/** Pinyin puts an apostrophe before a later syllable that begins with a, o or e; Palladius a hard sign between н and a vowel. */
function made(read: readonly Syllable[] | undefined): string | undefined {
  return read?.reduce((word, [, part]) => {
    if (word !== '' && /^[aoe]/.test(part)) return `${word}'${part}`;
    return /н$/.test(word) && /^[аоуэеюяи]/.test(part) ? `${word}ъ${part}` : word + part;
  }, '');
}

/**
 * The syllables of a word, fewest first; among equals those of which no later one begins with a vowel, since both systems mark one that
 * does. Linear: a syllable has at most six letters.
 */
function syllablesOf(word: string, from: Reading): readonly Syllable[] | undefined {
  const ways: ({ readonly cost: number; readonly path: readonly Syllable[] } | undefined)[] = [{ cost: 0, path: [] }];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - from.longest - 1); start < end; start += 1) {
      const before = ways[start];
      if (before === undefined) continue;
      const source = start > 0 ? word.slice(start, end).replace(/^['’ъ]/, '') : word.slice(start, end);
      const spelled = from.made.get(source);
      if (spelled === undefined) continue;
      const marked = start > 0 && source.length === end - start && /^[aoeаоэуиеюя]/.test(source);
      const cost = before.cost + (marked ? 3 : 2);
      const best = ways[end];
      if (best === undefined || cost < best.cost) ways[end] = { cost, path: [...before.path, [source, spelled]] };
    }
  }
  return ways[word.length]?.path;
}
