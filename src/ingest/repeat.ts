import { isTitleLike, wordCount } from './shape.ts';
import { proseSpan, removeWhere, type Sheet } from './sheet.ts';

/** What many seeds share is the site's, unless two seeds are the same article. */
export function removeShared(sheet: Sheet, repeated: ReadonlySet<string> | undefined): void {
  if (repeated === undefined) return;
  const shared = sheet.lines.filter((line) => repeated.has(line));
  if (shared.length * 2 > sheet.lines.length) return;
  removeWhere(sheet, 'repeated-line', (line, at) => repeated.has(line) && !(at === 0 && isTitleLike(line) && wordCount(line) > 3));
}

/** The headline printed again above the text; the window's title, which adds the name of the site, is such a repetition too. */
export function removeRepeats(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  const head = sheet.lines.slice(0, first <= last ? Math.min(Math.max(first, repeatedWithin), longestHead) : 0);
  for (const [at, line] of head.entries()) {
    if (!isTitleLike(line) || wordCount(line) < 4) continue;
    for (let next = at + 1; next < head.length; next += 1) if (head[next] === line) sheet.removed[next] ??= 'repeated-headline';
    const bare = head
      .filter((_, index) => index !== at && sheet.removed[index] === undefined)
      .some((other) => wordCount(other) >= 4 && line.startsWith(other) && /^\s*[-–—|:•]\s*\S.{1,40}$/u.test(line.slice(other.length)));
    if (bare) sheet.removed[at] ??= 'repeated-headline';
  }
}

/** A headline may stand again under the first paragraph or a picture. */
const repeatedWithin = 8;

/** A headline stands within this many lines, however much of a menu is above it. */
const longestHead = 60;
