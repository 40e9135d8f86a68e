import { readContent } from '../src/ingest/disk.ts';
import { parseArticle } from '../src/schema/content.ts';
import type { SomeTranslations } from '../src/schema/language.ts';
import { contentRecord } from '../src/schema/record.ts';
import { random, zipf } from './random.ts';
import { makeVocabulary } from './vocabulary.ts';

const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];
type Named = { readonly heading: SomeTranslations };
export type MadeText = { readonly name: string; readonly text: string; readonly language: Language };

/** Case endings that a name which ends in a consonant takes in a text without a change of its stem. */
const endings: Readonly<Record<Language, readonly string[]>> = {
  kk: ['', '', 'тың', 'қа', 'пен', 'тан'],
  ru: ['', '', 'а', 'у', 'ом'],
  en: ['', '', '', '’s'],
};

const inflects = /[бвгджзклмнпрстфхцчшщңғқһa-z]$/u;

const months: Readonly<Record<Language, readonly string[]>> = {
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

const stamp: Readonly<Record<Language, (day: number, month: string, year: number) => string>> = {
  kk: (day, month, year) => `${year} жылғы ${day} ${month}`,
  ru: (day, month, year) => `${day} ${month} ${year} года`,
  en: (day, month, year) => `${day} ${month} ${year}`,
};

/** Makes `count` raw texts, those of `prepareCorpus` from number `from` on. */
export function* makeCorpus(archive: string, count: number, from = 0, named?: readonly Named[]): Generator<MadeText> {
  const textAt = prepareCorpus(archive, named);
  for (let number = from; number < from + count; number += 1) yield textAt(number);
}

/**
 * Gives the maker of raw texts like those of an archive, each by its number: the words of its own articles drawn by Zipf's law, the names of its
 * own people and parties or of the `named` records, inflected, dates over twenty years, three languages in turn. The same arguments give the
 * same texts. Throws where the archive has no article in one of the languages.
 */
export function prepareCorpus(archive: string, named?: readonly Named[]): (number: number) => MadeText {
  const content = readContent(archive);
  const words = Object.fromEntries(languages.map((language) => [language, vocabulary(content, language)])) as Record<Language, string[]>;
  const people =
    named ??
    [...content].filter(([path]) => /^(?:people|parties)\/.+\.json$/u.test(path)).map(([, text]) => contentRecord.parse(JSON.parse(text)));
  return (number) => article(number, words, people);
}

function article(number: number, words: Readonly<Record<Language, readonly string[]>>, people: readonly Named[]): MadeText {
  const next = random(number + 1);
  const language = languages[number % languages.length] ?? 'en';
  const vocabulary = words[language];
  const named = Array.from({ length: 1 + (next() % 4) }, () => people[zipf(next, people.length)]);
  const sentence = (length: number): string => {
    const chosen = Array.from({ length }, () => vocabulary[zipf(next, vocabulary.length)] ?? '');
    const name = named[next() % named.length]?.heading[language];
    if (name !== undefined && next() % 2 === 0)
      chosen.splice(
        1 + (next() % (length - 1)),
        0,
        name + (inflects.test(name) ? endings[language][next() % endings[language].length] : ''),
      );
    const text = chosen.join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const date = stamp[language](1 + (next() % 28), months[language][next() % 12] ?? '', 2005 + (next() % 20));
  const paragraphs = Array.from({ length: 4 + (next() % 5) }, () =>
    Array.from({ length: 3 + (next() % 3) }, () => `${sentence(8 + (next() % 10))}.`).join(' '),
  );
  const text = `${sentence(7)}\n\n${date}\n\n${paragraphs.join('\n\n')}\n`;
  return { name: `bench-${String(number).padStart(6, '0')}.txt`, text, language };
}

/** The words of a made archive: those of the archive's own articles in a language, of which there must be one at least, and more of their kind. */
function vocabulary(content: ReadonlyMap<string, string>, language: Language): string[] {
  const counts = new Map<string, number>();
  for (const [path, text] of content) {
    if (!/^articles\/.+\.md$/u.test(path)) continue;
    const parsed = parseArticle(text);
    if (parsed.language.value !== language) continue;
    for (const [word] of parsed.body.matchAll(/(?<![\p{L}-])\p{Ll}{2,}(?![\p{L}-])/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (counts.size === 0) throw new Error(`The archive has no article in ${language} to draw words from. Run npm run ingest first.`);
  return makeVocabulary([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word));
}
