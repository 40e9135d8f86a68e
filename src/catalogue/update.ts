import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { archiveSettings } from '../schema/archive.ts';
import { kinds } from '../schema/kind.ts';
import { headingLanguages, type InterfaceLanguage, inLanguage, type SomeTranslations } from '../schema/language.ts';
import { initialsEnd, initialsOf, letterOf } from '../schema/letter.ts';
import { contentRecord } from '../schema/record.ts';
import { review } from '../schema/review.ts';
import { changeKeeper } from './changed.ts';
import { transaction } from './database.ts';
import { editionNotes } from './edition.ts';
import { recordLines } from './lines.ts';
import { naming, type PreparedArticle, prepareArticle } from './prepared.ts';
import { type StoryKeeper, storyKeeper } from './stories.ts';
import { connection, gatherArticlesOfMembers } from './ties.ts';

/** How many content files the catalogue took in, and how many it dropped. */
export type Update = { readonly added: number; readonly removed: number };

/** The files of `content/` by path below it; a map of their texts is such. */
export type Content = {
  readonly keys: () => Iterable<string>;
  readonly get: (path: string) => string | undefined;
  /** A mark that differs whenever a file has been written; a file whose mark is as before is not read. */
  readonly stamp?: (path: string) => string | undefined;
};

/** Prepares the texts of articles, in other threads say, and hands each on as it comes, in any order. Rejects where one is no article. */
export type PrepareAll = (
  texts: Iterable<{ readonly path: string; readonly text: string }>,
  take: (article: PreparedArticle) => void,
) => Promise<void>;

/**
 * Brings the database up to date with `content/`. Only files whose digest has changed are taken in.
 * All or nothing: an invalid file throws and leaves the catalogue as it was. `languages` are those in whose alphabets readers get lists.
 */
export function updateCatalogue(
  database: DatabaseSync,
  content: Content,
  languages: readonly InterfaceLanguage[] = headingLanguages,
): Update {
  const work = beginUpdate(database, content, languages);
  if (work === undefined) return { added: 0, removed: 0 };
  try {
    for (const { path, text } of work.articles) work.take(prepareArticle(path, text));
    return work.finish();
  } catch (error) {
    work.undo();
    throw error;
  }
}

/** The same, with many articles prepared elsewhere. Nobody else may use the database meanwhile. */
export async function updateCatalogueWith(
  prepareAll: PrepareAll,
  database: DatabaseSync,
  content: Content,
  languages: readonly InterfaceLanguage[],
): Promise<Update> {
  const work = beginUpdate(database, content, languages);
  if (work === undefined) return { added: 0, removed: 0 };
  try {
    if (work.count < fewestElsewhere) for (const { path, text } of work.articles) work.take(prepareArticle(path, text));
    else await prepareAll(work.articles, work.take);
    return work.finish();
  } catch (error) {
    work.undo();
    throw error;
  }
}

/** Fewer articles are prepared sooner than threads have started. */
const fewestElsewhere = 250;

/** An update under way, in a transaction: all but its articles are in. Nothing where nothing has changed. */
function beginUpdate(database: DatabaseSync, content: Content, languages: readonly InterfaceLanguage[]) {
  const { fresh, stale, gone } = compare(database, content);
  if (fresh.size + gone.length === 0) return undefined;
  database.exec('BEGIN');
  // On a full disk SQLite has rolled back by itself.
  const undo = (): void => {
    if (database.isTransaction) database.exec('ROLLBACK');
  };
  try {
    const { notePath, settle } = editionNotes(database);
    const changes = changeKeeper(database);
    for (const path of new Set([...stale, ...fresh.keys()])) {
      notePath(path);
      changes.before(path);
    }
    const stories = storyKeeper(database);
    const drop = removal(database, stories);
    for (const path of stale) drop(path);
    const add = addition(database, stories, languages);
    const textOf = (path: string): string => fresh.get(path)?.text ?? content.get(path) ?? '';
    const [articles, others] = [[...fresh.keys()].filter(isArticle), [...fresh.keys()].filter((path) => !isArticle(path))];
    for (const path of others) add.other(path, textOf(path));
    return {
      count: articles.length,
      articles: Iterator.from(articles).map((path) => ({ path, text: textOf(path) })),
      take: add.article,
      finish: (): Update => {
        for (const [path, { digest, stamp }] of fresh) add.file(path, digest, stamp);
        changes.settle(stories.gather(), gatherArticlesOfMembers(database));
        const edition = editionOf(database);
        database.prepare('INSERT OR REPLACE INTO archive VALUES (?, ?)').run('edition', edition);
        settle(edition);
        database.exec('COMMIT');
        return { added: fresh.size, removed: gone.length };
      },
      undo,
    };
  } catch (error) {
    undo();
    throw error;
  }
}

