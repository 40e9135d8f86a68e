/**
 * Whether a word can be a Japanese name: syllables of the Polivanov system, which Russian and Kazakh papers use, with the spellings beside it
 * («Кенджи», «Ишиба»), or of the Hepburn romanisation.
 */
export function isJapanese(word: string): boolean {
  return syllables.test(word.toLowerCase());
}

const syllables =
  /^(?:(?:(?:дз|дж|ч|ш|[кгстднхбпмрвцз])?[аиуэоеяюёы]|н)[йн]?|(?:kk|pp|tt|ss|sh|ch|ts|ky|gy|ny|hy|by|py|my|ry|[kgsztdnhfbpmyrwj])?[aiueo]n?){2,6}$/u;
