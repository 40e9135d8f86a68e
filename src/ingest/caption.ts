import type { LanguageRules } from '../languages/rules.ts';
import { isKnown } from './furniture.ts';
import { labelsOf } from './label.ts';
import { isPersonName } from './person-name.ts';
import { isPhotograph } from './photograph.ts';
import { isHolder } from './rights.ts';
import { endsSentence, isDateLine, isMonth, isProse, isStamped, isTitleLike, plainLine, wordCount } from './shape.ts';
import { endsWithColon, proseSpan, removeWhere, type Sheet } from './sheet.ts';

/** Captions of pictures, credits that close one, and who took a picture. */
export function removeCaptions(sheet: Sheet): void {
  removeCreditNames(sheet);
  const { first, last } = proseSpan(sheet);
  if (first > last) return;
  // `Мост открыт. Фото` may be the headline.
  const headline = sheet.lines.findIndex((line, at) => sheet.removed[at] === undefined && isTitleLike(line) && wordCount(line) >= 3);
  removeWhere(
    sheet,
    'credit',
    (line, at) => at > Math.min(headline, first) && (closesWithCredit(line, sheet.languages) || isNamedCredit(line, sheet.languages)),
  );
  // Several lines that close with a day are the heads of a chronicle.
  const [dated, ...others] = sheet.lines.flatMap((line, at) =>
    at > first && at < last && closesWithDay(line, sheet.languages) ? [at] : [],
  );
  removeWhere(sheet, 'caption', (_, at) => at === dated && others.length === 0);
  removeWhere(sheet, 'caption', (line, at) => {
    if (at === 0 || (at > last && isHolder(line)) || labelsOf(line, sheet.languages).length > 0) return false;
    if (isStamped(line) || !isCaption(line, sheet.languages) || isDateLine(line, sheet.languages)) return false;
    // The only paragraph of a picture story is its text.
    return sheet.lines.some(
      (other, index) => index !== at && sheet.removed[index] === undefined && isProse(other) && !isCaption(other, sheet.languages),
    );
  });
}

/** `Photo:` on a line of its own takes the name below it along. */
function removeCreditNames(sheet: Sheet): void {
  removeWhere(
    sheet,
    'credit',
    (line, at) =>
      sheet.removed[at - 1] === 'credit' &&
      endsWithColon(sheet.lines[at - 1] ?? '') &&
      line.length <= 50 &&
      !endsSentence(line) &&
      wordCount(line) <= 5,
  );
}

/** What a picture in the text shows and on which day: `Митинг у парламента, 1 ноября`. */
function closesWithDay(line: string, languages: readonly LanguageRules[]): boolean {
  const [, what = '', month = ''] = /^(\p{Lu}[^.!?…]{8,90}),\s\d{1,2}\s(\p{L}+)$/u.exec(line) ?? [];
  return wordCount(what) >= 3 && isMonth(month.toLowerCase(), languages);
}

/**
 * A caption that closes with the words of a credit: `Порт зимой. Архивное фото`, `Порт зимой, архивное фото`. More words may stand behind the first where no stop makes a
 * sentence of them: `Мост. Фото от 2 марта 2016 года`.
 */
function closesWithCredit(line: string, languages: readonly LanguageRules[]): boolean {
  const [, behindComma = ''] = /^[^.!?…]{4,130},\s([^.!?…,]{3,60})$/u.exec(line) ?? [];
  if (wordCount(behindComma) > 1 && isKnown(behindComma, 'credit', languages)) return true;
  const [, tail = '', stop = ''] = /^[^.!?…]{4,130}[.!?…]\s+([^.!?…]{3,60})(\.?)$/u.exec(line) ?? [];
  if (isKnown(tail, 'credit', languages)) return true;
  const words = plainLine(tail).split(' ');
  return stop === '' && words.length <= 6 && isKnown(words[0] ?? '', 'credit', languages);
}

/** The word of a credit and a name, no more: `Фото Марии Ли`, `Сурет Асан Үсенов`, «Фото А. ПЕТРОВА.». */
function isNamedCredit(line: string, languages: readonly LanguageRules[]): boolean {
  const [, word = '', who = ''] = /^(\p{L}+)\s(\p{Lu}.{1,60})$/u.exec(line) ?? [];
  if (!isKnown(word, 'credit', languages)) return false;
  return (!endsSentence(line) && /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,4}$/u.test(who)) || isPersonName(who.replace(/\.$/u, ''));
}

/**
 * The caption of a photograph, where the evidence is strong: somebody's place in the picture in brackets, a year behind a comma at the end,
 * or the photographer behind the agency in closing brackets.
 */
function isCaption(line: string, languages: readonly LanguageRules[]): boolean {
  if (isPhotograph(line)) return true;
  if (line.length > 300) return false;
  if (
    /[([](?:\p{Lu}[\p{L} .]{1,30}\/\s?\p{Lu}[\p{L}\p{M} .'’-]{2,40}|(?:file )?photo[^()[\]]{0,60}|фото[^()[\]]{0,60}|сурет[^()[\]]{0,60})[)\]]\.?$/iu.test(
      line,
    )
  )
    return line.length <= 250 || endsSentence(line);
  if (line.length > 160 || endsSentence(line)) return false;
  const places = new Set(languages.flatMap(({ furniture }) => furniture.photographPlaces));
  for (const [, inside = ''] of line.matchAll(/[([]([^()[\]]{1,40})[)\]]/gu)) {
    if (
      places.has(
        inside
          .toLowerCase()
          .replace(/[.,:].*$/u, '')
          .trim(),
      )
    )
      return true;
  }
  const year = /^(.{8,}),\s(?:19|20)\d\d(?:\s(\p{L}+)\.?)?$/u.exec(line);
  if (year === null) return false;
  const word = year[2]?.toLowerCase();
  return wordCount(year[1] ?? '') >= 2 && (word === undefined || languages.some(({ dates }) => dates.yearWords.includes(word)));
}
