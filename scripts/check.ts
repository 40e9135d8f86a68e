import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBag } from '../src/check/bag.ts';
import { wrongInContent } from '../src/check/content.ts';
import { openFolder } from '../src/check/disk.ts';
import type { Folder, Step, Wrong } from '../src/check/folder.ts';
import { checkIndex } from '../src/check/search-index.ts';
import { checkSite } from '../src/check/site.ts';
import type { Problem } from '../src/schema/problem.ts';
import { type Call, type ExitCode, runCommand } from './command.ts';
import { runIngest } from './ingest.ts';
import { lineOf } from './line.ts';
import { type Report, reportTo } from './report.ts';
import { editionOf, recallBuild, type Terms } from './site-terms.ts';
import { damagedDatabases } from './sound.ts';

/** What can be checked by itself: `content` against the seeds, `site` against what was printed. */
export const checks = ['content', 'site'] as const;
export type Check = (typeof checks)[number];

/**
 * Checks an archive from its seeds to its site, and says of each part what was looked at, what is wrong and what to do. Writes nothing into the archive.
 * What is not built yet is told, and is no fault.
 */
export async function check(archive: string, report: Report, wanted: readonly Check[] = checks): Promise<ExitCode> {
  const line = (text: string): void => report({ event: 'line', text });
  let faults = 0;
  const part = async (name: string, run: (wrong: Wrong, step: Step) => string | Promise<string>): Promise<void> => {
    let [found, done] = [0, 0];
    const wrong: Wrong = (problem) => {
      found += 1;
      if (found <= mostTold) line(lineOf(problem));
    };
    const step = (): void => {
      done += 1;
      if (done % stride === 0) report({ event: 'progress', name, done, of: undefined });
    };
    const looked = await run(wrong, step);
    if (found > mostTold) line(`… and ${counted(found - mostTold, 'fault')} more of this part.`);
    faults += found;
    line(`${name}: ${looked}${found === 0 ? '' : ` ${counted(found, 'fault')}, told above.`}`);
  };

  const content = openFolder(join(archive, 'content'));
  const digests = new Map<string, string>();
  for (const path of contentPaths(content)) digests.set(path, digestOf(content, path));
  if (wanted.includes('content')) {
    await part('Seeds and content', (wrong, step) => contentByItself(archive, content, digests, wrong, step));
    await part('Ingest', (wrong, step) => contentAsIngested(archive, digests, wrong, step));
  }
  if (wanted.includes('site')) {
    const dist = openFolder(join(archive, 'dist'));
    const cache = join(archive, '.cache');
    await part('Cache', (wrong) => soundCache(cache, wrong));
    if (dist.read('index.html') === undefined && !existsSync(join(cache, 'build.lock')))
      line('Site: not built yet. npm run build makes it.');
    else {
      const terms = recallBuild(cache, content.read('archive.json')?.toString('utf8'));
      await part('Build', (wrong) => buildAsRemembered(cache, terms, digests, wrong));
      await part('Pages and files', (wrong, step) => {
        const { files, pages, links, data } = checkSite(dist, terms, wrong, step);
        const held = terms.printed === undefined ? 'what was printed is not remembered here' : 'each held against what was printed';
        return `${counted(files, 'file')} (${held}), ${counted(pages, 'page')}, ${counted(links, 'link')}, ${counted(data, 'file')} for machines.`;
      });
      await part('Search index', (wrong, step) => {
        const articles = [...digests.keys()].filter((path) => path.startsWith('articles/')).length;
        const index = openFolder(join(archive, 'dist', 'search'));
        const { volumes, articles: found, records, files } = checkIndex(index, { articles, records: terms.records }, wrong, step);
        return `${counted(volumes, 'volume')} with ${counted(found, 'article')}, lists of ${counted(records, 'record')}, ${counted(files, 'file')}.`;
      });
      await part('Bag', (wrong, step) => `${counted(checkBag(dist, wrong, step), 'digest')}.`);
    }
  }
  line(faults === 0 ? 'All well.' : `${counted(faults, 'thing is', 'things are')} wrong.`);
  return faults === 0 ? 0 : 1;
}

/** Faults of a part that are told one by one. */
const mostTold = 20;
/** Files between two words of progress. */
const stride = 100;

