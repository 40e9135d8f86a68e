import type { DiscoveryRules } from '../languages/rules.ts';
import { beginsSentence } from './context.ts';
import { isCountry } from './country.ts';
import { endsInOne, isListed } from './cue-list.ts';
import { agrees, isOffice, isPossessed } from './office.ts';
import { firstDescribing, hasOwner, isComplement, isJoined, isPerson, type OfficeText, type PlacedName } from './office-phrase.ts';
import { allCapitals, capitalised } from './shape.ts';
import { gap, type Token } from './tokens.ts';

export type { PlacedName } from './office-phrase.ts';

/** A person's name in a text, and the words of the name in the nominative, folded. */
export type NamedPerson = { readonly start: number; readonly end: number; readonly bases: ReadonlySet<string> };

/** The phrase for an office as printed, and where it stands. Offsets are UTF-16 units of the text, `end` exclusive. */
export type StatedRole = { readonly title: string; readonly start: number; readonly end: number };

/**
 * The office that a text prints right before a name («министр иностранных дел Казахстана Иванов»), or behind it between commas, dashes or
 * brackets; absent where there is none, where it may be another's, or where it says whose it is by a pronoun only. Never a sentence.
 */
export function statedRole(
  text: string,
  words: readonly Token[],
  person: NamedPerson,
  taken: readonly PlacedName[],
  rules: DiscoveryRules,
): StatedRole | undefined {
  const here: OfficeText = { text, words, taken, rules };
  const first = words.findIndex(({ end }) => end > person.start);
  const last = words.findLastIndex(({ start }) => start < person.end);
  if (first < 0 || last < first) return undefined;
  return officeBefore(here, person, first, last) ?? officeBehind(here, person, last);
}

/** No phrase for an office is longer, in words. */
const longest = 16;

function officeBefore(here: OfficeText, person: NamedPerson, first: number, last: number): StatedRole | undefined {
  const { words, rules } = here;
  if (first === 0 || !isJoined(here, first - 1) || gap(here.text, words[first - 1] as Token, words[first] as Token) === 'hyphen')
    return undefined;
  const main = mainBefore(here, person, first, last);
  if (main === undefined) return undefined;
  const from = rules.office.mainWord === 'last' ? firstOfOwners(here, main) : firstDescribing(here, main);
  if (from === undefined || hasOwner(here, from)) return undefined;
  return phrase(here, from, (words[from] as Token).start, person.start);
}

/** The main word of an office whose phrase ends right before the name: the farthest one that agrees with it. */
function mainBefore(here: OfficeText, person: NamedPerson, first: number, last: number): number | undefined {
  const { text, words, rules } = here;
  const nearest = words[first - 1] as Token;
  if (isOffice(nearest.text, rules) && rules.office.mainWord !== 'first') return first - 1;
  if (
    rules.office.mainWord === 'last' ||
    isListed(nearest.text, rules.office.jointsBeforeCapital) ||
    isListed(nearest.text, rules.office.joints)
  )
    return undefined;
  const verbFollows = [rules.speech, rules.acts].some((verbs) => isListed(words[last + 1]?.text ?? '', verbs));
  const name = text.slice(person.start, person.end);
  let main: number | undefined;
  for (let index = first - 1; index >= 0 && index >= first - longest; index -= 1) {
    const [word, next] = [words[index] as Token, words[index + 1] as Token];
    if (!isJoined(here, index)) break;
    const isMain = isOffice(word.text, rules) && (rules.office.mainWord === 'first' || isListed(next.text, rules.office.joints));
    if (isMain && agrees(word.text, name, person.bases, rules, verbFollows)) main = index;
    if (isMain && rules.office.mainWord === 'either') break;
    // «президент Казахстана и председатель КНР Си»: "and" before an office begins another's.
    if (isListed(word.text, rules.office.joints) && isOffice(next.text, rules)) break;
    if (!isComplement(here, index, 'before-name')) break;
  }
  return main;
}

