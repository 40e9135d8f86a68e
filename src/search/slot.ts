import { hashOf } from './hash.ts';

/**
 * An article's place in the archive: its first possible day, counted from 1 January 1970, and its number among the articles of that day. Articles
 * without a first day are divided among days before all others. So an added article moves those of its own day and no others.
 */
export type Slot = { readonly day: number; readonly ordinal: number };

/** The slot of each article by its identity; within a day they stand by identity. */
export function slotsOf(articles: Iterable<{ readonly id: string; readonly earliest?: string | undefined }>): Map<string, Slot> {
  const days = Map.groupBy(articles, dayNumber);
  const slots = new Map<string, Slot>();
  for (const [day, members] of [...days].sort(([a], [b]) => a - b)) {
    for (const [ordinal, id] of members
      .map((member) => member.id)
      .sort()
      .entries())
      slots.set(id, { day, ordinal });
  }
  return slots;
}

/** The day of a slot, `YYYY-MM-DD`; absent for the undated. */
export function dayOf({ day }: Pick<Slot, 'day'>): string | undefined {
  return day < dated ? undefined : new Date(day * millisecondsInDay).toISOString().slice(0, 10);
}

/** One number for a slot. */
export function keyOf({ day, ordinal }: Slot): number {
  return day * mostInDay + ordinal;
}

/** The slot that has a number of `keyOf`. */
export function slotWith(key: number): Slot {
  const day = Math.floor(key / mostInDay);
  return { day, ordinal: key - day * mostInDay };
}

/** A slot as the short text under which the word index keeps its article; slots in order are texts in order. */
export function printSlot({ day, ordinal }: Slot): string {
  return (day - undatedFrom).toString(36).padStart(dayLetters, '0') + ordinal.toString(36);
}

/** The slot that `printSlot` printed. */
export function parseSlot(text: string): Slot {
  return { day: Number.parseInt(text.slice(0, dayLetters), 36) + undatedFrom, ordinal: Number.parseInt(text.slice(dayLetters), 36) };
}

/** The number of the group in which an undated slot stands, where the undated are divided into `groups`; absent for the dated. */
export function undatedGroup({ day }: Pick<Slot, 'day'>, groups: number): number | undefined {
  return day < dated ? Math.floor(((day - undatedFrom) * groups) / undatedDays) : undefined;
}

/** The file below a volume's folder that holds the card of a slot, and the card's place in it. */
export function cardPlace(slot: Slot): { readonly path: string; readonly index: number } {
  const name = dayOf(slot) ?? `undated-${slot.day - undatedFrom}`;
  return { path: `cards/${name}-${Math.floor(slot.ordinal / cardsInFile)}.json`, index: slot.ordinal % cardsInFile };
}

/** The day of an article’s slot; one without a first day has one of those before all others. */
export function dayNumber({ id, earliest }: { readonly id: string; readonly earliest?: string | undefined }): number {
  if (earliest === undefined) return undatedFrom + (hashOf(id) % undatedDays);
  return Date.parse(`${earliest}T00:00:00Z`) / millisecondsInDay;
}

const millisecondsInDay = 86_400_000;
/** The first day of year 0. */
const dated = -719_528;
const undatedFrom = -1_000_000;
/** Days up to the year 3800 in base 36. */
const dayLetters = 4;
/** Enough that even 100,000 undated articles stand about a hundred to a day. */
const undatedDays = 1024;
/** More than an archive has of one day. */
const mostInDay = 1_000_000;
/** Few enough that ten results from ten files stay small; an archive of many years has one or two articles a day. */
const cardsInFile = 4;
