import type { Link, PhrasingContent, Root, RootContent, Text } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Article, Mention } from '../schema/article.ts';
import { parseBody, type TextRun, textRuns } from '../schema/body.ts';
import { kindOf, kinds, type RecordPath } from '../schema/kind.ts';
import { spanOf } from './evidence.ts';

/** A body as it is shown: sanitised HTML, and the words of each of its blocks without markup, from which what is short is taken. */
export type ReadBody = { readonly html: string; readonly blocks: readonly string[] };

/**
 * Reads the body of an article, which is parsed once for all that is made of it. In the HTML each resolved mention becomes a link to its record, relative to the article's page,
 * so that one rendering serves every interface language; a paragraph of another language carries its `lang`. Blocks can be linked to as `p1`, `p2`,
 * and the words that the article's head rests on as `said-1` and so on, by their place among `quotes`; of `quotes` those of `undefined` stand elsewhere.
 */
export function readBody(article: Pick<Article, 'body' | 'mentions' | 'foreign'>, quotes: readonly (string | undefined)[] = []): ReadBody {
  const root = parseBody(article.body);
  const blocks = root.children.map((block) => wordsOf(block));
  const runs = textRuns(root, article.body);
  linkMentions(root, runs, article.mentions, quotes);
  for (const [index, block] of root.children.entries()) block.data = { ...block.data, hProperties: { id: `p${index + 1}` } };
  for (const { paragraph, language } of article.foreign ?? []) {
    const block = root.children[paragraph - 1];
    if (block !== undefined) block.data = { ...block.data, hProperties: { id: `p${paragraph}`, lang: language } };
  }
  // Subheads of the body stand below the page's own headline.
  visit(root, 'heading', (node) => {
    node.depth = Math.min(6, node.depth + 1) as typeof node.depth;
  });
  return { html: String(printer.stringify(printer.runSync(root))), blocks };
}

/** The blocks of a body as one plain text, cut at a word after `limit` characters. */
export function openingOf(blocks: readonly string[], limit: number): string {
  const text = blocks.join(' ').replace(/\s+/gu, ' ').trim();
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(' ', limit);
  return `${text.slice(0, cut > limit / 2 ? cut : limit).replace(/[\s,;:–—-]+$/u, '')}…`;
}

function wordsOf(block: RootContent): string {
  const words: string[] = [];
  visit(block, 'text', ({ value }) => {
    words.push(value);
  });
  return words.join(' ');
}

/** What a body may hold: text in blocks, and links that stay inside the archive. */
const printer = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    tagNames: ['p', 'blockquote', 'ul', 'ol', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'em', 'strong', 'br', 'hr', 'pre', 'code', 'span'],
    // A body is Markdown without HTML, so that every id is one of ours.
    clobber: [],
    attributes: {
      '*': ['lang', ['id', /^(?:p|said-)\d+$/u]],
      a: [
        ['className', 'name'],
        ['dataKind', ...kinds],
        ['href', /^\.\.\/\.\.\/[a-z]+\/[^/]+\/$/u],
      ],
      ol: ['start'],
    },
    strip: ['script', 'style'],
  })
  .use(rehypeStringify)
  .freeze();

function linkMentions(root: Root, runs: readonly TextRun[], mentions: readonly Mention[], quotes: readonly (string | undefined)[]): void {
  const replacements = new Map<Text, PhrasingContent[]>();
  const open = new Map(quotes.flatMap((quote, index) => (quote === undefined ? [] : [[quote, spanOf(index + 1)]])));
  let next = 0;
  for (const run of runs) {
    const end = run.offsetAt(run.text.length);
    const stretches: Stretch[] = [];
    let done = 0;
    for (; next < mentions.length && (mentions[next]?.start ?? 0) < end; next += 1) {
      const mention = mentions[next];
      if (mention?.record === undefined) continue;
      const from = indexOf(run, mention.start, done);
      done = indexOf(run, mention.end, from);
      stretches.push({ from, to: done, record: mention.record });
    }
    stretches.push(...quotedIn(run.text, open, stretches));
    if (stretches.length === 0) continue;
    replacements.set(run.node, partsOf(run.text, 0, run.text.length, stretches.sort(outermostFirst)));
  }
  visit(root, 'text', (node, index, parent) => {
    const parts = replacements.get(node);
    if (parts === undefined || parent === undefined || index === undefined) return;
    (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

/** A stretch of a run that is a name or a quotation. */
type Stretch = { readonly from: number; readonly to: number; readonly record?: RecordPath; readonly span?: string };

/** Quotations that a run holds, each at its first place in the body; one that begins or ends inside a name takes the whole name in. */
function quotedIn(words: string, open: Map<string, string>, names: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const [quote, span] of open) {
    const at = words.indexOf(quote);
    if (at < 0) continue;
    const cut = names.filter(({ from, to }) => from < at + quote.length && at < to);
    const from = Math.min(at, ...cut.map((name) => name.from));
    const to = Math.max(at + quote.length, ...cut.map((name) => name.to));
    if (
      found.some(
        (other) => from < other.to && other.from < to && !(from >= other.from && to <= other.to) && !(other.from >= from && other.to <= to),
      )
    )
      continue;
    found.push({ from, to, span });
    open.delete(quote);
  }
  return found;
}

function outermostFirst(one: Stretch, other: Stretch): number {
  return one.from - other.from || other.to - one.to || (one.span === undefined ? 1 : -1);
}

/** A part of a run as nodes; stretches lie side by side or one within another. */
function partsOf(words: string, from: number, to: number, stretches: readonly Stretch[]): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = from;
  for (let at = 0; at < stretches.length; ) {
    const outer = stretches[at] as Stretch;
    let behind = at + 1;
    while (behind < stretches.length && (stretches[behind]?.from ?? 0) < outer.to) behind += 1;
    if (outer.from > done) parts.push(text(words.slice(done, outer.from)));
    if (outer.record !== undefined) parts.push(link(outer.record, words.slice(outer.from, outer.to)));
    else parts.push(quoted(outer.span ?? '', partsOf(words, outer.from, outer.to, stretches.slice(at + 1, behind))));
    done = outer.to;
    at = behind;
  }
  if (done < to) parts.push(text(words.slice(done, to)));
  return parts;
}

function quoted(span: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', children, data: { hName: 'span', hProperties: { id: span } } };
}

/** Index in the run's text of the character at an offset of the Markdown, searched from `from`. */
function indexOf(run: TextRun, offset: number, from: number): number {
  let index = from;
  while (index < run.text.length && run.offsetAt(index) < offset) index += 1;
  return index;
}

function text(value: string): Text {
  return { type: 'text', value };
}

function link(record: RecordPath, words: string): Link {
  const url = `../../${record.split('/').map(encodeURIComponent).join('/')}/`;
  return { type: 'link', url, children: [text(words)], data: { hProperties: { className: ['name'], dataKind: kindOf(record) } } };
}
