/** Months counted from the beginning of our era, so that they can be subtracted: January 2020 is 24240. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** The number of the month that a text of the form `YYYY-MM` or `YYYY-MM-DD` begins with. */
export function monthOf(text: string): number {
  return monthNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** Where a day lies on a scale of months: the first of January 2020 at 24240, the sixteenth at about 24240.5. */
export function positionOf(day: string): number {
  return monthOf(day) + (Number(day.slice(8, 10)) - 1) / daysIn(monthOf(day));
}

/** Where a day ends on the same scale. */
export function endOf(day: string): number {
  return positionOf(day) + 1 / daysIn(monthOf(day));
}

/** The year that a month lies in. */
export function yearOf(month: number): number {
  return Math.floor(month / 12);
}

/** A month as `YYYY-MM`. */
export function monthText(month: number): string {
  return `${String(yearOf(month)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function daysIn(month: number): number {
  return new Date(Date.UTC(yearOf(month), (month % 12) + 1, 0)).getUTCDate();
}
