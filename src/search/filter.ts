import { fold } from '../names/fold.ts';
import { crossScriptKey } from '../names/romanise.ts';
import { tokens } from '../names/tokens.ts';

/** The words of a name in one spelling, as they are compared. */
type Compared = { readonly folded: readonly string[]; readonly keys: readonly string[] };

/** An entry of a list, taken apart so that many filters can be compared with it. */
export type Filterable = readonly Compared[];

/** Takes the headings of an entry apart. */
export function filterable(headings: readonly string[]): Filterable {
  return headings.map(compared);
}

/**
 * A test for what is typed: every word of it must begin a word of one of the entry's headings, in any case, with Russian for Kazakh letters,
 * or in the other script. Nothing typed fits everything.
 */
export function filterBy(typed: string): (entry: Filterable) => boolean {
  const wanted = compared(typed);
  return (entry) =>
    wanted.folded.length === 0 || entry.some((heading) => wanted.folded.every((_, index) => begins(wanted, index, heading)));
}

function begins(wanted: Compared, index: number, heading: Compared): boolean {
  const [word = '', key = ''] = [wanted.folded[index], wanted.keys[index]];
  return heading.folded.some((other, at) => other.startsWith(word) || (key !== '' && heading.keys[at]?.startsWith(key) === true));
}

function compared(text: string): Compared {
  const words = tokens(text).map((token) => token.text);
  return { folded: words.map(fold), keys: words.map(crossScriptKey) };
}
