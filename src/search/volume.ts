import type { RecordPath } from '../schema/kind.ts';
import { makeBundle } from './bundle.ts';
import { fileCards } from './card.ts';
import { tokensOf } from './content.ts';
import { outlineOf } from './outline.ts';
import { factsPath } from './posting.ts';
import { listVolume } from './postings.ts';
import type { Runtime } from './runtime.ts';
import { printSlot, slotsOf } from './slot.ts';

/** What search knows of an article. */
export type SearchArticle = {
  readonly id: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly headline: string;
  /** Markdown. */
  readonly body: string;
  /** Every record that the article names. */
  readonly records: readonly RecordPath[];
  /** First possible day, `YYYY-MM-DD`. */
  readonly earliest?: string | undefined;
  /** The year in which it certainly lies. */
  readonly year?: number | undefined;
  readonly source?: RecordPath | undefined;
  /** How its date is known; absent where it has none. */
  readonly dateBasis?: string | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
  /** How its headline is known. */
  readonly headlineBasis?: string | undefined;
  /** Where the body names records; offsets are UTF-16 units. */
  readonly mentions?: readonly NamedPlace[] | undefined;
  /** The same of the headline. */
  readonly headlineMentions?: readonly NamedPlace[] | undefined;
};

/** Where a record is named. */
export type NamedPlace = { readonly record?: string | undefined; readonly start: number; readonly end: number };

/** A file of the index: its path below the volume's folder, and its bytes. */
export type IndexFile = { readonly path: string; readonly content: Uint8Array };

/**
 * All files of one volume by their path below its folder: its word index, whose answers are slots, the cards of its articles, and their facts.
 * They must be all articles of their days. `tokens` gives those of an article that are known already.
 */
export function makeVolume(
  articles: readonly SearchArticle[],
  runtime: Pick<Runtime, 'version' | 'entry'>,
  tokens: (article: SearchArticle) => readonly string[] = tokensOf,
): IndexFile[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  // In order of time, so that keys and numbers that stand side by side are alike and compress well.
  const pages = [...slotsOf(articles)].flatMap(([id, slot]) => {
    const article = byId.get(id);
    return article === undefined ? [] : [{ key: printSlot(slot), tokens: tokens(article) }];
  });
  if (pages.length !== articles.length)
    throw new Error(`${articles.length} articles gave ${pages.length} pages; two of them have the same identity.`);
  return [
    ...makeBundle(pages, runtime),
    ...[...fileCards(articles)].map(([path, cards]) => json(path, cards)),
    json(factsPath, listVolume(articles.map(outlineOf))),
  ];
}

/** A file that holds a value as JSON. */
export function json(path: string, value: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(value)) };
}
