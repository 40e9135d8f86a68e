import type { Paragraph, Root, Text } from 'mdast';
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

/** Parses a Markdown body as CommonMark. Most bodies are paragraphs and nothing else, which is seen without a parser. */
export function parseBody(markdown: string): Root {
  return isPlain(markdown) ? plainBody(markdown) : parser.parse(markdown);
}

/** Characters that begin markup inside a line, spaces that it drops or replaces, lines that are not one paragraph each, and what may begin a block. */
const notPlain = [
  /[\\`*_[\]<>&]|(?![\n ])[\p{C}\p{Z}]/u,
  / (?:[ \n]|$)|^\n|\n\n(?:\n|$)|[^\n]\n[^\n]/,
  /^(?:\d+[.)]|[^\n\p{L}\d«“„"(–—])/mu,
] as const;

function isPlain(markdown: string): boolean {
  return markdown !== '' && !notPlain.some((sign) => sign.test(markdown));
}

function plainBody(markdown: string): Root {
  let [offset, line] = [0, 1];
  const children = markdown
    .replace(/\n$/, '')
    .split('\n\n')
    .map((value): Paragraph => {
      const end = { line, column: value.length + 1, offset: offset + value.length };
      const position = () => ({ start: { line, column: 1, offset }, end: { ...end } });
      const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value, position: position() }], position: position() };
      offset += value.length + 2;
      line += 2;
      return paragraph;
    });
  const lines = markdown.split('\n');
  const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: markdown.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
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
