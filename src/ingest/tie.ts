import type { PossibleName } from '../names/possible.ts';
import type { Article, Mention } from '../schema/article.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { Linked } from './link.ts';

/** What other articles change in one: records that its names belong to, and names that only they tell of. */
export type Ties = {
  readonly moved: readonly (readonly [from: RecordPath, to: RecordPath])[];
  readonly told: readonly { readonly start: number; readonly end: number; readonly record: RecordPath }[];
};

/** The ties of an article. A possible name is told of where exactly one of its records exists. */
export function tiesOf(id: string, possible: readonly PossibleName[], { moved, paths }: Linked): Ties {
  const told = possible.flatMap(({ start, end, records }) => {
    const [record, ...others] = records.filter((each) => paths.has(each));
    return record === undefined || others.length > 0 ? [] : [{ start, end, record }];
  });
  return { moved: [...(moved.get(id) ?? [])], told };
}

/** Whether other articles change nothing in one. */
export function isTieless({ moved, told }: Ties): boolean {
  return moved.length === 0 && told.length === 0;
}

/** The mentions of an article as its ties have them, in order. */
export function tiedMentions({ mentions, body }: Pick<Article, 'mentions' | 'body'>, { moved, told }: Ties): Mention[] {
  const to = new Map(moved);
  const kept = mentions.map((mention) => {
    const record = mention.record === undefined ? undefined : to.get(mention.record);
    return record === undefined ? mention : { ...mention, record };
  });
  const added = told
    .filter(({ start, end }) => kept.every((mention) => mention.start >= end || mention.end <= start))
    .map(
      ({ record, start, end }): Mention => ({
        record,
        form: body.slice(start, end),
        start,
        end,
        basis: 'inferred',
        rule: 'told-elsewhere',
      }),
    );
  return [...kept, ...added].sort((one, other) => one.start - other.start);
}
