import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { RecordPath } from '../schema/kind.ts';
import { contentOf } from './content.ts';

/** What search knows of an article. */
export type SearchArticle = {
  readonly id: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly headline: string;
  /** Markdown. */
  readonly body: string;
  /** Every record that the article names. */
  readonly records: readonly RecordPath[];
  /** First possible day, `YYYY-MM-DD`. */
  readonly earliest?: string | undefined;
  /** The year in which it certainly lies. */
  readonly year?: number | undefined;
  readonly source?: RecordPath | undefined;
  /** How its date is known; absent where it has none. */
  readonly dateBasis?: string | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
  /** How its headline is known. */
  readonly headlineBasis?: string | undefined;
  /** Where the body names records; offsets are UTF-16 units. */
  readonly mentions?: readonly { readonly record?: string | undefined; readonly start: number; readonly end: number }[] | undefined;
};

/** A file of the index: its path below the volume's folder, and its bytes. */
export type IndexFile = { readonly path: string; readonly content: Uint8Array };

/**
 * The search index of one period. `code` is two to eight lower-case letters, different for each volume of an archive: it begins the identifiers
 * of its results. Throws where Pagefind reports an error, or an index that does not hold every article.
 */
export async function makeVolume(code: string, articles: readonly SearchArticle[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ maxFragments: fragmentFiles });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}. Check that its binary is installed.`);
  try {
    let waiting: Promise<void>[] = [];
    for (const article of articles) {
      waiting.push(add(index, code, article));
      if (waiting.length < batch) continue;
      await Promise.all(waiting);
      waiting = [];
    }
    await Promise.all(waiting);
    const answer = await index.getFiles();
    if (answer.errors.length > 0) throw new Error(`Pagefind could not finish volume ${code}: ${answer.errors.join('; ')}.`);
    assertComplete(code, articles.length, answer.files);
    const files = answer.files.filter(({ path }) => served.test(path)).map((file) => (isFragments(file) ? withoutText(file) : file));
    return [...files, daysOf(articles, identitiesIn(files))];
  } finally {
    await index.deleteIndex();
  }
}

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/** As many articles are handed over at a time; more would only wait in memory. */
const batch = 64;
/** Results are read a group at a time; this many groups keep each below some kilobytes. */
const fragmentFiles = 64;
/** Pagefind's own interface is not used. */
const served = /^(?:pagefind-entry\.json|pagefind\.js|wasm\.unknown\.pagefind|pagefind\.[^/]+\.pf_meta|(?:index|fragment)\/[^/]+)$/;

async function add(index: Index, code: string, article: SearchArticle): Promise<void> {
  // The language of a volume is none that Pagefind knows, so that it leaves the tokens as they are.
  const { errors } = await index.addCustomRecord({ url: article.id, content: contentOf(article), language: code, meta: {} });
  if (errors.length > 0) throw new Error(`Pagefind refused article ${article.id}: ${errors.join('; ')}.`);
}

function assertComplete(code: string, count: number, files: readonly IndexFile[]): void {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (entry === undefined) throw new Error(`Pagefind wrote no pagefind-entry.json for volume ${code}.`);
  const parsed: { languages?: Record<string, { page_count?: number }> } = JSON.parse(Buffer.from(entry.content).toString());
  const indexed = parsed.languages?.[code]?.page_count ?? 0;
  if (indexed !== count) throw new Error(`Volume ${code} has ${count} articles, but Pagefind indexed ${indexed}.`);
}

/** A result needs the article's identity alone. Its tokens would be half of the index and are never read. */
function withoutText(file: IndexFile): IndexFile {
  const read = parseFragments(file);
  for (const fragment of isFragment(read) ? [read] : Object.values(read)) fragment.content = '';
  return { path: file.path, content: gzipSync(signature + JSON.stringify(read), { level: 9 }) };
}

type Fragment = { url: string; content: string };

function isFragments({ path }: IndexFile): boolean {
  return path.startsWith('fragment/');
}

function parseFragments(file: IndexFile): Fragment | Record<string, Fragment> {
  return JSON.parse(gunzipSync(file.content).subarray(signature.length).toString());
}

/** A file holds one fragment, or a group of them by their keys where there are more articles than files. */
function isFragment(read: Fragment | Record<string, Fragment>): read is Fragment {
  return typeof read.url === 'string';
}

/** Begins each of Pagefind's files before compression. */
const signature = 'pagefind_dcd';

/** The index's own key of each article, by the article's identity. */
function identitiesIn(files: readonly IndexFile[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const file of files.filter(isFragments)) {
    const read = parseFragments(file);
    const fragments = isFragment(read) ? { [file.path.replace(/^fragment\/|\.pf_fragment$/g, '')]: read } : read;
    for (const [key, { url }] of Object.entries(fragments)) keys.set(url, key);
  }
  return keys;
}

/** `days.json`: the keys of the articles by first possible day, for sorting; articles without one are absent. */
function daysOf(articles: readonly SearchArticle[], keys: ReadonlyMap<string, string>): IndexFile {
  const dated = articles.flatMap(({ id, earliest }) => (earliest === undefined ? [] : [{ day: earliest, key: keys.get(id) ?? '' }]));
  const days = [...Map.groupBy(dated, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
  const table = Object.fromEntries(days.map(([day, members]) => [day, members.map(({ key }) => key)]));
  return { path: 'days.json', content: new TextEncoder().encode(JSON.stringify(table)) };
}
