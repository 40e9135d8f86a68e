import { discoveryLanguages } from '../languages/discovery/discovery.ts';
import type { LanguageTag } from '../schema/language.ts';
import { beginningFilter } from './beginning.ts';
import { choose } from './choice.ts';
import { conceptOf } from './concept.ts';
import { fits } from './context.ts';
import { isListed } from './cue-list.ts';
import { fold, scriptOf } from './fold.ts';
import { type Match, type Matcher, type MatcherOptions, type NameForm, unlisted } from './form.ts';
import { addressBefore, addressBehind } from './form-of-address.ts';
import { generationBefore, generationBehind, isGeneration } from './generation.ts';
import { endingsAfterHyphen } from './inflection.ts';
import { createLexicon, languagesFor } from './lexicon.ts';
import { divided, type Found } from './nested.ts';
import { capitalised, isCue, isMiddleName } from './shape.ts';
import { gap, type Token, tokens } from './tokens.ts';
import { createTree } from './tree.ts';
import { wordsOf } from './wording.ts';

/**
 * A matcher over the given name forms. Names are kept word by word in a tree; the text is read once, word by word, and the longest name
 * that begins at a word wins. Time is linear in the text and does not grow with the number of names.
 *
 * Mentions never overlap, yet a party must count as mentioned wherever its name stands. So an organisation whose name holds a party's
 * (`ЦК КПК`, `International Department of the CPC`) is found in the words beside it, and the party in its own.
 */
export function createMatcher(forms: Iterable<NameForm>, options: MatcherOptions = {}): Matcher {
  const anyCase = options.anyCase ?? false;
  const lexicon = createLexicon(anyCase);
  const tree = createTree();
  /** First letters, folded, of names that may begin small. */
  const smallStarts = new Set<string>();
  for (const form of forms) {
    const words = wordsOf(form);
    const [first] = words;
    if (first === undefined) continue;
    if (!first.capital) smallStarts.add(fold(first.text).slice(0, 3));
    tree.add(words.map(lexicon.add), form);
  }
  const mayStartSmall = beginningFilter(smallStarts);
  const startsSmall = (word: string) => mayStartSmall(word) && smallStarts.has(fold(word.slice(0, 3)));

  /** The longest name that begins at a word and ends before another. One patronymic or initial may stand inside a person's. */
  const longestAt = (reading: Reading, first: number, before: number, allowed: (form: NameForm) => boolean): Found | undefined => {
    const { text, words, readAt } = reading;
    let longest: Found | undefined;
    let nodes: readonly number[] = [0];
    // A comma or quotation mark inside speaks against a person, a word that the record does not give against all else.
    let person = true;
    let other = true;
    for (let index = first; index < before; index += 1) {
      const here = words[index] as Token;
      const there = words[index + 1];
      const between = there === undefined ? 'far' : gap(text, here, there);
      const reached = (read: readonly number[]) => read.flatMap((word) => nodes.flatMap((node) => tree.next(node, word) ?? []));
      const ending = reached(readAt(index));
      if (ending.length > 0) {
        const found = ending
          .flatMap(tree.formsAt)
          .filter(
            (form) => (form.kind === 'people' ? person : other) && allowed(form) && (anyCase || fits(form, text, words, first, index)),
          );
        if (found.length > 0) longest = { first, last: index, forms: found };
        // A full stop ends a sentence, unless the word before it is an abbreviation.
        nodes = between === 'initial' && !anyCase ? reached(readAt(index).filter(lexicon.isDotted)) : ending;
      } else {
        if (index === first || !other || !isMiddleName(here.text, text[here.end] === '.')) break;
        other = false;
      }
      if (nodes.length === 0 || between === 'far') break;
      if (between === 'mark' || between === 'dash') person = false;
    }
    return longest;
  };

  const readings = new Map<string, Map<string, readonly number[]>>();
  const readingOf = (token: Token, endsAbbreviated: boolean, language: LanguageTag | undefined): readonly number[] => {
    const key = endsAbbreviated ? `${language}.` : `${language}`;
    let known = readings.get(key);
    if (known === undefined) {
      known = new Map();
      readings.set(key, known);
    }
    let words = known.get(token.text);
    if (words === undefined) {
      words = lexicon.read(token, endsAbbreviated, languagesFor(language, scriptOf(token.text)));
      if (known.size >= mostKnown) known.clear();
      known.set(token.text, words);
    }
    return words;
  };

  /** An acronym with full stops is the acronym: "B.J.P." */
  const dottedAt = ({ text, words }: Reading, first: number, language: LanguageTag | undefined): Found | undefined => {
    const token = words[first] as Token;
    if (token.text.length > 1 || text.charAt(token.end) !== '.' || text.charAt(token.start - 1) === '.') return undefined;
    const letters = /^(?:\p{Lu}\.){3,6}(?!\p{L})/u.exec(text.slice(token.start, token.start + 14))?.[0].replaceAll('.', '');
    if (letters === undefined) return undefined;
    const last = first + letters.length - 1;
    const forms = readingOf({ ...token, text: letters }, false, language)
      .flatMap((word) => tree.next(0, word) ?? [])
      .flatMap(tree.formsAt)
      .filter((form) => form.kind !== 'people' && fits(form, text, words, first, last));
    return forms.length === 0 ? undefined : { first, last, forms };
  };

  const find = (text: string, language?: LanguageTag): readonly Match[] => {
    const words = tokens(text);
    const read: (readonly number[] | undefined)[] = [];
    const readAt = (index: number): readonly number[] => {
      const token = words[index] as Token;
      read[index] ??= readingOf(token, text[token.end] === '.', language);
      return read[index];
    };
    const reading: Reading = { text, words, readAt };
    const partyAt = (first: number, before: number) => longestAt(reading, first, before, (form) => form.kind === 'parties' && !form.weak);
    const matches: Match[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const { text: word } = words[index] as Token;
      if (!anyCase && !capitalised(word) && !startsSmall(word)) continue;
      const found = longestAt(reading, index, words.length, () => true) ?? dottedAt(reading, index, language);
      if (found === undefined) continue;
      for (const part of divided(found, words, partyAt)) {
        if (anyCase) matches.push(toMatch(part, reading, language));
        else matches.push(ofGeneration(toMatch(ofGender(part, reading), reading, language), part, reading));
      }
      index = found.last;
    }
    return matches;
  };

  return { find };
}

