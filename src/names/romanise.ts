import { alphabet2021 } from '../languages/alphabet-2021.ts';
import type { AuthorityRecord } from '../schema/authority.ts';
import type { SomeTranslations } from '../schema/language.ts';
import { chineseToCyrillic, chineseToLatin } from './chinese.ts';
import { fold, russianForKazakh } from './fold.ts';

/**
 * Headings that the record lacks, made by rule from those it has; absent where nothing can be made. Only people have names that are
 * spelled anew in each language; a party's or place's name is translated or traditional, which no rule gives.
 * Chinese names go between Palladius and pinyin both ways. Other names go from Cyrillic to Latin, and between Kazakh and Russian by the
 * letters that each has; never from Latin to Cyrillic, where the rule would have to guess.
 */
export function inferredHeading(record: AuthorityRecord): SomeTranslations | undefined {
  if (record.kind !== 'people') return undefined;
  const { kk, ru, en } = record.heading;
  const cyrillic = ru ?? kk ?? (en === undefined ? undefined : chineseToCyrillic(en));
  const missing: SomeTranslations = {};
  if (cyrillic !== undefined) {
    if (kk === undefined) missing.kk = cyrillic;
    if (ru === undefined) missing.ru = russianLetters(cyrillic);
    if (en === undefined) missing.en = chineseToLatin(cyrillic) ?? romanise(kk ?? cyrillic);
  }
  return Object.keys(missing).length > 0 ? missing : undefined;
}

/**
 * Kazakh or Russian Cyrillic in the Latin spelling of English-language news: BGN/PCGN 1947 for Russian without its apostrophes, and the
 * same letters for Kazakh with its own seven as in passports: `Тоқаев` → `Tokayev`, `Жақсыбеков` → `Zhaksybekov`.
 */
export function romanise(text: string): string {
  return spelled(text.normalize('NFC'), english(), (before) => before === '' || !/\p{L}/u.test(before) || vowels.includes(before));
}

/** Kazakh Cyrillic in the alphabet of 2021: `Тоқаев` → `Toqaev`, `Әшімбаев` → `Äşımbaev`. */
export function kazakhLatin(text: string): string {
  return spelled(text.normalize('NFC'), kazakh());
}

/**
 * The key under which spellings of one word in Cyrillic and in any Latin orthography agree where possible: zh, j, ж; kh, h, х; q, k, қ; y and
 * i dropped before vowels; letters doubled single. `Тоқаев`, `Токаев`, `Tokayev`, `Tokaev` and `Toqaev` all give `tokaev`. Whole words
 * only: endings must be cut before. It finds more than nine in ten spellings of post-Soviet names, and far fewer of Western ones.
 */
export function crossScriptKey(word: string): string {
  let key = recentKeys.get(word);
  if (key === undefined) {
    if (recentKeys.size >= recentLimit) recentKeys.clear();
    key = madeKey(word);
    recentKeys.set(word, key);
  }
  return key;
}

/** The same words come again and again, in the forms of a name as in a text. */
const recentKeys = new Map<string, string>();
const recentLimit = 2 ** 14;

function madeKey(word: string): string {
  let key = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z]/g, (letter) => keyLetters[letter] ?? keyLetters[fold(letter)] ?? fold(letter));
  key = key
    .replace(/['-]/g, '')
    .replace(/shch/g, 'sh')
    .replace(/dzh|zh|dj/g, 'j')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/ck|q/g, 'k');
  key = key.replace(/tz|ts/g, 'c').replace(/y|w/g, (letter) => (letter === 'y' ? 'i' : 'u'));
  return key.replace(/(.)\1+/g, '$1').replace(/i(?=[aeou])/g, '');
}

/** A Kazakh name in Russian letters, as Russian newspapers print it: `Әукенов` → `Аукенов`. */
function russianLetters(text: string): string {
  return spelled(text, russian());
}

/** Each letter by the table, capitals as capitals; `iotates`: behind which letters е and ё have a y before them. */
function spelled(text: string, letters: ReadonlyMap<string, string>, iotates?: (before: string) => boolean): string {
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    let made = letters.get(letter) ?? letter;
    if (iotates !== undefined && /[её]/iu.test(letter) && iotates(text.charAt(index - 1).toLowerCase()))
      made = letter === letter.toLowerCase() ? `y${made}` : `Y${made.toLowerCase()}`;
    result += made;
  }
  return text.length > 1 && text === text.toUpperCase() ? result.toUpperCase() : result;
}

/** A table of small letters with the capitals added, made at first use. */
function withCapitals(table: Readonly<Record<string, string>>): () => ReadonlyMap<string, string> {
  let letters: Map<string, string> | undefined;
  return () => {
    letters ??= new Map(
      Object.entries(table).flatMap(([letter, made]) => [
        [letter, made],
        [letter.toUpperCase(), made.charAt(0).toUpperCase() + made.slice(1)],
      ]),
    );
    return letters;
  };
}

const vowels = 'аәеёиіоөуұүыэюяйьъ';

const english = withCapitals({
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'o',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
});

const kazakh = withCapitals(alphabet2021);

const russian = withCapitals(russianForKazakh);

const keyLetters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ё: 'io',
  ş: 'sh',
  š: 'sh',
  ç: 'ch',
  č: 'ch',
  ž: 'j',
  "'": '',
  '’': '',
  ʼ: '',
};
