import type { AuthorityRecord, Party, Person, Variant } from '../schema/authority.ts';
import type { RecordPath } from '../schema/kind.ts';
import { type HeadingLanguage, headingLanguages, type LanguageTag, type SomeTranslations } from '../schema/language.ts';
import { chineseToCyrillic, chineseToLatin } from './chinese.ts';
import { fold, scriptOf } from './fold.ts';
import type { FormRule, NameForm } from './form.ts';
import { withoutGeneration } from './generation.ts';
import { nameLanguages } from './inflection.ts';
import { isNear, soundsOf } from './near.ts';
import { crossScriptKey, inferredHeading, kazakhLatin, romanise } from './romanise.ts';

import { isAcronym, isCue } from './shape.ts';
import { tokens } from './tokens.ts';

/**
 * Every spelling of a record's name, uninflected, the surest first: headings, dated headings, variants; for people also both orders of the
 * names, patronymics and initials; romanisations that no listed spelling covers; last the weak ones, the bare surname among them.
 * A spelling comes once for each period and, but for people, each language, under the surest of its rules.
 */
export function nameForms(record: AuthorityRecord): NameForm[] {
  const found = new Map<string, NameForm>();
  const path = pathOf(record);
  const { kind } = record;
  const add: Add = (spelling, rule, language, more) => {
    const form = spelling.normalize('NFC');
    // A person's name inflects in the language of the text, whichever language it is listed for.
    const key = kind === 'people' ? form : [form, language ?? '', more?.from ?? '', more?.until ?? ''].join('\n');
    if (found.has(key) || form.trim() === '') return;
    const made: Writable = { form, record: path, kind, rule, weak: false, ordinaryWord: isOrdinary(record, form) };
    if (more !== undefined) Object.assign(made, more);
    if (language !== undefined) made.language = language;
    if (record.kind === 'people' && record.gender !== undefined) made.gender = record.gender;
    if (record.kind === 'parties' && record.country !== undefined) made.country = record.country;
    found.set(key, made);
  };

  eachLanguage(record.heading, (heading, language) => add(heading, 'heading', language));
  for (const dated of 'headings' in record ? (record.headings ?? []) : []) {
    const period = { ...(dated.from && { from: dated.from }), ...(dated.until && { until: dated.until }) };
    eachLanguage(dated.heading, (heading, language) => add(heading, 'dated-heading', language, period));
    addVariants(dated.variants, (form, language) => add(form, 'dated-heading', language, period));
  }
  const titles = record.kind === 'people' ? titlesOf(record) : [];
  // A surname that is enough by itself.
  const ofOneWord = titles.length > 0 ? { titles } : undefined;
  addVariants(record.variants, (form, language) => add(form, 'variant', language, /\s/u.test(form) ? undefined : ofOneWord));
  if (record.kind === 'people') addPerson(record, titles, add);
  if (record.kind === 'parties') addKazakhLatin(record, add);
  addVariants(record.weak, (form, language) => add(form, 'weak-variant', language, { weak: true }));
  return [...found.values()];
}

/** The record's address among all kinds: `people/kassym-jomart-tokayev`. */
export function pathOf(record: AuthorityRecord): RecordPath {
  return `${record.kind}/${record.id}`;
}

type Writable = { -readonly [Key in keyof NameForm]: NameForm[Key] };
type More = { readonly weak?: boolean; readonly titles?: readonly string[]; readonly from?: string; readonly until?: string };
type Add = (form: string, rule: FormRule, language: LanguageTag | undefined, more?: More) => void;

/** The parts of a person's name in one language; `familyFirst` where the heading puts it so. */
type Parts = { readonly family: string; readonly given?: string; readonly patronymic?: string; readonly familyFirst: boolean };

