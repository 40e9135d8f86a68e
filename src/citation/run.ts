import type { LanguageTag } from '../schema/language.ts';
import type { Quoted } from './citable.ts';

/** A piece of a reference: its text, whether the style prints it in italics, and the language of quoted words. */
export type Run = { readonly text: string; readonly italic?: true; readonly language?: LanguageTag };

/** Quoted words, in square brackets where they are supplied. */
export function quoted({ text, language, supplied }: Quoted): Run {
  return { text: supplied ? `[${text}]` : text, language };
}

/** The reference as plain text. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** A full stop, where the words before it do not end a sentence themselves. */
export function stopAfter(text: string): string {
  return /[.…?!][»”"’]*$/u.test(text) ? '' : '.';
}
