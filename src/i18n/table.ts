import type en from './en.json';

/** The interface's words of one language: phrases, and phrases by plural category, under the same keys in every language. */
export type Table = typeof en;

type Phrase = string | Readonly<Record<string, string>>;

/**
 * Reads a file of words. `path` ends in the language's tag and `.json`; `reference` has the keys that are needed. Throws where the name is
 * no tag, or a key, a plural category or a placeholder is missing or unknown: a page must not fall silent in the middle of a sentence.
 */
export function parseTable(path: string, text: string, reference: Table): Table {
  const [, tag = ''] = /([^/\\]+)\.json$/u.exec(path) ?? [];
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/u.test(tag))
    throw new Error(`${path} must be named by the tag of its language, such as uz.json or uz-Cyrl.json.`);
  const table = JSON.parse(text) as Readonly<Record<string, Phrase>>;
  const wrong = [
    ...Object.keys(reference)
      .filter((key) => !(key in table))
      .map((key) => `${key} is missing`),
    ...Object.keys(table)
      .filter((key) => !(key in reference))
      .map((key) => `${key} is used nowhere`),
    ...Object.entries(reference).flatMap(([key, phrase]) => (key in table ? differences(key, table[key], phrase, tag) : [])),
  ];
  if (wrong.length > 0) {
    throw new Error(
      `${path} does not say what en.json says (${wrong.length} differences): ${wrong.slice(0, 5).join('; ')}${wrong.length > 5 ? '; …' : '.'}`,
    );
  }
  return table as unknown as Table;
}

function differences(key: string, phrase: Phrase | undefined, reference: Phrase, tag: string): string[] {
  if (typeof reference === 'string') {
    if (typeof phrase !== 'string' || phrase.trim() === '') return [`${key} must be a phrase`];
    return placeholders(phrase) === placeholders(reference)
      ? []
      : [`${key} must have the placeholders ${placeholders(reference) || 'of none'}`];
  }
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted().join(', ');
  if (typeof phrase !== 'object' || Object.keys(phrase).sort().join(', ') !== categories)
    return [`${key} must have the forms ${categories}`];
  // One thing need not be counted out: "mentioned once".
  return Object.entries(phrase).flatMap(([form, words]) =>
    form === 'one' || words.includes('{n}') ? [] : [`${key} must have {n} in the form ${form}`],
  );
}

function placeholders(phrase: string): string {
  return [...new Set([...phrase.matchAll(/\{\w+\}/gu)].map(([mark]) => mark))].sort().join(' ');
}
