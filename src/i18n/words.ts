import type { InterfaceLanguage } from '../schema/language.ts';
import { tables } from './disk.ts';
import type { Table } from './table.ts';

/** Keys of phrases. */
export type PhraseKey = { [K in keyof Table]: Table[K] extends string ? K : never }[keyof Table];
/** Keys of phrases that depend on a number. */
export type CountKey = Exclude<keyof Table, PhraseKey>;
/** Groups of phrases whose last part is the name of a rule. */
export type RuleGroup = 'rule' | 'removed' | 'note' | 'form' | 'sighting' | 'decision' | 'likeness' | 'decided';
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
  const table = new Map<string, string | Readonly<Record<string, string>>>(Object.entries(tableOf(ui)));
  const numbers = new Intl.NumberFormat(ui);
  const plurals = new Intl.PluralRules(ui);
  const number = small((n) => numbers.format(n));
  const plural = small((n) => plurals.select(n));
  const phrase = (key: string): string | undefined => {
    const words = table.get(key);
    return typeof words === 'string' ? words : undefined;
  };
  return {
    t: (key, values) => (values === undefined ? (phrase(key) ?? key) : fill(phrase(key) ?? key, values)),
    tn: (key, n, values = {}) => {
      const forms = table.get(key);
      const form = typeof forms === 'object' ? (forms[plural(n)] ?? forms.other) : undefined;
      return fill(form ?? key, { n: number(n), ...values });
    },
    rule: (group, rule) => phrase(`${group}.${rule}`) ?? phrase(`${group}.other`) ?? '',
    number,
  };
}

/** Keeps what the platform tells of small whole numbers, which pages are full of and about which it takes long. */
function small<Told>(tell: (n: number) => Told): (n: number) => Told {
  const told: Told[] = [];
  return (n) => {
    if (!Number.isInteger(n) || n < 0 || n >= mostSmall || Object.is(n, -0)) return tell(n);
    told[n] ??= tell(n);
    return told[n];
  };
}

const mostSmall = 1000;

function tableOf(ui: InterfaceLanguage): Table {
  const table = tables[ui];
  if (table === undefined) throw new RangeError(`There are no words in the language ${ui}: it needs a file src/i18n/${ui}.json.`);
  return table;
}

function fill(phrase: string, values: Values): string {
  if (!phrase.includes('{')) return phrase;
  return phrase.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
