import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { archiveSettings } from '../schema/archive.ts';
import type { Article, ArticleDate } from '../schema/article.ts';
import { parseArticle } from '../schema/content.ts';
import { kinds } from '../schema/kind.ts';
import { headingLanguages, type InterfaceLanguage, inLanguage, type SomeTranslations } from '../schema/language.ts';
import { initialsEnd, initialsOf, letterOf } from '../schema/letter.ts';
import { contentRecord } from '../schema/record.ts';
import { review } from '../schema/review.ts';
import { openingOf, readBody } from './body.ts';
import type { ArticleCard } from './catalogue.ts';
import { changeKeeper } from './changed.ts';
import { editionNotes } from './edition.ts';
import { inBody, quotesOf } from './evidence.ts';
import { lineKeeping } from './lines.ts';
import { doubtsOf } from './quality.ts';
import { type StoryKeeper, storyKeeper } from './stories.ts';
import { connection, gatherArticlesOfMembers } from './ties.ts';

/** How many content files the catalogue took in, and how many it dropped. */
export type Update = { readonly added: number; readonly removed: number };

/** Characters of the lede that a list shows. */
const ledeLength = 320;

/** What a list shows of an article and its own file gives; the rest comes from records that may change without it. */
export type StoredCard = Omit<ArticleCard, 'source' | 'who'>;

/** How closely the date of an article is known: the day, month or year that it lies in, several years, or none. */
export type Grain = 'day' | 'month' | 'year' | 'years' | 'none';

/** The longest span, in years, over which an article is listed under each year that it may be from. */
const longestSpan = 10;

/** The files of `content/` by path below it; a map of their texts is such. */
export type Content = {
  readonly keys: () => Iterable<string>;
  readonly get: (path: string) => string | undefined;
  /** A mark that differs whenever a file has been written; a file whose mark is as before is not read. */
  readonly stamp?: (path: string) => string | undefined;
};

/**
 * Brings the database up to date with `content/`. Only files whose digest has changed are taken in.
 * All or nothing: an invalid file throws and leaves the catalogue as it was. `languages` are those in whose alphabets readers get lists.
 */
export function updateCatalogue(
  database: DatabaseSync,
  content: Content,
  languages: readonly InterfaceLanguage[] = headingLanguages,
): Update {
  const { fresh, stale, gone } = compare(database, content);
  if (fresh.size + gone.length === 0) return { added: 0, removed: 0 };
  database.exec('BEGIN');
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
    for (const [path, file] of fresh) add(path, file.text ?? content.get(path) ?? '', file);
    changes.settle(stories.gather(), gatherArticlesOfMembers(database));
    const edition = editionOf(database);
    database.prepare('INSERT OR REPLACE INTO archive VALUES (?, ?)').run('edition', edition);
    settle(edition);
    database.exec('COMMIT');
  } catch (error) {
    // On a full disk SQLite has rolled back by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
  return { added: fresh.size, removed: gone.length };
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
  const known = new Map(
    database
      .prepare('SELECT path, digest, stamp FROM files')
      .all()
      .map((row) => [String(row.path), { digest: String(row.digest), stamp: String(row.stamp) }]),
  );
  const restamp = database.prepare('UPDATE files SET stamp = ? WHERE path = ?');
  const fresh = new Map<string, File>();
  let held = 0;
  const paths = new Set([...content.keys()].sort());
  for (const path of paths) {
    const was = known.get(path);
    const stamp = content.stamp?.(path) ?? '';
    if (was !== undefined && stamp !== '' && was.stamp === stamp) continue;
    const text = content.get(path) ?? '';
    const digest = createHash('sha256').update(text).digest('hex');
    if (was?.digest === digest) restamp.run(stamp, path);
    else {
      held += text.length;
      fresh.set(path, { digest, stamp, ...(held <= mostHeld && { text }) });
    }
  }
  const gone = [...known.keys()].filter((path) => !paths.has(path));
  return { fresh, stale: [...gone, ...[...fresh.keys()].filter((path) => known.has(path))], gone };
}

/** The name of an edition: twelve hexadecimal digits of the digest of all its files. */
function editionOf(database: DatabaseSync): string {
  const edition = createHash('sha256');
  for (const { path, digest } of database.prepare('SELECT path, digest FROM files ORDER BY path').iterate())
    edition.update(`${path} ${digest}\n`);
  return edition.digest('hex').slice(0, 12);
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
    if (path.startsWith('articles/')) {
      const id = name.slice('articles/'.length);
      for (const statement of article) statement.run(id);
      stories.remove(id);
    } else for (const statement of record) statement.run(name);
  };
}

