import type { LanguageRules } from '../languages/rules.ts';
import { isDateLine, isProse, isStamped, plainLine } from './shape.ts';
import { headingOf, keptBelow, proseSpan, type Sheet } from './sheet.ts';

/**
 * Readers' comments that a page marks as such: a heading, soon a line that answers one or tells its age, and another. They go up to the last
 * of these lines and on to the next heading of links or paragraph. Below the buttons and counters that close an article a heading suffices.
 */
export function removeComments(sheet: Sheet): void {
  const { first } = proseSpan(sheet);
  const rules = sheet.languages.map(({ furniture }) => furniture);
  const headings = new Set(rules.flatMap(({ commentHeadings }) => commentHeadings));
  const links = new Set(rules.flatMap(({ linkHeadings }) => linkHeadings));
  const replies = new Set(rules.flatMap(({ commentReplies }) => commentReplies));
  removeThread(sheet, headings);
  for (const [at, line] of sheet.lines.entries()) {
    if (at <= first || line.length > 60 || !headings.has(headingOf(line)) || sheet.removed[at] === 'comments') continue;
    const rest = keptBelow(sheet, at);
    const next = rest.findIndex(({ line: other }) => links.has(headingOf(other)));
    const comments = next === -1 ? rest : rest.slice(0, next);
    if (closing.has(sheet.removed[at - 1] ?? '') && areFew(comments, sheet, at)) {
      for (const { at: index } of [{ at }, ...comments]) sheet.removed[index] = 'comments';
      return;
    }
    const marks = comments.flatMap(({ line: other }, order) => (replies.has(plainLine(other)) ? [order] : []));
    if (marks.length < 2 || (marks[0] ?? 0) > firstReplyWithin) continue;
    const stop = comments.findIndex(({ line: other }, order) => order > (marks.at(-1) ?? 0) && isProse(other));
    for (const { at: index } of [{ at }, ...(stop === -1 ? comments : comments.slice(0, stop))]) sheet.removed[index] = 'comments';
    return;
  }
}

/**
 * A thread without answers' buttons: below a heading of comments, or the invitation to write one, two writers or more, each on a line of the name
 * above or below which stands the hour. All behind the first is the readers', up to the next heading of links.
 */
function removeThread(sheet: Sheet, headings: ReadonlySet<string>): void {
  const { first } = proseSpan(sheet);
  const start = sheet.lines.findIndex(
    (line, at) => at > first && line.length <= 60 && (sheet.removed[at] === 'comments' || headings.has(headingOf(line))),
  );
  if (start === -1) return;
  const links = new Set(sheet.languages.flatMap(({ furniture }) => furniture.linkHeadings));
  const below = keptBelow(sheet, start);
  const next = below.findIndex(({ line }) => links.has(headingOf(line)));
  const rest = next === -1 ? below : below.slice(0, next);
  const hours = rest.flatMap(({ line }, order) => (isHour(line, sheet.languages) ? [order] : []));
  const signed = hours.filter((order) =>
    [rest[order - 1], rest[order + 1]].some((beside) => beside !== undefined && isWriter(beside.line, sheet.languages)),
  );
  const [one = 0] = signed;
  // One is enough where the page says that somebody wrote.
  const told = signed.some((order) => saysSo(rest[order - 1]?.line ?? '', sheet.languages));
  if ((signed.length < 2 && !told) || one > 2) return;
  sheet.removed[start] = 'comments';
  for (const { at } of rest) sheet.removed[at] = 'comments';
}

/** The day or hour of a comment, alone on its line. */
function isHour(line: string, languages: readonly LanguageRules[]): boolean {
  return (
    line.length <= 40 &&
    (isDateLine(line, languages) ||
      isStamped(line) ||
      languages.some(({ furniture }) => furniture.commentReplies.includes(plainLine(line))))
  );
}

function saysSo(line: string, languages: readonly LanguageRules[]): boolean {
  const [, words = ''] = /^(.{4,60}?)\s?(?:\.{3}|…|:)$/u.exec(line) ?? [];
  const who = languages.flatMap(({ furniture }) => furniture.commentWriters).find((verb) => words.endsWith(` ${verb}`));
  return who !== undefined && words.slice(0, -who.length).trim().split(/\s+/u).length <= 3;
}

/** A name or nickname alone on its line, or before a word such as "says". */
function isWriter(line: string, languages: readonly LanguageRules[]): boolean {
  if (saysSo(line, languages)) return true;
  return line.length <= 40 && /^[@\p{L}\p{N}]/u.test(line) && !/[.!?:;,]$/u.test(line) && line.split(/\s+/u).length <= 3;
}

/** Whether lines are short each, and together less than half as long as the article above their heading. */
function areFew(comments: readonly { readonly line: string }[], { lines, removed }: Sheet, heading: number): boolean {
  const written = comments.reduce((sum, { line }) => sum + line.length, 0);
  const above = lines.slice(0, heading).reduce((sum, line, at) => (removed[at] === undefined ? sum + line.length : sum), 0);
  return written * 2 < above && comments.every(({ line }) => line.length <= longestComment);
}

/** What stands between an article and its readers' comments. */
const closing: ReadonlySet<string> = new Set(['share', 'counter', 'tags', 'subscription']);

/** Lines between the heading of comments and the first answer: a form, a nickname, an hour and the words of a comment. */
const firstReplyWithin = 8;

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
