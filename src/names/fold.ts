/**
 * The form under which words of one script are compared: lower case, without diacritics, Kazakh letters as their Russian look-alikes
 * (қ к, ғ г, ң н, ә а, ө о, ұ ү у, һ х, і и), й as и, ё as е, apostrophes as `'`. So a Kazakh name typed on a Russian keyboard is the same.
 *
 * One character in is one character out as long as the text is composed (NFC), so that endings can be cut at an offset. Letters are not
 * doubled or dropped here: across scripts `crossScriptKey` goes further, and only whole words can be compared by it.
 */
export function fold(text: string): string {
  if (text.length > longestKept) return folded(text);
  let known = kept.get(text);
  if (known === undefined) {
    known = folded(text);
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, known);
  }
  return known;
}

function folded(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return plain.test(lower) ? lower : lower.replace(special, foldCharacter);
}

/** The words of a language come again and again: most are folded already. */
const kept = new Map<string, string>();
const mostKept = 50_000;
/** A longer word may be cut from a text that would be kept with it. */
const longestKept = 12;

/** ISO 15924 code of the script of a word's first letter; absent for digits and for other scripts. */
export function scriptOf(word: string): 'Cyrl' | 'Latn' | 'Arab' | 'Hans' | undefined {
  if (/\p{Script=Cyrillic}/u.test(word)) return 'Cyrl';
  if (/\p{Script=Latin}/u.test(word)) return 'Latn';
  if (/\p{Script=Arabic}/u.test(word)) return 'Arab';
  return /\p{Script=Han}/u.test(word) ? 'Hans' : undefined;
}

const plain = /^[a-z0-9а-ик-я]*$/;
const special = /[^a-z0-9а-ик-я \n]/g;

/** The Kazakh letters and the Russian ones that stand in for them on a Russian keyboard and in Russian newspapers. */
export const russianForKazakh: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

const lookAlikes: Readonly<Record<string, string>> = {
  ...russianForKazakh,
  ...{ ё: 'е', й: 'и', ı: 'i', ł: 'l', ø: 'o', ß: 's', đ: 'd' },
  ...{ '’': "'", '‘': "'", ʼ: "'", ʹ: "'", '`': "'", '´': "'" },
};

function foldCharacter(character: string): string {
  const known = lookAlikes[character];
  if (known !== undefined) return known;
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.length <= 1 ? bare : character;
}
