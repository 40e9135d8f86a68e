import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { type ArchiveSettings, archiveSettings } from '../schema/archive.ts';
import type { Article } from '../schema/article.ts';
import { type Kind, kindOf, kinds, type RecordPath } from '../schema/kind.ts';
import type { ContentRecord } from '../schema/record.ts';
import type { Review } from '../schema/review.ts';
import type { ArticleCard, ArticleEntry, Catalogue, CountedReference, RecordReference } from './catalogue.ts';
import { askContent } from './content-questions.ts';
import { askCoverage } from './coverage.ts';
import { askDifference } from './edition-questions.ts';
import { askLetters } from './letters.ts';
import { askPictures } from './pictures.ts';
import type { StoredCard } from './prepared.ts';
import { askQuality } from './quality.ts';
import { remembered } from './remembered.ts';
import { askShelves } from './shelves.ts';
import { askStories } from './stories-questions.ts';
import { askTies } from './ties-questions.ts';

/** A row of an answer. */
export type Row = Record<string, unknown>;
/** Asks the database, keeping prepared statements. */
export type Ask = (sql: string, ...values: SQLInputValue[]) => Row[];

/** Answers of each kind that are kept to be given again; some megabytes. */
const mostKept = 4096;

/**
 * The catalogue over a database that `updateCatalogue` has filled. Content was validated on its way in and is trusted here. Answers are kept while
 * `written`, which grows whenever something is written through this connection, stays what it is; of a reader it never does.
 */
export function askCatalogue(database: DatabaseSync, written?: () => number): Catalogue {
  const statements = new Map<string, StatementSync>();
  const ask: Ask = (sql, ...values) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement.all(...values);
  };
  const count: (sql: string, ...values: SQLInputValue[]) => number = (sql, ...values) => Number(ask(sql, ...values)[0]?.n ?? 0);
  const kept = (key: string): string | undefined => text(ask('SELECT value FROM archive WHERE key = ?', key)[0], 'value');
  const state = written ?? (() => count('SELECT total_changes() AS n'));

  const reference = remembered(state, mostKept, (path): RecordReference | undefined => {
    const row = ask(`${referenceColumns} WHERE path = ?`, path)[0];
    return row === undefined ? undefined : toReference(row);
  });
  const who = remembered(state, mostKept, (article) => whoIsIn(ask, article));
  const card = (row: Row): ArticleCard => toCard(who, reference, row);
  const settings = remembered(state, 1, (key): ArchiveSettings => {
    const value = kept(key);
    if (value === undefined) throw new Error('content/archive.json is missing. Run the ingest again.');
    return archiveSettings.parse(JSON.parse(value));
  });
  const article = remembered(state, 1, (id): ArticleEntry | undefined => {
    const row = ask('SELECT data, html, blocks FROM texts WHERE article = ?', id)[0];
    if (row === undefined) return undefined;
    const records = ask(
      `SELECT path, kind, heading, basis, count, mentions FROM appearances JOIN records ON path = record WHERE article = ? ORDER BY mentions DESC, path`,
      id,
    ).map((each) => ({ ...toReference(each), mentions: Number(each.mentions) }));
    const related = ask(relatedArticles, id).map(card);
    const blocks = JSON.parse(text(row, 'blocks') ?? '[]') as string[];
    return { ...(JSON.parse(text(row, 'data') ?? '') as Article), html: text(row, 'html') ?? '', blocks, records, related };
  });
  const review = (): Review => JSON.parse(kept('review') ?? '{"items":[]}');

  return {
    archive: () => settings('settings'),
    edition: () => kept('edition') ?? '',
    difference: (limit) => askDifference(ask, limit),
    totals: () => ({
      articles: count('SELECT sum(count) AS n FROM tallies'),
      undated: count('SELECT sum(count) AS n FROM tallies WHERE dated = 0'),
      withoutSource: count(`SELECT sum(count) AS n FROM tallies WHERE source = ''`),
      languages: languageCounts(ask(languages)),
      records: Object.fromEntries(
        kinds.map((kind) => [kind, count('SELECT count(*) AS n FROM records WHERE kind = ? AND count > 0', kind)]),
      ) as Record<Kind, number>,
      discovered: count(`SELECT count(*) AS n FROM records WHERE basis = 'inferred' AND count > 0`),
      notes: review().items.length,
    }),
    article,
    ...askContent(ask),
    headline: (id) => {
      const stored = text(ask('SELECT card FROM texts WHERE article = ?', id)[0], 'card');
      if (stored === undefined) return undefined;
      const { headline, language } = JSON.parse(stored) as StoredCard;
      return { value: headline.value, language };
    },
    ...askShelves(ask, card),
    record: (path) => {
      const row = ask('SELECT data, count FROM records WHERE path = ?', path)[0];
      return row === undefined ? undefined : { ...(JSON.parse(text(row, 'data') ?? '') as ContentRecord), path, count: Number(row.count) };
    },
    ...askLetters(ask, state),
    mostMentioned: (kind, limit) =>
      ask(`${referenceColumns} WHERE kind = ? AND count > 0 ORDER BY count DESC, path LIMIT ?`, kind, limit).map(toCounted),
    metTogether: (path, together, limit) =>
      ask(
        `SELECT path, kind, heading, basis, pairs.count AS count FROM pairs JOIN records ON path = other
         WHERE one = ? AND kind IN (${together.map(() => '?').join(', ')}) ORDER BY pairs.count DESC, path LIMIT ?`,
        path,
        ...together,
        limit,
      ).map(toCounted),
    ...askTies(ask, card, reference),
    ...askQuality(ask),
    ...askStories(ask, card, reference),
    dateOf: (id) => {
      const stored = text(ask('SELECT card FROM texts WHERE article = ?', id)[0], 'card');
      return stored === undefined ? undefined : (JSON.parse(stored) as StoredCard).date;
    },
    reference,
    countsByLanguage: (path) =>
      languageCounts(
        path === undefined
          ? ask(languages)
          : ask(
              `SELECT language, count(*) AS n FROM appearances JOIN articles ON id = article WHERE record = ?
               GROUP BY language ORDER BY n DESC, language`,
              path,
            ),
      ),
    ...askCoverage(ask, reference),
    pictures: askPictures(ask, state, reference),
    reviewItems: (limit) => review().items.slice(0, limit),
  };
}

