import type { DatabaseSync } from 'node:sqlite';
import type { RecordPath } from '../schema/kind.ts';
import { type ArticleChange, type ArticlePart, alteredParts, articleParts, type Naming } from './difference.ts';
import { type ArticlePortrait, portraitOfArticle, portraitOfRecord, type RecordPortrait } from './portrait.ts';
import { compareRecords, type RecordStates } from './record-changes.ts';
import { countTransfers } from './transfers.ts';

/** How the changes that were written sum up. */
export type ChangeTotals = { readonly parts: Readonly<Record<ArticlePart, number>>; readonly inDetail: number };

/**
 * Fills the table of changes from what the paths that changed held in the edition `base` and hold now. Articles are read one at a time,
 * twice: what was joined is only known when all of them have been seen.
 */
export function writeChanges(database: DatabaseSync, base: string): ChangeTotals {
  const now = portraits(database);
  const insert = database.prepare('INSERT INTO changes VALUES (?, ?, ?, ?, ?)');
  const transfers = countTransfers();
  /** By how many articles more each record is named. */
  const gained = new Map<RecordPath, number>();
  for (const { was, is } of formerArticles(database, base)) {
    if (was !== undefined && is !== undefined) transfers.note(was, is);
    for (const path of is?.records ?? []) gained.set(path, (gained.get(path) ?? 0) + 1);
    for (const path of was?.records ?? []) gained.set(path, (gained.get(path) ?? 0) - 1);
  }
  const former = formerRecords(database, base);
  const named: Naming = (path, edition) => {
    const portrait = (edition === 'previous' ? former.get(path) : undefined) ?? now.record(path) ?? former.get(path);
    return portrait === undefined ? undefined : { path, heading: portrait.heading };
  };
  const { told, successor } = compareRecords(statesOf(database, former, gained), transfers, named);
  for (const { topic, change, count } of told) insert.run(`record-${topic}`, -count, '', change.path, JSON.stringify(change));

  const parts = new Map<ArticlePart, number>();
  let inDetail = 0;
  for (const { id, was, is } of formerArticles(database, base)) {
    const shown = is ?? was;
    if (shown === undefined) continue;
    const { headline, language, date, sortDay } = shown;
    const change = { id, language: language.value, headline: headline.value, ...(date === undefined ? {} : { date: date.value }) };
    const tell = (topic: string, rank: number, what: ArticleChange) => insert.run(topic, rank, sortDay, id, JSON.stringify(what));
    if (was === undefined || is === undefined) {
      tell(is === undefined ? 'article-removed' : 'article-added', 0, change);
      continue;
    }
    const altered = alteredParts(was, is, named, successor);
    const changed = articleParts.filter((part) => altered[part] !== undefined);
    const [first] = changed;
    if (first === undefined) inDetail += 1;
    // Those whose headline, date, source or language changed come before those of which only the text or the names did.
    else tell('article-changed', articleParts.indexOf(first), { ...change, parts: altered });
    for (const part of changed) parts.set(part, (parts.get(part) ?? 0) + 1);
  }
  return { parts: Object.fromEntries(articleParts.map((part) => [part, parts.get(part) ?? 0])) as ChangeTotals['parts'], inDetail };
}

/** What the catalogue holds of an article or a record, as a portrait. */
export function portraits(database: DatabaseSync): {
  readonly article: (id: string) => ArticlePortrait | undefined;
  readonly record: (path: RecordPath) => RecordPortrait | undefined;
} {
  const text = database.prepare('SELECT data FROM texts WHERE article = ?');
  const entry = database.prepare('SELECT data FROM records WHERE path = ?');
  return {
    article: (id) => {
      const data = text.get(id)?.data;
      return data === undefined ? undefined : portraitOfArticle(JSON.parse(String(data)));
    },
    record: (path) => {
      const data = entry.get(path)?.data;
      return data === undefined ? undefined : portraitOfRecord(JSON.parse(String(data)));
    },
  };
}

function* formerArticles(
  database: DatabaseSync,
  base: string,
): Generator<{ readonly id: string; readonly was: ArticlePortrait | undefined; readonly is: ArticlePortrait | undefined }> {
  const { article } = portraits(database);
  const rows = database.prepare(`SELECT path, portrait FROM former WHERE base = ? AND path LIKE 'articles/%' ORDER BY path`);
  for (const row of rows.iterate(base)) {
    const id = String(row.path).slice('articles/'.length, -'.md'.length);
    yield { id, was: parsed<ArticlePortrait>(row.portrait), is: article(id) };
  }
}

function formerRecords(database: DatabaseSync, base: string): Map<RecordPath, RecordPortrait | undefined> {
  const rows = database.prepare(`SELECT path, portrait FROM former WHERE base = ? AND path LIKE '%/%.json' ORDER BY path`).all(base);
  return new Map(rows.map((row) => [String(row.path).replace(/\.json$/u, ''), parsed<RecordPortrait>(row.portrait)]));
}

/** The states of every record whose file changed or that articles which changed name. */
function statesOf(
  database: DatabaseSync,
  former: ReadonlyMap<RecordPath, RecordPortrait | undefined>,
  gained: ReadonlyMap<RecordPath, number>,
): RecordStates {
  const { record } = portraits(database);
  const named = database.prepare('SELECT count FROM records WHERE path = ?');
  const paths = [...new Set([...former.keys(), ...gained.keys()])].sort();
  return new Map(
    paths.map((path) => {
      const is = record(path);
      const was = former.has(path) ? former.get(path) : is;
      const count = Number(named.get(path)?.count ?? 0);
      const before = count - (gained.get(path) ?? 0);
      return [
        path,
        {
          ...(was === undefined || before <= 0 ? {} : { was: { portrait: was, count: before } }),
          ...(is === undefined || count <= 0 ? {} : { is: { portrait: is, count } }),
        },
      ];
    }),
  );
}

function parsed<T>(value: unknown): T | undefined {
  return typeof value === 'string' ? (JSON.parse(value) as T) : undefined;
}
