import type { InterfaceLanguage } from '../schema/language.ts';

/** The words of a list under one letter. `letter` is an upper-case letter, `0` for figures or `#` for other signs. */
export type LetterGroup<T> = { readonly letter: string; readonly items: readonly T[] };

/** Sorts by the reader's alphabet and groups under its letters, so that `Ә` has a heading of its own in Kazakh and `Ё` stands where its language puts it. */
export function alphabetical<T>(items: readonly T[], textOf: (item: T) => string, ui: InterfaceLanguage): readonly LetterGroup<T>[] {
  const collator = new Intl.Collator(ui, { numeric: true });
  const letters = new Intl.Collator(ui, { sensitivity: 'base' });
  const sorted = [...items].sort((one, other) => collator.compare(bare(textOf(one)), bare(textOf(other))));
  const groups: { letter: string; items: T[] }[] = [];
  for (const item of sorted) {
    const letter = letterOf(bare(textOf(item)), ui);
    const group = groups.at(-1);
    if (group !== undefined && letters.compare(group.letter, letter) === 0) group.items.push(item);
    else groups.push({ letter, items: [item] });
  }
  return groups;
}

/** Quotation marks before a name do not count: «Отан» stands under О. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '') || text;
}

function letterOf(text: string, ui: InterfaceLanguage): string {
  const [first = ''] = text;
  if (/\p{N}/u.test(first)) return '0';
  return /\p{L}/u.test(first) ? first.normalize('NFC').toLocaleUpperCase(ui) : '#';
}
