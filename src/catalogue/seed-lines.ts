import type { Article } from '../schema/article.ts';
import type { ArticleEntry } from './catalogue.ts';

/** Which part of the article a line became; a paragraph with its number among the blocks of the body, from 1. */
export type Part = { readonly part: 'headline' | 'deck' | 'byline' | 'dateline' } | { readonly part: 'paragraph'; readonly number: number };

/** A line of a seed that holds anything, and what became of it. */
export type SeedLine = {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** The rule that took it out. */
  readonly removed?: string;
  /** Empty where it stands in none, such as the lines of front matter. */
  readonly parts: readonly Part[];
  /** The words as the article has them, where characters were put right. */
  readonly mended?: string;
};

/** What of an article is laid beside its seed. */
export type AlignedArticle = Pick<ArticleEntry, 'headline' | 'deck' | 'byline' | 'dateline' | 'blocks' | 'removed'>;

/**
 * Lays the first lines of a decoded seed, so many at `most`, beside the article that was made of them. What was removed is known by its line; any other line belongs to
 * the parts that hold its letters and figures, or whose letters and figures it holds.
 */
export function alignSeed(article: AlignedArticle, seed: readonly string[], most: number): readonly SeedLine[] {
  // The same lines of the same article are shown in each interface language in turn.
  if (last?.article !== article || last.seed !== seed || last.most !== most) {
    last = { article, seed, most, aligned: align(article, seed.slice(0, most)) };
  }
  return last.aligned;
}

let last:
  | { readonly article: AlignedArticle; readonly seed: readonly string[]; readonly most: number; readonly aligned: readonly SeedLine[] }
  | undefined;

function align(article: AlignedArticle, lines: readonly string[]): readonly SeedLine[] {
  const removed = new Map(article.removed.map(({ line, rule }) => [line, rule]));
  const known = partsOf(article);
  return lines.flatMap((line, index): SeedLine[] => {
    const number = index + 1;
    const words = fold(line);
    const rule = removed.get(number);
    if (rule !== undefined) return [{ number, text: line, removed: rule, parts: [] }];
    if (line.trim() === '') return [];
    const parts = partsWith(known, words);
    const whole = parts.some((part) => part.words.includes(line.trim()) || line.includes(part.words));
    const [mended] = parts.length === 1 && !whole ? parts.filter((part) => part.fold === words) : [];
    return [{ number, text: line, parts: parts.map(({ is }) => is), ...(mended !== undefined && { mended: mended.words }) }];
  });
}

/** Whether a seed would make the page of its article too heavy, so that it is shown on a page of its own. Of saved pages no lines are shown. */
export function hasLongSeed({ seed }: Pick<Article, 'seed'>): boolean {
  return seed.bytes > mostBytes && !isPage(seed.path);
}

/** Whether a seed is a saved page. */
function isPage(path: string): boolean {
  return /\.html?$/iu.test(path);
}

/** About 450 words of Cyrillic: with a longer text said twice, a page and its styles may outgrow the 14 kB that arrive in one go. */
const mostBytes = 6_000;

type Known = { readonly is: Part; readonly words: string; readonly fold: string };

function partsOf({ headline, deck, byline, dateline, blocks }: AlignedArticle): readonly Known[] {
  const head = { headline: headline.basis === 'inferred' ? undefined : headline.value, deck, byline, dateline };
  const known = Object.entries(head).flatMap(([part, words]) => (words === undefined ? [] : [{ is: { part } as Part, words }]));
  const paragraphs = blocks.map((block, index) => ({ is: { part: 'paragraph', number: index + 1 } as const, words: block }));
  return [...known, ...paragraphs].map((each) => ({ ...each, fold: fold(each.words) })).filter((each) => each.fold !== '');
}

/** A line is a piece of one part, or holds whole ones and a piece of the next: dateline and first paragraph may stand on one line. */
function partsWith(known: readonly Known[], line: string): readonly Known[] {
  const held = known.filter(({ fold: part }) => part.length >= shortest && line.includes(part));
  const rest = held.reduce((left, { fold: part }) => left.replace(part, ''), line);
  if (rest === '' || (held.length > 0 && rest.length < shortest)) return held;
  return known.filter((part) => held.includes(part) || part.fold.includes(rest));
}

/** Fewer letters and figures than this are found anywhere by chance. */
const shortest = 6;

function fold(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
