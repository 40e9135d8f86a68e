import type { BlockContent, List, Paragraph as ParagraphNode, Root, RootContent } from 'mdast';
import { allRulesFor } from '../languages/languages.ts';
import type { LanguageTag } from '../schema/language.ts';
import type { Note } from '../schema/note.ts';
import { splitDateline } from './dateline.ts';
import { readHeader } from './header.ts';
import { detectParagraphLanguage } from './language.ts';
import { publishersOf } from './masthead.ts';
import { type Paragraph, paragraphsOf } from './paragraph.ts';
import { noteSeveralArticles } from './several.ts';
import { endsSentence, isProse, isTitleLike, wordCount } from './shape.ts';
import { readFooter } from './sign-off.ts';
import type { Copy, Stated, Story } from './story.ts';

/** Splits a text into its named parts: headline, deck, byline, dateline, attributions, and the body as a Markdown tree. */
export function structure(copy: Copy, stated: Stated, language: LanguageTag): Story {
  const rules = allRulesFor(language);
  const { stamp, paragraphs } = takeStamp(paragraphsOf(copy.lines, rules));
  const header = readHeader(paragraphs, stated, rules, publishersOf(copy, paragraphs, rules));
  const footer = readFooter(paragraphs, header.length, rules);
  const rest = paragraphs.slice(header.length, paragraphs.length - footer.length);
  const { dateline, body: text } = takeDateline(rest, rules);
  const body: Root = { type: 'root', children: blocksOf(text) };
  const notes: Note[] = [
    ...(body.children.length === 0
      ? [{ rule: 'body-empty', message: 'The text has no body beside its headline. Look at the lines that were removed.' }]
      : []),
    ...noteSeveralArticles(text, rules),
  ];
  return {
    ...(header.headline === undefined ? {} : { headline: header.headline }),
    ...(header.deck === undefined ? {} : { deck: header.deck }),
    ...(header.byline === undefined ? {} : { byline: header.byline }),
    ...(dateline === undefined ? {} : { dateline }),
    header: [...(stamp === undefined ? [] : [stamp]), ...wholly(header.lines, paragraphs)],
    footer: wholly(footer.lines, paragraphs),
    body,
    foreign: body.children.flatMap((block, at) => {
      const { value } = detectParagraphLanguage(textOf(block), language);
      return value === language ? [] : [{ paragraph: at + 1, language: value }];
    }),
    notes,
  };
}

/** The lines of head or foot, each with those that go on with it. */
function wholly<Line extends { readonly line: number }>(
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
): (Line & { last?: number })[] {
  const lasts = new Map(paragraphs.map(({ number, last }) => [number, last]));
  return lines.map((line) => {
    const last = lasts.get(line.line) ?? line.line;
    return last > line.line ? { ...line, last } : line;
  });
}

/** A crawler's stamp glued to the head of the text: `date 2016-02-24 BEIJING. KAZINFORM`. */
function takeStamp(paragraphs: readonly Paragraph[]): {
  readonly stamp?: Story['header'][number];
  readonly paragraphs: readonly Paragraph[];
} {
  const [first, ...others] = paragraphs;
  const stamp = /^(?:date:?\s+)?\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?\s+(?=\p{L})/iu.exec(first?.text ?? '');
  if (first === undefined || stamp === null) return { paragraphs };
  return {
    stamp: { line: first.number, text: stamp[0].trim(), role: 'date' },
    paragraphs: [{ ...first, text: first.text.slice(stamp[0].length) }, ...others],
  };
}

/** The dateline opens the lede, or stands alone above it. */
function takeDateline(
  paragraphs: readonly Paragraph[],
  rules: ReturnType<typeof allRulesFor>,
): { readonly dateline?: string; readonly body: readonly Paragraph[] } {
  const [lede, ...others] = paragraphs;
  const split = lede === undefined ? undefined : splitDateline(lede.text, rules);
  if (lede === undefined || split === undefined || (split.rest === '' && others.length === 0)) return { body: paragraphs };
  return { dateline: split.dateline, body: split.rest === '' ? others : [{ ...lede, text: split.rest }, ...others] };
}

