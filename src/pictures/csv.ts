import { csvLine, lineBreak } from '../schema/csv.ts';

/**
 * A table as a CSV file; the first row has the names of the columns. It begins with a byte-order mark, without which spreadsheets misread
 * Cyrillic.
 */
export function csvResponse(columns: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): Response {
  const lines = [columns, ...rows].map((row) => csvLine(row) + lineBreak);
  return new Response(`\uFEFF${lines.join('')}`, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