/** Words of a text whose reading is kept: the words of a language come again and again. */
const mostKnown = 50_000;

/** A text as words, and the words of names that each of them can be. */
type Reading = { readonly text: string; readonly words: readonly Token[]; readonly readAt: (index: number) => readonly number[] };

/** The name with what belongs to it behind and around: an initial's full stop, an ending behind a hyphen, a quotation mark's partner. */
function toMatch(found: Found, { text, words }: Reading, language: LanguageTag | undefined): Match {
  const last = words[found.last] as Token;
  let start = (words[found.first] as Token).start;
  let end = last.end;
  const isDotted = /^(?:\p{Lu}\.){2,}\p{Lu}$/u.test(text.slice(start, end));
  if (text[end] === '.' && (isDotted || found.forms.every((form) => form.form.endsWith('.')))) end += 1;
  const suffix = words[found.last + 1];
  if (suffix !== undefined && gap(text, last, suffix) === 'hyphen' && !capitalised(suffix.text)) {
    const endings = languagesFor(language, scriptOf(suffix.text)).map(endingsAfterHyphen);
    if (endings.some((each) => each.has(fold(suffix.text)))) end = suffix.end;
  }
  const opens = /[«“„]/.test(text.slice(start, end));
  const closes = /[»”]/.test(text.slice(start, end));
  if (opens && !closes && /[»”“]/.test(text.charAt(end))) end += 1;
  if (closes && !opens && /[«“„]/.test(text.charAt(start - 1))) start -= 1;
  if (/\([^()]*$/u.test(text.slice(start, end)) && text.charAt(end) === ')') end += 1;
  // Straight marks tell by their number which one lacks its partner.
  if (/^[^"]*"[^"]*$/u.test(text.slice(start, end))) {
    if (text.charAt(end) === '"') end += 1;
    else if (text.charAt(start - 1) === '"') start -= 1;
  }
  if (found.forms.every((form) => form.kind === 'parties')) [start, end] = withoutMainWord(text, start, end);
  if (/['’]s$/u.test(text.slice(start, end)) && !found.forms.some(({ form }) => /['’]s$/u.test(form))) end -= 2;
  if (found.forms.every(isSurname)) {
    start = addressBefore(text, words, found.first)?.edge ?? start;
    end = addressBehind(text, words, found.last)?.edge ?? end;
  }
  const printed = text.slice(start, end);
  return { start, end, printed, forms: choose(found.forms, printed, language) };
}

/** A surname behind a form of address without those who are not addressed so: "Mrs. Trump" is not he, but somebody. */
function ofGender(found: Found, { text, words }: Reading): Found {
  const [first] = found.forms;
  if (first === undefined || !found.forms.every(isSurname)) return found;
  const { gender } = addressBefore(text, words, found.first) ?? addressBehind(text, words, found.last) ?? {};
  if (gender === undefined) return found;
  const fitting = found.forms.filter((form) => form.gender === undefined || form.gender === gender);
  return { ...found, forms: fitting.length === 0 ? [unlisted(first.form)] : fitting };
}

/** «Дональд Трамп-младший» is not the one whose name it begins with: somebody of that name whom no record here lists. */
function ofGeneration(match: Match, { first, last, forms }: Found, { text, words }: Reading): Match {
  if (!forms.every(({ kind }) => kind === 'people')) return match;
  const [before, behind] = [generationBefore(text, words, first), generationBehind(text, words, last)];
  if (before === undefined && behind === undefined) return match;
  const start = before?.start ?? match.start;
  const end = behind === undefined ? match.end : behind.end + (text.charAt(behind.end) === '.' && isGeneration(behind.text) ? 1 : 0);
  const printed = text.slice(start, end);
  return { start, end, printed, forms: [unlisted(printed)] };
}

/** A surname by itself, also one so well known that it is enough. */
function isSurname({ kind, weak, form }: NameForm): boolean {
  return kind === 'people' && (weak || !/\s/.test(form));
}

/** Of «партия «Ак жол»», «Ақ жол» демократиялық партиясы and «партия Гоминьдан» the name alone. */
function withoutMainWord(text: string, start: number, end: number): readonly [start: number, end: number] {
  const small = /^(\p{Lu}.*)\s(\p{Ll}+)$/su.exec(text.slice(start, end));
  if (small?.[1] !== undefined && isCue(small[2] ?? '') && scriptOf(small[1]) === 'Latn' && conceptOf(small[1]) === undefined)
    return [start, start + small[1].length];
  // Of "Hong Kong's Civic Party" the party's own name, but "People's Party" whole.
  const possessor = /^\p{Lu}[\p{L} ]*?['’]s\s(?=\p{Lu})/u.exec(text.slice(start, end))?.[0];
  if (possessor !== undefined && !isOwner(/\S+(?=\s$)/u.exec(possessor)?.[0] ?? '')) return [start + possessor.length, end];
  const behind = /^(\p{Ll}+)\s(\p{Lu}\S+)$/su.exec(text.slice(start, end));
  if (behind?.[2] !== undefined && isCue(behind[1] ?? '') && conceptOf(behind[2]) === undefined) return [end - behind[2].length, end];
  // «монгольской Народной партии»: where the capital stands the name begins.
  const owner = /^(\p{Ll}[\p{L}-]*\s)\p{Lu}\S*\s/su.exec(text.slice(start, end))?.[1];
  if (owner !== undefined) return [start + owner.length, end];
  const quoted = /^(?:[\p{L}-]+\s){0,3}[«“„"]([^«»“”„"]+)[»”“"](?:\s[\p{L}-]+){0,3}$/u.exec(text.slice(start, end));
  if (quoted?.[1] === undefined) return [start, end];
  const around =
    text
      .slice(start, end)
      .replace(quoted[1], '')
      .match(/\p{L}+/gu) ?? [];
  const at = start + text.slice(start, end).indexOf(quoted[1]);
  return around.some(isCue) ? [at, at + quoted[1].length] : [start, end];
}

/** Whether a possessive belongs to names of parties: "People's". */
function isOwner(word: string): boolean {
  return (
    conceptOf(word) !== undefined ||
    discoveryLanguages.some(({ bodies }) => bodies.some(({ owners }) => isListed(word.replace('’', "'"), owners)))
  );
}
