import { constants, copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readContent } from '../src/ingest/disk.ts';
import { identityOf, slugOf } from '../src/ingest/identity.ts';
import { allMentions } from '../src/schema/article.ts';
import { parseArticle } from '../src/schema/content.ts';
import { type Call, type ExitCode, runCommand } from './command.ts';
import { runIngest } from './ingest.ts';

/** Copies texts into `seeds/` under good names, never over another file, ingests them, and shows what was understood. */
export async function add({ archive, files }: Pick<Call, 'archive' | 'files'>, report: (line: string) => void): Promise<ExitCode> {
  if (files.length === 0) {
    report('Name the files to add: npm run add -- FILE…');
    return 2;
  }
  let failed = false;
  const added: string[] = [];
  for (const file of files) {
    const reason = refusal(file);
    if (reason !== undefined) {
      report(`${file}: ${reason}`);
      failed = true;
      continue;
    }
    const bytes = readFileSync(file);
    const same = ['', ...numbers]
      .map((number) => nameFor(file, number))
      .find((name) => existsSync(join(archive, 'seeds', name)) && readFileSync(join(archive, 'seeds', name)).equals(bytes));
    const name = same ?? ['', ...numbers].map((number) => nameFor(file, number)).find((each) => isFree(archive, each));
    if (name === undefined) {
      report(`${file}: seeds/ holds too many files of this name. Rename it first.`);
      failed = true;
      continue;
    }
    if (same === undefined) copyFileSync(file, join(archive, 'seeds', name), constants.COPYFILE_EXCL);
    report(same === undefined ? `${file} → seeds/${name}` : `${file} is there already: seeds/${name}`);
    added.push(name);
  }
  const exitCode = await runIngest(archive, report);
  const content = readContent(archive);
  for (const name of added) {
    const text = content.get(`articles/${identityOf(name)}.md`);
    if (text !== undefined) for (const line of understood(text)) report(line);
  }
  return failed ? 1 : exitCode;
}

const numbers = Array.from({ length: 98 }, (_, index) => `-${index + 2}`);

function refusal(file: string): string | undefined {
  if (!existsSync(file)) return 'There is no such file. Check its name and folder.';
  if (!statSync(file).isFile()) return 'It is no file. Name the files in it.';
  if (!/\.(?:txt|md|html?)$/iu.test(file)) return 'It is no text that can be read. Save it as .txt, .md or .html first.';
  return undefined;
}

function nameFor(file: string, number: string): string {
  const extension = extname(file).toLowerCase();
  return `${slugOf(basename(file, extname(file))) || 'text'}${number}${extension}`;
}

/** Free as a file and as an address. */
function isFree(archive: string, name: string): boolean {
  return ['.txt', '.md', '.html', '.htm'].every((extension) => !existsSync(join(archive, 'seeds', `${identityOf(name)}${extension}`)));
}

function understood(text: string): string[] {
  const article = parseArticle(text);
  const { id, language, headline, date, source, removed, notes } = article;
  const mentions = allMentions(article);
  const people = new Set(mentions.map(({ record }) => record).filter((record) => record?.startsWith('people/')));
  const parties = new Set(mentions.map(({ record }) => record).filter((record) => record?.startsWith('parties/')));
  return [
    `${id}`,
    `  headline  ${headline.value} (${headline.basis})`,
    `  language  ${language.value} (${language.basis})`,
    `  date      ${date === undefined ? 'none found' : `${date.value} (${date.basis})`}`,
    `  source    ${source === undefined ? 'none found' : `${source.value} (${source.basis})`}`,
    `  people    ${[...people].join(', ') || 'none found'}`,
    `  parties   ${[...parties].join(', ') || 'none found'}`,
    `  removed   ${removed.length} lines`,
    ...notes.map(({ message }) => `  note      ${message}`),
  ];
}

if (import.meta.main) await runCommand('npm run add', (call) => add(call, console.log), 'files');
