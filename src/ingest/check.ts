import { createHash } from 'node:crypto';
import { archiveSettings } from '../schema/archive.ts';
import type { Article } from '../schema/article.ts';
import { parseArticle } from '../schema/content.ts';
import { kinds } from '../schema/kind.ts';
import type { Problem } from '../schema/problem.ts';
import { contentRecord } from '../schema/record.ts';
import { review } from '../schema/review.ts';
import { ingest } from './ingest.ts';
import type { SeedFile } from './seeds.ts';

/** What is wrong with `content/` (files by path below it), measured against the seeds: problems of the seeds, invalid, stale and foreign files. */
export function checkContent(seeds: readonly SeedFile[], content: ReadonlyMap<string, string>): Problem[] {
  const { files, problems } = ingest(seeds);
  const digests = new Map(seeds.map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')]));
  const wrong: Problem[] = [...problems];
  for (const [path, text] of content) {
    const reason = invalid(path, text, content, digests);
    if (reason !== undefined) wrong.push({ path: `content/${path}`, reason, next });
    else if (!files.has(path)) wrong.push({ path: `content/${path}`, reason: 'No seed gives this file.', next });
    else if (files.get(path) !== text) wrong.push({ path: `content/${path}`, reason: 'It is not what the seeds give now.', next });
  }
  for (const path of files.keys()) if (!content.has(path)) wrong.push({ path: `content/${path}`, reason: 'It is missing.', next });
  return wrong;
}

const next = 'Run npm run ingest, and look at the difference before you keep it.';

/** What is wrong with a file by itself: its shape, its seed's digest, its mentions, the records that it names. */
function invalid(
  path: string,
  text: string,
  content: ReadonlyMap<string, string>,
  digests: ReadonlyMap<string, string>,
): string | undefined {
  try {
    if (path.startsWith('articles/')) return wrongIn(parseArticle(text), content, digests);
    if (path === 'archive.json') archiveSettings.parse(JSON.parse(text));
    else if (path === 'review.json') review.parse(JSON.parse(text));
    else if (kinds.some((kind) => path.startsWith(`${kind}/`))) contentRecord.parse(JSON.parse(text));
    return undefined;
  } catch (error) {
    return `It is not valid: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`;
  }
}

function wrongIn(
  { seed, body, mentions, source, filedFrom }: Article,
  content: ReadonlyMap<string, string>,
  digests: ReadonlyMap<string, string>,
): string | undefined {
  const digest = digests.get(seed.path);
  if (digest === undefined) return `Its seed ${seed.path} is gone.`;
  if (digest !== seed.sha256) return `Its seed ${seed.path} has changed since.`;
  const misplaced = mentions.find(({ form, start, end }) => plain(body.slice(start, end)) !== plain(form));
  if (misplaced !== undefined) return `The mention ${misplaced.form} does not stand at ${misplaced.start}.`;
  const named = [...mentions.map(({ record }) => record), source?.value, filedFrom?.value];
  const unknown = named.find((record) => record !== undefined && !content.has(`${record}.json`));
  return unknown === undefined ? undefined : `It names ${unknown}, which is no record.`;
}

/** Without Markdown's escapes and line breaks. */
function plain(text: string): string {
  return text.replaceAll('\\', '').replace(/\s+(?:> )?/gu, ' ');
}
