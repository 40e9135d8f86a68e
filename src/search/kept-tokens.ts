import type { DatabaseSync } from 'node:sqlite';
import { atOnce } from './database.ts';

/** The tokens of articles whose words were read before, by identity: when a volume gets one article more, the words of the others need not be read again. */
export function keptTokens(database: DatabaseSync, articles: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const find = database.prepare('SELECT data FROM tokens WHERE article = ?');
  return new Map(
    articles.flatMap((id) => {
      const row = find.get(id);
      return row === undefined ? [] : [[id, row.data === '' ? [] : String(row.data).split(' ')] as const];
    }),
  );
}

/** Keeps the tokens of articles until these change. */
export function keepTokens(database: DatabaseSync, tokens: ReadonlyMap<string, readonly string[]>): void {
  const put = database.prepare('INSERT INTO tokens VALUES (?, ?)');
  atOnce(database, () => {
    for (const [article, found] of tokens) put.run(article, found.join(' '));
  });
}
