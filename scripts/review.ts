import { readContent } from '../src/ingest/disk.ts';
import { type Review, review } from '../src/schema/review.ts';
import { type ExitCode, runCommand } from './command.ts';

/** Prints what a person should look at, the most consequential first, each with the file to write into. */
export function printReview(archive: string, report: (line: string) => void): ExitCode {
  const text = readContent(archive).get('review.json');
  if (text === undefined) {
    report(`${archive} has no content yet. Run npm run ingest first.`);
    return 1;
  }
  const { items } = review.parse(JSON.parse(text));
  for (const item of items) for (const line of linesOf(item)) report(line);
  report(items.length === 0 ? 'Nothing to look at.' : `${items.length} ${items.length === 1 ? 'thing' : 'things'} to look at.`);
  return 0;
}

function linesOf({ rule, message, seed, record, quote, closest }: Review['items'][number]): string[] {
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
    `  Write into: ${file}`,
  ];
}

if (import.meta.main) await runCommand('npm run review', ({ archive }) => printReview(archive, console.log));
