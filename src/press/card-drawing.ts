/** What a card says: the name of the archive, its subject if the title tells one, and where it is served. */
export type CardWords = { readonly name: string; readonly subject?: string; readonly address?: string };

/** Pixels, as the sites that show such cards ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 80;
const most = cardSize.width - 2 * margin;

/**
 * The picture that stands for the archive where a page of it is shared, as SVG: the nameplate of the front page above its band of reeds.
 * Its fonts are `Literata SemiBold` and `Literata`, in the colours of `styles/tokens.css`.
 */
export function cardDrawing({ name, subject = '', address = '' }: CardWords): string {
  const plate = fitted(name, plateSizes, 1.1);
  const lines = fitted(subject, subjectSizes, 1.25);
  const top = 110 + plate.size * 0.8;
  const below = top + plate.size * 0.35 + lines.size * 0.6;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    `<defs><pattern id="reeds" width="192" height="48" patternUnits="userSpaceOnUse" y="${bandTop}"><g transform="scale(3)" fill="none" stroke="${accent}">${reeds}</g></pattern></defs>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    text(plate.lines, plate.size, top, plate.leading, 'Literata SemiBold', ink),
    text(lines.lines, lines.size, below + lines.size * 0.7, lines.leading, 'Literata', soft),
    `<rect y="${bandTop}" width="100%" height="48" fill="url(#reeds)"/>`,
    text([address], 32, cardSize.height - 48, 1, 'Literata', accent),
    '</svg>',
  ].join('');
}

/** Sizes with the number of lines that have room above the band, the largest first. */
const plateSizes = [
  [150, 1],
  [120, 1],
  [96, 1],
  [76, 2],
  [60, 2],
] as const;
const subjectSizes = [
  [60, 2],
  [52, 2],
  [44, 3],
  [38, 3],
] as const;

const paper = '#fbfcfa';
const ink = '#1b221f';
const soft = '#54605a';
const accent = '#2c5a4c';
const bandTop = 480;

/** One repeat of `public/reeds.svg`: canes, and the diamond that their binding makes. */
const reeds = Array.from({ length: 16 }, (_, cane) => {
  const x = 2 + 4 * cane;
  const half = cane === 0 ? 0 : 8 - Math.abs(8 - cane);
  return `<path opacity=".38" d="M${x} 0v16"/>${half === 0 ? '' : `<path stroke-width="2.6" d="M${x} ${8 - half}v${2 * half}"/>`}`;
}).join('');

type Fitted = { readonly lines: readonly string[]; readonly size: number; readonly leading: number };

/** The words in the largest size in which they have room; what has none in the smallest is cut off. */
function fitted(words: string, sizes: readonly (readonly [number, number])[], leading: number): Fitted {
  for (const [size, mostLines] of sizes) {
    const lines = broken(words, most / size);
    if (lines.length <= mostLines && lines.every((line) => widthOf(line) * size <= most)) return { lines, size, leading };
  }
  const [size, mostLines] = sizes.at(-1) ?? [1, 1];
  const lines = broken(words, most / size);
  const shown = lines.slice(0, mostLines);
  const last = shown.length - 1;
  const more = lines.length > mostLines;
  return { lines: shown.map((line, index) => cut(line, most / size, more && index === last)), size, leading };
}

function broken(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cut(line: string, width: number, more: boolean): string {
  if (!more && widthOf(line) <= width) return line;
  let shown = line;
  while (widthOf(`${shown}…`) > width) shown = shown.slice(0, -1);
  return `${shown}…`;
}

/** The width of a text in ems, on the generous side: three classes of letters of Literata's Latin and Cyrillic. */
function widthOf(line: string): number {
  let width = 0;
  for (const letter of line)
    width += /[mwжшщмыюфњЖШЩМЫЮФMW@%—]/u.test(letter)
      ? 0.95
      : /[\p{Lu}]/u.test(letter)
        ? 0.76
        : /[ .,:;'’ijlіtf|–-]/u.test(letter)
          ? 0.4
          : 0.6;
  return width;
}

function text(lines: readonly string[], size: number, top: number, leading: number, family: string, fill: string): string {
  const spans = lines.map((line, index) => `<text x="${margin}" y="${rounded(top + index * size * leading)}">${escaped(line)}</text>`);
  return `<g font-family="${family}" font-size="${size}" fill="${fill}">${spans.join('')}</g>`;
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
