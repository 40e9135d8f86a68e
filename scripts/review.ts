import { parseDecisions } from '../src/ingest/decisions.ts';
import { readArchive, readContent } from '../src/ingest/disk.ts';
import { type Decider, type Proposal, proposalsFor } from '../src/ingest/proposals.ts';
import { utf8 } from '../src/ingest/seeds.ts';
import { lineToSettle } from '../src/ingest/settle.ts';
import type { Article } from '../src/schema/article.ts';
import { parseArticle } from '../src/schema/content.ts';
import { contentRecord } from '../src/schema/record.ts';
import { type ReviewItem, review } from '../src/schema/review.ts';
import { type ExitCode, runCommand } from './command.ts';

/**
 * Prints what a person should look at, the most consequential first, each with the file to write into; then what could be said about the
 * names that were found in the texts, ready to be pasted into the authority file.
 */
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
  const records = [...content].flatMap(([path, json]) =>
    /^(?:people|parties|organisations)\//u.test(path) ? [contentRecord.parse(JSON.parse(json))] : [],
  );
  const proposals = proposalsFor(records, deciderOf(archive));
  for (const [type, title] of titles)
    printProposals(
      title,
      proposals.filter((each) => each.type === type),
      report,
    );
  return 0;
}

const titles: readonly (readonly [Proposal['type'], string])[] = [
  ['record', 'Names found in the texts that the authority file could list'],
  ['pair', 'Names that may be the same'],
  ['doubtful', 'Names that may be none'],
];

/** What is settled goes from the list, and the next comes up. */
const mostProposals = 20;

function printProposals(title: string, proposals: readonly Proposal[], report: (line: string) => void): void {
  if (proposals.length === 0) return;
  report('');
  report(`${title}: ${proposals.length}`);
  for (const { about, choices } of proposals.slice(0, mostProposals)) {
    report(`  ${about}`);
    for (const [at, { file, list, yaml }] of choices.entries()) {
      report(`  ${at === 0 ? 'To settle it, write into' : 'Or into'} ${file}${list === undefined ? '' : `, under ${list}`}:`);
      for (const line of yaml.trimEnd().split('\n')) report(`    ${line}`);
    }
  }
  if (proposals.length > mostProposals) report(`  … and ${proposals.length - mostProposals} more, in fewer articles.`);
}

/** Whoever decided last decides today. */
function deciderOf(archive: string): Decider {
  const file = readArchive(archive).find(({ path }) => path === 'authority/decisions.yaml');
  const { decisions } = parseDecisions(file === undefined ? undefined : utf8(file.bytes));
  const last = Object.values(decisions)
    .flat()
    .sort((one, other) => (one.when < other.when ? 1 : -1))[0];
  return { who: last?.who, when: new Date().toISOString().slice(0, 10) };
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
