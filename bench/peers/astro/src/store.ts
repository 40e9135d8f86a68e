import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getCollection } from 'astro:content';

/** What `content/` holds, as the conversion wrote it. */
type InEach = Record<string, string>;
export type Reference = { kind: string; id: string };
export type Article = {
  id: string;
  language: string;
  headline: string;
  latest?: string;
  year?: string;
  date: InEach;
  source?: string;
  lede: string;
  named: (Reference & { mentions: number })[];
  listed: Record<string, string[]>;
  who: Reference[];
  related: string[];
  html: string;
};
export type Entry = { heading: InEach; unchecked: boolean; forms: { form: string; language: string; count: number }[] };
type Words = Record<'title' | 'name' | 'description' | 'rights' | 'self', string> & { phrases: InEach; languages: InEach };

const read = (name: string) => JSON.parse(readFileSync(`content/${name}.json`, 'utf8'));

export const kinds = ['people', 'parties', 'organisations', 'places', 'sources'];
export const words: Record<string, Words> = read('words');
export const interfaceLanguages = Object.keys(words);
export const alphabet: Record<string, Record<string, { letter: string; ids: string[] }[]>> = read('alphabet');
export const records: Record<string, Record<string, Entry>> = Object.fromEntries(kinds.map((kind) => [kind, read(kind)]));

const entries = await getCollection('articles');
/** All articles, the newest first, undated ones last. */
export const articles: Article[] = entries
  .map(({ data }) => data as Article)
  .sort((one, other) => order(other.latest ?? '', one.latest ?? '') || order(one.id, other.id));
export const articleById = new Map(articles.map((article) => [article.id, article]));
const digests = new Map(entries.map(({ id, digest }) => [id, String(digest)]));

/** Articles by record, by kind and id. */
export const articlesOf: Record<string, Map<string, Article[]>> = Object.fromEntries(
  kinds.map((kind) => [kind, grouped(articles.flatMap((article) => (article.listed[kind] ?? []).map((id) => [id, article])))]),
);
/** Articles by the year that they lie wholly in. */
export const articlesIn = grouped(articles.flatMap((article) => (article.year === undefined ? [] : [[article.year, article]])));
/** The years of articles with their numbers, in order. */
export const years = [...articlesIn].map(([year, { length }]) => ({ year, count: length })).sort((one, other) => order(one.year, other.year));

const size = 50;
export type ListPage = { page: number; pages: number; list: Article[] };

/** The pages of a list. */
export function paged(list: Article[]): ListPage[] {
  const pages = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: pages }, (_, index) => ({ page: index + 1, pages, list: list.slice(index * size, (index + 1) * size) }));
}

/** The part of an address that names a page of a list; none for the first. */
export function pagePath(page: number): string | undefined {
  return page === 1 ? undefined : `page/${page}`;
}

/** A digest of all that a page shows of articles, of the headings that they and `more` name, and of the words of all pages. */
export function cacheKey(shown: readonly Article[], more: unknown): string {
  const hash = createHash('sha256').update(common).update(JSON.stringify(more));
  for (const { id, who, named, source } of shown) {
    hash.update(digests.get(id) ?? '');
    for (const { kind, id: record } of [...who, ...named]) hash.update(JSON.stringify(records[kind]?.[record]?.heading ?? ''));
    if (source !== undefined) hash.update(JSON.stringify(records.sources?.[source]?.heading ?? ''));
  }
  return hash.digest('hex');
}
const common = JSON.stringify(words);

function grouped(pairs: (readonly [string, Article])[]): Map<string, Article[]> {
  const groups = new Map<string, Article[]>();
  for (const [key, article] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [article]);
    else group.push(article);
  }
  return groups;
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
