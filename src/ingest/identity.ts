/**
 * The identity of the article of a seed, from its path below `seeds/`: without extension, in lower-case letters and digits of any script joined
 * by hyphens. It rests on no rule of language, so that an address never changes when a rule improves. Empty where the path has no letter or digit.
 */
export function identityOf(path: string): string {
  return slugOf(path.replace(/\.[^./]+$/u, ''));
}

/** Words as one identifier: `China-Ukraine Education Union` → `china-ukraine-education-union`. Empty where there is no letter or digit. */
export function slugOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
