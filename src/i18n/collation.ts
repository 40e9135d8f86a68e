import type { InterfaceLanguage } from '../schema/language.ts';
import { bare, letterOf } from '../schema/letter.ts';
import { words } from './words.ts';

/** The words of a list under one letter. `letter` is an upper-case letter, `0` for figures or `#` for other signs. */
export type LetterGroup<T> = { readonly letter: string; readonly items: readonly T[] };

/** Sorts by the reader's alphabet and groups under its letters, so that `Ә` has a heading of its own in Kazakh and `Ё` stands where its language puts it. */
export function alphabetical<T>(items: readonly T[], textOf: (item: T) => string, ui: InterfaceLanguage): readonly LetterGroup<T>[] {
  const collator = new Intl.Collator(ui, { numeric: true });
  const sorted = [...items].sort((one, other) => collator.compare(bare(textOf(one)), bare(textOf(other))));
  const groups: { letter: string; items: T[] }[] = [];
  for (const item of sorted) {
    const letter = letterOf(textOf(item), ui);
    const group = groups.at(-1);
    if (group?.letter === letter) group.items.push(item);
    else groups.push({ letter, items: [item] });
  }
  return groups;
}

/** Puts what has letters into the order of the reader's alphabet: signs and figures first, as in a sorted list. */
export function byLetter<T extends { readonly letter: string }>(items: readonly T[], ui: InterfaceLanguage): readonly T[] {
  const collator = new Intl.Collator(ui, { numeric: true });
  return [...items].sort((one, other) => collator.compare(one.letter, other.letter));
}

/** A letter as a list shows it; figures and other signs have names. */
export function letterName(letter: string, ui: InterfaceLanguage): string {
  const { t } = words(ui);
  return letter === '0' ? t('list.digits') : letter === '#' ? t('list.symbols') : letter;
}
