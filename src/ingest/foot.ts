import type { LanguageRules } from '../languages/rules.ts';
import { isPersonName } from './header.ts';
import { endsSentence, isProse, wordCount } from './shape.ts';
import { isHeaderLine, proseSpan, removeWhere, type Sheet } from './sheet.ts';

/** What pages print below an article: how to reach the office, the article's tags glued together, fields of a form. */
export function removeFoot(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  if (first > last) return;
  removeWhere(
    sheet,
    'contact',
    (line, at) => at > last && isContact(line) && !isHeaderLine(line, sheet.languages) && !isPressService(line, sheet.languages),
  );
  removeWhere(sheet, 'tags', (line, at) => at > last && isGluedTags(line));
  removeTagColumn(sheet, last);
  // -- ENDS --
  removeWhere(sheet, 'menu', (line, at) => at > last && /^[-–—*#=~]{2,}\s?\p{L}{2,12}(?:\s\p{L}{2,12})?\s?[-–—*#=~]{2,}$/u.test(line));
  removeWhere(
    sheet,
    'link',
    (line, at) => at > last && /^\p{L}[\p{L} ]{1,20}:\s*https?:\/\/\S+$/u.test(line) && !isHeaderLine(line, sheet.languages),
  );
  removeWhere(sheet, 'subscription', (line, at) => (at < first || at > last) && line.length <= 160 && /\[_{3,}\]|mail.*_{4,}/iu.test(line));
}

/** Three tags or more, a line each, between the last paragraph and other furniture. A colon announces a list of the article's own. */
function removeTagColumn(sheet: Sheet, last: number): void {
  if (/:\s*$/u.test(sheet.lines[last] ?? '')) return;
  let end = last + 1;
  while (end < sheet.lines.length && sheet.removed[end] === undefined && isTag(sheet.lines[end] ?? '', sheet)) end += 1;
  if (end - last - 1 < 3 || sheet.removed[end] === undefined) return;
  for (let at = last + 1; at < end; at += 1) sheet.removed[at] = 'tags';
}

function isTag(line: string, sheet: Sheet): boolean {
  return (
    line.length <= 30 &&
    wordCount(line) <= 3 &&
    /^[\p{L}«"“#]/u.test(line) &&
    !/[\p{P}\p{S}\d]$/u.test(line) &&
    !isPersonName(line) &&
    !isHeaderLine(line, sheet.languages)
  );
}

/** A mail address or telephone number behind a label of a few words. */
export function isContact(line: string): boolean {
  if (line.length > 160 || isProse(line)) return false;
  const number = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\d.,])\+?\d[\d\s()–-]{7,}\d(?![\d.,])/u.exec(line);
  if (number === null) return false;
  // Thousands, millions and milliards are written in threes.
  if (/^\d{1,3}(?:\s\d{3})+$/u.test(number[0])) return false;
  const digits = number[0].replaceAll(/\D/gu, '').length;
  if (!number[0].includes('@') && (digits < 10 || digits > 14)) return false;
  const label = line.slice(0, number.index);
  return wordCount(label) <= 8 && (label.trim() === '' || /[:–—,-]\s*$/u.test(label) || wordCount(label) <= 4 || line.endsWith(number[0]));
}

/** Tags whose links lost the spaces between them: «В миреПолитикаЭкономика». Names such as McDonald have shorter parts. */
export function isGluedTags(line: string): boolean {
  return line.length <= 150 && !endsSentence(line) && (line.match(/(?<=\p{L}{3}\p{Ll})\p{Lu}\p{L}{3}/gu)?.length ?? 0) >= 2;
}

/** The press service that issued a text signs it with its telephone. */
function isPressService(line: string, languages: readonly LanguageRules[]): boolean {
  const words = line.toLowerCase().replaceAll('-', ' ');
  return languages.some(({ sources }) => sources.pressService.some((cue) => words.includes(cue.replace('*', ''))));
}
