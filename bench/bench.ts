import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generator } from '../scripts/command.ts';
import { benchNames } from './bench-names.ts';
import { benchSearch } from './bench-search.ts';
import { writeArchive } from './disk.ts';
import { compare, type Scenario, scenarios } from './peers/compare.ts';
import { inMarkdown } from './peers/table.ts';

const usage =
  'Usage: npm run bench -- [NUMBER OF ARTICLES] [--runs R] [--peers hugo,eleventy,astro] [--measures full,article,heading,alone] [--archive DIR] [--out FILE]\n' +
  '       npm run bench -- names | search [NUMBER OF ARTICLES] | corpus NUMBER DIR';

if (process.argv[2] === 'names') {
  benchNames(console.log);
  process.exit(0);
}
if (process.argv[2] === 'corpus') {
  const [size, directory] = [Number(process.argv[3]), process.argv[4]];
  if (!Number.isInteger(size) || size < 1 || directory === undefined || existsSync(join(directory, 'seeds'))) {
    console.error('Usage: npm run bench -- corpus NUMBER DIR, where DIR is a folder that has no seeds/ yet');
    process.exit(2);
  }
  writeArchive(generator, resolve(directory), size);
  console.log(`${directory} has ${size} made seeds. Build it with: npm run build -- --archive ${directory}`);
  process.exit(0);
}
if (process.argv[2] === 'search') {
  await benchSearch(wholeNumber(process.argv[3]) ?? 10_000, console.log);
  process.exit(0);
}

const { values, positionals } = readArguments();
const archive = values.archive === undefined ? undefined : resolve(values.archive);
const kept = archive === undefined ? 0 : seedsIn(archive);
const count = wholeNumber(positionals[0]) ?? (kept > 0 ? kept : 1000);
if (kept > 0 && kept !== count) refuse(`${values.archive} has ${kept} seeds, not ${count}: name another folder, or leave the number out.`);
const measures = values.measures.split(',');
for (const name of measures) if (!isMeasure(name)) refuse(`--measures takes full, article, heading and alone, not ${name}.`);
const report = await compare({
  generator,
  count,
  archive,
  runs: wholeNumber(values.runs) ?? 3,
  measures: measures.filter(isMeasure),
  wanted: values.peers.split(',').filter((name) => name !== ''),
  report: (line) => console.error(line),
});
const text = inMarkdown(report, {
  day: new Date().toISOString().slice(0, 10),
  cores: availableParallelism(),
  memory: totalmem(),
  node: process.version,
  pagefind: JSON.parse(readFileSync(join(generator, 'node_modules', 'pagefind', 'package.json'), 'utf8')).version,
});
console.log(text);
if (values.out !== undefined) writeFileSync(values.out, `${text}\n`);

function readArguments() {
  try {
    const options = {
      runs: { type: 'string' },
      peers: { type: 'string', default: 'hugo,eleventy,astro' },
      measures: { type: 'string', default: 'full,article,heading,alone' },
    } as const;
    return parseArgs({ options: { ...options, archive: { type: 'string' }, out: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function isMeasure(name: string): name is Scenario | 'alone' {
  return name === 'alone' || scenarios.some((scenario) => scenario === name);
}

/** A number of one or more; undefined where none is given. */
function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 ? number : refuse(`${text} is no whole number of one or more.`);
}

function refuse(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

/** Texts of a kept archive; none where it has no seeds yet. */
function seedsIn(directory: string): number {
  const seeds = join(directory, 'seeds');
  return existsSync(seeds) ? readdirSync(seeds).filter((name) => /\.(?:txt|md|html)$/u.test(name)).length : 0;
}