function addPerson(person: Person & { readonly kind: 'people' }, titles: readonly string[], add: Add): void {
  const heading: SomeTranslations = { ...person.heading };
  const inferred = inferredHeading(person);
  eachLanguage(inferred, (form, language) => {
    add(form, 'romanised', language);
    heading[language] = form;
  });
  addRomanised(person, add);
  const chinese = isChinese(heading);
  for (const language of headingLanguages) {
    const parts = partsOf(person, heading, language, chinese);
    if (parts === undefined) continue;
    const { family, given, patronymic, familyFirst } = parts;
    if (given !== undefined) {
      add(`${given} ${family}`, familyFirst ? 'reversed' : 'heading', language);
      add(`${family} ${given}`, familyFirst ? 'heading' : 'reversed', language);
      if (patronymic !== undefined) addPatronymic(given, patronymic, family, language, add);
      // A Chinese name of one or two syllables has no initial in use; one would match too much.
      if (!chinese) addInitials(given, patronymic, family, language, add);
    }
    // A surname of one or two letters, or of one that is a particle too, would match at random.
    const weak = { weak: true, ...(titles.length > 0 && { titles }) };
    if (fold(family).length > 1) add(family, 'surname', language, weak);
    const plain = withoutGeneration(family);
    if (plain !== undefined) add(plain, 'surname', language, weak);
    for (const spelling of chinese ? [] : spellingsOfFamily(person, family)) add(spelling, 'surname', undefined, weak);
  }
}

/** Other spellings of a family name, out of variants of two words of which the first or last is nearly it: «Асхат Рахымжанов». */
function spellingsOfFamily({ variants = [] }: Person, family: string): string[] {
  const sounds = soundsOf(family);
  return variants.flatMap((variant) => {
    const words = textOf(variant).split(/\s+/u);
    return words.length === 2 ? words.filter((word) => word.length > 3 && word !== family && isNear(soundsOf(word), sounds)).slice(-1) : [];
  });
}

/** What Kazakh texts in Latin letters call a party. One word by itself could be a word of any language: "Fides". */
function addKazakhLatin({ heading, headings = [] }: Party, add: Add): void {
  for (const { heading: named, from, until } of [{ heading, from: undefined, until: undefined }, ...headings]) {
    if (named.kk === undefined || tokens(named.kk).length < 2) continue;
    add(kazakhLatin(named.kk), 'romanised', 'kk-Latn', { ...(from && { from }), ...(until && { until }) });
  }
}

function addPatronymic(given: string, patronymic: string, family: string, language: HeadingLanguage, add: Add): void {
  add(`${given} ${patronymic} ${family}`, 'patronymic', language);
  add(`${family} ${given} ${patronymic}`, 'patronymic', language);
  add(`${given} ${patronymic}`, 'patronymic', language, { weak: true });
}

/** `К.-Ж. Токаев`, `К. Токаев`, `К. К. Токаев` and the same with the surname first. Letters that Latin spells with two may keep both. */
function addInitials(given: string, patronymic: string | undefined, family: string, language: HeadingLanguage, add: Add): void {
  const halves = given.split(/[-\s]/).filter((half) => half !== '');
  const first = halves[0];
  if (first === undefined) return;
  const initials = new Set([`${first.charAt(0)}.`]);
  const pair = /^(?:zh|sh|ch|kh|ye|yu|ya)/i.exec(first)?.[0];
  if (pair !== undefined) initials.add(`${pair}.`);
  if (halves.length > 1) initials.add(halves.map((half) => `${half.charAt(0)}.`).join('-'));
  if (patronymic !== undefined) for (const initial of [...initials]) initials.add(`${initial} ${patronymic.charAt(0)}.`);
  for (const initial of initials) {
    add(`${initial} ${family}`, 'initials', language);
    add(`${family} ${initial}`, 'initials', language);
  }
}

