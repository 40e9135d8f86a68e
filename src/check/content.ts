import { archiveSettings } from '../schema/archive.ts';
import { type Article, allMentions } from '../schema/article.ts';
import { parseArticle } from '../schema/content.ts';
import { kinds } from '../schema/kind.ts';
import { contentRecord } from '../schema/record.ts';
import { review } from '../schema/review.ts';

/** What a file of `content/` is held against. */
export type Surroundings = {
  /** SHA-256 of a seed by its path below `seeds/`; absent where there is none. */
  readonly digest: (seed: string) => string | undefined;
  /** Whether there is a file below `content/`. */
  readonly has: (path: string) => boolean;
};

/** What is wrong with a file of `content/` by itself: its shape, its seed's digest, its mentions, the records that it names. */
export function wrongInContent(path: string, text: string, surroundings: Surroundings): string | undefined {
  try {
    if (path.startsWith('articles/')) return wrongInArticle(parseArticle(text), surroundings);
    if (path === 'archive.json') archiveSettings.parse(JSON.parse(text));
    else if (path === 'review.json') review.parse(JSON.parse(text));
    else if (kinds.some((kind) => path.startsWith(`${kind}/`))) contentRecord.parse(JSON.parse(text));
    return undefined;
  } catch (error) {
    if (text.trim() === '') return 'It is empty.';
    return `It is not valid: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`;
  }
}

function wrongInArticle(article: Article, { digest, has }: Surroundings): string | undefined {
  const { seed, headline, deck, body, source, filedFrom } = article;
  const text = { headline: headline.value, deck: deck ?? '', body };
  const mentions = allMentions(article);
  const found = digest(seed.path);
  if (found === undefined) return `Its seed seeds/${seed.path} is gone.`;
  if (found !== seed.sha256) return `Its seed seeds/${seed.path} has changed since.`;
  const misplaced = mentions.find(({ part, form, start, end }) => plain(text[part].slice(start, end)) !== plain(form));
  if (misplaced !== undefined) return `The mention ${misplaced.form} does not stand at ${misplaced.start} of the ${misplaced.part}.`;
  const named = [...mentions.map(({ record }) => record), source?.value, filedFrom?.value];
  const unknown = named.find((record) => record !== undefined && !has(`${record}.json`));
  return unknown === undefined ? undefined : `It names ${unknown}, which is no record.`;
}

/** Without Markdown's escapes and line breaks. */
function plain(text: string): string {
  return text.replaceAll('\\', '').replace(/\s+(?:> )?/gu, ' ');
}
