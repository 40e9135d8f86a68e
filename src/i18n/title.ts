/** A title as a nameplate prints it. */
export type Nameplate = { readonly name: string; readonly subject?: string };

/** Takes "Name – subject" or "Name: subject" apart, so that a long title can be set in two sizes. A title without such a mark is all name. */
export function nameplateOf(title: string): Nameplate {
  const mark = /\s+[–—]\s+|:\s+/u.exec(title);
  if (mark === null || mark.index === 0) return { name: title };
  return { name: title.slice(0, mark.index), subject: title.slice(mark.index + mark[0].length) };
}
