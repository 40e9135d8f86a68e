import { proseSpan, removeWhere, type Sheet } from './sheet.ts';

/** Whose the rights are: any line behind the sign below the text, and behind the sign with a year below its first paragraph. */
export function removeRights(sheet: Sheet): void {
  const { first, last } = proseSpan(sheet);
  if (first > last) return;
  removeWhere(sheet, 'copyright', (line, at) => (at > last && /^©[^/]{2,150}$/u.test(line)) || (at > first && isRightsLine(line)));
}

/** The sign, and a year near it. */
function isRightsLine(line: string): boolean {
  return line.length <= 400 && /^(?:©|\(c\)|copyright\b).{0,60}(?:19|20)\d\d/iu.test(line);
}
