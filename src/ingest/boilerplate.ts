import { allRulesFor } from '../languages/languages.ts';
import type { LanguageTag } from '../schema/language.ts';
import type { Note } from '../schema/note.ts';
import { removeCaptions } from './caption.ts';
import { removeChannel } from './channel.ts';
import { removeComments } from './comments.ts';
import { removeContents } from './contents.ts';
import { removeFoot } from './foot.ts';
import {
  furnitureRule,
  isCrawlerShape,
  isEndMark,
  isFigures,
  isHandle,
  isHashtags,
  isLoneNumber,
  isPagination,
  isSlug,
  isUrl,
  isWeather,
} from './furniture.ts';
import { removeIssues } from './issue.ts';
import { removeSections, removeTrailingTitles, removeTrails } from './link-block.ts';
import { removeAfterFurniture, removeRows, removeTopMenu } from './menu.ts';
import { removeNavigation } from './navigation.ts';
import { isPlaceholder } from './placeholder.ts';
import { isReadAlso, removeCards } from './read-also.ts';
import { removeRepeats, removeShared } from './repeat.ts';
import { removeRights } from './rights.ts';
import { endsSentence, isContribution, isDateLine, isProse, isStamped, isTitleLike, wordCount } from './shape.ts';
import { isHeaderLine, proseSpan, removeWhere, type Sheet } from './sheet.ts';
import type { Copy } from './story.ts';
import { removeTagLines, removeTags } from './tags.ts';
import { isBreadcrumb, isHomeTrail } from './trail.ts';
import { wrappedTitleIn } from './wrapped-title.ts';

export type StripOptions = {
  /** The language of the article; its furniture may stand in any language. */
  readonly language: LanguageTag;
  /** Lines that a person says are the article's own. */
  readonly keep?: readonly string[];
  /** Lines that a person says are furniture. */
  readonly strip?: readonly string[];
  /** Lines that several seeds have in common. */
  readonly repeated?: ReadonlySet<string>;
};

/**
 * Takes page furniture out of a text, by whole lines. Words decide (cues of each language) and so does structure: what repeats like a
 * machine, what stands alone, what trails behind the article. Each removed line keeps its number, its text and the rule.
 * Removing article text is worse than keeping furniture: in doubt a line stays.
 */
export function stripBoilerplate(text: string, options: StripOptions): Copy {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
  const filled = lines.filter((line) => line.text.trim() !== '');
  const rules = ruleOut(
    filled.map((line) => narrowed(line.text)),
    filled.map(({ number }) => number),
    options,
  );
  const ruleOf = new Map(filled.map((line, at) => [line.number, rules.removed[at]]));
  return {
    lines: lines.filter((line) => ruleOf.get(line.number) === undefined),
    removed: lines.flatMap(({ number, text: line }) => {
      const rule = ruleOf.get(number);
      return rule === undefined ? [] : [{ line: number, text: line.trim(), rule }];
    }),
    notes: rules.notes,
  };
}

/** A line as the rules read it: without space around it, and with no more space inside than the columns of a table have. */
function narrowed(line: string): string {
  return line.trim().replaceAll(/\s{40,}/gu, (space) => space.slice(0, 40));
}

function ruleOut(
  lines: readonly string[],
  numbers: readonly number[],
  options: StripOptions,
): { readonly removed: readonly (string | undefined)[]; readonly notes: readonly Note[] } {
  const sheet: Sheet = {
    lines,
    numbers,
    removed: lines.map(() => undefined),
    languages: allRulesFor(options.language),
    times: countsOf(lines),
  };
  const notes: Note[] = [];
  const strip = new Set(options.strip?.map(narrowed));
  const keep = new Set(options.keep?.map(narrowed));
  removeWhere(sheet, 'curated', (line) => strip.has(line));
  removeShared(sheet, options.repeated);
  removeRepeats(sheet);
  removeWhere(sheet, 'crawler-marker', (line, at) => isMarker(sheet, line, at));
  removeAccounts(sheet);
  removeWhere(sheet, 'crawler-marker', (line, at) => at > 0 && isSlug(line));
  removeWhere(sheet, 'page-number', (line) => isPagination(line));
  removeWhere(sheet, 'end-mark', (line) => isEndMark(line));
  removeWhere(sheet, 'hashtags', (line) => isHashtags(line));
  removeWhere(sheet, 'link', (line) => isUrl(line));
  removeWhere(sheet, 'placeholder', (line) => isPlaceholder(line));
  removeRepeats(sheet);
  removeNumbers(sheet);
  removeByWords(sheet);
  removeIssues(sheet);
  const title = wrappedTitleIn(sheet);
  removeChannel(sheet);
  removeContents(sheet);
  removeTagLines(sheet);
  removeRights(sheet);
  removeCaptions(sheet);
  removeComments(sheet);
  const before = [...sheet.removed];
  removeSections(sheet);
  if (lostShare(sheet, before) > sectionLimit) {
    sheet.removed.splice(0, sheet.removed.length, ...before);
    notes.push({
      rule: 'boilerplate-doubtful',
      message:
        'A heading of links has much text behind it, so nothing was taken out there. Name the lines under `boilerplate:` in the sidecar.',
    });
  }
  removeTrailingTitles(sheet);
  removeTrails(sheet);
  removeCards(sheet);
  removeFoot(sheet);
  removeTags(sheet);
  removeByWords(sheet);
  removeRows(sheet);
  removeNavigation(sheet);
  removeTopMenu(sheet);
  removeAfterFurniture(sheet);
  for (const [at, line] of lines.entries()) if (keep.has(line) || title.has(at)) sheet.removed[at] = undefined;
  const missing = [...strip, ...keep].filter((line) => !lines.includes(line));
  if (missing.length > 0)
    notes.push({
      rule: 'boilerplate-correction-stale',
      message: `The sidecar names lines that the text does not have: ${missing.slice(0, 3).join(' | ')}`,
    });
  return { removed: sheet.removed, notes };
}

