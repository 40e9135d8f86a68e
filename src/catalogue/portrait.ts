import { createHash } from 'node:crypto';
import { type Article, allMentions } from '../schema/article.ts';
import type { Basis } from '../schema/basis.ts';
import type { RecordPath } from '../schema/kind.ts';
import { headingLanguages, type LanguageTag, type SomeTranslations } from '../schema/language.ts';
import type { ContentRecord, RecordDecision } from '../schema/record.ts';

/** A value with how it is known. */
export type Known<T> = { readonly value: T; readonly basis: Basis };

/** An article as far as two editions of it are compared: what a list tells in full, the rest as digests. */
export type ArticlePortrait = {
  readonly headline: Known<string>;
  readonly language: Known<LanguageTag>;
  readonly date?: Known<string>;
  /** The day that lists sort it by; empty where there is none. */
  readonly sortDay: string;
  readonly source?: Known<RecordPath>;
  /** Digest of deck, byline, dateline and body. */
  readonly text: string;
  /** Digest of all else that the article's page tells; how a value was found and the bytes of the seed are no part of it. */
  readonly rest: string;
  /** Each name form with each record that it stands for, once. */
  readonly names: readonly (readonly [form: string, record: RecordPath])[];
  /** Every record that the article counts for: mentioned, source, place of filing. */
  readonly records: readonly RecordPath[];
};

/** A record as far as two editions of it are compared. What follows from the articles alone, such as counts, is no part of it. */
export type RecordPortrait = {
  readonly heading: SomeTranslations;
  readonly basis: Basis;
  readonly decisions: readonly RecordDecision[];
  /** Digest of what the authority file says beside the heading; a discovered record has nothing there. */
  readonly facts: string;
};

/** The portrait of an article. */
export function portraitOfArticle(article: Article): ArticlePortrait {
  const { headline, language, date, source, deck, byline, dateline, body, id, seed, author, filedFrom, ...others } = article;
  const { headlineMentions: _headlineMentions, deckMentions: _deckMentions, mentions: _mentions, ...rest } = others;
  const names = new Map<string, readonly [string, RecordPath]>();
  for (const { form, record } of allMentions(article)) if (record !== undefined) names.set(`${form}\n${record}`, [form, record]);
  const also = [source, filedFrom].flatMap((part) => part?.value ?? []);
  return {
    headline: { value: headline.value, basis: headline.basis },
    language: { value: language.value, basis: language.basis },
    ...(date === undefined ? {} : { date: { value: date.value, basis: date.basis } }),
    sortDay: date?.earliest ?? date?.latest ?? '',
    ...(source === undefined ? {} : { source: { value: source.value, basis: source.basis } }),
    text: digestOf([deck, byline, dateline, body]),
    rest: digestOf([rest, known(author), known(filedFrom), date?.earliest, date?.latest]),
    names: [...names.values()],
    records: [...new Set([...names.values()].map(([, record]) => record).concat(also))],
  };
}

/** The portrait of a record. */
export function portraitOfRecord(record: ContentRecord): RecordPortrait {
  const { heading, inferredHeading, basis, decisions = [], ...rest } = record;
  const headings: SomeTranslations = { ...inferredHeading, ...heading };
  const entered = basis === 'curated' ? Object.entries(rest).filter(([key]) => !derived.has(key)) : [];
  return {
    heading: Object.fromEntries(headingLanguages.flatMap((ui) => (headings[ui] === undefined ? [] : [[ui, headings[ui]]]))),
    basis,
    decisions,
    facts: digestOf(entered),
  };
}

function known(part: Known<string> | undefined): readonly (string | undefined)[] {
  return [part?.value, part?.basis];
}

/** Keys of a record that ingest fills from the articles, and those that name it. */
const derived: ReadonlySet<string> = new Set(['kind', 'id', 'observed', 'sightings', 'perhaps', 'notes', 'statedRoles']);

/** Sixteen hexadecimal digits: enough to tell two states of one file apart. */
function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