/** Latin spellings of the Cyrillic headings under the current orthographies, where the matcher's key does not already join them to a listed one. */
function addRomanised(person: Person, add: Add): void {
  const known = new Set(
    [person.heading.en ?? '', ...(person.variants ?? []).map(textOf)].filter((form) => scriptOf(form) === 'Latn').map(keyOf),
  );
  for (const cyrillic of [person.heading.kk, person.heading.ru]) {
    if (cyrillic === undefined) continue;
    const pinyin = chineseToLatin(cyrillic);
    const spellings =
      pinyin === undefined
        ? ([
            [romanise(cyrillic), 'en'],
            [kazakhLatin(cyrillic), 'kk-Latn'],
          ] as const)
        : ([[pinyin, 'en']] as const);
    for (const [form, language] of spellings) {
      const key = keyOf(form);
      if (known.has(key)) continue;
      known.add(key);
      add(form, 'romanised', language);
    }
  }
  const palladius = person.heading.en === undefined ? undefined : chineseToCyrillic(person.heading.en);
  if (palladius !== undefined) add(palladius, 'romanised', undefined);
}

/** The parts that the record states, else those that the shape of its heading gives: the last word is the surname, in a Chinese name the first. */
function partsOf(person: Person, headings: SomeTranslations, language: HeadingLanguage, chinese: boolean): Parts | undefined {
  const heading = headings[language];
  const words = heading?.split(/\s+/) ?? [];
  const family = person.name?.family?.[language];
  if (family !== undefined) {
    const given = person.name?.given?.[language];
    const patronymic = person.name?.patronymic?.[language];
    return { family, ...(given && { given }), ...(patronymic && { patronymic }), familyFirst: words.length > 1 && words[0] === family };
  }
  if (person.name?.family !== undefined && person.heading[language] !== undefined) return undefined;
  if (words.length < 2 || words.length > 4) return undefined;
  const familyFirst = chinese;
  const at = familyFirst ? 0 : words.length - 1;
  const found = words[at] ?? '';
  if (words.length === 2 || familyFirst) return { family: found, given: words.filter((_, index) => index !== at).join(' '), familyFirst };
  return { family: found, given: words[0] ?? '', familyFirst };
}

/** The title words in the names of the person's offices: `президент` out of «Президент Казахстана». */
function titlesOf(person: Person): readonly string[] {
  if (person.roles === undefined) return [];
  const words = person.roles.flatMap((role) =>
    Object.values(role.title).flatMap((title) => tokens(title ?? '').map((token) => fold(token.text))),
  );
  return titles.filter((title) => words.some((word) => word.startsWith(title)));
}

function isChinese(heading: SomeTranslations): boolean {
  const cyrillic = heading.ru ?? heading.kk;
  const reads = [
    cyrillic === undefined ? undefined : chineseToLatin(cyrillic),
    heading.en === undefined ? undefined : chineseToCyrillic(heading.en),
  ];
  return reads.some((read) => read !== undefined);
}

/** A name of one word, or one whose later words are written small, is an ordinary word or phrase too; a cue word in it (`партиясы`) tells it apart. */
function isOrdinary(record: AuthorityRecord, form: string): boolean {
  if (!('ordinaryWord' in record) || record.ordinaryWord !== true) return false;
  const words = tokens(form).map((token) => token.text);
  if (words.some((word) => isCue(word))) return false;
  // A word of Kazakh or Russian is none of English: the record has headings in all three, one that an article brings along has not.
  if (words.length === 1 && scriptOf(form) === 'Latn' && record.heading.ru !== undefined) return false;
  return words.length === 1 ? !isAcronym(words[0] ?? '') : words.slice(1).some((word) => /^\p{Ll}/u.test(word));
}

const titles = nameLanguages.flatMap((rules) => rules.titles.split(' ').map(fold));

function addVariants(variants: readonly Variant[] | undefined, add: (form: string, language: LanguageTag | undefined) => void): void {
  for (const variant of variants ?? []) add(textOf(variant), typeof variant === 'string' ? undefined : variant.language);
}

function textOf(variant: Variant): string {
  return typeof variant === 'string' ? variant : variant.form;
}

function keyOf(form: string): string {
  return form
    .split(/[\s-]+/)
    .map(crossScriptKey)
    .join(' ');
}

function eachLanguage(value: SomeTranslations | undefined, take: (text: string, language: HeadingLanguage) => void): void {
  for (const language of headingLanguages) {
    const text = value?.[language];
    if (text !== undefined) take(text, language);
  }
}
