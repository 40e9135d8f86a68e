import { stringify } from 'csv-stringify/sync';

/**
 * A table as a CSV file (RFC 4180): the first row has the names of the columns. It begins with a byte-order mark, without which spreadsheets
 * misread Cyrillic, and a cell that a spreadsheet would take for a formula is made harmless.
 */
export function csvResponse(columns: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): Response {
  const table = stringify([[...columns], ...rows.map((row) => [...row])], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
