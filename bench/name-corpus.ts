import { russianForKazakh } from '../src/names/fold.ts';
import { romanise } from '../src/names/romanise.ts';
import type { AuthorityRecord } from '../src/schema/authority.ts';
import { random } from './random.ts';

/**
 * Makes records of people as an authority file has them, each with headings in three languages: a given name of two parts and a surname of
 * two to four, as Kazakh names are put together. The same count gives the same records.
 */
export function makePeople(count: number): AuthorityRecord[] {
  const next = random(count);
  const one = (parts: readonly string[]): string => parts[next() % parts.length] ?? '';
  return Array.from({ length: count }, (_, number) => {
    const given = capital(one(starts) + one(ends));
    const family = capital(one(starts) + one(links) + one(ends) + one(families));
    const kk = `${given} ${family}`;
    const ru = kk.replace(/./gu, (letter) => russianLetter(letter));
    return { kind: 'people', id: `made-${number}`, heading: { kk, ru, en: romanise(kk) } };
  });
}

const starts = 'ай ақ ал бай бек дос ер есен жан жол жұм кен қар қуан мұр нар нұр оңд ораз өмір сад сам сар сәт сей тай тем төл шер'.split(
  ' ',
);
const links = ['', '', 'а', 'і', 'ға', 'бек', 'дәу', 'ке', 'лы', 'мұ', 'на', 'рыс', 'тай', 'хан'];
const ends = 'бай бек берген болат ғали ғазы дар жан лан лет мұрат нәр рат рахман сұлтан тай тас хан шат'.split(' ');
const families = ['ов', 'ов', 'ев', 'ев', 'ин', 'ұлы', 'ова', 'ева', 'қызы', ''];

function russianLetter(letter: string): string {
  const lower = letter.toLowerCase();
  const made = russianForKazakh[lower] ?? lower;
  return letter === lower ? made : made.toUpperCase();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
