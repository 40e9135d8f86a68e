import { dateInWords } from '../i18n/date.ts';
import { type InterfaceLanguage, inLanguage } from '../schema/language.ts';
import type { Citable } from './citable.ts';
import { citedDate } from './cited-date.ts';
import { quoted, type Run } from './run.ts';
import { styleWordsOf } from './style-words.ts';
import { yearText } from './year-text.ts';

/**
 * The description of an article in an electronic newspaper by GOST R 7.0.100-2018, section 7 (a component part of a resource): title, statement
 * of responsibility, form of the content // newspaper, year, day, note of the copy, address. It begins with the title, as a description without
 * heading may, since which part of the author's name is the family name is not known. The day of access, which the standard asks for, is left
 * to the reader, who alone knows it.
 */
export function gostReference(citable: Citable, ui: InterfaceLanguage): readonly Run[] {
  const { author, title, container, archive, id, address } = citable;
  const words = styleWordsOf(ui);
  const heading = quoted(title);
  const responsible = author === undefined ? undefined : quoted(author);
  const areas = [
    ...dateAreas(citable, ui),
    `${words.copy}: ${inLanguage(archive, ui).text}, ${id}`,
    ...(address === undefined ? [] : [`URL: ${address(ui)}`]),
  ];
  return [
    heading,
    ...(responsible === undefined ? [] : [{ text: ' / ' }, responsible]),
    { text: `${areaMark((responsible ?? heading).text)}${words.medium}` },
    ...(container === undefined ? [] : [{ text: ' // ' }, quoted(container)]),
    { text: areas.reduce((text, area) => `${text}${areaMark(text)}${area}`, '') },
    { text: '.' },
  ];
}

/** The year and the day are areas of their own. */
function dateAreas({ date }: Citable, ui: InterfaceLanguage): readonly string[] {
  const words = styleWordsOf(ui);
  const none = `[${capitalised(words.undated, ui)}]`;
  if (date === undefined) return [none];
  const cited = citedDate(date);
  if (cited === undefined) return [`[${capitalised(dateInWords(date.value, ui), ui)}]`];
  const { years, month, day, supplied } = cited;
  const bracketed = (text: string) => (supplied ? `[${text}]` : text);
  const year = years.length === 0 ? none : bracketed(yearText(cited, words));
  return month === undefined ? [year] : [year, bracketed(capitalised(words.shortDayMonth(month, day), ui))];
}

/** A stop and a dash divide areas; what ends with a stop keeps one (4.6.4). */
function areaMark(text: string): string {
  return /[.…]$/u.test(text) ? ' – ' : '. – ';
}

function capitalised(text: string, ui: InterfaceLanguage): string {
  return text.charAt(0).toLocaleUpperCase(ui) + text.slice(1);
}
