import type { Citable } from './citable.ts';
import { certainParts, suppliedDate } from './cited-date.ts';
import { addressToCite } from './csl.ts';
import { quoted } from './run.ts';

/**
 * An article as one RIS record (Research Information Systems format, 2011), ended by `ER` and a line break, so that records can be written one
 * behind the other. A date that is not one day, month or year is no `PY` or `DA` but a note in words; one that is inferred is both. Values are never folded: readers of RIS
 * take a second line for a second word.
 */
export function risOf(citable: Citable): string {
  const { id, title, author, container, date, language, archive, home, original } = citable;
  const parts = certainParts(date);
  const address = addressToCite(citable);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', quoted(title).text],
    ['AU', author?.text],
    ['T2', container?.text],
    ['PY', parts?.[0] === undefined ? undefined : year(parts[0])],
    ['DA', parts === undefined ? undefined : risDate(parts)],
    ['N1', date === undefined || (parts !== undefined && date.basis !== 'inferred') ? undefined : suppliedDate(date, home)],
    ['LA', language],
    ['DP', archive[home]],
    ['AN', id],
    ['UR', address],
    ['L2', original === address ? undefined : original],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}`]));
  return `${lines.join('\r\n')}\r\nER  - \r\n`;
}

/** `YYYY/MM/DD/`: what is not known stays empty between its slashes. */
function risDate([first, month, day]: readonly [number, number?, number?]): string {
  return `${year(first)}/${twoFigures(month)}/${twoFigures(day)}/`;
}

function year(number: number): string {
  return String(number).padStart(4, '0');
}

function twoFigures(number: number | undefined): string {
  return number === undefined ? '' : String(number).padStart(2, '0');
}
