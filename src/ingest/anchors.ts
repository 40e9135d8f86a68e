import type { Match, NameForm } from '../names/form.ts';
import type { RecordPath } from '../schema/kind.ts';
import { type Neighbours, titledIn } from './beside.ts';

/** Where in a body each record is named in full, in ascending offsets. */
export type Anchors = ReadonlyMap<RecordPath, readonly number[]>;

/** Where each record's full forms stand that can be nothing else, or its surname behind its title; one outside the body counts as standing before it. */
export function anchorsOf(found: readonly (Neighbours & { readonly start: number })[], elsewhere: readonly Match[]): Anchors {
  const anchors = new Map<RecordPath, number[]>();
  const anchor = (form: NameForm | undefined, offset: number) => {
    if (form === undefined) return;
    const known = anchors.get(form.record);
    if (known === undefined) anchors.set(form.record, [offset]);
    else known.push(offset);
  };
  const fullIn = (match: Match) => {
    const [only, ...others] = match.forms.filter((form) => !form.weak && !isBareSurname(form));
    return others.length === 0 ? only : undefined;
  };
  for (const match of elsewhere) anchor(fullIn(match), 0);
  for (const here of found)
    anchor(
      fullIn(here.match) ?? (here.match.forms.every((form) => form.weak || isBareSurname(form)) ? titledIn(here) : undefined),
      here.start,
    );
  return anchors;
}

/** The form whose record's full name is nearest; of two equally near the one named first. */
export function nearestOf(forms: readonly NameForm[], anchors: Anchors, offset: number): NameForm | undefined {
  let nearest: NameForm | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const form of forms) {
    const distance = distanceTo(anchors.get(form.record) ?? [], offset);
    if (distance < least) {
      least = distance;
      nearest = form;
    }
  }
  return nearest;
}

/** A surname that is enough for one person, "Merkel", is somebody else's where the article names only that one in full, and either's where it names both. */
export function isOfAnother(form: NameForm, { forms }: Match, anchors: Anchors): boolean {
  return isBareSurname(form) && forms.some(({ record }) => record !== form.record && anchors.has(record));
}

/** Whether a form is a variant of one word that is listed for a person. */
function isBareSurname({ kind, rule, form }: NameForm): boolean {
  return kind === 'people' && rule === 'variant' && !/\s/u.test(form);
}

/** Distance to the nearest of ascending offsets, by halving. */
function distanceTo(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const around = [offsets[low - 1], offsets[low]].filter((each) => each !== undefined);
  return Math.min(...around.map((each) => Math.abs(each - offset)));
}
