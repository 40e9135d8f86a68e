import type { Link, PhrasingContent, Root, Text } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Article, Mention } from '../schema/article.ts';
import { parseBody, type TextRun, textRuns } from '../schema/body.ts';
import { kindOf, kinds, type RecordPath } from '../schema/kind.ts';

/**
 * The body of an article as sanitised HTML. Each resolved mention becomes a link to its record, relative to the article's page,
 * so that one rendering serves every interface language; a paragraph of another language carries its `lang`.
 */
export function renderBody(article: Pick<Article, 'body' | 'mentions' | 'foreign'>): string {
  const root = parseBody(article.body);
  const runs = textRuns(root, article.body);
  linkMentions(root, runs, article.mentions);
  for (const { paragraph, language } of article.foreign ?? []) {
    const block = root.children[paragraph - 1];
    if (block !== undefined) block.data = { ...block.data, hProperties: { lang: language } };
  }
  // Subheads of the body stand below the page's own headline.
  visit(root, 'heading', (node) => {
    node.depth = Math.min(6, node.depth + 1) as typeof node.depth;
  });
  return String(printer.stringify(printer.runSync(root)));
}

/** The body as plain text, its blocks separated by line breaks, cut at a word after `limit` characters. */
export function openingOf(body: string, limit: number): string {
  const text = textRuns(parseBody(body), body)
    .map((run) => run.text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(' ', limit);
  return `${text.slice(0, cut > limit / 2 ? cut : limit).replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** What a body may hold: text in blocks, and links that stay inside the archive. */
const printer = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    tagNames: ['p', 'blockquote', 'ul', 'ol', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'em', 'strong', 'br', 'hr', 'pre', 'code'],
    attributes: {
      '*': ['lang'],
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

function linkMentions(root: Root, runs: readonly TextRun[], mentions: readonly Mention[]): void {
  const replacements = new Map<Text, PhrasingContent[]>();
  let next = 0;
  for (const run of runs) {
    const end = run.offsetAt(run.text.length);
    const parts: PhrasingContent[] = [];
    let done = 0;
    for (; next < mentions.length && (mentions[next]?.start ?? 0) < end; next += 1) {
      const mention = mentions[next];
      if (mention?.record === undefined) continue;
      const from = indexOf(run, mention.start, done);
      const to = indexOf(run, mention.end, from);
      if (from > done) parts.push(text(run.text.slice(done, from)));
      parts.push(link(mention.record, run.text.slice(from, to)));
      done = to;
    }
    if (parts.length === 0) continue;
    if (done < run.text.length) parts.push(text(run.text.slice(done)));
    replacements.set(run.node, parts);
  }
  visit(root, 'text', (node, index, parent) => {
    const parts = replacements.get(node);
    if (parts === undefined || parent === undefined || index === undefined) return;
    (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
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
