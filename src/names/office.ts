import type { DiscoveryRules } from '../languages/rules.ts';
import { chineseToLatin } from './chinese.ts';
import { endsInOne, isListed, wordsOf } from './cue-list.ts';
import { baseForms } from './declension.ts';
import { fold } from './fold.ts';
import { tokens } from './tokens.ts';

/** Whether a word is the main word of one person's office: no form of address, no plural, in a case that its language allows beside a name. */
export function isOffice(word: string, rules: DiscoveryRules): boolean {
  const { notOffices, several, notSeveral, never } = rules.office;
  if (!isListed(word, rules.roles) || isListed(word, notOffices) || isListed(word, never)) return false;
  return hasOwnEnding(word, rules) && (!endsInOne(word, several) || isListed(word, notSeveral));
}

/** Whether a main word says by its ending that what it is the office of stands before it: «төрағасы», not «хатшы». */
export function isPossessed(word: string, { roles, office }: DiscoveryRules): boolean {
  const lower = word.toLowerCase();
  return wordsOf(office.possessed).some((ending) => lower.endsWith(ending)) && !wordsOf(roles).includes(`${lower}*`);
}

/** Whether a main word can be in the nominative, as dictionaries have it. */
export function isStem(word: string, rules: DiscoveryRules): boolean {
  return rules.office.baseEndings === '' || casesOf(word, rules).has(nominative);
}

/** Whether an office can stand as what another is the office of: «советник президента». */
export function isGenitive(word: string, rules: DiscoveryRules): boolean {
  return casesOf(word, rules).has(genitive);
}

/**
 * Whether an office and a name can stand in one case. `bases` are the words of the name in the nominative, folded. Where the language
 * does not decline offices with names, always.
 *
 * @param verbFollows true where a verb stands behind the name: an undeclined name is then its subject.
 */
export function agrees(office: string, name: string, bases: ReadonlySet<string>, rules: DiscoveryRules, verbFollows: boolean): boolean {
  if (rules.office.baseEndings === '') return true;
  const offices = casesOf(office, rules);
  const names = casesOfName(name, bases, rules);
  if (offices.size === 0) return false;
  if (names === undefined) return !verbFollows || offices.has(nominative);
  return [...offices].some((each) => names.has(each));
}

const [nominative, genitive] = [0, 1];

/** The cases in which the main word of an office can stand, 0 the nominative. */
function casesOf(word: string, rules: DiscoveryRules): ReadonlySet<number> {
  const { feminine, baseEndings } = rules.office;
  const found = [...baseForms(word, rules, 'given'), ...baseForms(word, rules, 'family')].filter(
    ({ base }) => wordsOf(feminine).includes(base.toLowerCase()) || isListedWith(base, baseEndings, rules),
  );
  return new Set(found.flatMap(({ case: number }) => number ?? []));
}

/** The cases in which a name can stand; absent where no word of it shows any. */
function casesOfName(name: string, bases: ReadonlySet<string>, rules: DiscoveryRules): ReadonlySet<number> | undefined {
  const words = tokens(name).filter(({ text }) => text.length > 1);
  // Of a Chinese name the last word alone declines.
  const declining = chineseToLatin([...bases].join(' ')) !== undefined || chineseToLatin(name) !== undefined ? words.slice(-1) : words;
  for (const { text } of declining) {
    const forms = [...baseForms(text, rules, 'given'), ...baseForms(text, rules, 'family')];
    const cases = forms.flatMap(({ base, case: number }) =>
      number !== undefined && number > 0 && fold(base) !== fold(text) && bases.has(fold(base)) ? [number] : [],
    );
    if (cases.length > 0) return new Set(cases);
  }
  return declining.some(({ text }) => bases.has(fold(text)) && /[бвгджзйклмнпрстфхцчшщьая]$/u.test(text))
    ? new Set([nominative])
    : undefined;
}

/** A listed word with nothing behind it but what the language lets a main word have: «министрі», not «министрлік». */
function hasOwnEnding(word: string, rules: DiscoveryRules): boolean {
  return rules.office.mainWordEndings === '' || isListedWith(word, rules.office.mainWordEndings, rules);
}

function isListedWith(word: string, endings: string, { roles }: DiscoveryRules): boolean {
  const lower = word.toLowerCase();
  return wordsOf(roles).some((role) =>
    role.endsWith('*')
      ? lower.startsWith(role.slice(0, -1)) && wordsOf(endings).includes(lower.slice(role.length - 1) || '_')
      : role === lower,
  );
}
