import type { Article } from '../schema/article.ts';
import type { Catalogue } from './catalogue.ts';
import { type Ask, text } from './questions.ts';

/** What single articles say by themselves. */
export function askContent(ask: Ask): Pick<Catalogue, 'content' | 'sameAs'> {
  return {
    content: (id) => {
      const data = text(ask('SELECT data FROM texts WHERE article = ?', id)[0], 'data');
      return data === undefined ? undefined : (JSON.parse(data) as Article);
    },
    sameAs: (article) =>
      new Map(
        ask(
          `SELECT path, sameAs FROM appearances JOIN records ON path = record WHERE article = ? AND sameAs IS NOT NULL ORDER BY path`,
          article,
        ).map((row) => [text(row, 'path') ?? '', JSON.parse(text(row, 'sameAs') ?? '[]') as string[]]),
      ),
  };
}
