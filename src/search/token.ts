/**
 * The token under which Pagefind keeps a stem: lower-case ASCII letters alone, with an end mark that stands nowhere else. So no token begins
 * another, and Pagefind's own folding, stemming, splitting and prefix search have nothing to do. Different stems have different tokens.
 */
export function tokenOf(stem: string): string {
  const alphabet = /^\p{Script=Cyrillic}/u.test(stem) ? cyrillic : latin;
  let token = alphabet.name;
  for (const character of stem) token += alphabet.codes.get(character) ?? `yy${spelled(character)}`;
  return `${token}z`;
}

/** The first 24 characters take one letter each, `a` to `x`; the next 24 take two, `ya` to `yx`; all others their code point behind `yy`. */
const latin = alphabetOf('l', 'abcdefghijklmnopqrstuvwx', '0123456789-/yz');
const cyrillic = alphabetOf('c', 'оаентирслвкпмудяыьзбгйчю', 'хжшцщфэъё0123456789');

function alphabetOf(name: string, common: string, others: string): { readonly name: string; readonly codes: ReadonlyMap<string, string> } {
  const letter = (index: number) => String.fromCharCode(97 + index);
  return {
    name,
    codes: new Map([
      ...[...common].map((character, index) => [character, letter(index)] as const),
      ...[...others].map((character, index) => [character, `y${letter(index)}`] as const),
    ]),
  };
}

/** Six hexadecimal digits as the letters `a` to `p`. */
function spelled(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16).padStart(6, '0');
  return digits.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
