import { createIndex } from 'pagefind';
import type { RecordPath } from '../schema/kind.ts';
import { cutBundle } from './bundle.ts';
import { contentOf } from './content.ts';
import { printSlot, slotsOf } from './slot.ts';

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
 * The word index of one volume as a reader's browser loads it; its answers are slots. Throws where Pagefind reports an error, or an index that
 * does not hold every article.
 */
export async function makeVolume(articles: readonly SearchArticle[]): Promise<IndexFile[]> {
  const keys = new Map([...slotsOf(articles)].map(([id, slot]) => [id, printSlot(slot)]));
  const keyOf = (id: string) => {
    const key = keys.get(id);
    if (key === undefined) throw new Error(`Pagefind indexed the article ${id}, which is none of the volume's.`);
    return key;
  };
  // In order of time, so that keys and numbers that stand side by side are alike and compress well.
  const ordered = articles.toSorted((a, b) => (keyOf(a.id) < keyOf(b.id) ? -1 : 1));
  return cutBundle(await indexArticles(ordered), articles.length, keyOf);
}

/** The files of an index as Pagefind writes them; the address of each page is the article's identity. */
export async function indexArticles(articles: readonly SearchArticle[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ maxFragments: 1 });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}. Check that its binary is installed.`);
  try {
    let waiting: Promise<void>[] = [];
    for (const article of articles) {
      waiting.push(add(index, article));
      if (waiting.length < batch) continue;
      await Promise.all(waiting);
      waiting = [];
    }
    await Promise.all(waiting);
    const answer = await index.getFiles();
    if (answer.errors.length > 0) throw new Error(`Pagefind could not finish a volume: ${answer.errors.join('; ')}.`);
    return answer.files;
  } finally {
    await index.deleteIndex();
  }
}

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/** As many articles are handed over at a time; more would only wait in memory. */
const batch = 64;
/** ISO 639-2 for "no linguistic content": Pagefind knows no such language and leaves the tokens as they are. */
const language = 'zxx';

async function add(index: Index, article: SearchArticle): Promise<void> {
  const { errors } = await index.addCustomRecord({ url: article.id, content: contentOf(article), language, meta: {} });
  if (errors.length > 0) throw new Error(`Pagefind refused article ${article.id}: ${errors.join('; ')}.`);
}
