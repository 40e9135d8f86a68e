import { type InterfaceLanguage, inLanguage } from '../schema/language.ts';
import type { Citable } from './citable.ts';
import { citedDate, suppliedDate } from './cited-date.ts';
import { quoted, type Run, stopAfter } from './run.ts';
import { styleWordsOf } from './style-words.ts';
import { yearText } from './year-text.ts';

/**
 * A reference to a newspaper article as the American Psychological Association prints it (Publication Manual, 7th edition, 10.1 and 9.30:
 * author, date, title, newspaper, archive, address). Without an author the title stands first; an author's name stays as printed, since which
 * part is the family name is not known.
 */
export function apaReference(citable: Citable, ui: InterfaceLanguage): readonly Run[] {
  const { author, title, container, archive, id, address } = citable;
  const date = `(${dateText(citable, ui)}).`;
  const heading = quoted(title);
  const named: readonly Run[] = [heading, { text: stopAfter(heading.text) }];
  const writer = author === undefined ? undefined : quoted(author);
  return [
    ...(writer === undefined
      ? [...named, { text: ` ${date} ` }]
      : [writer, { text: `${stopAfter(writer.text)} ${date} ` }, ...named, { text: ' ' }]),
    ...(container === undefined ? [] : [{ ...quoted(container), italic: true } as const, { text: '. ' }]),
    { text: `${inLanguage(archive, ui).text} (${id}).` },
    ...(address === undefined ? [] : [{ text: ` ${address(ui)}` }]),
  ];
}

function dateText({ date }: Citable, ui: InterfaceLanguage): string {
  const words = styleWordsOf(ui);
  if (date === undefined) return words.undated;
  const cited = citedDate(date);
  if (cited === undefined) return suppliedDate(date, ui);
  const year = yearText(cited, words);
  const text = cited.month === undefined ? year : `${year}, ${words.dayMonth(cited.month, cited.day)}`;
  return cited.supplied ? `[${text}]` : text;
}
