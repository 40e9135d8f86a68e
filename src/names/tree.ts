import type { NameForm } from './form.ts';

/** Names kept word by word: a node is a beginning that some names share, 0 the empty one. Words are numbers of a lexicon. */
export type Tree = {
  readonly add: (words: readonly number[], form: NameForm) => void;
  /** The node that a word leads to; absent where no name goes on so. */
  readonly next: (node: number, word: number) => number | undefined;
  /** The names that end at a node. */
  readonly formsAt: (node: number) => readonly NameForm[];
};

/** An empty tree. */
export function createTree(): Tree {
  /** The steps from the empty beginning, by word, which are half of all; and the others, by node and word. */
  const first: (number | undefined)[] = [];
  const steps = new Map<number, number>();
  const ends: (NameForm[] | undefined)[] = [undefined];
  const next = (node: number, word: number) => (node === 0 ? first[word] : steps.get(node * wordLimit + word));

  const add = (words: readonly number[], form: NameForm) => {
    let node = 0;
    for (const word of words) {
      let following = next(node, word);
      if (following === undefined) {
        following = ends.length;
        ends.push(undefined);
        if (node === 0) first[word] = following;
        else steps.set(node * wordLimit + word, following);
      }
      node = following;
    }
    const known = ends[node];
    if (known === undefined) ends[node] = [form];
    else known.push(form);
  };

  return { add, next, formsAt: (node) => ends[node] ?? none };
}

const none: readonly NameForm[] = [];

/** More words than any archive's names have; a step is a node and a word in one number, of which 2 to the 53rd are exact. */
const wordLimit = 2 ** 22;
