import { isNickname } from './nickname.ts';
import { endsSentence, isTitleLike, wordCount } from './shape.ts';
import { isHeaderLine, proseSpan, type Sheet } from './sheet.ts';

/**
 * What a channel or journal prints above a post: its name beside the line that says from where the post was forwarded or that it is pinned; and
 * beside links to other entries the nickname of its keeper, with the journal's title of a few words between nickname and text.
 */
export function removeChannel(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  if (first > last) return;
  const { lines, removed } = sheet;
  const isName = (at: number, most: number): boolean => {
    const line = lines[at] ?? '';
    return (
      at >= 0 &&
      at < first &&
      removed[at] === undefined &&
      isTitleLike(line) &&
      !endsSentence(line) &&
      wordCount(line) <= most &&
      !isHeaderLine(line, sheet.languages)
    );
  };
  const forwarded = removed.findIndex((rule, at) => at < first && rule === 'account');
  for (let at = 0; at < forwarded; at += 1) if (isName(at, longestName)) removed[at] = 'account';
  if (forwarded !== -1 && forwarded + 2 === first && isName(forwarded + 1, longestJournal)) removed[forwarded + 1] = 'account';
  for (let at = 0; at < first; at += 1) {
    if (removed[at] !== undefined || !isNickname(lines[at] ?? '') || !(isLink(removed[at - 1]) || isLink(removed[at + 1]))) continue;
    removed[at] = 'menu';
    if (at + 2 === first && isName(at + 1, longestJournal)) removed[at + 1] = 'menu';
  }
}

/** Words of a channel's name, and of a journal's title. */
const longestName = 6;
const longestJournal = 4;

function isLink(rule: string | undefined): boolean {
  return rule === 'menu' || rule === 'rubric';
}
