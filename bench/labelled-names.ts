/** A name marked in a text; offsets are UTF-16 units, `end` exclusive. */
export type Marked = { readonly type: string; readonly start: number; readonly end: number };
export type Sentence = { readonly text: string; readonly marked: readonly Marked[] };

/** A word or name as printed and in its dictionary form. */
export type Pair = { readonly kind: string; readonly printed: string; readonly base: string };

/**
 * The sentences of an IOB2 file, one word and its label a line, a blank line between sentences. Words are joined as they are printed: no
 * space before a full stop or behind an opening mark.
 */
export function readSentences(file: string): Sentence[] {
  return file
    .normalize('NFC')
    .split(/\n\s*\n/u)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      let text = '';
      const marked: { type: string; start: number; end: number }[] = [];
      for (const line of block.trim().split('\n')) {
        const [word = '', label = 'O'] = line.split(/\s+/u);
        if (text !== '' && !closing.test(word) && !/[«([]$/u.test(text)) text += ' ';
        const start = text.length;
        text += word;
        const last = marked.at(-1);
        if (label.startsWith('B-')) marked.push({ type: label.slice(2), start, end: text.length });
        else if (label.startsWith('I-') && last !== undefined) last.end = text.length;
      }
      return { text, marked };
    });
}

/** The pairs of a table with a header line: columns `kind` or `upos`, `surface` or `form`, `base` or `lemma`. Other columns are left alone. */
export function readPairs(file: string): Pair[] {
  const [header = '', ...lines] = file.normalize('NFC').split('\n');
  const columns = header.trim().split('\t');
  const cell = (cells: readonly string[], names: readonly string[]): string =>
    cells[columns.findIndex((column) => names.includes(column))]?.trim() ?? '';
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'))
    .map((cells) => ({
      kind: cell(cells, ['kind', 'upos']),
      printed: cell(cells, ['surface', 'form']),
      base: cell(cells, ['base', 'lemma']),
    }));
}

const closing = /^(?:[.,:;!?%)\]»…]|\.{3})$/u;
