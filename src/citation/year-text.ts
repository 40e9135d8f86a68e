import type { CitedDate } from './cited-date.ts';
import type { StyleWords } from './style-words.ts';

/** The year of a reference: "2020", "ca. 2020?", "2020, 2021, or 2022"; where it is not known, the language's "no date". */
export function yearText({ years, approximate, uncertain }: CitedDate, words: StyleWords): string {
  if (years.length === 0) return words.undated;
  return `${approximate ? words.circa : ''}${words.oneOf(years)}${uncertain ? '?' : ''}`;
}
