import type { LanguageRules } from '../languages/rules.ts';
import { furnitureRule, isFigures, isWeather } from './furniture.ts';
import { isPersonName } from './person-name.ts';
import { beginsWith, endsSentence, isMonth, plainLine, wordCount } from './shape.ts';

/**
 * The entries of a line that a page printed side by side: between wide gaps, bars, bullets or the brackets of buttons, without their icons.
 * A line of running text is one entry.
 */
export function entriesOf(line: string): readonly string[] {
  return line
    .replaceAll(icons, '   ')
    .split(/\s{2,}|\t|\s*[|•·¦【】]\s*/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/**
 * A row of sections above the text: three short capitalised entries or more. A row of a few names of people is a byline.
 */
export function isMenuRow(line: string): boolean {
  const entries = entriesOf(line);
  return (
    entries.length >= 3 &&
    !(entries.length === 3 && entries.every(isPersonName)) &&
    entries.every((entry) => isShort(entry) && /^[\p{Lu}\p{N}\p{S}]/u.test(entry)) &&
    entries.some((entry) => /\p{L}{2}/u.test(entry))
  );
}

/**
 * A row of buttons and figures, such as font size, print, share, listening time, rates and weather: at least half of its entries are known,
 * the others are as short. An icon before a single entry makes it a button too.
 */
export function isWidgetRow(line: string, languages: readonly LanguageRules[]): boolean {
  const entries = entriesOf(line);
  if (entries.length === 0 || entries.some((entry) => !isShort(entry) || isPersonName(entry))) return false;
  const known = entries.filter((entry) => isKnown(entry, languages)).length;
  const buttons = entries.filter((entry) => isButton(entry, languages)).length;
  // A row of a table holds figures and perhaps a word of a button, but no icons.
  if (buttons === 0 || (buttons * 2 < entries.length && line.search(icons) === -1)) return false;
  return known * 2 >= entries.length && (entries.length > 1 || isTimed(line, languages) || isFontSize(line));
}

/** Whether some entry of a line is one that pages print around articles. */
export function hasKnownEntry(line: string, languages: readonly LanguageRules[]): boolean {
  return line.search(icons) !== -1 || entriesOf(line).some((entry) => isKnown(entry, languages));
}

/** A word or two and a number, as counters print: `Просмотров: 8 902`. A year counts nothing. */
export function isCounter(line: string): boolean {
  const number = /^\p{L}+(?: \p{L}+){0,2}\s?:\s?(\d[\d., ]*)(?:\s?(?:[kкmм]|тыс\.?|мың))?$/iu.exec(line.replaceAll(icons, ' ').trim())?.[1];
  return number !== undefined && !/^(?:19|20)\d\d\.?$/u.test(number.trim());
}

/** Names of languages, two or more: the page's other editions. */
export function isLanguageRow(line: string): boolean {
  const names = line.split(/[\s|/,•·]+/u).filter((word) => word !== '');
  return names.length >= 2 && names.every((name) => languageNames.has(name.toLowerCase()));
}

/** As languages call themselves on the pages of this region and of agencies; with their codes. */
const languageNames: ReadonlySet<string> = new Set(
  "қазақша qazaqşa qazaqsha қаз қазақ kaz kz kk русский рус русша rus ru english eng en ағылшынша орысша кыргызча кыр kg o‘zbekcha oʻzbekcha o’zbekcha o'zbekcha ўзбекча uz тоҷикӣ tj türkmen türkçe tr 中文 cn zh العربية ar français fr deutsch de español es português українська укр ua беларуская 日本語 한국어 татарча فارسی төте".split(
    ' ',
  ),
);

/** Rates and weather behind a word or two: `Курсы валют: $ 449,1 € 487,2`. */
export function isRates(line: string): boolean {
  const figures = /^\p{L}+(?: \p{L}+){0,2}\s?:\s?(.+)$/u.exec(line)?.[1];
  return figures !== undefined && /[\p{Sc}°]/u.test(figures) && isFigures(figures);
}

/** A link to the archive of a day, month or year: `Archive: March 2019`. */
export function isArchiveLink(line: string, languages: readonly LanguageRules[]): boolean {
  if (line.length > 60) return false;
  const lower = line.toLowerCase();
  let label: string | undefined;
  for (const { furniture } of languages)
    for (const each of furniture.archiveLabels) if (each.length > (label?.length ?? 0) && beginsWith(lower, [each])) label = each;
  if (label === undefined) return false;
  const words = lower.slice(label.length).match(/\p{L}+|\d+/gu) ?? [];
  return (
    words.some((word) => /^\d{1,4}$/u.test(word)) &&
    words.every(
      (word) => /^\d{1,4}$/u.test(word) || isMonth(word, languages) || languages.some(({ dates }) => dates.yearWords.includes(word)),
    )
  );
}

/** Arrows, lines of a menu, eyes, bubbles and other pictures; currency signs are none. */
const icons = /\ufe0f|[\u2190-\u23ff\u2500-\u27bf\u2b00-\u2bff\u{1f000}-\u{1faff}]/gu;

/** Entries of menus and buttons are a few words. */
function isShort(entry: string): boolean {
  return entry.length <= 36 && wordCount(entry) <= 4 && !endsSentence(entry);
}

const everywhere = { top: true, bottom: true, below: true, beside: true };

function isKnown(entry: string, languages: readonly LanguageRules[]): boolean {
  return (
    isFigures(entry) ||
    /^\p{Lu}{2,3}$/u.test(entry) ||
    furnitureRule(entry, everywhere, languages) === 'rubric' ||
    isButton(entry, languages)
  );
}

function isButton(entry: string, languages: readonly LanguageRules[]): boolean {
  const rule = furnitureRule(entry, everywhere, languages);
  return (rule !== undefined && rule !== 'rubric') || isFontSize(entry) || isRate(entry) || isTimed(entry, languages);
}

/** `A A A`, `А+ А-`. */
function isFontSize(entry: string): boolean {
  return /^(?:\p{L}+(?: \p{L}+)?:\s*)?(?:[AА][+−–-]{0,2}[\s/]*){2,4}$/u.test(entry);
}

/** A temperature or a rate of exchange, its label before it: `+14°`, `USD 516,40`. */
function isRate(entry: string): boolean {
  return isWeather(entry) || /^[A-Z]{3}:?\s\d+[.,]\d+$/u.test(entry);
}

/** A button with how long the article takes: `Listen 2:41`, `Listen · 4 min`. */
export function isTimed(entry: string, languages: readonly LanguageRules[]): boolean {
  const button = /^(.{3,30}?)\s*[·:(–-]?\s*\d{1,3}(?::\d\d)?(?:\s?\p{L}{1,6}\.?)?\)?$/u.exec(entry.replaceAll(icons, ' ').trim())?.[1];
  if (button === undefined) return false;
  const plain = plainLine(button);
  return languages.some(({ furniture }) =>
    furniture.cues.some((cue) => (cue.rule === 'menu' || cue.rule === 'share') && (cue.whole?.includes(plain) ?? false)),
  );
}