function isArticle(path: string): boolean {
  return path.startsWith('articles/');
}

/** A file as it was found; its text only where few are held. */
type File = { readonly digest: string; readonly stamp: string; readonly text?: string };

/** Texts up to so many characters together are held from when they are compared until they are taken in; others are read twice. */
const mostHeld = 2 ** 26;

/** Files that are new or changed, in the order of paths; those of them and others whose rows go; and those that are there no more. */
function compare(
  database: DatabaseSync,
  content: Content,
): { readonly fresh: ReadonlyMap<string, File>; readonly stale: readonly string[]; readonly gone: readonly string[] } {
  const rows = database.prepare('SELECT path, digest, stamp FROM files');
  rows.setReturnArrays(true);
  const known = new Map<string, { readonly digest: string; readonly stamp: string }>();
  for (const [path, digest, stamp] of rows.iterate() as unknown as Iterable<readonly [string, string, string]>)
    known.set(path, { digest, stamp });
  const fresh = new Map<string, File>();
  const restamped: (readonly [stamp: string, path: string])[] = [];
  let held = 0;
  const paths = new Set([...content.keys()].sort());
  for (const path of paths) {
    const was = known.get(path);
    const stamp = content.stamp?.(path) ?? '';
    if (was !== undefined && stamp !== '' && was.stamp === stamp) continue;
    const text = content.get(path) ?? '';
    const digest = createHash('sha256').update(text).digest('hex');
    if (was?.digest === digest) restamped.push([stamp, path]);
    else {
      held += text.length;
      fresh.set(path, { digest, stamp, ...(held <= mostHeld && { text }) });
    }
  }
  const restamp = database.prepare('UPDATE files SET stamp = ? WHERE path = ?');
  transaction(database, () => {
    for (const each of restamped) restamp.run(...each);
  });
  const gone = [...known.keys()].filter((path) => !paths.has(path));
  return { fresh, stale: [...gone, ...[...fresh.keys()].filter((path) => known.has(path))], gone };
}

/** The name of an edition: twelve hexadecimal digits of the digest of all its files. */
function editionOf(database: DatabaseSync): string {
  const files = database.prepare(`SELECT group_concat(path || ' ' || digest || char(10), '' ORDER BY path) AS list FROM files`).get();
  return createHash('sha256')
    .update(String(files?.list ?? ''))
    .digest('hex')
    .slice(0, 12);
}

function removal(database: DatabaseSync, stories: StoryKeeper): (path: string) => void {
  const file = database.prepare('DELETE FROM files WHERE path = ?');
  const article = [
    'articles WHERE id',
    'texts WHERE article',
    'years WHERE article',
    'appearances WHERE article',
    'articleLines WHERE article',
    'doubts WHERE article',
  ].map((of) => database.prepare(`DELETE FROM ${of} = ?`));
  const record = [
    'records WHERE path',
    'ties WHERE person',
    'statedOffices WHERE person',
    'lineage WHERE record',
    'recordLines WHERE record',
    'letters WHERE record',
  ].map((of) => database.prepare(`DELETE FROM ${of} = ?`));
  return (path) => {
    file.run(path);
    const name = path.replace(/\.(?:md|json)$/u, '');
    if (isArticle(path)) {
      const id = name.slice('articles/'.length);
      for (const statement of article) statement.run(id);
      stories.remove(id);
    } else for (const statement of record) statement.run(name);
  };
}

