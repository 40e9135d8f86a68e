/** A name as it stands in a picture: at most four lines, with the room that it needs in a box of its own. */
export type Label = { readonly lines: readonly string[]; readonly width: number; readonly height: number };

const mostLines = 4;
const lineHeight = 1.2;

/** A single word may be so much wider than a line. */
const tolerance = 1.25;

/** Breaks a name, at spaces and in long words at hyphens, into lines of about `width` at a type size of `size`; what does not fit into four lines ends in an ellipsis. */
export function labelOf(name: string, size: number, width: number): Label {
  const lines: string[] = [];
  const fits = (text: string) => textWidth(text, size) <= width * tolerance;
  const words = name.split(/\s+/u).flatMap((word) => (fits(word) ? [word] : word.split(/(?<=\p{L}-)/u)));
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line}${/\p{L}-$/u.test(line) ? '' : ' '}${word}`;
    if (line !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`];
  const fitted = shown.map((line) => shortened(line, size, width * tolerance));
  return {
    lines: fitted,
    width: Math.ceil(Math.max(...fitted.map((line) => textWidth(line, size)))),
    height: Math.ceil(fitted.length * size * lineHeight),
  };
}

/** About how wide a text is in the sans-serif of the site; rather too wide than too narrow, since nothing measures it before it is printed. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
}

function letterWidth(letter: string): number {
  if (/[ЖМФШЩЮWMЪЫ@—]/u.test(letter)) return 0.98;
  if (/[жмфшщюыwmъ…]/u.test(letter)) return 0.88;
  if (/[ilIjft.,:;'’«»()\- іІ]/u.test(letter)) return 0.4;
  return /\p{Lu}/u.test(letter) ? 0.76 : 0.63;
}

function shortened(line: string, size: number, width: number): string {
  if (textWidth(line, size) <= width) return line;
  let cut = line.replace(/\s*…$/u, '');
  while (cut.length > 1 && textWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1);
  return `${cut}…`;
}
