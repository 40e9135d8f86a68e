import type { Kind, RecordPath } from '../schema/kind.ts';
import type { Catalogue, CountedReference } from './catalogue.ts';
import type { Span } from './pictures.ts';

/** A record that much is written about, with the months of its articles. */
export type Written = CountedReference & { readonly spans: readonly Span[] };

/** How many of each kind the time line shows: bounded, whatever the size of the archive. */
const writtenAbout = { people: 8, parties: 6, organisations: 6, places: 4 } as const satisfies Partial<Record<Kind, number>>;

/** The kinds of the time line, in its order. */
export const writtenKinds = ['people', 'parties', 'organisations', 'places'] as const;

/** The records of a kind that most articles name, the most frequent first. */
export function mostWritten(
  catalogue: Pick<Catalogue, 'mostMentioned' | 'pictures'>,
  kind: (typeof writtenKinds)[number],
): readonly Written[] {
  return catalogue
    .mostMentioned(kind, writtenAbout[kind])
    .map((record) => ({ ...record, spans: catalogue.pictures.spans(record.path as RecordPath) }));
}

/** Up to this many articles in all, a time line shows each as a mark; above, it counts them. */
export const mostMarks = 40;

/** Up to this many articles about a record, the time line on its page shows each as a mark. */
export const mostMarksOfRecord = 24;
