import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// The store stays out of Eleventy's data cascade, which would merge it anew for every page.
const content = join(dirname(import.meta.dirname), 'content');
const read = (path) => JSON.parse(readFileSync(join(content, path), 'utf8'));

export const kinds = ['people', 'parties', 'organisations', 'places', 'sources'];
export const words = read('words.json');
export const interfaceLanguages = Object.keys(words);
export const alphabet = read('alphabet.json');
export const records = Object.fromEntries(kinds.map((kind) => [kind, read(`${kind}.json`)]));

/** All articles, the newest first, undated ones last. */
export const articles = readdirSync(join(content, 'articles'))
  .map((name) => read(join('articles', name)))
  .sort((one, other) => order(other.latest ?? '', one.latest ?? '') || order(one.id, other.id));
export const articleById = new Map(articles.map((article) => [article.id, article]));

/** Articles by record, by kind and id. */
export const articlesOf = Object.fromEntries(
  kinds.map((kind) => [kind, grouped(articles.flatMap((article) => article.listed[kind].map((id) => [id, article])))]),
);
/** Articles by the year that they lie wholly in. */
export const articlesIn = grouped(articles.flatMap((article) => (article.year === undefined ? [] : [[article.year, article]])));

const size = 50;

/** The pages of a list: number, number of pages, and articles of each. */
export function paged(list) {
  const pages = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: pages }, (_, index) => ({ page: index + 1, pages, list: list.slice(index * size, (index + 1) * size) }));
}

function grouped(pairs) {
  const groups = new Map();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

function order(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
