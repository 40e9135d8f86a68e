import type { LanguageRules } from '../languages/rules.ts';
import { plainLine } from './shape.ts';

/**
 * Whether lines below a heading such as "Comments (3)" are its readers' comments: replies stand among them, each line has its writer before a
 * colon, or they are hardly more than the heading counts.
 */
export function areReadersComments(heading: string, lines: readonly string[], languages: readonly LanguageRules[]): boolean {
  if (lines.length === 0) return true;
  if (languages.some(({ furniture }) => lines.some((line) => furniture.commentReplies.some((reply) => reply === plainLine(line)))))
    return true;
  const count = Number(/(\d{1,3})(?!\d)/u.exec(heading)?.[1] ?? Number.NaN);
  const signed = lines.filter((line) => signature.test(line));
  if (signed.length === lines.length) return !Number.isNaN(count) || signed.some(isNickname);
  return count > 0 && lines.length <= count * linesOfComment && lines.every((line) => line.length <= longestComment);
}

/** A writer, an hour and a comment of one line. */
const linesOfComment = 3;

/** Longer lines are rather paragraphs of the article, below a heading of its own. */
const longestComment = 300;

const signature = /^[\p{L}\p{N}_.@'’-]{2,30}(?: [\p{L}\p{N}_.@'’-]{1,20}){0,2}(?:\s*[([][^)\]]{1,30}[)\]])?:\s+\S.{0,400}$/u;

/** What nobody is called: digits, underscores or small letters alone. */
function isNickname(line: string): boolean {
  const name = line.split(':')[0] ?? '';
  return /[\d_@]/u.test(name) || !/\p{Lu}/u.test(name);
}
