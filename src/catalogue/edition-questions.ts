import type { Beginning } from './catalogue.ts';
import type { ChangeTotals } from './changes.ts';
import { articleTopics, type EditionDifference, recordTopics } from './difference.ts';
import type { Ask } from './questions.ts';

/** What tells the edition from the previous one, of each list `limit` entries; absent where the catalogue knows no earlier edition. */
export function askDifference(ask: Ask, limit: number): EditionDifference | undefined {
  const kept = (key: string): string | undefined => {
    const value = ask('SELECT value FROM archive WHERE key = ?', key)[0]?.value;
    return value === undefined ? undefined : String(value);
  };
  const previous = kept('previous');
  if (previous === undefined) return undefined;
  const list = <Topic extends string, T>(thing: string, topics: readonly Topic[]) =>
    Object.fromEntries(topics.map((topic) => [topic, beginning<T>(`${thing}-${topic}`)])) as Record<Topic, Beginning<T>>;
  function beginning<T>(topic: string): Beginning<T> {
    const total = Number(ask('SELECT count(*) AS n FROM changes WHERE topic = ?', topic)[0]?.n);
    const rows = ask('SELECT data FROM changes WHERE topic = ? ORDER BY rank, day DESC, path LIMIT ?', topic, limit);
    return { items: rows.map((row) => JSON.parse(String(row.data)) as T), total };
  }
  return {
    previous,
    articles: list('article', articleTopics),
    records: list('record', recordTopics),
    ...(JSON.parse(kept('changes') ?? '{}') as ChangeTotals),
  };
}
