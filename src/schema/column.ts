/** What a cell may hold before it is written; an absent value is an empty cell, a list is written as a JSON array. */
export type Cell = string | number | readonly unknown[] | undefined;

/** The types of cells, as Frictionless Table Schema names them. */
export type CellType = 'string' | 'integer' | 'number' | 'date' | 'array';

/** A column of a data file: the one place that names it, says what it holds, and takes its value from a row. */
export type Column<Row> = {
  /** Lower-case words joined by underscores; unique within its file. */
  readonly name: string;
  readonly type: CellType;
  /** What the value means, for whoever opens the file: in English, one or two sentences. */
  readonly description: string;
  /** The values that a cell may have, where they are few. */
  readonly values?: readonly string[];
  /** No row lacks a value. */
  readonly required?: true;
  readonly of: (row: Row) => Cell;
};

/** The names of columns, as the first line of a file gives them. */
export function namesOf<Row>(columns: readonly Column<Row>[]): string[] {
  return columns.map(({ name }) => name);
}

/** The values of a row as an object without the absent ones. */
export function objectOf<Row>(columns: readonly Column<Row>[], row: Row): Record<string, Cell> {
  const entries = columns.map(({ name, of }) => [name, of(row)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}
