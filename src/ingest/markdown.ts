import type { Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/**
 * Writes a body as CommonMark. Reading it again gives the same tree: what looks like Markdown, HTML or a character reference in the text is
 * escaped with backslashes, never with character references, so that a place in the text can be found in the Markdown.
 */
export function toMarkdown(root: Root): string {
  return printer.stringify(root);
}

const printer = unified()
  .use(remarkStringify, { bullet: '-', bulletOther: '*', rule: '-', listItemIndent: 'one', incrementListMarker: true, resourceLink: true })
  .freeze();