/** Each file of `content/` by itself, with the seed that it comes from. */
function contentByItself(archive: string, content: Folder, digests: ReadonlyMap<string, string>, wrong: Wrong, step: Step): string {
  const seeds = openFolder(join(archive, 'seeds'));
  let articles = 0;
  const digest = (path: string): string | undefined => (existsSync(join(archive, 'seeds', path)) ? digestOf(seeds, path) : undefined);
  for (const path of digests.keys()) {
    step();
    if (path.startsWith('articles/')) articles += 1;
    const text = content.read(path)?.toString('utf8') ?? '';
    const reason = wrongInContent(path, text, { digest, has: (other) => digests.has(other) });
    if (reason !== undefined) wrong({ path: `content/${path}`, reason, next: ingestAgain });
  }
  return `${counted(articles, 'seed')} with an article, each with the digest that its article gives; ${counted(digests.size, 'file')} of content, by their schemas.`;
}

/** Whether an ingest from nothing, in a folder of its own, gives the same files. */
async function contentAsIngested(archive: string, digests: ReadonlyMap<string, string>, wrong: Wrong, step: Step): Promise<string> {
  const temporary = mkdtempSync(join(tmpdir(), 'muragat-check-'));
  try {
    symlinkSync(join(archive, 'seeds'), join(temporary, 'seeds'), 'junction');
    const problems: Problem[] = [];
    await runIngest(temporary, () => {}, { seed: step, problem: (problem) => void problems.push(problem) });
    for (const problem of problems) wrong(problem);
    const made = openFolder(join(temporary, 'content'));
    const kept = new Set(digests.keys());
    for (const path of contentPaths(made)) {
      step();
      const known = digests.get(path);
      if (known === undefined) wrong({ path: `content/${path}`, reason: 'It is missing.', next: ingestAgain });
      else if (known !== digestOf(made, path))
        wrong({ path: `content/${path}`, reason: 'It is not what the seeds give now.', next: ingestAgain });
      kept.delete(path);
    }
    for (const path of kept) wrong({ path: `content/${path}`, reason: 'No seed gives this file.', next: ingestAgain });
    return `content/ held against an ingest of seeds/ from nothing, ${counted(digests.size, 'file')}.`;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const ingestAgain =
  'Run npm run ingest, and look at the difference before you keep it. Where that changes nothing, remove the file and run it once more.';

function soundCache(cache: string, wrong: Wrong): string {
  const { looked, damaged } = damagedDatabases(cache);
  for (const { path, reason } of damaged)
    wrong({ path, reason: `It is damaged: ${reason}.`, next: 'Remove it, then run npm run build: it is made anew, and nothing is lost.' });
  return `${counted(looked, 'database')}.`;
}

/** Whether the last build came to its end, and was made of what is there now. */
function buildAsRemembered(cache: string, { edition, left }: Terms, digests: ReadonlyMap<string, string>, wrong: Wrong): string {
  const now = editionOf(digests);
  const next = 'Run npm run build, which brings the site up to date.';
  if (existsSync(join(cache, 'build.lock')))
    wrong({ path: 'dist/', reason: 'A build is at work, or did not come to its end.', next: `Wait until it is done. ${next}` });
  else if (left > 0) wrong({ path: 'dist/', reason: `The last build left ${counted(left, 'thing')} to do.`, next });
  if (edition === undefined) return `it is not remembered here which edition the site is of; content/ is edition ${now}.`;
  if (edition !== now) wrong({ path: 'dist/', reason: `The site is of edition ${edition}, and content/ is now edition ${now}.`, next });
  return `edition ${edition}.`;
}

/** As an ingest writes them; whatever else somebody keeps there is left alone. */
function contentPaths(content: Folder): string[] {
  return [...content.paths()].filter((path) => /\.(?:md|json)$/u.test(path) && !/(?:^|\/)\./u.test(path)).sort();
}

function digestOf(folder: Folder, path: string): string {
  const hash = createHash('sha256');
  for (const piece of folder.pieces(path)) hash.update(piece);
  return hash.digest('hex');
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** The parts that a command line asks for; all where it names none. */
function wantedIn({ files }: Call): readonly Check[] | undefined {
  const known = files.filter((word): word is Check => (checks as readonly string[]).includes(word));
  if (known.length !== files.length) return undefined;
  return known.length === 0 ? checks : known;
}

if (import.meta.main)
  await runCommand(
    'npm run check',
    async (call) => {
      const wanted = wantedIn(call);
      if (wanted !== undefined) return check(call.archive, reportTo(process.stdout), wanted);
      console.error('Usage: npm run check -- [--archive DIR] [content] [site]');
      return 2;
    },
    'files',
  );
