import { endingsAfterHyphen, nameLanguages } from '../names/inflection.ts';
import { gap, type Token, tokens } from '../names/tokens.ts';
import { analyseQuery } from './analyser.ts';
import type { NamedRecord, ReadName } from './name.ts';
import { type Spelling, shardOf, spellingOf, spells } from './spelling.ts';

/** A part of a query as understood. `printed` is what the reader typed. All units must be met, those `excluded` (typed behind a hyphen) by no result. */
export type Unit =
  /** A name: articles that name any of the records. */
  | { readonly type: 'record'; readonly printed: string; readonly records: readonly NamedRecord[]; readonly excluded?: true }
  /** A word in any inflection: articles with any of the stems. */
  | { readonly type: 'word'; readonly printed: string; readonly stems: readonly string[]; readonly excluded?: true }
  /** A word that stands in nearly every text and is not asked for. */
  | { readonly type: 'common'; readonly printed: string }
  /** Words in quotation marks, not all of them common: articles with exactly these, one after the other. */
  | { readonly type: 'phrase'; readonly printed: string; readonly words: readonly (readonly string[])[]; readonly excluded?: true };

/** The shards of the table of names that a query may need. */
export function shardsFor(query: string): string[] {
  return [...new Set(tokens(query).flatMap((token) => shardOf(token.text) ?? []))];
}

/**
 * Reads a query: quoted phrases, then names, the longest first, then words. A spelling of several records stands for them all; a weak one (a bare
 * surname) counts only where no other reading exists. What the reader wants as plain text, as typed, is no name.
 */
export function readQuery(query: string, names: readonly ReadName[], plain: readonly string[] = []): Unit[] {
  const off = new Set(plain.map(normal));
  return parts(query).flatMap(({ text, quoted, excluded }) => (quoted ? phrase(text, excluded) : readNames(text, names, off)));
}

/** Whether a unit is asked for: neither left out nor a word of nearly every text. */
export function isWanted(unit: Unit): boolean {
  return unit.type !== 'common' && !unit.excluded;
}

/** A name in a text, and whose it may be; offsets are UTF-16 units, `end` exclusive. */
export type FoundName = { readonly start: number; readonly end: number; readonly records: readonly NamedRecord[] };

/** The names in a text, in order, the longest at each place. */
export function findNames(text: string, names: readonly ReadName[]): FoundName[] {
  const typed = tokens(text);
  const spelling = spellingOf(text);
  const found: FoundName[] = [];
  for (let at = 0; at < typed.length; ) {
    const { length, records } = longestName(spelling, at, names);
    const first = typed[at];
    const last = typed[at + length - 1];
    if (first !== undefined && last !== undefined && length > 0) {
      const count = length + (isEnding(text, last, typed[at + length]) ? 1 : 0);
      found.push({ start: first.start, end: typed[at + count - 1]?.end ?? last.end, records });
      at += count;
    } else at += 1;
  }
  return found;
}

/** Odd parts stand between quotation marks; a mark without a partner is none. */
function parts(query: string): { readonly text: string; readonly quoted: boolean; readonly excluded: boolean }[] {
  const pieces = query.split(/["«»“”„]/u);
  const last = pieces.length - 1;
  return pieces.map((text, index) => {
    const before = pieces[index - 1] ?? '';
    return { text, quoted: index % 2 === 1 && index < last, excluded: isExcluded(before, before.length) };
  });
}

/** A hyphen with space before it and none behind it leaves out what follows. */
function isExcluded(text: string, start: number): boolean {
  return /(?:^|\s)[-−–]$/u.test(text.slice(Math.max(0, start - 2), start));
}

function phrase(text: string, excluded: boolean): Unit[] {
  const asked = analyseQuery(text).flatMap(({ stems, common }) => (common ? [] : [stems]));
  if (asked.length === 0) return words(text, 0, text.length);
  return [{ type: 'phrase', printed: text.trim(), words: asked, ...(excluded && { excluded }) }];
}

function readNames(text: string, names: readonly ReadName[], plain: ReadonlySet<string>): Unit[] {
  const units: Unit[] = [];
  let unread = 0;
  for (const { start, end, records } of findNames(text, names)) {
    const printed = text.slice(start, end);
    if (plain.has(normal(printed))) continue;
    const excluded = isExcluded(text, start);
    units.push(...words(text, unread, start), { type: 'record', printed, records, ...(excluded && { excluded }) });
    unread = end;
  }
  return [...units, ...words(text, unread, text.length)];
}

function longestName(
  typed: Spelling,
  at: number,
  names: readonly ReadName[],
): { readonly length: number; readonly records: readonly NamedRecord[] } {
  let length = 0;
  let found: ReadName[] = [];
  for (const name of names) {
    const own = name.spelling.words.length;
    if (own < length || !spells(typed, at, name.spelling, name.record.kind)) continue;
    if (own > length) found = [];
    length = own;
    found.push(name);
  }
  const sure = found.filter(({ weak }) => !weak);
  const records = (sure.length > 0 ? sure : found).map(({ record }) => record);
  return { length, records: [...new Map(records.map((record) => [record.path, record])).values()].sort((a, b) => b.count - a.count) };
}

/** An ending behind a hyphen belongs to the name before it: ҚКП-ның. */
function isEnding(text: string, last: Token, next: Token | undefined): boolean {
  if (next === undefined || gap(text, last, next) !== 'hyphen') return false;
  const [ending] = spellingOf(next.text).folded;
  return nameLanguages.some((rules) => endingsAfterHyphen(rules).has(ending ?? ''));
}

function words(text: string, from: number, until: number): Unit[] {
  return analyseQuery(text.slice(from, until)).map(({ start, end, stems, common }) => {
    const printed = text.slice(from + start, from + end);
    if (common) return { type: 'common', printed };
    const excluded = isExcluded(text, from + start);
    return { type: 'word', printed, stems, ...(excluded && { excluded }) };
  });
}

function normal(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
