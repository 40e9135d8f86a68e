import type { Root } from 'mdast';
import { parseBody } from '../schema/body.ts';

/** The tree of a Markdown body. That of the last body is kept, since each body is read several times over; nobody changes it. */
export function bodyTree(markdown: string): Readonly<Root> {
  if (last?.markdown !== markdown) last = { markdown, root: parseBody(markdown) };
  return last.root;
}

let last: { readonly markdown: string; readonly root: Readonly<Root> } | undefined;
