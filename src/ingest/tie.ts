import type { PossibleName } from '../names/possible.ts';
import type { Article, Mention, NamedPart } from '../schema/article.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { Linked } from './link.ts';
import type { RoleInArticle } from './stated-roles.ts';

/** From one record to another, or out of the archive. */
export type Move = readonly [from: RecordPath, to?: RecordPath];

/** A possible name, of the body where no part is told. */
export type PossibleInPart = PossibleName & { readonly part?: NamedPart };

/** What other articles and a person's decisions change in one article: records that its names belong to, and names that only others tell of. */
export type Ties = {
  readonly moved: readonly Move[];
  readonly told: readonly (Pick<PossibleInPart, 'part' | 'start' | 'end'> & { readonly record: RecordPath })[];
};

/** The ties of an article. A possible name is told of where exactly one of its records exists. */
export function tiesOf(id: string, possible: readonly PossibleInPart[], { moved, toldAs }: Pick<Linked, 'moved' | 'toldAs'>): Ties {
  const told = possible.flatMap(({ part, start, end, records }) => {
    const [record, ...others] = new Set(records.flatMap((each) => toldAs(id, each) ?? []));
    return record === undefined || others.length > 0 ? [] : [{ ...(part && { part }), start, end, record }];
  });
  return { moved: [...(moved.get(id) ?? [])].map(([from, to]): Move => (to === undefined ? [from] : [from, to])), told };
}

/** Whether nothing changes in an article. */
export function isTieless({ moved, told }: Ties): boolean {
  return moved.length === 0 && told.length === 0;
}

/** An article with its names as its ties have them; those of hidden records are gone. */
export function tiedArticle({ headlineMentions = [], deckMentions = [], ...article }: Article, ties: Ties): Article {
  const headline = tiedMentions('headline', article.headline.value, headlineMentions, ties);
  const deck = tiedMentions('deck', article.deck ?? '', deckMentions, ties);
  return {
    ...article,
    ...(headline.length > 0 && { headlineMentions: headline }),
    ...(deck.length > 0 && { deckMentions: deck }),
    mentions: tiedMentions('body', article.body, article.mentions, ties),
  };
}

function tiedMentions(part: NamedPart, text: string, mentions: readonly Mention[], { moved, told }: Ties): Mention[] {
  const to = new Map(moved.map(([from, record]) => [from, record]));
  const kept = mentions.flatMap((mention) => {
    if (mention.record === undefined || !to.has(mention.record)) return [mention];
    const record = to.get(mention.record);
    return record === undefined ? [] : [{ ...mention, record }];
  });
  const added = told
    .filter((each) => (each.part ?? 'body') === part && kept.every(({ start, end }) => start >= each.end || end <= each.start))
    .map(
      ({ record, start, end }): Mention => ({
        record,
        form: text.slice(start, end),
        start,
        end,
        basis: 'inferred',
        rule: 'told-elsewhere',
      }),
    );
  return [...kept, ...added].sort((one, other) => one.start - other.start);
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
