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
  const walk = (parent: Parents, mark: (index: number) => string): void => {
    for (const [index, node] of parent.children.entries()) {
      if (node.type === 'paragraph') put(node, mark(index), wordsOf(node));
      else if (node.type === 'heading') put(node, `${'#'.repeat(node.depth)} `, wordsOf(node).replaceAll('\n', ' '));
      else if (node.type === 'blockquote') walk(node, () => '> ');
      else if (node.type === 'list') {
        const { ordered, start } = node;
        for (const [order, item] of node.children.entries())
          walk(item, (position) => (position > 0 ? '' : ordered ? `${(start ?? 1) + order}. ` : '• '));
      } else if (node.type === 'code') put(node, '', node.value);
      else if (node.type === 'thematicBreak') put(node, '', '***');
    }
  };
  walk(parseBody(markdown), () => '');
  return lines.join('\n');
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
