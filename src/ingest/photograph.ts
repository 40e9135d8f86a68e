/**
 * A photograph's caption or credit by its shape: numbered in a gallery, signed behind ©, by agency and photographer, or with width and day as
 * some agencies leave them. A paragraph of running text is longer, and none of these closes it.
 */
export function isPhotograph(line: string): boolean {
  if (line.length > 320) return false;
  return shapes.some(([mark, shape]) => mark.test(line) && shape.test(line));
}

/** Each shape behind a mark that it cannot do without: hardly a line of an article has one, and the long shapes need not be tried. */
const shapes: readonly (readonly [mark: RegExp, shape: RegExp])[] = [
  // [1/3] Caption
  [/^[[(]/u, /^[[(]\s?\d{1,3}\s?(?:\/|\p{L}{1,3})\s?\d{1,3}\s?[\])]\s+\S/u],
  // © Agency / Photographer
  [/^©/u, /^©\s?\p{L}[^©]{2,110}$/u],
  // /AGENCY
  [/^\//u, /^\/\s?\p{Lu}[\p{L}\p{N}]+(?:\s\p{Lu}[\p{L}\p{N}]*){0,2}$/u],
  // Caption © Photographer / Agency
  [/©/u, /^[^©]{8,240}[\s.,(]©\s?\p{L}[^©]{2,70}$/u],
  // Caption. AGENCY/Photographer Name
  [
    /\//u,
    /(?:^|[\s(])\p{Lu}{2,}(?: \p{Lu}\p{L}*)?\s?\/\s?\p{Lu}[\p{Ll}\p{M}]+(?:\s\p{Lu}[\p{L}\p{M}’'.-]*){1,3}(?:\s?\/\s?\p{Lu}[\p{L} ]{2,24})?[).]?$/u,
  ],
  // Caption. (Agency: Photographer Name)
  [/\(/u, /^[^()]{0,200}\(\p{Lu}[\p{L}\p{N} &.-]{1,30}:\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,2}\)\.?$/u],
  // Caption. Place, 16 May 2023
  [/,\s\d{1,2}\s\p{L}/u, /^[^.]{8,200}\.\s\p{Lu}[\p{L} -]{1,40},\s\d{1,2}\s\p{L}{3,10}\s(?:19|20)\d{2}(?:\s\p{L}{1,5}\.?)?$/u],
  // Caption, 1920, 14.10.2023
  [/,\s\d{3,4},/u, /,\s\d{3,4},\s\d{1,2}\.\d{1,2}\.\d{4}$/u],
];
