import type { InterfaceLanguage } from '../schema/language.ts';

/** A number that a text states (`18500000000`, a share of a hundred as `12%`) as the reader's language writes it: "18.5 billion", "12%". */
export function figureInWords(figure: string, ui: InterfaceLanguage): string {
  const value = Number.parseFloat(figure);
  if (figure.endsWith('%')) return shareInWords(value / 100, 4, ui);
  const long = Math.abs(value) >= 1e6 ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  return formatOf(ui, { ...long, maximumFractionDigits: 6 }).format(value);
}

/** A share of one as the reader's language writes it, with at most so many digits of a hundredth: "12%". */
export function shareInWords(share: number, digits: number, ui: InterfaceLanguage): string {
  return formatOf(ui, { style: 'percent', maximumFractionDigits: digits }).format(share);
}

function formatOf(ui: InterfaceLanguage, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${ui} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(ui, options);
  formats.set(key, format);
  return format;
}

/** The platform's formats, which are slow to make. */
const formats = new Map<string, Intl.NumberFormat>();
