import { baseOf, nameLanguages, type Stem, stemsOf } from '../names/inflection.ts';
import { tokens } from '../names/tokens.ts';
import type { Kind } from '../schema/kind.ts';
import { isOneLetterAway } from './letter.ts';
import type { NamedRecord, ReadName } from './name.ts';
import { type Spelling, spellingOf, spells } from './spelling.ts';

/** A record whose name the reader may have mistyped, and where in the query; offsets are UTF-16 units, `end` exclusive. */
export type Meant = { readonly record: NamedRecord; readonly start: number; readonly end: number };

/**
 * The names from which a part of the query differs by one letter in one word, inflected or not: those that more articles name first, each record once. They are for
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

/** A letter in a shorter word makes another word, unless the rest of the name tells whose it is. */
const shortest = 4;

function isNear(typed: Spelling, at: number, { spelling, record }: ReadName): boolean {
  let mistyped: string | undefined;
  let sure = false;
  for (let index = 0; index < spelling.words.length; index += 1) {
    const word = typed.folded[at + index] ?? '';
    if (spells(part(typed, at + index), 0, part(spelling, index), record.kind)) {
      sure ||= word.length >= shortest;
      continue;
    }
    if (mistyped !== undefined || !isMistyped(part(typed, at + index), part(spelling, index), record.kind)) return false;
    mistyped = word;
    if (Math.min(word.length, spelling.folded[index]?.length ?? 0) < shortest) mistyped = '';
  }
  return mistyped !== undefined && (mistyped !== '' || sure);
}

/** Whether one word is another with a letter wrong, as it stands or inflected, in its own script or across scripts. */
function isMistyped(typed: Spelling, name: Spelling, kind: Kind): boolean {
  const [word = '', base = ''] = [typed.folded[0], name.folded[0]];
  // A single letter is an initial; any other would be as near.
  if (Math.min(word.length, base.length) < 2) return false;
  if (isOneLetterAway(word, base)) return true;
  const [key = '', baseKey = ''] = [typed.keys[0], name.keys[0]];
  if (Math.min(key.length, baseKey.length) >= shortest && isOneLetterAway(key, baseKey)) return true;
  return word.length > shortest && nameLanguages.some((rules) => isInflected(word, stemsOf(baseOf(name.words[0] ?? ''), rules, kind)));
}

/** Whether a folded word is a stem with one of its endings, and a letter wrong in one of the two. */
function isInflected(word: string, stems: readonly Stem[]): boolean {
  return stems.some(({ stem, endings }) => {
    if (stem.length < shortest) return false;
    if (word.startsWith(stem)) return isEnding(word.slice(stem.length), endings);
    const lengths = [stem.length - 1, stem.length, stem.length + 1];
    return lengths.some((length) => endings.has(word.slice(length)) && isOneLetterAway(word.slice(0, length), stem));
  });
}

/** Every letter alone is near an ending of one letter. */
function isEnding(rest: string, endings: ReadonlySet<string>): boolean {
  return rest.length > 1 && [...endings].some((ending) => ending.length > 1 && isOneLetterAway(rest, ending));
}

function part({ words, folded, keys }: Spelling, at: number): Spelling {
  return { words: words.slice(at, at + 1), folded: folded.slice(at, at + 1), keys: keys.slice(at, at + 1) };
}
