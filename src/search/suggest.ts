import { tokens } from '../names/tokens.ts';
import type { NamedRecord, ReadName } from './name.ts';
import { spellingOf, spells } from './spelling.ts';

/** A record that the reader may be typing, and where in the query its name begins. */
export type Suggestion = { readonly record: NamedRecord; readonly form: string; readonly start: number };

/**
 * The records whose names may end the query as typed so far, its last word unfinished: those that more of its words fit first, then those that
 * more articles name. Each record once, under the shortest spelling in the letters typed.
 */
export function suggest(query: string, names: readonly ReadName[], limit = 8): Suggestion[] {
  const typed = spellingOf(query);
  const starts = tokens(query).map(({ start }) => start);
  // Behind a space the last word is finished, and a name that it ends needs no suggestion.
  if (starts.length === 0 || /\s$/.test(query)) return [];
  // One letter begins more names than are at hand.
  if (starts.length === 1 && typed.folded.join('').length < 2) return [];
  const found = new Map<string, Suggestion>();
  for (let at = Math.max(0, starts.length - longestName); at < starts.length; at += 1) {
    const fitting = names.filter(
      ({ spelling, record }) => spells(typed, at, spelling, record.kind, true) && at + spelling.words.length >= starts.length,
    );
    const begun = typed.folded.slice(at).join(' ');
    const rank = ({ spelling, weak }: ReadName) => (spelling.folded.join(' ').startsWith(begun) ? 0 : 2) + Number(weak);
    const worth = (a: ReadName, b: ReadName) => rank(a) - rank(b) || a.form.length - b.form.length || (a.form < b.form ? -1 : 1);
    const best = new Map<string, Suggestion>();
    for (const { record, form } of fitting.sort(worth)) {
      if (!found.has(record.path) && !best.has(record.path)) best.set(record.path, { record, form, start: starts[at] ?? 0 });
    }
    for (const suggestion of [...best.values()].sort(byCount)) found.set(suggestion.record.path, suggestion);
  }
  return [...found.values()].slice(0, limit);
}

/** No name has more words. */
const longestName = 10;

function byCount(a: Suggestion, b: Suggestion): number {
  return b.record.count - a.record.count || (a.record.path < b.record.path ? -1 : 1);
}
