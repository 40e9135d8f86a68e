import type { PossibleName } from '../names/possible.ts';
import type { Article, Mention } from '../schema/article.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { Linked } from './link.ts';
import type { RoleInArticle } from './stated-roles.ts';

/** From one record to another, or out of the archive. */
export type Move = readonly [from: RecordPath, to?: RecordPath];

/** What other articles and a person's decisions change in one article: records that its names belong to, and names that only others tell of. */
export type Ties = {
  readonly moved: readonly Move[];
  readonly told: readonly { readonly start: number; readonly end: number; readonly record: RecordPath }[];
};

/** The ties of an article. A possible name is told of where exactly one of its records exists. */
export function tiesOf(id: string, possible: readonly PossibleName[], { moved, toldAs }: Pick<Linked, 'moved' | 'toldAs'>): Ties {
  const told = possible.flatMap(({ start, end, records }) => {
    const [record, ...others] = new Set(records.flatMap((each) => toldAs(id, each) ?? []));
    return record === undefined || others.length > 0 ? [] : [{ start, end, record }];
  });
  return { moved: [...(moved.get(id) ?? [])].map(([from, to]): Move => (to === undefined ? [from] : [from, to])), told };
}

/** Whether nothing changes in an article. */
export function isTieless({ moved, told }: Ties): boolean {
  return moved.length === 0 && told.length === 0;
}

/** An article with its names as its ties have them; those of hidden records are gone. */
export function tiedArticle({ headlineMentions = [], deckMentions = [], ...article }: Article, ties: Ties): Article {
  const [headline, deck] = [movedMentions(headlineMentions, ties.moved), movedMentions(deckMentions, ties.moved)];
  return {
    ...article,
    ...(headline.length > 0 && { headlineMentions: headline }),
    ...(deck.length > 0 && { deckMentions: deck }),
    mentions: tiedMentions(article, ties),
  };
}

function tiedMentions({ mentions, body }: Pick<Article, 'mentions' | 'body'>, { moved, told }: Ties): Mention[] {
  const kept = movedMentions(mentions, moved);
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

/** Mentions with the records that they were moved to, less those that were moved out of the archive. */
function movedMentions(mentions: readonly Mention[], moved: readonly Move[]): Mention[] {
  const to = new Map(moved.map(([from, record]) => [from, record]));
  return mentions.flatMap((mention) => {
    if (mention.record === undefined || !to.has(mention.record)) return [mention];
    const record = to.get(mention.record);
    return record === undefined ? [] : [{ ...mention, record }];
  });
}

/** The offices that an article prints, of the records that its ties give its names to. */
export function tiedRoles(roles: readonly RoleInArticle[], { moved }: Ties): RoleInArticle[] {
  const to = new Map(moved.map(([from, record]) => [from, record]));
  const settled = (record: RecordPath): RecordPath | undefined => (to.has(record) ? to.get(record) : record);
  return roles.flatMap(({ of, ...role }) => {
    const [record, owner] = [settled(role.record), of === undefined ? undefined : settled(of)];
    return record === undefined ? [] : [{ ...role, record, ...(owner !== undefined && { of: owner }) }];
  });
}