/** Where the main word stands last: the first word of what it is the office of. Absent where it needs some and has none. */
function firstOfOwners(here: OfficeText, main: number): number | undefined {
  const { words, rules } = here;
  if (!isPossessed((words[main] as Token).text, rules)) return firstDescribing(here, main);
  let first = main;
  while (first > 0 && main - first < longest && isJoined(here, first - 1) && isComplement(here, first - 1, 'before-name')) {
    if (first < main && !belongsBefore(here, first)) break;
    first -= 1;
    if (opensSentence(here, words[first] as Token)) break;
  }
  while (first < main && isListed((words[first] as Token).text, rules.office.joints)) first += 1;
  // «бас директоры» alone does not tell of what.
  const isWhole = words.slice(first, main).some(({ text }) => !isListed(text, rules.office.describing));
  return isWhole ? first : undefined;
}

/**
 * Whether the word before another belongs to the same phrase: one that opens the sentence, or that stands uninflected before a name, is
 * more often the subject («Делегация Қазақстан Президенті …»), unless it is in the genitive or one of those that bodies are named by.
 */
function belongsBefore(here: OfficeText, index: number): boolean {
  const { text, words, taken, rules } = here;
  const [before, word] = [words[index - 1] as Token, words[index] as Token];
  if (isListed(before.text, rules.office.joints)) return !capitalised(word.text);
  if (gap(text, before, word) === 'hyphen' || isListed(before.text, rules.office.describing)) return true;
  if (endsInOne(before.text, rules.office.genitive)) return true;
  const isNamed = taken.some(({ start, end }) => start <= before.start && end >= before.end);
  if (isNamed || isCountry(before.text) || allCapitals(before.text)) return true;
  const belongs = rules.bodies.some(({ joined }) => isListed(before.text, joined));
  if (opensSentence(here, before) || (capitalised(word.text) && !capitalised(before.text))) return belongs && !capitalised(word.text);
  return true;
}

function opensSentence({ text }: OfficeText, word: Token): boolean {
  return beginsSentence(text, word.start) && capitalised(word.text);
}

function officeBehind(here: OfficeText, person: NamedPerson, last: number): StatedRole | undefined {
  const { text, words, rules } = here;
  const opening = /^(?:, | [–—] | \()/u.exec(text.slice(person.end, person.end + 3))?.[0];
  if (opening === undefined) return undefined;
  const start = person.end + opening.length;
  const closing = opening === ' (' ? /[()\n;]/u : /[,()]|[.;:!?](?:\s|$|»)| [–—] |\n/u;
  const length = text.slice(start).search(closing);
  const end = length < 0 ? text.length : start + length;
  if (opening === ' (' && text[end] !== ')') return undefined;
  const inside = words.flatMap((word, index) => (word.start >= start && word.end <= end ? [index] : []));
  const [from] = inside;
  const to = inside.at(-1);
  if (from === undefined || to === undefined || from !== last + 1 || inside.length > longest) return undefined;
  if (inside.some((index) => isPerson(here, words[index] as Token) || (index < to && !isJoined(here, index)))) return undefined;
  if (hasOwner(here, from + 1)) return undefined;
  const article = /^(?:the|an?)$/u.test((words[from] as Token).text) ? 1 : 0;
  const name = text.slice(person.start, person.end);
  const isWhole = (main: number): boolean => {
    if (!isOffice((words[main] as Token).text, rules)) return false;
    if (!agrees((words[main] as Token).text, name, person.bases, rules, false)) return false;
    if (rules.office.mainWord === 'last') return main === to && firstOfOwners(here, main) === from;
    if (firstDescribing(here, main) > from + article) return false;
    const next = words[main + 1];
    if (main < to && rules.office.mainWord === 'either' && !isListed(next?.text ?? '', rules.office.joints)) return false;
    return inside.every((index) => index <= main || isComplement(here, index, 'behind-name'));
  };
  return inside.some(isWhole) ? phrase(here, from + article, (words[from + article] as Token).start, end) : undefined;
}

/** The phrase, with the quotation mark that opens its first word where it is closed inside. */
function phrase({ text, words }: OfficeText, first: number, from: number, until: number): StatedRole | undefined {
  if (first >= words.length) return undefined;
  const body = text.slice(from, until);
  const quoted = /[«“„"‘]$/u.test(text.slice(0, from)) && /^[^«“„"‘]*[»”“"’]/u.test(body);
  const start = quoted ? from - 1 : from;
  const title = text.slice(start, until).trim();
  return { title: title.replace(/\s+/gu, ' '), start, end: start + title.length };
}
