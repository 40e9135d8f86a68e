import type { Nodes, Parents } from 'mdast';
import { parseBody } from '../schema/body.ts';

/**
 * The text of a Markdown document as plain lines, each on the line where it stands in the document: headings keep their `#`, quotations their
 * `>`, entries of lists their mark; emphasis, links and HTML are reduced to their words or dropped.
 */
export function linesOfMarkdown(markdown: string): string {
  const lines: string[] = [];
  const put = (node: Nodes, mark: string, words: string): void => {
    const at = (node.position?.start.line ?? lines.length + 1) - 1;
    while (lines.length < at) lines.push('');
    for (const [index, line] of words.split('\n').entries()) lines.push(index === 0 ? mark + line : line);
  };
  const walk = (parent: Parents, mark: (index: number) => string, depth: number): void => {
    for (const [index, node] of parent.children.entries()) {
      if (depth > deepest) put(node, '', markdown.slice(node.position?.start.offset, node.position?.end.offset));
      else if (node.type === 'paragraph') put(node, mark(index), wordsOf(node));
      else if (node.type === 'heading') put(node, `${'#'.repeat(node.depth)} `, wordsOf(node).replaceAll('\n', ' '));
      else if (node.type === 'blockquote') walk(node, () => '> ', depth + 1);
      else if (node.type === 'list') {
        const { ordered, start } = node;
        for (const [order, item] of node.children.entries())
          walk(item, (position) => (position > 0 ? '' : ordered ? `${(start ?? 1) + order}. ` : '• '), depth + 1);
      } else if (node.type === 'code') put(node, '', node.value);
      else if (node.type === 'thematicBreak') put(node, '', '***');
    }
  };
  walk(parseBody(markdown.replaceAll(deeper, '$&\\')), () => '', 0);
  return lines.join('\n');
}

/** Quotations within quotations beyond this depth are no text of a person; they stay as written. */
const deepest = 50;

/** So many marks at the head of a line, which the parser would take more time for with each; behind a backslash the rest is text. */
const deeper = /^(?:[ \t]{0,3}(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>])){50}[ \t]*/gmu;

function wordsOf(root: Nodes): string {
  let words = '';
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
    else if (node.type === 'break') words += '\n';
    else if ('children' in node) stack.push(...[...node.children].reverse());
  }
  return words;
}
