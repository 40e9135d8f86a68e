import type { SearchInput } from '../src/search/disk.ts';
import type { SearchArticle } from '../src/search/volume.ts';

/** Articles that are in memory, as what is searched. */
export function inputOf(articles: readonly SearchArticle[], records: SearchInput['records'] = []): SearchInput {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    articles: () => articles,
    article: (id) => {
      const article = byId.get(id);
      if (article === undefined) throw new Error(`There is no article ${id}.`);
      return article;
    },
    records,
  };
}
