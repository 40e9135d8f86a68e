import type { ArticleFrontMatter, RemovedLine } from '../schema/article.ts';
import type { Copy, Story } from './story.ts';

/**
 * Furniture, and the lines of head and foot from which values were read: nothing of the seed is lost. A byline is kept as printed. A word above
 * the headline is the name of a site where the source was read from it, else a rubric.
 */
export function removedLines(
  { lines, removed }: Copy,
  { header, footer, byline }: Story,
  source: ArticleFrontMatter['source'],
): RemovedLine[] {
  const printed = new Map(lines.map(({ number, text }) => [number, text.trim()]));
  const read = [...header, ...footer].flatMap(({ line, last = line, role, weak }) =>
    Array.from({ length: last - line + 1 }, (_, index) => line + index).flatMap((number) => {
      const text = printed.get(number) ?? '';
      if (text === '' || text === byline) return [];
      const isRubric = role === 'site-name' && weak === true && !source?.evidence?.some(({ quote }) => quote === text);
      return [{ line: number, text, rule: lineRules[isRubric ? 'rubric' : role] }];
    }),
  );
  const byLine = new Map([...read.toReversed(), ...removed].map((each) => [each.line, each]));
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

const lineRules = {
  rubric: 'rubric',
  date: 'date-line',
  source: 'source-line',
  author: 'author-line',
  editor: 'editor',
  'site-name': 'site-name',
} as const;
