import { analyse, exactWords } from './analyser.ts';
import type { Unit } from './query.ts';

/** A stretch of text, marked where it is what the reader looked for. */
export type Piece = { readonly text: string; readonly marked: boolean };

/** A text to look in; mentions are offsets into it. */
export type Searched = {
  readonly text: string;
  readonly language: string;
  readonly mentions: readonly { readonly record?: string | undefined; readonly start: number; readonly end: number }[];
};

type Span = { readonly start: number; readonly end: number; readonly unit: number };

/** The whole text with what was looked for marked. */
export function markAll(searched: Searched, units: readonly Unit[]): Piece[] {
  return pieces(searched.text, 0, searched.text.length, spansOf(searched, units));
}

/** The part of a Markdown body, about as long as `length`, that shows most of what was looked for; its beginning where nothing stands in it. */
export function cutSnippet(searched: Searched, units: readonly Unit[], length = 280): Piece[] {
  const { text } = searched;
  const spans = spansOf(searched, units);
  const start = startOf(text, bestStart(spans, length));
  const end = endOf(text, start + length);
  const cut = pieces(hideMarkup(text), start, end, spans).map((piece) => ({ ...piece, text: plainText(piece.text) }));
  return [
    ...(start > 0 && !/^\s*…/.test(text.slice(start, end)) ? [{ text: '… ', marked: false }] : []),
    ...cut.filter((piece) => piece.text !== ''),
    ...(end < text.trimEnd().length && !/…\s*$/.test(text.slice(start, end)) ? [{ text: ' …', marked: false }] : []),
  ];
}

/** Whether the exact words of a phrase follow each other in a text. */
export function hasPhrase(text: string, phrase: string): boolean {
  return phraseSpans(text, phrase, 0).length > 0;
}

function spansOf({ text, language, mentions }: Searched, units: readonly Unit[]): Span[] {
  const words = analyse(text, language);
  const spans = units.flatMap((unit, index): Span[] => {
    if (unit.type === 'word')
      return words.filter(({ stem }) => unit.stems.includes(stem)).map(({ start, end }) => ({ start, end, unit: index }));
    if (unit.type === 'phrase') return phraseSpans(text, unit.printed, index);
    if (unit.type === 'common') return [];
    const paths = new Set<string>(unit.records.map(({ path }) => path));
    return mentions
      .filter(({ record }) => record !== undefined && paths.has(record))
      .map(({ start, end }) => ({ start, end, unit: index }));
  });
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

function phraseSpans(text: string, phrase: string, unit: number): Span[] {
  const wanted = exactWords(phrase).map(({ folded }) => folded);
  const words = exactWords(text);
  return words.flatMap(({ start, folded }, at) => {
    if (folded !== wanted[0] || !wanted.every((word, index) => words[at + index]?.folded === word)) return [];
    return [{ start, end: words[at + wanted.length - 1]?.end ?? start, unit }];
  });
}

/** The start of the window that shows the most different units, the earliest of the best. */
function bestStart(spans: readonly Span[], length: number): number {
  let best = { start: 0, units: 0 };
  const inside = new Map<number, number>();
  let last = 0;
  for (const [index, first] of spans.entries()) {
    if (last < index) last = index;
    for (let next = spans[last]; next !== undefined && next.end <= first.start + length - before; next = spans[last]) {
      inside.set(next.unit, (inside.get(next.unit) ?? 0) + 1);
      last += 1;
    }
    if (inside.size > best.units) best = { start: first.start, units: inside.size };
    const left = (inside.get(first.unit) ?? 1) - 1;
    if (left <= 0) inside.delete(first.unit);
    else inside.set(first.unit, left);
  }
  return Math.max(0, best.start - before);
}

/** Letters shown before the first hit. */
const before = 60;
/** How far a cut may move to fall between words. */
const reach = 30;

/** The beginning of a paragraph or else a word, close behind. */
function startOf(text: string, from: number): number {
  if (from === 0) return 0;
  const near = text.slice(from, from + reach);
  const paragraph = near.lastIndexOf('\n');
  const space = near.search(/\s/);
  return from + (paragraph >= 0 ? paragraph : Math.max(space, -1)) + 1;
}

function endOf(text: string, from: number): number {
  if (from >= text.length) return text.length;
  const space = text.slice(from - reach, from).search(/\s\S*$/);
  return space < 0 ? from : from - reach + space;
}

function pieces(text: string, start: number, end: number, spans: readonly Span[]): Piece[] {
  const cut: Piece[] = [];
  let at = start;
  for (const span of spans) {
    const from = Math.max(span.start, at);
    const until = Math.min(span.end, end);
    if (until <= from) continue;
    if (from > at) cut.push({ text: text.slice(at, from), marked: false });
    cut.push({ text: text.slice(from, until), marked: true });
    at = until;
  }
  if (at < end) cut.push({ text: text.slice(at, end), marked: false });
  return cut;
}

/** Stands for each character that is not read, so that offsets stay. No text has it. */
const unread = '\0';

/** Markdown with its marks of lines, rules and backslashes before punctuation made unread. Only a whole text tells where a line begins. */
function hideMarkup(markdown: string): string {
  return markdown
    .replaceAll(/^[ \t]*(?:>|#{1,6}|[-*+]|\d{1,9}[.)]|---)(?:[ \t]+|$)/gm, (mark) => unread.repeat(mark.length))
    .replaceAll(/\\([!-/:-@[-`{-~])/g, `${unread}$1`);
}

function plainText(hidden: string): string {
  return hidden.replaceAll(unread, '').replaceAll(/\s+/g, ' ');
}
