import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generator } from '../scripts/command.ts';
import { readArchive } from '../src/ingest/disk.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { parseArticle } from '../src/schema/content.ts';
import { evalNames } from './eval-names.ts';
import { scoreJoins } from './joins.ts';
import { f1, label, type Measure, measures, score, total } from './score.ts';

const { values, positionals } = parseArgs({ options: { misses: { type: 'boolean', default: false } }, allowPositionals: true });
const ofNames = positionals[0] === 'names';
const directory = positionals[ofNames ? 1 : 0];
if (directory === undefined || !existsSync(directory)) {
  console.error(
    'Usage: npm run eval -- DIR\n       npm run eval -- names DIR [--misses]\nDIR holds texts NAME.txt, each with a label NAME.json; for names, labelled public texts.',
  );
  process.exit(2);
}
if (ofNames) process.exit(evalNames(directory, values.misses, console.log));

/** Runs ingest over labelled texts, with this repository's authority file, and prints how much of each label it met and what it missed. */
const labels = globSync('*.json', { cwd: directory }).sort();
const lacking = labels.find((name) => !existsSync(join(directory, name.replace(/\.json$/u, '.txt'))));
if (labels.length === 0 || lacking !== undefined) {
  console.error(lacking === undefined ? `${directory} holds no labels NAME.json.` : `${directory} has no text beside ${lacking}.`);
  process.exit(2);
}
const own = readArchive(generator).filter(({ path }) => path.startsWith('authority/') || path === 'archive.yaml');
const texts = labels.map((name) => ({
  path: name.replace(/\.json$/u, '.txt'),
  bytes: readFileSync(join(directory, name.replace(/\.json$/u, '.txt'))),
}));
const { files, problems } = ingest([...own, ...texts]);
const articles = new Map(
  [...files]
    .filter(([path]) => path.startsWith('articles/'))
    .map(([, text]) => parseArticle(text))
    .map((article) => [article.seed.path, article]),
);

const labelled = labels.map((name) => ({
  name: basename(name, '.json'),
  label: label.parse(JSON.parse(readFileSync(join(directory, name), 'utf8'))),
  article: articles.get(name.replace(/\.json$/u, '.txt')),
}));
const results = labelled.map(({ name, label: expected, article }) => ({
  name,
  language: expected.language,
  scores: score(article, expected),
}));

for (const { path, reason } of problems) console.log(`${path}: ${reason}`);
for (const { name, article } of labelled) if (article === undefined) console.log(`${name}  no article`);
for (const { name, scores } of results) {
  for (const measure of measures) for (const miss of scores[measure].misses) console.log(`${name}  ${measure}: ${miss}`);
}
const languages = [...new Set(results.map(({ language }) => language))].sort();
console.log(`\n${'F1 or share right'.padEnd(18)}${[...languages, 'all'].map((each) => each.padStart(9)).join('')}   precision   recall`);
for (const measure of measures) console.log(row(measure));

for (const kind of ['people', 'parties'] as const) {
  const { named, found, same, joined, wrong, apart } = scoreJoins(labelled, kind);
  if (named === 0) continue;
  console.log(
    `\n${kind} that labels name across texts: ${found} of ${named} found; ${joined} of ${same} pairs of texts joined; ${wrong.length} wrong joins`,
  );
  for (const each of apart) console.log(`  not joined  ${each}`);
  for (const each of wrong) console.log(`  wrongly joined  ${each}`);
}

function row(measure: Measure): string {
  const of = (language?: string) =>
    total(results.filter((each) => language === undefined || each.language === language).map(({ scores }) => scores[measure]));
  const { right, wanted, found } = of();
  const share = (whole: number): string => (whole === 0 ? '–' : (right / whole).toFixed(3));
  const cells = [...languages.map((language) => f1(of(language))), f1(of())].map((value) => value.toFixed(3).padStart(9));
  return `${measure.padEnd(18)}${cells.join('')}   ${share(found).padStart(9)}${share(wanted).padStart(9)}`;
}