function blocksOf(paragraphs: readonly Paragraph[]): RootContent[] {
  const blocks: RootContent[] = [];
  for (let at = 0; at < paragraphs.length; at += 1) {
    const length = listLength(paragraphs, at);
    if (length > 0) {
      blocks.push(listOf(paragraphs.slice(at, at + length)));
      at += length - 1;
    } else {
      const paragraph = paragraphs[at];
      if (paragraph !== undefined) blocks.push(blockOf(paragraph.text, paragraphs, at));
    }
  }
  return blocks;
}

function blockOf(text: string, paragraphs: readonly Paragraph[], at: number): BlockContent {
  const marked = /^(#{1,6})\s+(.+)$/u.exec(text);
  if (marked?.[2] !== undefined)
    return { type: 'heading', depth: marked[1]?.length === 3 ? 3 : 2, children: [{ type: 'text', value: marked[2] }] };
  if (/^>\s+\S/u.test(text)) return { type: 'blockquote', children: [paragraphOf(text.replace(/^>\s+/u, ''))] };
  if (/^(?:[*\p{Pd}_•~]\s*){3,}$/u.test(text)) return { type: 'thematicBreak' };
  if (isSubhead(paragraphs, at)) return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] };
  return paragraphOf(text);
}

function paragraphOf(value: string): ParagraphNode {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** A short line without a stop between two paragraphs of prose, the second of which may announce a list. Several in a row are verse, names or a table. */
function isSubhead(paragraphs: readonly Paragraph[], at: number): boolean {
  const text = paragraphs[at]?.text ?? '';
  const before = paragraphs[at - 1]?.text;
  const after = paragraphs[at + 1]?.text;
  if (before === undefined || after === undefined || text.length > 90 || wordCount(text) > 12 || wordCount(text) === 0) return false;
  if (!isTitleLike(text) || /[.!…]["'”’»)]*$/u.test(text) || !/^["«“„]?[\p{Lu}\p{N}]/u.test(text)) return false;
  const closed = (endsSentence(before) && isProse(before)) || bullet.test(before);
  const opens = isProse(after) || (/:$/u.test(after) && wordCount(after) >= 4);
  return closed && opens && !/^\p{Ll}/u.test(after);
}

const bullet = /^[•·▪■●◦‣*]\s+(?=\S)/u;
const hyphen = /^[-–—]\s+(?=\S)/u;
const numbered = /^(\d{1,3})[.)]\s+(?=\S)/u;

/** How many paragraphs from here on are entries of one list; a single one is a paragraph. */
function listLength(paragraphs: readonly Paragraph[], at: number): number {
  const run = (shape: RegExp): number => {
    let length = 0;
    while (shape.test(paragraphs[at + length]?.text ?? '')) length += 1;
    return length;
  };
  const bullets = run(bullet);
  if (bullets >= 2) return bullets;
  const points = run(numbered);
  if (
    points >= 2 &&
    paragraphs.slice(at, at + points).every(({ text }, index) => numberOf(text) === numberOf(paragraphs[at]?.text ?? '') + index)
  )
    return points;
  const hyphens = run(hyphen);
  return hyphens >= 2 && isHyphenList(paragraphs, at, hyphens) ? hyphens : 0;
}

/** A dash at the head of a line opens speech in Kazakh and Russian; entries of a list end with semicolons behind an announcing colon. */
function isHyphenList(paragraphs: readonly Paragraph[], at: number, length: number): boolean {
  const entries = paragraphs.slice(at, at + length).map(({ text }) => text);
  const announced = /:$/u.test(paragraphs[at - 1]?.text ?? '');
  const divided = entries.slice(0, -1).filter((text) => /;$/u.test(text)).length;
  const spoken = entries.some((text) => /[,!?…]["”»]?\s?[-–—]\s/u.test(text));
  return (
    !spoken && (divided * 2 > entries.length - 1 || (announced && entries.every((text) => text.length <= 120 && !/[.!?]\s/u.test(text))))
  );
}

function listOf(entries: readonly Paragraph[]): List {
  const first = entries[0]?.text ?? '';
  const ordered = numbered.test(first);
  const children = entries.map(({ text }) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraphOf(text.replace(ordered ? numbered : bullet.test(first) ? bullet : hyphen, ''))],
  }));
  return { type: 'list', ordered, spread: false, ...(ordered ? { start: numberOf(first) } : {}), children };
}

function numberOf(text: string): number {
  return Number(numbered.exec(text)?.[1] ?? Number.NaN);
}

function textOf(node: RootContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as RootContent)).join(' ') : '';
}
