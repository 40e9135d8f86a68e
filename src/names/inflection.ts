import { names as en } from '../languages/en.ts';
import { namesInKazakhLatin } from '../languages/kazakh-latin.ts';
import { names as kk } from '../languages/kk.ts';
import { names as ru } from '../languages/ru.ts';
import type { NameRules, Paradigm } from '../languages/rules.ts';
import type { Kind } from '../schema/kind.ts';
import { fold, russianForKazakh } from './fold.ts';

/** The languages in which names inflect. A new language file is added here. */
export const nameLanguages: readonly NameRules[] = [kk, ru, en];

/** The endings of Kazakh in Latin letters, which count in texts of that language alone. */
export const kazakhLatinNames: NameRules = namesInKazakhLatin(kk);

/** Whether a text is in Kazakh in Latin letters (BCP 47 tag). */
export function isKazakhLatin(language: string | undefined): boolean {
  return language === 'kk-Latn';
}

/** A folded stem and the folded endings that make a form of the word out of it. */
export type Stem = {
  readonly stem: string;
  readonly endings: ReadonlySet<string> /** How many letters of the word the endings replace. */;
  readonly cut: number;
};

/** Whether a word as printed is the given word, inflected or not, in the given language (BCP 47 primary subtag). */
export function isFormOf(printed: string, base: string, language: string, kind: Kind): boolean {
  const token = fold(printed);
  if (token === fold(base)) return true;
  const rules = nameLanguages.find((each) => each.tag === language);
  if (rules === undefined) return false;
  return stemsOf(baseOf(base), rules, kind).some(({ stem, endings }) => token.startsWith(stem) && endings.has(token.slice(stem.length)));
}

/** An uninflected word in small letters, in Russian letters, and folded. */
export type Base = { readonly lower: string; readonly respelled: string; readonly folded: string };

/** A word ready to be cut into stems. A Kazakh spelling ends for Russian as its Russian letters do: «Сәтін» like «Сатин». */
export function baseOf(word: string): Base {
  const lower = word.normalize('NFC').toLowerCase();
  return { lower, respelled: lower.replace(kazakhLetters, (letter) => russianForKazakh[letter] ?? letter), folded: fold(word) };
}

const kazakhLetters = new RegExp(`[${Object.keys(russianForKazakh).join('')}]`, 'gu');

/** All stems of an uninflected word in a language. No ending replaces one of two letters: «Лю» is no form of «Ля». */
export function stemsOf({ lower, respelled, folded }: Base, rules: NameRules, kind: Kind): readonly Stem[] {
  const person = kind === 'people';
  const stems: Stem[] = [];
  for (const paradigm of endingIn(lower.slice(-1) + respelled.slice(-1), rules)) {
    if (paradigm.of !== undefined && (paradigm.of === 'person') !== person) continue;
    if (paradigm.cut > 0 && folded.length - paradigm.cut < (paradigm.cut === 1 ? 2 : 1)) continue;
    if (!paradigm.bases.some((ending) => ending === '_' || lower.endsWith(ending) || respelled.endsWith(ending))) continue;
    stems.push({ stem: folded.slice(0, folded.length - paradigm.cut), endings: paradigm.endings(), cut: paradigm.cut });
  }
  return stems;
}

/** The endings and particles that a language writes behind a hyphen after a name: `ҚКП-ның`, «Астанамыз-ау». Folded. */
export function endingsAfterHyphen(rules: NameRules): ReadonlySet<string> {
  let endings = attached.get(rules);
  if (endings === undefined) {
    endings = new Set(
      prepared(rules)
        .flatMap((paradigm) => (paradigm.cut === 0 && paradigm.bases.includes('_') ? [...paradigm.endings()] : []))
        .concat(rules.enclitics.split(' ').map(fold))
        .filter((ending) => ending !== ''),
    );
    attached.set(rules, endings);
  }
  return endings;
}

/** A paradigm whose endings, thousands for some, are put together when a word first takes them. */
type Prepared = Omit<Paradigm, 'bases' | 'endings'> & { readonly bases: readonly string[]; readonly endings: () => ReadonlySet<string> };

/** The paradigms of words that end in one of some letters, in their order. */
function endingIn(letters: string, rules: NameRules): readonly Prepared[] {
  let known = byEnding.get(rules);
  if (known === undefined) {
    known = new Map();
    byEnding.set(rules, known);
  }
  let found = known.get(letters);
  if (found === undefined) {
    found = prepared(rules).filter(({ bases }) => bases.some((base) => base === '_' || letters.includes(base.slice(-1))));
    known.set(letters, found);
  }
  return found;
}

const tables = new WeakMap<NameRules, readonly Prepared[]>();
const byEnding = new WeakMap<NameRules, Map<string, readonly Prepared[]>>();
const attached = new WeakMap<NameRules, ReadonlySet<string>>();

function prepared(rules: NameRules): readonly Prepared[] {
  let table = tables.get(rules);
  if (table === undefined) {
    table = rules.paradigms.map((paradigm) => {
      let endings: ReadonlySet<string> | undefined;
      return {
        ...paradigm,
        bases: paradigm.bases.split(' '),
        endings: () => {
          endings ??= combined(paradigm);
          return endings;
        },
      };
    });
    tables.set(rules, table);
  }
  return table;
}

/** Every choice of one word out of each slot, joined and folded. */
function combined({ cut, endings: slots }: Paradigm): ReadonlySet<string> {
  let endings = [''];
  for (const slot of slots) {
    const choices = slot.split(' ').map((choice) => (choice === '_' ? '' : fold(choice)));
    endings = endings.flatMap((ending) => choices.map((choice) => ending + choice));
  }
  const set = new Set(endings);
  if (cut > 0 && slots.length > 1) set.delete('');
  return set;
}
