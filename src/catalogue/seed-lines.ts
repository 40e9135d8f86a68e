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
 * Lays the first lines of a decoded seed, so many at `most`, beside the article that was made of them. What was removed is known by its line; any
 * other line belongs to the parts whose letters and figures it holds, or to one that holds its own. Of several that do, such as paragraphs that say
 * the same, it is the next in the order of the text.
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
  const partsOfLine = matcher(partsOf(article));
  return lines.flatMap((line, index): SeedLine[] => {
    const number = index + 1;
    const words = fold(line);
    const rule = removed.get(number);
    if (rule !== undefined) return [{ number, text: line, removed: rule, parts: [] }];
    if (line.trim() === '') return [];
    const parts = partsOfLine(words);
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

/** Finds the parts of one line after the other: it is a piece of one, or holds whole ones and a piece of the next, as dateline and first paragraph may stand on one line. */
function matcher(known: readonly Known[]): (line: string) => readonly Known[] {
  const waiting = Map.groupBy(known, (part) => part.fold);
  let from = 0;
  return (line) => {
    const same = waiting.get(line) ?? [];
    const exact = same.length > 1 ? same.shift() : same[0];
    if (exact !== undefined) {
      from = known.indexOf(exact);
      return [exact];
    }
    const inOrder = [...known.slice(from), ...known.slice(0, from)];
    const held: Known[] = [];
    let rest = line;
    for (const part of inOrder) {
      if (part.fold.length < shortest || part.fold.length > rest.length || !rest.includes(part.fold)) continue;
      held.push(part);
      rest = rest.replace(part.fold, '');
    }
    // A few letters are found anywhere by chance.
    const isShort = rest.length < shortest;
    const piece =
      rest === '' || (held.length > 0 && isShort)
        ? undefined
        : inOrder.slice(0, isShort ? 2 : undefined).find((part) => part.fold.includes(rest));
    const parts = known.filter((part) => part === piece || held.includes(part));
    from = parts.length === 0 ? from : known.indexOf(parts.at(-1) as Known);
    return parts;
  };
}

/** Fewer letters and figures than this say little. */
const shortest = 6;

function fold(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
