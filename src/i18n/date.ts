import type { InterfaceLanguage } from '../schema/language.ts';
import { type DateLanguage, dateLanguageOf } from './date-language.ts';

/** One EDTF date without interval or set: what is known of it. `month` 1 to 12; `decade` 202 for the 2020s. */
export type DatePart = {
  readonly year?: number;
  readonly decade?: number;
  readonly month?: number;
  readonly day?: number;
};

/** An EDTF date (as far as the schema allows) in words, as a newspaper of the reader's language prints it. */
export function dateInWords(edtf: string, ui: InterfaceLanguage): string {
  const key = `${ui} ${edtf}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const words = sayDate(edtf, ui);
  if (said.size >= mostSaid) said.clear();
  said.set(key, words);
  return words;
}

/** Dates that were put into words before: lists tell the same days again and again. */
const said = new Map<string, string>();
const mostSaid = 4096;

function sayDate(edtf: string, ui: InterfaceLanguage): string {
  const language = dateLanguageOf(ui);
  const plain = edtf.replace(/[~?%]/g, '');
  const words = plainInWords(plain, language);
  return edtf === plain ? words : language.marked[markOf(edtf)].replace('{date}', words);
}

function plainInWords(edtf: string, language: DateLanguage): string {
  if (edtf.startsWith('[')) return setInWords(edtf.slice(1, -1), language);
  const [from, until] = edtf.split('/');
  if (from === undefined || until === undefined) return language.part(parsePart(edtf));
  if (from === '..') return language.notAfter(parsePart(until));
  if (until === '..') return language.notBefore(parsePart(from));
  return language.between(parsePart(from), parsePart(until));
}

/** The days between which something held, `until` exclusive; both `YYYY-MM-DD`. Without either, nothing. */
export function periodInWords(from: string | undefined, until: string | undefined, ui: InterfaceLanguage): string {
  return dateLanguageOf(ui).period(from === undefined ? undefined : parsePart(from), until === undefined ? undefined : parsePart(until));
}

/** A month as a heading: "March 2020". */
export function monthInWords(year: number, month: number, ui: InterfaceLanguage): string {
  return dateLanguageOf(ui).part({ year, month });
}

/** The name of a month alone, 1 to 12. */
export function monthName(month: number, ui: InterfaceLanguage): string {
  return dateLanguageOf(ui).months[month - 1] ?? '';
}

/** The value of a `datetime` attribute where EDTF and HTML agree: a plain day, month or year. */
export function machineDate(edtf: string): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(edtf) ? edtf : undefined;
}

/** More days than this are told by their bounds. */
const longestSet = 6;

function setInWords(members: string, language: DateLanguage): string {
  const range = members.split('..');
  if (range.length === 2 && range[0] && range[1] && !members.includes(','))
    return language.between(parsePart(range[0]), parsePart(range[1]));
  const parts = members.split(/,|\.\./).map(parsePart);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return '';
  if (parts.length > longestSet || range.length > 1) return language.between(first, last);
  return language.oneOf(parts);
}

/** One mark for the whole: approximate, uncertain, or both. */
function markOf(edtf: string): '~' | '?' | '%' {
  if (edtf.includes('%') || (edtf.includes('~') && edtf.includes('?'))) return '%';
  return edtf.includes('~') ? '~' : '?';
}

function parsePart(text: string): DatePart {
  const [year = '', month = '', day = ''] = text.split('-');
  return {
    ...numberOf('year', year),
    ...(/^\d{3}X$/.test(year) ? { decade: Number(year.slice(0, 3)) } : {}),
    ...numberOf('month', month),
    ...numberOf('day', day),
  };
}

function numberOf<K extends 'year' | 'month' | 'day'>(key: K, digits: string): Partial<Record<K, number>> {
  return (/^\d+$/.test(digits) ? { [key]: Number(digits) } : {}) as Partial<Record<K, number>>;
}