const referenceColumns = 'SELECT path, kind, heading, basis, count FROM records';

const languages = 'SELECT language, sum(count) AS n FROM tallies GROUP BY language ORDER BY n DESC, language';

/** Articles on the same people and parties, the nearest first. */
const relatedArticles = `
  SELECT articles.id, card, articles.source FROM related JOIN articles ON articles.id = other JOIN texts ON texts.article = other
  WHERE related.article = ? ORDER BY rank`;

function toCard(
  who: (article: string) => readonly RecordReference[],
  reference: (path: RecordPath) => RecordReference | undefined,
  row: Row,
): ArticleCard {
  const card = JSON.parse(text(row, 'card') ?? '') as StoredCard;
  const sourcePath = text(row, 'source');
  const source = sourcePath === undefined ? undefined : reference(sourcePath);
  return { ...card, ...(source === undefined ? {} : { source }), who: who(card.id) };
}

/** The people and parties whom an article names most. */
function whoIsIn(ask: Ask, article: string): readonly RecordReference[] {
  return ask(
    `SELECT path, kind, heading, basis, count FROM appearances JOIN records ON path = record
     WHERE article = ? AND mentions > 0 AND kind IN ('people', 'parties') ORDER BY mentions DESC, path LIMIT 8`,
    article,
  ).map(toReference);
}

/** A record from a row with its path, kind, heading, basis and count. */
export function toReference(row: Row): RecordReference {
  const path = text(row, 'path') ?? '';
  return {
    path,
    kind: kindOf(path),
    id: path.slice(path.indexOf('/') + 1),
    heading: JSON.parse(text(row, 'heading') ?? '{}'),
    basis: text(row, 'basis') as RecordReference['basis'],
    hasPage: Number(row.count) > 0,
  };
}

/** The same with the number. */
export function toCounted(row: Row): CountedReference {
  return { ...toReference(row), count: Number(row.count) };
}

function languageCounts(rows: readonly Row[]): { language: string; count: number }[] {
  return rows.map((row) => ({ language: text(row, 'language') ?? 'und', count: Number(row.n) }));
}

/** A column where it holds text. */
export function text(row: Row | undefined, column: string): string | undefined {
  const value = row?.[column];
  return typeof value === 'string' ? value : undefined;
}
