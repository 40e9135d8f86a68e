import { proseSpan, removeWhere, type Sheet } from './sheet.ts';

/** Whose the rights are: a line behind the sign below the text, and behind the sign with a year below its first paragraph. A name alone stays. */
export function removeRights(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  if (first > last) return;
  removeWhere(
    sheet,
    'copyright',
    (line, at) => (at > last && /^©[^/]{2,150}$/u.test(line) && !isHolder(line)) || (at > first && isRightsLine(line)),
  );
}

/** A name alone behind the sign, as some outlets close their reports: it tells the source. */
export function isHolder(line: string): boolean {
  return /^©\s?\p{Lu}[\p{L} .-]{1,38}$/u.test(line);
}

/** The sign, and a year near it. */
function isRightsLine(line: string): boolean {
  return line.length <= 400 && /^(?:©|\(c\)|copyright\b).{0,60}(?:19|20)\d\d/iu.test(line);
}
