import type { InterfaceLanguage } from '../schema/language.ts';
import { tables } from './disk.ts';
import type { Table } from './table.ts';

/** Keys of phrases. */
export type PhraseKey = { [K in keyof Table]: Table[K] extends string ? K : never }[keyof Table];
/** Keys of phrases that depend on a number. */
export type CountKey = Exclude<keyof Table, PhraseKey>;
/** Groups of phrases whose last part is the name of a rule. */
export type RuleGroup = 'rule' | 'removed' | 'note' | 'form' | 'sighting' | 'decision' | 'likeness' | 'edition.decision';
/** What stands for the placeholders `{name}` of a phrase. */
export type Values = Readonly<Record<string, string | number>>;

/** The interface's words in one language. */
export type Words = {
  readonly t: (key: PhraseKey, values?: Values) => string;
  /** A phrase in the plural form that `n` takes; `{n}` is the number as the language writes it. */
  readonly tn: (key: CountKey, n: number, values?: Values) => string;
  /** The words of a rule; a rule without words of its own gets the group's general phrase. */
  readonly rule: (group: RuleGroup, rule: string | undefined) => string;
  /** A number as the language writes it. */
  readonly number: (n: number) => string;
};

/** The words of one interface language; made once, since a page asks many times. Throws where the language has no file of words. */
export function words(ui: InterfaceLanguage): Words {
  made[ui] ??= speak(ui);
  return made[ui];
}

/** The words whose keys fit a pattern, as JSON that may stand in a page for its scripts. */
export function phrasesAsJson(ui: InterfaceLanguage, keys: RegExp): string {
  const phrases = Object.entries(tableOf(ui)).filter(([key]) => keys.test(key));
  return JSON.stringify(Object.fromEntries(phrases)).replaceAll('<', '\\u003c');
}

const made: Record<InterfaceLanguage, Words> = {};

function speak(ui: InterfaceLanguage): Words {
  const table: Readonly<Record<string, string | Readonly<Record<string, string>>>> = tableOf(ui);
  const numbers = new Intl.NumberFormat(ui);
  const plurals = new Intl.PluralRules(ui);
  const phrase = (key: string): string | undefined => (typeof table[key] === 'string' ? table[key] : undefined);
  return {
    t: (key, values = {}) => fill(phrase(key) ?? key, values),
    tn: (key, n, values = {}) => {
      const forms = table[key];
      const form = typeof forms === 'object' ? (forms[plurals.select(n)] ?? forms.other) : undefined;
      return fill(form ?? key, { n: numbers.format(n), ...values });
    },
    rule: (group, rule) => phrase(`${group}.${rule}`) ?? phrase(`${group}.other`) ?? '',
    number: (n) => numbers.format(n),
  };
}

function tableOf(ui: InterfaceLanguage): Table {
  const table = tables[ui];
  if (table === undefined) throw new RangeError(`There are no words in the language ${ui}: it needs a file src/i18n/${ui}.json.`);
  return table;
}

function fill(phrase: string, values: Values): string {
  if (!phrase.includes('{')) return phrase;
  return phrase.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
