import type { NameRules } from '../languages/rules.ts';
import type { Kind } from '../schema/kind.ts';
import { fold, scriptOf } from './fold.ts';
import { baseOf, isKazakhLatin, kazakhLatinNames, nameLanguages, stemsOf } from './inflection.ts';
import { crossScriptKey } from './romanise.ts';
import { capitalised, isAcronym } from './shape.ts';
import type { Token } from './tokens.ts';

/** What a word of a name asks of a word of the text. */
export type WordShape = {
  readonly text: string;
  readonly kind: Kind;
  /** The languages whose endings it may take; none where it must stand as it is. */
  readonly rules: readonly NameRules[];
  /** It must be written with a capital. */
  readonly capital: boolean;
  /** A full stop must follow: an initial, an abbreviation. */
  readonly dotted: boolean;
  /** In Latin, other spellings with the same cross-script key count too; pinyin and short names alone are too much alike for that. */
  readonly loose: boolean;
};

/** The words of all names: which of them a word of a text can be a form of. Words are numbers, from 0. */
export type Lexicon = {
  readonly add: (shape: WordShape) => number;
  /** The words that a word of the text can be. `endsAbbreviated`: a full stop follows it. */
  readonly read: (token: Token, endsAbbreviated: boolean, languages: readonly NameRules[]) => readonly number[];
  /** Whether a word is an initial or abbreviation. */
  readonly isDotted: (word: number) => boolean;
};

/**
 * An empty lexicon. A word of the text is cut at every place, what stands before the cut is looked up, and what stands behind it must be
 * an ending of the word found; Latin words are compared whole by their cross-script key, and cut at an apostrophe alone.
 */
export function createLexicon(anyCase: boolean): Lexicon {
  /** The words of one spelling, letter case apart, by the other traits of their shape. */
  const numbers = new Map<string, Map<number, number>>();
  const shapes: { readonly capital: boolean; readonly dotted: boolean; readonly acronym: boolean }[] = [];
  const stems = new Map<string, Entry[]>();

  const enter = (stem: string, entry: Entry) => {
    const entries = stems.get(stem);
    if (entries === undefined) stems.set(stem, [entry]);
    else entries.push(entry);
  };

  const add = (shape: WordShape): number => {
    const acronym = isAcronym(shape.text);
    const person = shape.kind === 'people';
    const traits =
      (acronym ? 1 : 0) +
      (person ? 2 : 0) +
      (shape.capital ? 4 : 0) +
      (shape.dotted ? 8 : 0) +
      (shape.loose ? 16 : 0) +
      32 * setOf(shape.rules);
    let known = numbers.get(shape.text);
    if (known === undefined) {
      const lower = shape.text.toLowerCase();
      known = numbers.get(lower) ?? new Map();
      numbers.set(shape.text, known).set(lower, known);
    }
    const number = known.get(traits);
    if (number !== undefined) return number;
    known.set(traits, shapes.length);
    const latin = !acronym && scriptOf(shape.text) === 'Latn';
    const spelled = baseOf(shape.text);
    const base = acronym ? acronymMark + spelled.folded : latin && shape.loose ? latinMark + crossScriptKey(shape.text) : spelled.folded;
    const word = shapes.length;
    shapes.push({ capital: shape.capital, dotted: shape.dotted, acronym });
    enter(base, { word });
    for (const rules of shape.rules) {
      for (const { stem, endings, cut } of stemsOf(spelled, rules, shape.kind)) {
        if (latin && cut === 0) enter(base, { word, endings, rules });
        else if (latin) continue;
        else if (!acronym) enter(stem, { word, endings, rules });
        else if (cut === 0) enter(base, { word, endings, rules });
      }
    }
    return word;
  };

  const read = (token: Token, endsAbbreviated: boolean, languages: readonly NameRules[]): readonly number[] => {
    const words: number[] = [];
    const capital = capitalised(token.text);
    const take = (stem: string, ending: string, printed: string) => {
      for (const entry of stems.get(stem) ?? none) {
        if (entry.endings === undefined ? ending !== '' : !entry.endings.has(ending) || !languages.includes(entry.rules)) continue;
        const shape = shapes[entry.word];
        if (shape === undefined || words.includes(entry.word)) continue;
        if (!anyCase) {
          if (shape.capital && !capital) continue;
          if (shape.dotted && !endsAbbreviated) continue;
          if (shape.acronym && /\p{Ll}/u.test(printed)) continue;
        }
        words.push(entry.word);
      }
    };
    const folded = fold(token.text);
    const shouted = anyCase || /^\P{Ll}{2}/u.test(token.text);
    const latin = scriptOf(token.text) === 'Latn';
    if (latin) {
      const apostrophe = folded.lastIndexOf("'");
      for (const cut of apostrophe > 0 ? [folded.length, apostrophe] : [folded.length]) {
        take(folded.slice(0, cut), folded.slice(cut), token.text);
        take(latinMark + crossScriptKey(token.text.slice(0, cut)), folded.slice(cut), token.text);
      }
    }
    if (latin && languages.includes(kazakhLatinNames)) {
      for (let cut = folded.length - 1; cut > 1 && folded.length - cut <= longestEnding; cut -= 1) {
        take(folded.slice(0, cut), folded.slice(cut), token.text);
        take(latinMark + crossScriptKey(token.text.slice(0, cut)), folded.slice(cut), token.text);
      }
    }
    if (latin && !shouted) return words;
    for (let cut = folded.length; cut > 0 && folded.length - cut <= longestEnding; cut -= 1) {
      const stem = folded.slice(0, cut);
      const ending = folded.slice(cut);
      if (!latin) take(stem, ending, token.text);
      if (shouted) take(acronymMark + stem, ending, token.text.slice(0, cut));
    }
    return words;
  };

  return { add, read, isDotted: (word) => shapes[word]?.dotted ?? false };
}

/** A number for each set of languages. */
function setOf(languages: readonly NameRules[]): number {
  let set = 0;
  for (const rules of languages) set += 1 << (nameLanguages.indexOf(rules) + 1);
  return set;
}

/** The languages whose endings count for a word of a script in a text of a language: its own, or all of the script where it has none. */
export function languagesFor(language: string | undefined, script: string | undefined): readonly NameRules[] {
  if (script === 'Latn' && isKazakhLatin(language)) return [kazakhLatinNames];
  const tag = language?.split('-')[0];
  const own = nameLanguages.filter((rules) => rules.tag === tag && rules.script === script);
  return own.length > 0 ? own : nameLanguages.filter((rules) => rules.script === script);
}

type Entry = { readonly word: number } & (
  | { readonly endings?: undefined }
  | { readonly endings: ReadonlySet<string>; readonly rules: NameRules }
);

const none: readonly Entry[] = [];
const acronymMark = '#';
const latinMark = '=';
/** No chain of endings is longer: plural, possessive and case together have eleven letters. */
const longestEnding = 16;
