import { languages } from '../languages/languages.ts';
import { isPersonName } from './person-name.ts';

/** What the brackets of a dateline say. */
export type Correspondent = {
  /** As printed between the brackets, these included. */
  readonly quote: string;
  /** Whom the agency sent. */
  readonly person: string;
  /** Absent where it stands before the brackets. */
  readonly agency?: string;
};

/**
 * The reporter whom some agencies name in their dateline: `/Корр. ТАСС Иван Петров/`, and behind the agency `АСТАНА. КАЗИНФОРМ /Асель Ким/`.
 * Undefined where brackets hold an agency alone, as they mostly do.
 */
export function correspondentOf(dateline: string): Correspondent | undefined {
  const bracketed = /[/(]\s?([^/()]{3,60})\s?[/)]/u.exec(dateline);
  const inside = bracketed?.[1]?.trim();
  if (bracketed === null || inside === undefined) return undefined;
  const [quote] = bracketed;
  const before = dateline.slice(0, bracketed.index);
  if (isPersonName(inside) && /(?:^|[.,]\s)\p{Lu}{3,}\s*$/u.test(before) && /[.,]/u.test(before)) return { quote, person: inside };
  const label = /^(\p{L}+)[.:]?\s*/u.exec(inside);
  if (label === null || !labels.has((label[1] ?? '').toLowerCase())) return undefined;
  const named = /^(\p{Lu}{2,}(?:[ -]\p{Lu}{2,})*)\s+(\p{Lu}.+)$/u.exec(inside.slice(label[0].length));
  const [, agency, person] = named ?? [];
  return agency !== undefined && person !== undefined && isPersonName(person) ? { quote, person, agency } : undefined;
}

const labels = new Set(languages.flatMap(({ sources }) => sources.authorLabels));
