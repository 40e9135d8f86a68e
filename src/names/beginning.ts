import { fold } from './fold.ts';

/**
 * A quick look at whether a word may begin as one of these beginnings do, when folded: false only where it cannot. Two letters are compared, so that
 * words are asked about by the thousand without a string being made.
 */
export function beginningFilter(beginnings: Iterable<string>): (word: string) => boolean {
  const keys = new Set<number>();
  for (const each of beginnings) keys.add(keyOf(each));
  // A beginning in other letters is told by none.
  if (keys.has(unknown)) return () => true;
  return (word) => {
    const key = keyOf(word);
    return key === unknown || keys.has(key);
  };
}

const unknown = -1;

/** The first two letters, folded, as one number; `unknown` where one of them is outside the tables or folds to more or less than a letter. */
function keyOf(word: string): number {
  const [first, second] = [codeAt(word, 0), codeAt(word, 1)];
  return first === unknown || second === unknown ? unknown : first * tabled + second;
}

function codeAt(word: string, at: number): number {
  if (at >= word.length) return 0;
  const code = word.charCodeAt(at);
  return code < tabled ? (folded[code] ?? unknown) : unknown;
}

/** Latin, Cyrillic and what lies between them. */
const tabled = 0x600;
const folded = Int32Array.from({ length: tabled }, (_, code) => {
  const letter = fold(String.fromCharCode(code));
  return letter.length === 1 && letter.charCodeAt(0) < tabled ? letter.charCodeAt(0) : unknown;
});
