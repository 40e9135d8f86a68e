import { tokens } from '../names/tokens.ts';
import type { NamedRecord, ReadName } from './name.ts';
import { type Spelling, spellingOf, spells } from './spelling.ts';

/** A record whose name the reader may have mistyped, and where in the query; offsets are UTF-16 units, `end` exclusive. */
export type Meant = { readonly record: NamedRecord; readonly start: number; readonly end: number };

/**
 * The names from which a part of the query differs by one letter in one word: those that more articles name first, each record once. They are for
 * the reader to choose.
 */
export function meantNames(query: string, names: readonly ReadName[], limit = 4): Meant[] {
  const places = tokens(query);
  const typed = spellingOf(query);
  const found = new Map<string, Meant>();
  for (const name of [...names].sort((a, b) => b.record.count - a.record.count || b.form.length - a.form.length)) {
    const { length } = name.spelling.words;
    for (let at = 0; at + length <= places.length && !found.has(name.record.path); at += 1) {
      if (!isNear(typed, at, name)) continue;
      found.set(name.record.path, {
        record: name.record,
        start: places[at]?.start ?? 0,
        end: places[at + length - 1]?.end ?? query.length,
      });
    }
    if (found.size >= limit) break;
  }
  return [...found.values()];
}

/** A letter in a shorter word makes another word. */
const shortest = 4;

function isNear(typed: Spelling, at: number, { spelling, record }: ReadName): boolean {
  let mistyped = 0;
  for (let index = 0; index < spelling.words.length; index += 1) {
    if (spells(part(typed, at + index), 0, part(spelling, index), record.kind)) continue;
    const [word = '', base = ''] = [typed.folded[at + index], spelling.folded[index]];
    if (Math.min(word.length, base.length) < shortest || !isOneLetterAway(word, base)) return false;
    mistyped += 1;
  }
  return mistyped === 1;
}

function part({ words, folded, keys }: Spelling, at: number): Spelling {
  return { words: words.slice(at, at + 1), folded: folded.slice(at, at + 1), keys: keys.slice(at, at + 1) };
}

/** Whether a letter is missing, added or another, or two neighbours stand the wrong way round. */
function isOneLetterAway(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
