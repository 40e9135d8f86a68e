import { csvLines, lineBreak } from '../schema/csv.ts';

/**
 * A table as a CSV file; the first row has the names of the columns. It begins with a byte-order mark, without which spreadsheets misread
 * Cyrillic.
 */
export function csvResponse(columns: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): Response {
  return new Response(`\uFEFF${csvLines([columns, ...rows])}${lineBreak}`, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
