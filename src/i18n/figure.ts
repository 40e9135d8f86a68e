import type { InterfaceLanguage } from '../schema/language.ts';

/** A number that a text states (`18500000000`, a share of a hundred as `12%`) as the reader's language writes it: "18.5 billion", "12%". */
export function figureInWords(figure: string, ui: InterfaceLanguage): string {
  const value = Number.parseFloat(figure);
  if (figure.endsWith('%')) return new Intl.NumberFormat(ui, { style: 'percent', maximumFractionDigits: 4 }).format(value / 100);
  const long = Math.abs(value) >= 1e6 ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  return new Intl.NumberFormat(ui, { ...long, maximumFractionDigits: 6 }).format(value);
}
