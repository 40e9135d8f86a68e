import type { DiscoveryRules } from '../languages/rules.ts';
import { beginsSentence } from './context.ts';
import { isCountry } from './country.ts';
import { endsInOne, isListed, wordsOf } from './cue-list.ts';
import { isGenitive, isOffice } from './office.ts';
import type { NamedSpan } from './people.ts';
import { allCapitals, capitalised } from './shape.ts';
import { gap, type Token } from './tokens.ts';

/** A name in a text; `nominative` where it is printed as in its record's heading. */
export type PlacedName = NamedSpan & { readonly nominative: boolean };

/** A text with its words and the names in it. */
export type OfficeText = {
  readonly text: string;
  readonly words: readonly Token[];
  readonly taken: readonly PlacedName[];
  readonly rules: DiscoveryRules;
};

/** Whether the word at an index can stand beside its right-hand neighbour inside one phrase: white space, a hyphen or quotation marks between them. */
export function isJoined({ text, words }: OfficeText, index: number): boolean {
  const [here, next] = [words[index], words[index + 1]];
  if (here === undefined || next === undefined) return false;
  const between = gap(text, here, next);
  if (between === 'space' || between === 'hyphen') return true;
  return between === 'mark' && !/[,()/\n]/.test(text.slice(here.end, next.start));
}

/** Whether the word at an index can be part of what an office is the office of. */
export function isComplement(here: OfficeText, index: number, place: 'before-name' | 'behind-name'): boolean {
  const { words, rules } = here;
  const word = words[index] as Token;
  const next = words[index + 1];
  const { joints, jointsBeforeCapital, nouns, nounEndings, notNounEndings, endsItself, never } = rules.office;
  if (isPerson(here, word) || isListed(word.text, never)) return false;
  if (isListed(word.text, joints)) return true;
  if (isListed(word.text, jointsBeforeCapital)) return next !== undefined && capitalised(next.text);
  if (isListed(word.text, nouns)) return true;
  if (isListed(word.text, rules.roles) && !isListed(word.text, rules.office.describing))
    return rules.office.baseEndings === '' ? isOffice(word.text, rules) || rules.office.mainWord === 'last' : isGenitive(word.text, rules);
  if (nounEndings === '_' && !isNamed(here, word) && endsInOne(word.text, notNounEndings) && !isListed(word.text, endsItself))
    return isCountry(word.text) && !isInflectedCountry(word.text, notNounEndings);
  if (capitalised(word.text)) return true;
  if (isListed(word.text, rules.speech) || isListed(word.text, rules.acts)) return false;
  if (nounEndings === '_') return true;
  if (endsInOne(word.text, notNounEndings)) return false;
  if (nounEndings === '') return place === 'behind-name' || /['’]s$/u.test(word.text);
  return endsInOne(word.text, nounEndings) || isListed(word.text, rules.office.describing);
}

/** The first word of a phrase whose main word stands at an index: what describes the office stands before it. */
export function firstDescribing(here: OfficeText, main: number): number {
  const { text, words, rules } = here;
  let first = main;
  while (first > 0 && isJoined(here, first - 1)) {
    const word = words[first - 1] as Token;
    const hyphen = gap(text, word, words[first] as Token) === 'hyphen';
    if (!hyphen && !describes(here, word)) break;
    first -= 1;
    if (/['’]s$/u.test(word.text) && !hyphen) {
      // "Kazakhstan's President", "the People's Republic of China's Premier": further capitals belong to the owner.
      while (first > 0 && isJoined(here, first - 1) && capitalised((words[first - 1] as Token).text) && !opens(here, first - 1)) first -= 1;
      break;
    }
  }
  // «и» joins two words that describe, and opens none.
  while (first < main && isListed((words[first] as Token).text, rules.office.joints)) first += 1;
  return first;
}

/** Whether the word before a phrase makes it depend on somebody else: "his deputy". */
export function hasOwner({ words, rules }: OfficeText, first: number): boolean {
  const before = words[first - 1];
  return before !== undefined && isListed(before.text, rules.office.owners);
}

/** A word that can describe an office: listed, of one of the endings, an acronym, a possessive, or of two capitals of one title. */
function describes(here: OfficeText, word: Token): boolean {
  const { rules, text } = here;
  const { describing, describingEndings, mainWord, never } = rules.office;
  if (isPerson(here, word) || isListed(word.text, never)) return false;
  if (isListed(word.text, describing) || (!capitalised(word.text) && endsInOne(word.text, describingEndings))) return true;
  if (endsInOne(word.text, describingEndings) && beginsSentence(text, word.start)) return true;
  if (mainWord !== 'either') return false;
  if (isOffice(word.text, rules) || isListed(word.text, rules.office.nouns)) return true;
  if (/['’]s$/u.test(word.text)) return true;
  if (!capitalised(word.text) || opens(here, here.words.indexOf(word))) return false;
  const body = here.taken.find(({ start, end }) => start <= word.start && end >= word.end);
  return body === undefined
    ? allCapitals(word.text) || isPartOfTitle(here, word)
    : body.kind === 'parties' || body.kind === 'organisations';
}

/** A capital inside a sentence, not behind a preposition: "Deputy Agriculture Minister", but not "in Paris President Macron". */
function isPartOfTitle(here: OfficeText, word: Token): boolean {
  const { words, rules } = here;
  const index = words.indexOf(word);
  const before = words[index - 1];
  return (
    before !== undefined &&
    isJoined(here, index - 1) &&
    isListed(before.text, rules.office.describing) &&
    /^\p{Lu}\p{Ll}+$/u.test(word.text)
  );
}

/** A word that opens a sentence has its capital from it. */
function opens({ words, text, rules, taken }: OfficeText, index: number): boolean {
  const word = words[index] as Token;
  if (!beginsSentence(text, word.start) || isCountry(word.text) || allCapitals(word.text)) return false;
  return !isListed(word.text, rules.office.describing) && !taken.some(({ start, end }) => start <= word.start && end >= word.end);
}

/** A word of somebody's name. */
export function isPerson({ taken }: OfficeText, { start, end }: Token): boolean {
  return taken.some((span) => span.kind === 'people' && span.start < end && span.end > start);
}

/** A word inside the name of a place or body; its last word counts where it is not inflected. */
function isNamed({ taken }: OfficeText, { start, end }: Token): boolean {
  return taken.some((span) => span.kind !== 'people' && span.start <= start && (span.nominative ? span.end >= end : span.end > end));
}

/** «Қазақстанға» has an ending beyond that of the country's name. */
function isInflectedCountry(word: string, endings: string): boolean {
  return wordsOf(endings).some((ending) => word.toLowerCase().endsWith(ending) && isCountry(word.slice(0, -ending.length)));
}
