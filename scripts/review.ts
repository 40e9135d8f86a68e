import { readContent } from '../src/ingest/disk.ts';
import { lineToSettle } from '../src/ingest/settle.ts';
import type { Article } from '../src/schema/article.ts';
import { parseArticle } from '../src/schema/content.ts';
import { type ReviewItem, review } from '../src/schema/review.ts';
import { type ExitCode, runCommand } from './command.ts';

/** Prints what a person should look at, the most consequential first, each with the file to write into. */
export function printReview(archive: string, report: (line: string) => void): ExitCode {
  const content = readContent(archive);
  const text = content.get('review.json');
  if (text === undefined) {
    report(`${archive} has no content yet. Run npm run ingest first.`);
    return 1;
  }
  const { items } = review.parse(JSON.parse(text));
  for (const item of items) {
    const article = item.article === undefined ? undefined : content.get(`articles/${item.article}.md`);
    for (const line of linesOf(item, article === undefined ? undefined : parseArticle(article))) report(line);
  }
  report(items.length === 0 ? 'Nothing to look at.' : `${items.length} ${items.length === 1 ? 'thing' : 'things'} to look at.`);
  return 0;
}

function linesOf(item: ReviewItem, article: Article | undefined): string[] {
  const { rule, message, seed, record, quote, closest } = item;
  const line = lineToSettle(item, article);
  const file =
    seed === undefined
      ? record === undefined
        ? 'content/review.json'
        : `seeds/authority/${record.slice(0, record.indexOf('/'))}.yaml`
      : `seeds/${seed.replace(/\.[^./]+$/u, '')}.meta.yaml`;
  return [
    `${seed === undefined ? (record ?? '') : `seeds/${seed}`} [${rule}]`,
    `  ${message}`,
    ...(quote === undefined ? [] : [`  “${quote}”`]),
    ...(closest === undefined || closest.length === 0 ? [] : [`  May be: ${closest.join(', ')}`]),
    ...(line === undefined ? [] : [`  To settle it, write into ${file}:`, `    ${line}`]),
  ];
}

if (import.meta.main) await runCommand('npm run review', ({ archive }) => printReview(archive, console.log));
