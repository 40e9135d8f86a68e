import type { InterfaceLanguage } from './language.ts';

/** What an index of names sorts an entry by: quotation marks before it do not count, «Отан» stands under О. */
export function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '') || text;
}

/**
 * The letter under which a reader's alphabet has an entry: upper-case, `0` for figures, `#` for other signs. A letter with a mark that the
 * alphabet does not tell apart stands under the plain one: `É` under `E`, in Russian `Ё` under `Е`, in Kazakh `Ё` under itself.
 */
export function letterOf(text: string, ui: InterfaceLanguage): string {
  const [first = ''] = bare(text);
  if (/\p{N}/u.test(first)) return '0';
  if (!/\p{L}/u.test(first)) return '#';
  // Through the lower case, since an address has it so and must lead back.
  const [letter = first] = first.normalize('NFC').toLocaleLowerCase(ui).toLocaleUpperCase(ui);
  const [plain = letter] = letter.normalize('NFD');
  return plain !== letter && alphabetOf(ui).compare(plain, letter) === 0 ? plain : letter;
}

/** The letters and figures that a text begins with, in lower case and without what stands between them: what a long list is divided by, with an identifier behind. */
export function initialsOf(text: string): string {
  return [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  ]
    .slice(0, mostInitials)
    .join('');
}

/** Closes initials with an identifier behind them, so that none is the beginning of another. */
export const initialsEnd = '_';

/** Texts that agree in so many letters are divided by something else. */
const mostInitials = 24;

const alphabets = new Map<InterfaceLanguage, Intl.Collator>();

function alphabetOf(ui: InterfaceLanguage): Intl.Collator {
  const alphabet = alphabets.get(ui) ?? new Intl.Collator(ui, { sensitivity: 'base' });
  alphabets.set(ui, alphabet);
  return alphabet;
}
