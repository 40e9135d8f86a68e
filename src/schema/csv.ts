import { stringify } from 'csv-stringify/sync';
import type { Cell, Column } from './column.ts';

/**
 * One line of a CSV file (RFC 4180) without its line break. A cell that a spreadsheet would take for a formula begins with an apostrophe,
 * which is no part of the value; a list is a JSON array, an absent value an empty cell.
 */
export function csvLine(cells: readonly Cell[]): string {
  return csvLines([cells]);
}

/** Lines of it, with line breaks between them: sooner than one by one. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(written)),
    { escape_formulas: true, record_delimiter: lineBreak, eof: false },
  );
}

/** A row of a file with these columns, as `csvLine` writes it. */
export function csvRow<Row>(columns: readonly Column<Row>[], row: Row): string {
  return csvLine(columns.map(({ of }) => of(row)));
}

/** Ends each line of a CSV file. */
export const lineBreak = '\r\n';

function written(cell: Cell): string | number | undefined {
  if (typeof cell === 'string' || typeof cell === 'number' || cell === undefined) return cell;
  return cell.length === 0 ? undefined : JSON.stringify(cell);
}
