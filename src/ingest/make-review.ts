import type { RecordPath } from '../schema/kind.ts';
import type { Note } from '../schema/note.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReviewItem } from '../schema/review.ts';
import { digestOf } from './remembered.ts';
import { toReview } from './review.ts';
import type { SeedText } from './seeds.ts';
import { serializeJson } from './serialize.ts';
import type { Store } from './store.ts';

/** Makes `review.json` of what articles, records and decisions ask a person to look at, unless all of them ask what they asked before. */
export function makeReview(
  texts: readonly SeedText[],
  notes: ReadonlyMap<RecordPath, readonly Note[]>,
  stale: readonly Problem[],
  store: Store,
): void {
  const told = texts.flatMap(({ file }) => store.seed(file.path)?.items || []);
  const others = [
    ...[...notes].flatMap(([record, list]) => list.map((note): ReviewItem => ({ ...note, record }))),
    ...stale.map(({ reason, next }): ReviewItem => ({ rule: 'stale-decision', message: `${reason} ${next}` })),
  ];
  const inputs = digestOf([...told, JSON.stringify(others)].join('\n'));
  const text = () => serializeJson(toReview([...told.flatMap((items) => JSON.parse(items) as ReviewItem[]), ...others]));
  store.make('review.json', { inputs }, store.made('review.json')?.inputs === inputs ? undefined : text());
}
