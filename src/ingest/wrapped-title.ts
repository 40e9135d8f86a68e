import type { LanguageRules } from '../languages/rules.ts';
import { labelsOf } from './label.ts';
import { isLetterhead } from './letterhead.ts';
import { endsSentence, isProse, isTitleLike, wordCount } from './shape.ts';
import type { Sheet } from './sheet.ts';
import type { Line } from './story.ts';

/**
 * The headline that a newspaper set in capitals over several lines, as the numbers of its first and last line. The lines touch, stand above the
 * text, and have no other headline below them; or they hold so many words each that no menu has such entries, or the
 * letterhead of an institution. Blank lines are left out.
 */
export function wrappedTitle(
  lines: readonly Line[],
  languages: readonly LanguageRules[],
): { readonly first: number; readonly last: number } | undefined {
  const prose = lines.findIndex((line, at) => isProse(line.text.trim()) || opensBlock(lines, at));
  const head = lines.slice(0, prose === -1 ? 0 : Math.min(prose, longestHead));
  let end = head.length - 1;
  while (end > 0) {
    let start = end;
    while (start > 0 && isPart(head[end], languages) && isPart(head[start - 1], languages) && touches(head[start - 1], head[start]))
      start -= 1;
    const parts = head.slice(start, end + 1);
    if (parts.length >= 2 && parts.length <= mostLines && isTitle(parts, head.slice(end + 1), languages))
      return { first: parts[0]?.number ?? 0, last: parts.at(-1)?.number ?? 0 };
    end = start === end ? end - 1 : start - 1;
  }
  return undefined;
}

/** Where the lines of that headline stand among the kept ones of a sheet: none of them is an entry of a menu. */
export function wrappedTitleIn({ lines, numbers, removed, languages }: Sheet): ReadonlySet<number> {
  const kept = lines.flatMap((text, at) => (removed[at] === undefined ? [{ number: numbers[at] ?? 0, text }] : []));
  const title = wrappedTitle(kept, languages);
  return new Set(numbers.flatMap((number, at) => (title !== undefined && number >= title.first && number <= title.last ? [at] : [])));
}

/** Three lines of about the same width that touch are a paragraph of a hard-wrapped text. */
function opensBlock(lines: readonly Line[], at: number): boolean {
  const [one, two, three] = lines.slice(at, at + 3);
  if (!touches(one, two) || !touches(two, three)) return false;
  const [first = 0, second = 0] = [one, two].map((line) => line?.text.trim().length);
  return (
    first >= 40 && Math.abs(first - second) <= 15 && /\p{Ll}/u.test(one?.text ?? '') && /^\s*\p{Ll}|\p{Ll}.*\s\p{Ll}/u.test(two?.text ?? '')
  );
}

/** The head of a page, menu included. */
const longestHead = 40;

/** Lines of a headline across one column. */
const mostLines = 5;

function touches(one: Line | undefined, other: Line | undefined): boolean {
  return one !== undefined && other !== undefined && one.number + 1 === other.number;
}

function isPart(line: Line | undefined, languages: readonly LanguageRules[]): boolean {
  const text = line?.text.trim() ?? '';
  return isCapitals(text) && !endsSentence(text) && text.length <= 80 && !/[|/:]/u.test(text) && labelsOf(text, languages).length === 0;
}

/** Whether a line of words is printed in capitals. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isTitle(parts: readonly Line[], below: readonly Line[], languages: readonly LanguageRules[]): boolean {
  const words = parts.map(({ text }) => wordCount(text));
  const sum = words.reduce((one, other) => one + other, 0);
  if (sum < 3) return false;
  const other = below.some(
    ({ text }) => isTitleLike(text.trim()) && wordCount(text) >= 4 && labelsOf(text.trim(), languages).length === 0 && !isCapitals(text),
  );
  const whole = parts.map(({ text }) => text.trim()).join(' ');
  return !other || words.slice(0, -1).every((count) => count >= 3) || isLetterhead(whole, languages);
}