function addition(
  database: DatabaseSync,
  stories: StoryKeeper,
  languages: readonly InterfaceLanguage[],
): (path: string, text: string, file: File) => void {
  const file = database.prepare('INSERT INTO files VALUES (?, ?, ?)');
  const setting = database.prepare('INSERT OR REPLACE INTO archive VALUES (?, ?)');
  const article = database.prepare('INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const text = database.prepare('INSERT INTO texts VALUES (?, ?, ?, ?, ?)');
  const year = database.prepare('INSERT INTO years VALUES (?, ?, ?, ?)');
  const doubt = database.prepare('INSERT INTO doubts VALUES (?, ?)');
  const appearance = database.prepare('INSERT INTO appearances VALUES (?, ?, ?, ?, ?)');
  const letter = database.prepare('INSERT INTO letters VALUES (?, ?, ?, ?, ?)');
  const record = database.prepare('INSERT INTO records VALUES (?, ?, ?, ?, ?, 0, ?, ?)');

  const connect = connection(database);
  const lines = lineKeeping(database);

  function addArticle(value: Article): void {
    const { earliest, latest } = value.date ?? {};
    const years = value.date === undefined ? [] : yearsOf(value.date);
    const { id, language, headline, date, source } = value;
    const grain = grainOf(years, earliest, latest);
    const sortDay = earliest ?? latest ?? '';
    article.run(
      id,
      language.value,
      source?.value ?? null,
      sortDay,
      years.length > 0 ? 1 : 0,
      earliest ?? null,
      latest ?? null,
      grain,
      initialsOf(headline.value) + id + initialsEnd,
    );
    const quotes = quotesOf(value).map((quote) => (inBody(value, quote) ? quote : undefined));
    const { html, blocks } = readBody(value, quotes);
    const card: StoredCard = {
      id,
      language: language.value,
      headline: { value: headline.value, basis: headline.basis },
      ...(date === undefined ? {} : { date }),
      lede: openingOf(blocks, ledeLength),
    };
    text.run(id, JSON.stringify(card), html, JSON.stringify(blocks), JSON.stringify(value));
    const month = earliest !== undefined && earliest.slice(0, 7) === latest?.slice(0, 7) ? Number(earliest.slice(5, 7)) : null;
    for (const each of years) year.run(value.id, each, month, years.length === 1 ? 1 : 0);
    for (const [path, mentions] of appearancesIn(value)) appearance.run(path, value.id, mentions, sortDay, grain);
    lines.article(value);
    for (const each of doubtsOf(value, years.length > 0)) doubt.run(value.id, each);
    stories.add(value);
  }

  return (path, content, { digest, stamp }) => {
    file.run(path, digest, stamp);
    if (path.startsWith('articles/')) addArticle(parseArticle(content));
    else if (path === 'archive.json') setting.run('settings', JSON.stringify(archiveSettings.parse(JSON.parse(content))));
    else if (path === 'review.json') setting.run('review', JSON.stringify(review.parse(JSON.parse(content))));
    else if (kinds.some((kind) => path.startsWith(`${kind}/`))) {
      const value = contentRecord.parse(JSON.parse(content));
      const heading = { ...value.inferredHeading, ...value.heading };
      const entry = indexEntry(heading, value.kind === 'people' ? value.name?.family : undefined);
      const sameAs = value.sameAs === undefined ? null : JSON.stringify(value.sameAs);
      record.run(`${value.kind}/${value.id}`, value.kind, value.basis, JSON.stringify(heading), JSON.stringify(entry), content, sameAs);
      for (const ui of languages) {
        const text = inLanguage(entry, ui).text;
        letter.run(ui, value.kind, letterOf(text, ui), initialsOf(text) + value.id + initialsEnd, `${value.kind}/${value.id}`);
      }
      connect(value);
      lines.record(value);
    } else throw new Error(`content/${path} is no part of an archive. Remove it, or run the ingest again.`);
  };
}

/** How closely a date is known. A year that the first possible day does not tell, as of a set without it, counts as several. */
function grainOf(years: readonly number[], earliest: string | undefined, latest: string | undefined): Grain {
  const [year] = years;
  if (year === undefined) return 'none';
  if (years.length > 1 || earliest === undefined || Number(earliest.slice(0, 4)) !== year) return 'years';
  if (earliest === latest) return 'day';
  return earliest.slice(0, 7) === latest?.slice(0, 7) ? 'month' : 'year';
}

/** Each record that the article names, with the number of its mentions; a source or place of filing that the body does not name has none. */
function appearancesIn(article: Article): Map<string, number> {
  const found = new Map<string, number>();
  for (const { record } of article.mentions) if (record !== undefined) found.set(record, (found.get(record) ?? 0) + 1);
  for (const part of [article.source, article.filedFrom]) if (part !== undefined) found.set(part.value, found.get(part.value) ?? 0);
  return found;
}

/** The years that a date may lie in: those of a set, else all between its bounds; none where that is more than a list can usefully show. */
function yearsOf({ value, earliest, latest }: ArticleDate): number[] {
  if (value.startsWith('[') && !value.includes('..')) return [...new Set(value.match(/\d{4}(?=-|[,\]])/gu))].map(Number);
  if (earliest === undefined || latest === undefined) return [];
  const first = Number(earliest.slice(0, 4));
  const span = Number(latest.slice(0, 4)) - first + 1;
  return span > longestSpan ? [] : Array.from({ length: span }, (_, index) => first + index);
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