function addition(database: DatabaseSync, stories: StoryKeeper, languages: readonly InterfaceLanguage[]) {
  const file = database.prepare('INSERT INTO files VALUES (?, ?, ?)');
  const setting = database.prepare('INSERT OR REPLACE INTO archive VALUES (?, ?)');
  const article = database.prepare('INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const text = database.prepare('INSERT INTO texts VALUES (?, ?, ?, ?, ?)');
  const year = database.prepare('INSERT INTO years VALUES (?, ?, ?, ?)');
  const doubt = database.prepare('INSERT INTO doubts VALUES (?, ?)');
  const appearance = database.prepare('INSERT INTO appearances VALUES (?, ?, ?, ?, ?)');
  const letter = database.prepare('INSERT INTO letters VALUES (?, ?, ?, ?, ?)');
  const articleLine = database.prepare('INSERT INTO articleLines VALUES (?, ?, ?, ?)');
  const recordLine = database.prepare('INSERT INTO recordLines VALUES (?, ?, ?)');
  const record = database.prepare('INSERT INTO records VALUES (?, ?, ?, ?, ?, 0, ?, ?)');

  const connect = connection(database);

  function addArticle({ id, sortDay, grain, years, month, ...made }: PreparedArticle): void {
    const dated = years.length > 0 ? 1 : 0;
    article.run(id, made.language, made.source, sortDay, dated, made.earliest, made.latest, grain, made.initials, made.oneOf);
    text.run(id, made.card, made.html, made.blocks, made.data);
    for (const each of years) year.run(id, each, month, years.length === 1 ? 1 : 0);
    for (const [path, mentions] of made.appearances) appearance.run(path, id, mentions, sortDay, grain);
    articleLine.run(id, made.lines.csv, made.lines.json, made.lines.mentions);
    for (const each of made.doubts) doubt.run(id, each);
    stories.add(id, made.signature);
  }

  function addOther(path: string, content: string): void {
    if (path === 'archive.json') setting.run('settings', JSON.stringify(naming(path, () => archiveSettings.parse(JSON.parse(content)))));
    else if (path === 'review.json') setting.run('review', JSON.stringify(naming(path, () => review.parse(JSON.parse(content)))));
    else if (kinds.some((kind) => path.startsWith(`${kind}/`))) {
      const value = naming(path, () => contentRecord.parse(JSON.parse(content)));
      const heading = { ...value.inferredHeading, ...value.heading };
      const entry = indexEntry(heading, value.kind === 'people' ? value.name?.family : undefined);
      const sameAs = value.sameAs === undefined ? null : JSON.stringify(value.sameAs);
      record.run(`${value.kind}/${value.id}`, value.kind, value.basis, JSON.stringify(heading), JSON.stringify(entry), content, sameAs);
      for (const ui of languages) {
        const text = inLanguage(entry, ui).text;
        letter.run(ui, value.kind, letterOf(text, ui), initialsOf(text) + value.id + initialsEnd, `${value.kind}/${value.id}`);
      }
      connect(value);
      const { csv, spellings } = recordLines(value);
      recordLine.run(`${value.kind}/${value.id}`, csv, spellings);
    } else throw new Error(`content/${path} is no part of an archive. Remove it, or run the ingest again.`);
  }

  return {
    file: (path: string, digest: string, stamp: string): void => {
      file.run(path, digest, stamp);
    },
    article: addArticle,
    other: addOther,
  };
}

/**
 * Headings with the family name first, as indexes of names are sorted: `Тоқаев, Қасым-Жомарт`. A heading that begins with it stays as it is.
 * In a heading made by rule the family name has as many words as in the one that it was made from.
 */
function indexEntry(heading: SomeTranslations, family: SomeTranslations | undefined): SomeTranslations {
  const closing = Object.entries(family ?? {}).find(([language, last]) =>
    heading[language as keyof SomeTranslations]?.endsWith(` ${last}`),
  )?.[1];
  const turned = Object.entries(heading).map(([language, name = '']) => {
    const own = family?.[language as keyof SomeTranslations];
    const last = own ?? (closing === undefined ? undefined : name.split(' ').slice(-closing.split(' ').length).join(' '));
    return [language, last !== undefined && name.endsWith(` ${last}`) ? `${last}, ${name.slice(0, -last.length - 1)}` : name];
  });
  return Object.fromEntries(turned);
}
