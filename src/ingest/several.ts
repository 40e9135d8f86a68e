import type { LanguageRules } from '../languages/rules.ts';
import type { Note } from '../schema/note.ts';
import { splitDateline } from './dateline.ts';
import type { Paragraph } from './paragraph.ts';
import { endsSentence, isDateLine, isProse, isTitleLike, wordCount } from './shape.ts';

/**
 * A note where the text below the first article's header begins again as an article does: a headline with its day below or above it, or a dateline.
 * Nothing is cut: where one article ends is for a person to say. Paragraphs are those below header and dateline.
 */
export function noteSeveralArticles(paragraphs: readonly Paragraph[], languages: readonly LanguageRules[]): Note[] {
  const heads = paragraphs.filter((_, at) => beginsArticle(paragraphs, at, languages));
  if (heads.length === 0) return [];
  const lines = heads.map(({ number }) => number).join(', ');
  return [
    {
      rule: 'several-articles',
      message: `The page seems to hold ${heads.length + 1} articles, the others from line ${lines} on. To give each its own page, cut the text into a file for each.`,
    },
  ];
}

function beginsArticle(paragraphs: readonly Paragraph[], at: number, languages: readonly LanguageRules[]): boolean {
  const [before, text, next, afterNext] = [at - 1, at, at + 1, at + 2].map((index) => paragraphs[index]?.text ?? '');
  if (before === undefined || text === undefined || !endsSentence(before)) return false;
  if (splitDateline(text, languages) !== undefined) return isProse(before);
  if (next === undefined || afterNext === undefined) return false;
  if (isDateLine(text, languages)) return isHeadline(next) && isProse(afterNext);
  return isHeadline(text) && (splitDateline(next, languages) !== undefined || (isDateLine(next, languages) && isProse(afterNext)));
}

function isHeadline(text: string): boolean {
  return isTitleLike(text) && !endsSentence(text) && !isProse(text) && wordCount(text) >= 3 && /^["«“„]?\p{Lu}/u.test(text);
}
