/** What nobody is called, on a line by itself: `steppe_rider`, `dala77`, `@dala`. */
export function isNickname(line: string): boolean {
  return /^@?[\p{L}\p{N}._-]{3,30}$/u.test(line) && /\p{L}/u.test(line) && /[\p{L}\p{N}]_+[\p{L}\p{N}]|^@|\p{Ll}\d/u.test(line);
}
