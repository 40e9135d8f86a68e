import type { InterfaceLanguage } from '../schema/language.ts';
import { fetchAs } from './fetch.ts';

/** The interface's words as the page hands them over, in the reader's language. */
export type Phrases = {
  readonly ui: InterfaceLanguage;
  readonly t: (key: string, values?: Readonly<Record<string, string>>) => string;
  /** A phrase in the plural form that `n` takes; `{n}` is the number as the language writes it. */
  readonly tn: (key: string, n: number) => string;
};

/** Fetches the phrases of search, which lie beside the search page to which a search box leads. Throws where that fails. */
export async function loadPhrases(box: HTMLFormElement): Promise<Phrases> {
  const table = await fetchAs<PhraseTable>(new URL('words.json', box.action).href);
  return phrasesOf(table, document.documentElement.lang as InterfaceLanguage);
}

/** Reads the phrases that a page embeds as JSON: a text, or a text for each plural category. */
export function readPhrases(json: string, ui: InterfaceLanguage): Phrases {
  return phrasesOf(JSON.parse(json), ui);
}

type PhraseTable = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

function phrasesOf(table: PhraseTable, ui: InterfaceLanguage): Phrases {
  const plurals = new Intl.PluralRules(ui);
  const numbers = new Intl.NumberFormat(ui);
  return {
    ui,
    t: (key, values = {}) => fill(typeof table[key] === 'string' ? table[key] : key, values),
    tn: (key, n) => {
      const forms = table[key];
      const form = typeof forms === 'object' ? (forms[plurals.select(n)] ?? forms.other) : undefined;
      return fill(form ?? key, { n: numbers.format(n) });
    },
  };
}

function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}
