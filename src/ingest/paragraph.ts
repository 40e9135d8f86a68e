import type { LanguageRules } from '../languages/rules.ts';
import { labelsOf } from './label.ts';
import { endsSentence, isStamped } from './shape.ts';
import type { Line } from './story.ts';
import { isCapitals, wrappedTitle } from './wrapped-title.ts';

/** A paragraph of a text: the numbers of its first and last line, its words with single spaces, and whether a blank line stands above it. */
export type Paragraph = { readonly number: number; readonly last: number; readonly text: string; readonly gap: boolean };

/**
 * Paragraphs of a text: a line each, as crawlers and word processors write them; in a hard-wrapped text, where most lines break off
 * within a sentence at about the same width, a block of lines each. A line that a break cut in two is joined again.
 */
export function paragraphsOf(lines: readonly Line[], languages: readonly LanguageRules[]): Paragraph[] {
  const openWords = new Set(languages.flatMap(({ layout }) => layout.openWords));
  const width = wrapWidth(lines);
  const whole = lines.map(({ text }) => text).join('\n');
  const title = wrappedTitle(
    lines.filter(({ text }) => text.trim() !== ''),
    languages,
  );
  const withinTitle = (number: number): boolean => title !== undefined && number > title.first && number <= title.last;
  const full = width === undefined ? [] : fullBlocks(lines, width);
  const paragraphs: Paragraph[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (line.text.trim() === '') {
      before = undefined;
      continue;
    }
    const last = paragraphs.at(-1);
    if (
      last !== undefined &&
      before !== undefined &&
      before.number + 1 === line.number &&
      (withinTitle(line.number) ||
        (continues(before.text, line.text, width, openWords) &&
          line.number !== (title?.last ?? -1) + 1 &&
          !(
            width !== undefined &&
            paragraphs.length <= headParagraphs &&
            (isOfHead(before.text, line.text, languages) || (full.includes(line.number) && isSetApart(before.text, line.text, width)))
          )))
    ) {
      paragraphs[paragraphs.length - 1] = { ...last, last: line.number, text: join(last.text, tidy(line.text), whole) };
    } else {
      paragraphs.push({ number: line.number, last: line.number, text: tidy(line.text), gap: before === undefined });
    }
    before = line;
  }
  return paragraphs;
}

/** A line of day, author or source stands by itself above a hard-wrapped text; a source may go on in the next line. */
function isOfHead(line: string, next: string, languages: readonly LanguageRules[]): boolean {
  if (endsSentence(line)) return false;
  if (!endsSentence(next) && labelsOf(tidy(next), languages).length > 0) return true;
  return labelsOf(tidy(line), languages).some(({ role }) => role === 'author' || role === 'date');
}

/**
 * Whether a line of the head ends before the one below it, in a block that holds running text too: the next word would have gone on it, and
 * begins a line of its own. Lines in capitals are one headline.
 */
function isSetApart(line: string, next: string, width: number): boolean {
  if (endsSentence(line) || (isCapitals(line) && isCapitals(next))) return false;
  const word = /^\s*(\S+)/u.exec(next)?.[1] ?? '';
  return /^["«“„(]?[\p{Lu}\p{N}№]/u.test(word) && line.trim().length + 1 + word.length < width * roomLeft;
}

/** A line that a word more would not fill to this share was ended on purpose. */
const roomLeft = 0.85;

/** The lines of those blocks that hold a full line. */
function fullBlocks(lines: readonly Line[], width: number): number[] {
  const blocks: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    if (line.text.trim() === '') continue;
    const touches = lines[at - 1]?.text.trim() !== '' && lines[at - 1]?.number === line.number - 1;
    if (touches) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    if (blocks.length > headParagraphs) break;
  }
  return blocks
    .filter((block) => block.some(({ text }) => text.trim().length >= width * roomLeft))
    .flatMap((block) => block.map(({ number }) => number));
}

/** Paragraphs among which the head of a page ends: the name of the site, sections, headline, deck, author. */
const headParagraphs = 5;

/** The usual length of a full line of a hard-wrapped text, in characters; undefined where lines are not wrapped. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths: number[] = [];
  let cut = 0;
  let lower = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (line.text.trim() === '' || next === undefined || next.text.trim() === '' || next.number !== line.number + 1) continue;
    lengths.push(line.text.trimEnd().length);
    if (!endsSentence(line.text) && !/[:;]\s*$/u.test(line.text)) {
      cut += 1;
      if (/^\s*\P{Lu}/u.test(next.text) || !/\p{Ll}/u.test(next.text)) lower += 1;
    }
  }
  if (lengths.length < 4 || cut < lengths.length * 0.6) return undefined;
  // A sentence goes on in small letters; lines that begin with capitals are a page's head.
  if (lower * 2 < cut) return undefined;
  lengths.sort((one, other) => one - other);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const widest = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  // Lines of a table or poem are short or of any length; those of a typewriter, teleprinter or e-mail end near one column.
  return widest >= 45 && widest <= 120 && middle >= widest * 0.75 ? widest : undefined;
}

function continues(line: string, next: string, width: number | undefined, openWords: ReadonlySet<string>): boolean {
  if (/^\s*(?:[\p{Pd}•·▪■●*>#]\s|\d{1,2}[.)]\s)/u.test(next) || isStamped(next) || opensWithAddress(next)) return false;
  const indented = /^(?: {2,}|\t)/u.test(next) && !/^(?: {2,}|\t)/u.test(line);
  if (width !== undefined) return !indented && !(endsSentence(line) && line.trimEnd().length < width * 0.8);
  if (line.trim().length < 40) return false;
  return (/[\p{L},]\s*$/u.test(line) && /^\s*\p{Ll}/u.test(next)) || openWords.has(/(?<!\p{L})\p{Ll}+(?=\s*$)/u.exec(line)?.[0] ?? '');
}

/** `news.example | Politics`: the line of a page, though it begins with a small letter. */
function opensWithAddress(line: string): boolean {
  return /^\s*(?:https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+)\s*(?:[|•·]|$)/u.test(line);
}

/** Joins two lines with a space. A hyphen at the break goes where the text has the word without it elsewhere. */
function join(one: string, other: string, whole: string): string {
  const broken = /(\p{L}+)-$/u.exec(one)?.[1];
  if (broken === undefined) return `${one} ${other}`;
  const tail = /^\p{Ll}+/u.exec(other)?.[0];
  return tail !== undefined && whole.includes(broken + tail) ? `${one.slice(0, -1)}${other}` : `${one}${other}`;
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
