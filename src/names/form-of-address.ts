import { fold } from './fold.ts';
import { isFormOf, nameLanguages } from './inflection.ts';
import { gap, type Token } from './tokens.ts';

/** A form of address beside a surname: its outer edge in the text, UTF-16 units, and whom it is for. */
export type FormOfAddress = { readonly edge: number; readonly gender: 'male' | 'female' };

/** The form of address right before a word of a text, in any language: "Mr. Bolton", «г-н Болтон»; absent where none stands there. */
export function addressBefore(text: string, words: readonly Token[], first: number): FormOfAddress | undefined {
  const [before, own] = [words[first - 1], words[first]];
  if (before === undefined || own === undefined || !/^\.?\s$/u.test(text.slice(before.end, own.start))) return undefined;
  const gender = addresses.get(fold(before.text));
  if (gender !== undefined) return { edge: before.start, gender };
  const opening = words[first - 2];
  if (opening === undefined || gap(text, opening, before) !== 'hyphen') return undefined;
  const hyphened = addresses.get(fold(`${opening.text}-${before.text}`));
  return hyphened === undefined ? undefined : { edge: opening.start, gender: hyphened };
}

/** The form of address right behind a word, inflected or not: «Болтон мырзаның». */
export function addressBehind(text: string, words: readonly Token[], last: number): FormOfAddress | undefined {
  const [own, after] = [words[last], words[last + 1]];
  if (own === undefined || after === undefined || !/^\s$/u.test(text.slice(own.end, after.start))) return undefined;
  const found = addressesBehind.find(({ word, tag }) => after.text.startsWith(word) && isFormOf(after.text, word, tag, 'people'));
  return found === undefined ? undefined : { edge: after.end, gender: found.gender };
}

const genders = ['male', 'female'] as const;
const addresses = new Map(
  nameLanguages.flatMap(({ address }) =>
    genders.flatMap((gender) => wordsIn(address[gender]).map((word) => [fold(word), gender] as const)),
  ),
);
const addressesBehind = nameLanguages.flatMap(({ tag, addressBehind: behind }) =>
  genders.flatMap((gender) => wordsIn(behind[gender]).map((word) => ({ tag, word, gender }))),
);

function wordsIn(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}