/** A section of links that holds more than this share of a page's characters is rather an article. */
const sectionLimit = 0.4;

function countsOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return times;
}

function isMarker(sheet: Sheet, line: string, at: number): boolean {
  const latin = sheet.languages[0]?.tag === 'en';
  const times = sheet.times.get(line) ?? 0;
  return times >= 3 && isCrawlerShape(line, latin ? 'Latn' : 'other') && (at > 0 || times > 3);
}

/** The addresses of the site's accounts, and the line that invites to them. */
function removeAccounts(sheet: Sheet): void {
  removeWhere(sheet, 'account', (line) => isHandle(line));
  removeWhere(sheet, 'account', (line, at) => sheet.removed[at + 1] === 'account' && line.length <= 120 && /[:👇⬇↓]\s*$/u.test(line));
}

function removeNumbers(sheet: Sheet): void {
  const numbers = sheet.lines.flatMap((line, at) => (isLoneNumber(line) ? [{ at, value: Number(/\d+/.exec(line)?.[0]) }] : []));
  // 1, 2, 3 above paragraphs number the article's own points; numbers among short lines are a table.
  const counted = numbers.length >= 3 && numbers.every(({ value }, index) => value === index + 1);
  const tabular =
    numbers.length >= 3 &&
    numbers.filter(({ at }) => !isProse(sheet.lines[at + 1] ?? '') && !isProse(sheet.lines[at - 1] ?? '')).length * 2 > numbers.length;
  if (counted || tabular) return;
  for (const { at } of numbers) sheet.removed[at] ??= 'page-number';
}

/** Cues, once with what is known of the page's edges; a second call sees the furniture found in between. */
function removeByWords(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  removeWhere(
    sheet,
    'menu',
    (line, at) =>
      (at < first || at > last) &&
      first <= last &&
      (isHomeTrail(line, sheet.languages) || (isBreadcrumb(line, sheet.languages) && !isHeaderLine(line, sheet.languages))),
  );
  for (const [at, line] of sheet.lines.entries()) {
    if (sheet.removed[at] !== undefined) continue;
    // Stars or dashes between paragraphs divide the article, but above who helped with it they close it.
    const below = lineBelow(sheet, at);
    const divides = /^(?:[*•~_\p{Pd}]\s*){3,}$/u.test(line) && endsSentence(below) && !isContribution(below, sheet.languages);
    const isWidget = (isFigures(line) && !divides) || (isWeather(line) && (at > last || hasHeadlineBelow(sheet, at, first)));
    if ((at < first || at > last) && first <= last && isWidget && !isDateLine(line, sheet.languages)) {
      sheet.removed[at] = 'counter';
      continue;
    }
    const zone = {
      top: at <= first && first <= last,
      bottom: at >= last && first <= last,
      below: at > last && first <= last,
      beside: !isProse(line) && (sheet.removed[at - 1] !== undefined || sheet.removed[at + 1] !== undefined),
    };
    const rule = furnitureRule(line, zone, sheet.languages) ?? (isReadAlso(line, sheet.languages) ? 'read-also' : undefined);
    if (
      rule === undefined ||
      (rule === 'credit' && isStamped(line)) ||
      isOnlyHeadline(sheet, at, first) ||
      (rule === 'rubric' && !hasHeadlineBelow(sheet, at, first))
    )
      continue;
    sheet.removed[at] = rule;
  }
}

/** The next line that is kept. */
function lineBelow(sheet: Sheet, at: number): string {
  for (let index = at + 1; index < sheet.lines.length; index += 1) if (sheet.removed[index] === undefined) return sheet.lines[index] ?? '';
  return '';
}

/** The first line, title-like and with no other above the text, is the headline, be it "Video: …" or "Watch: …". */
function isOnlyHeadline(sheet: Sheet, at: number, end: number): boolean {
  const line = sheet.lines[at] ?? '';
  return (
    at === 0 &&
    end < sheet.lines.length &&
    isTitleLike(line) &&
    wordCount(line) >= 5 &&
    /:\s\S/u.test(line) &&
    !hasHeadlineBelow(sheet, at, end)
  );
}

function hasHeadlineBelow(sheet: Sheet, at: number, end: number): boolean {
  return sheet.lines
    .slice(at + 1, end)
    .some((line, index) => sheet.removed[at + 1 + index] === undefined && isTitleLike(line) && wordCount(line) >= 3);
}

/** How much of the page's characters the last pass took. */
function lostShare(sheet: Sheet, before: readonly (string | undefined)[]): number {
  const length = (test: (at: number) => boolean): number => sheet.lines.reduce((sum, line, at) => (test(at) ? sum + line.length : sum), 0);
  const whole = length((at) => before[at] === undefined);
  return whole === 0 ? 0 : length((at) => before[at] === undefined && sheet.removed[at] !== undefined) / whole;
}
