/**
 * A place where articles stand by what is known of their date, as on the shelves of a reading room: a year, a month of it, a day of that. Without
 * any key, all of them. What stands on a shelf changes only with the articles that belong there.
 */
export type Shelf = {
  readonly year?: number;
  /** 1 to 12, with `year`. */
  readonly month?: number;
  /** 1 to 31, with `month`. */
  readonly day?: number;
  /**
   * `open`: certainly of the year, or month, but of no one month, or day, of it. `possible`: perhaps of the year, perhaps of another.
   * `undated`, without `year`: of no one year.
   */
  readonly rest?: 'open' | 'possible' | 'undated';
  /** The beginning of the headline, where a shelf holds so much that it is divided by it. */
  readonly initials?: string;
};

/** The parts of a shelf's address: `2020`, `03`. */
export function segmentsOf({ year, month, day, rest, initials }: Shelf): readonly string[] {
  return [
    ...(year === undefined ? [] : [String(year).padStart(4, '0')]),
    ...[month, day].flatMap((each) => (each === undefined ? [] : [String(each).padStart(2, '0')])),
    ...[rest, initials].flatMap((each) => each ?? []),
  ];
}

/** The shelf of an address's parts; absent where they name none. */
export function shelfOf(segments: readonly string[]): Shelf | undefined {
  const left = [...segments];
  const take = (form: RegExp | false): string | undefined => (form !== false && form.test(left[0] ?? '') ? left.shift() : undefined);
  const year = take(/^\d{4}$/u);
  const month = take(year !== undefined && /^(?:0[1-9]|1[0-2])$/u);
  const day = take(month !== undefined && /^(?:0[1-9]|[12]\d|3[01])$/u);
  const rest = take(year === undefined ? /^undated$/u : month === undefined ? /^(?:open|possible)$/u : day === undefined && /^open$/u);
  const initials = take((day ?? rest) !== undefined && /^[\p{L}\p{N}-]+_?$/u);
  if (left.length > 0) return undefined;
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(rest !== undefined && { rest: rest as Exclude<Shelf['rest'], undefined> }),
    ...(initials !== undefined && { initials }),
  };
}

/** The shelf that a shelf is part of; none above all articles. */
export function above(shelf: Shelf): Shelf | undefined {
  const segments = segmentsOf(shelf);
  return segments.length === 0 ? undefined : shelfOf(segments.slice(0, -1));
}

/** Whether a shelf can only be divided by headlines, since nothing more is known of the dates of what stands on it. */
export function isLeaf({ day, rest }: Shelf): boolean {
  return day !== undefined || rest !== undefined;
}
