import type { RecordPath } from '../schema/kind.ts';
import type { LanguageTag, SomeTranslations } from '../schema/language.ts';
import type { RecordDecision } from '../schema/record.ts';
import type { Beginning } from './catalogue.ts';
import type { ArticlePortrait, Known, RecordPortrait } from './portrait.ts';

/** A record by its heading in one of two editions; it may have no page in this one. */
export type NamedRecord = { readonly path: RecordPath; readonly heading: SomeTranslations };

/** A value in the previous edition and in this one; absent on the side that has none. */
export type Altered<T> = { readonly from?: T; readonly to?: T };

/** What of an article is not as it was. */
export type AlteredParts = {
  readonly headline?: Altered<Known<string>>;
  readonly date?: Altered<Known<string>>;
  readonly source?: Altered<NamedRecord & { readonly basis: Known<string>['basis'] }>;
  readonly language?: Altered<Known<LanguageTag>>;
  readonly names?: { readonly added: readonly NamedRecord[]; readonly removed: readonly NamedRecord[] };
  readonly text?: true;
  /** Something else that the article's page tells: the author, the place of filing, lines left out, notes. */
  readonly other?: true;
};

/** The parts, those first that a reader asks for first. */
export const articleParts = ['headline', 'date', 'source', 'language', 'text', 'names', 'other'] as const;
export type ArticlePart = (typeof articleParts)[number];

/** An article that was added, changed or removed: as it is now, or was last. */
export type ArticleChange = {
  readonly id: string;
  readonly language: LanguageTag;
  readonly headline: string;
  readonly date?: string;
  /** Of a changed one. */
  readonly parts?: AlteredParts;
};

/** A record that came, went or changed: as it is now, or was last. */
export type RecordChange = NamedRecord & {
  /** Of one that was joined: the records that its name forms stand for now, most often first. */
  readonly into?: readonly NamedRecord[];
  /** Of one that was split off: the records that its name forms stood for; of a moved one: the record that it was. */
  readonly from?: readonly NamedRecord[];
  /** The heading that it had, where that is another. */
  readonly headingBefore?: SomeTranslations;
  /** How it was known and is known, where that changed. */
  readonly basis?: Altered<Known<string>['basis']>;
  /** Whether the keeper changed what is entered beside the heading. */
  readonly facts?: true;
  /** What a person decided since and that bears on it. */
  readonly decisions?: readonly RecordDecision[];
};

/** What became of articles, and of records that articles name. */
export const articleTopics = ['added', 'changed', 'removed'] as const;
export const recordTopics = ['joined', 'split', 'moved', 'added', 'removed', 'changed'] as const;
export type ArticleTopic = (typeof articleTopics)[number];
export type RecordTopic = (typeof recordTopics)[number];

/** What tells this edition from the previous one. */
export type EditionDifference = {
  /** The name of the previous edition. */
  readonly previous: string;
  readonly articles: Readonly<Record<ArticleTopic, Beginning<ArticleChange>>>;
  readonly records: Readonly<Record<RecordTopic, Beginning<RecordChange>>>;
  /** Changed articles by what changed in them. */
  readonly parts: Readonly<Record<ArticlePart, number>>;
  /** Number of articles in which only details changed: how a value was found, or to which record a name leads. */
  readonly inDetail: number;
};

/** Names a record by its heading in the previous edition or in this one; absent where it had none. */
export type Naming = (path: RecordPath, edition: 'previous' | 'this') => NamedRecord | undefined;

/**
 * What of an article is not as it was; without any key, nothing that its page tells. `successor` leads from a record that was joined
 * or moved to the one that it is now, so that an article is not told to have changed where only a link's target did.
 */
export function alteredParts(
  was: ArticlePortrait,
  is: ArticlePortrait,
  named: Naming,
  successor: (path: RecordPath) => RecordPath,
): AlteredParts {
  const before = new Map(was.names.map(([, path]) => [successor(path), path]));
  const now = new Set(is.names.map(([, path]) => path));
  const added = [...now].filter((path) => !before.has(path)).flatMap((path) => named(path, 'this') ?? []);
  const removed = [...before].filter(([path]) => !now.has(path)).flatMap(([, path]) => named(path, 'previous') ?? []);
  const source = (portrait: ArticlePortrait, edition: 'previous' | 'this') => {
    const record = portrait.source === undefined ? undefined : named(portrait.source.value, edition);
    return record === undefined || portrait.source === undefined ? undefined : { ...record, basis: portrait.source.basis };
  };
  const sameSource =
    (was.source === undefined ? undefined : successor(was.source.value)) === is.source?.value && was.source?.basis === is.source?.basis;
  return {
    ...(sameKnown(was.headline, is.headline) ? {} : { headline: altered(was.headline, is.headline) }),
    ...(sameKnown(was.date, is.date) ? {} : { date: altered(was.date, is.date) }),
    ...(sameSource ? {} : { source: altered(source(was, 'previous'), source(is, 'this')) }),
    ...(was.language.value === is.language.value ? {} : { language: altered(was.language, is.language) }),
    ...(was.text === is.text ? {} : { text: true as const }),
    ...(added.length + removed.length === 0 ? {} : { names: { added, removed } }),
    ...(was.rest === is.rest ? {} : { other: true as const }),
  };
}

/** What of a record that both editions have is not as it was; absent where all is. */
export function alteredRecord(path: RecordPath, was: RecordPortrait, is: RecordPortrait): RecordChange | undefined {
  const sameHeading = same(was.heading, is.heading);
  const decisions = newDecisions(was, is);
  const sameBasis = was.basis === is.basis;
  const sameFacts = !sameBasis || was.facts === is.facts;
  if (sameHeading && sameBasis && sameFacts && decisions.length === 0) return undefined;
  return {
    path,
    heading: is.heading,
    ...(sameHeading ? {} : { headingBefore: was.heading }),
    ...(sameBasis ? {} : { basis: altered(was.basis, is.basis) }),
    ...(sameFacts ? {} : { facts: true as const }),
    ...(decisions.length === 0 ? {} : { decisions }),
  };
}

/** Decisions that a record carries now and did not before. */
export function newDecisions(was: RecordPortrait | undefined, is: RecordPortrait | undefined): RecordDecision[] {
  return (is?.decisions ?? []).filter((decision) => !(was?.decisions ?? []).some((known) => same(known, decision)));
}

function altered<T>(from: T | undefined, to: T | undefined): Altered<T> {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function sameKnown(one: Known<string> | undefined, other: Known<string> | undefined): boolean {
  return one?.value === other?.value && one?.basis === other?.basis;
}

/** Values of one shape with their keys in one order, as the schemas give them. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
