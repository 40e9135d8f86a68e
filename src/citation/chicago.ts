import { type InterfaceLanguage, inLanguage } from '../schema/language.ts';
import type { Citable } from './citable.ts';
import { citedDate, suppliedDate } from './cited-date.ts';
import { quoted, type Run, stopAfter } from './run.ts';
import { styleWordsOf } from './style-words.ts';
import { yearText } from './year-text.ts';

/**
 * A bibliography entry for a newspaper article as the Chicago Manual of Style prints it (17th edition, 14.191 to 14.200). An unsigned article
 * stands under its newspaper (14.199); a date that is not stated stands in square brackets (14.145).
 */
export function chicagoReference(citable: Citable, ui: InterfaceLanguage): readonly Run[] {
  const { author, title, container, archive, id, address } = citable;
  const { openQuote, closeQuote } = styleWordsOf(ui);
  const heading = quoted(title);
  const newspaper: Run | undefined = container === undefined ? undefined : { ...quoted(container), italic: true };
  const writer = author === undefined ? undefined : quoted(author);
  const first = writer ?? newspaper;
  return [
    ...(first === undefined ? [] : [first, { text: `${stopAfter(first.text)} ` }]),
    { text: openQuote },
    heading,
    { text: `${closeQuote(stopAfter(heading.text))} ` },
    ...(writer === undefined || newspaper === undefined ? [] : [newspaper, { text: ', ' }]),
    { text: `${dateText(citable, ui)} ` },
    { text: `${inLanguage(archive, ui).text}, ${id}.` },
    ...(address === undefined ? [] : [{ text: ` ${address(ui)}.` }]),
  ];
}

function dateText({ date }: Citable, ui: InterfaceLanguage): string {
  const words = styleWordsOf(ui);
  const cited = date === undefined ? undefined : citedDate(date);
  if (cited === undefined) return closed(date === undefined ? words.undated : suppliedDate(date, ui));
  const { month, day, supplied } = cited;
  const text = words.wholeDate(yearText(cited, words), month === undefined ? undefined : words.dayMonth(month, day));
  return closed(supplied ? `[${text}]` : text);
}

function closed(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
