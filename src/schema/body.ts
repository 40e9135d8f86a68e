import type { Root, Text } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A stretch of running text in a Markdown body: its characters, and where each stands in the Markdown. */
export type TextRun = {
  readonly node: Text;
  /** The text as read: without Markdown's escapes. */
  readonly text: string;
  /** Offset in the Markdown of the character at `index` of `text`; `index` may equal `text.length`. UTF-16 units. */
  readonly offsetAt: (index: number) => number;
};

/** Parses a Markdown body as CommonMark. */
export function parseBody(markdown: string): Root {
  return parser.parse(markdown);
}

/** All running text of a body in reading order. Offsets of mentions count in the Markdown; names are found in the text. */
export function textRuns(root: Readonly<Root>, markdown: string): TextRun[] {
  const runs: TextRun[] = [];
  visit(root as Root, 'text', (node) => {
    runs.push({ node, text: node.value, offsetAt: offsets(node, markdown) });
  });
  return runs;
}

const parser = unified().use(remarkParse).freeze();

/** A text node is its source, less the backslashes before punctuation; bodies are written without character references. */
function offsets(node: Readonly<Text>, markdown: string): (index: number) => number {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new TypeError('A parsed text must know its position.');
  if (end - start === node.value.length) return (index) => start + index;
  const positions: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (markdown[at] === '\\' && /[!-/:-@[-`{-~]/.test(markdown[at + 1] ?? '')) at += 1;
    // A continued line of a quotation or list repeats its mark, which is not text.
    if (markdown[at] !== node.value[positions.length]) continue;
    positions.push(at);
  }
  positions.push(end);
  return (index) => positions[index] ?? end;
}
