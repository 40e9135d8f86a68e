import { fold } from './fold.ts';
import { isFormOf, nameLanguages } from './inflection.ts';
import { gap, type Token } from './tokens.ts';

/** The first word of a form of address right before a word of a text, in any language: "Mr. Bolton", «г-н Болтон»; absent where none stands there. */
export function addressBefore(text: string, words: readonly Token[], first: number): Token | undefined {
  const [before, own] = [words[first - 1], words[first]];
  if (before === undefined || own === undefined || !/^\.?\s$/u.test(text.slice(before.end, own.start))) return undefined;
  if (addresses.has(fold(before.text))) return before;
  const opening = words[first - 2];
  const isHyphened = opening !== undefined && gap(text, opening, before) === 'hyphen';
  return isHyphened && addresses.has(fold(`${opening.text}-${before.text}`)) ? opening : undefined;
}

/** The form of address right behind a word, inflected or not: «Болтон мырзаның». */
export function addressBehind(text: string, words: readonly Token[], last: number): Token | undefined {
  const [own, after] = [words[last], words[last + 1]];
  if (own === undefined || after === undefined || !/^\s$/u.test(text.slice(own.end, after.start))) return undefined;
  const found = addressesBehind.some(({ tag, listed }) =>
    listed.some((word) => after.text.startsWith(word) && isFormOf(after.text, word, tag, 'people')),
  );
  return found ? after : undefined;
}

const addressesBehind = nameLanguages.map(({ tag, addressBehind: words }) => ({
  tag,
  listed: words.split(' ').filter((word) => word !== ''),
}));
const addresses = new Set(nameLanguages.flatMap(({ address }) => address.split(' ').flatMap((word) => (word === '' ? [] : [fold(word)]))));
