import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeEntries, makeSeeds } from '../../bench/archive.ts';
import { openFolder } from '../../src/check/disk.ts';
import { isWhole, linkResolver, linksOf } from '../../src/check/links.ts';

export const generator = dirname(dirname(import.meta.dirname));

/** Makes a folder with the seeds of a made archive, which lists a hundred people, and returns it. */
export function makeArchive(texts: number, parent = tmpdir()): string {
  const archive = mkdtempSync(join(parent, 'muragat-own-'));
  mkdirSync(join(archive, 'seeds', 'authority'), { recursive: true });
  writeFileSync(join(archive, 'seeds', 'authority', 'people.yaml'), makeEntries(texts));
  cpSync(join(generator, 'seeds', 'archive.yaml'), join(archive, 'seeds', 'archive.yaml'));
  for (const { path, text } of makeSeeds(generator, texts)) writeFileSync(join(archive, 'seeds', path), text);
  return archive;
}

/** A command that was run to its end: its exit code, and what it said. */
export type Ended = { readonly code: number | null; readonly said: string };

/** How a command is started: what it is told beside the archive, its environment, by what it is started, such as a shell, and from which copy of the generator. */
export type Starting = {
  readonly rest?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly through?: readonly string[];
  readonly from?: string;
};

/** Starts a command of `scripts/` on an archive. */
export function start(
  script: string,
  archive: string,
  { rest = [], env = {}, through = [], from = generator }: Starting = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const [program = '', ...args] = [...through, process.execPath, join(from, 'scripts', script), '--archive', archive, ...rest];
  const child = spawn(program, args, { cwd: from, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
  return { child, ended };
}

/** Builds an archive whole, and tells what was said; fails where that does. */
export async function built(archive: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { code, said } = await start('build.ts', archive, { env }).ended;
  assert.equal(code, 0, said);
  return said;
}

/** Every file of a site by its path, but for those that tell what the last edition changed: they alone depend on the build before. */
export function siteOf(archive: string): Map<string, Buffer> {
  const folder = openFolder(join(archive, 'dist'));
  const own = [...folder.paths()].filter((path) => !/^(?:edition\.json|[a-z]+\/edition\/index\.html)$/u.test(path));
  return new Map(own.sort().map((path) => [path, folder.read(path) ?? Buffer.alloc(0)]));
}

/** Fails with the names of the files in which two sites differ. */
export function assertSame(site: ReadonlyMap<string, Buffer>, expected: ReadonlyMap<string, Buffer>, about: string): void {
  const paths = [...new Set([...site.keys(), ...expected.keys()])];
  const different = paths.filter((path) => site.get(path)?.equals(expected.get(path) ?? Buffer.from('none')) !== true);
  assert.deepEqual(different, [], about);
}

/** What is wrong with a site that a build may have left half done: pages cut short, and links that lead nowhere from any page that a reader can get to. */
export function brokenPages(archive: string): { readonly broken: readonly string[]; readonly reached: number } {
  const folder = openFolder(join(archive, 'dist'));
  const paths = new Set(folder.paths());
  const broken = [...paths].filter((path) => path.endsWith('.html') && !isWhole(folder.read(path)?.toString('utf8') ?? ''));
  const resolve = linkResolver(undefined);
  const reached = new Set(['index.html', 'kk/index.html', 'ru/index.html', 'en/index.html'].filter((path) => paths.has(path)));
  for (const path of reached) {
    if (!path.endsWith('.html')) continue;
    for (const link of linksOf(readFileSync(join(archive, 'dist', path), 'utf8')).links) {
      const target = resolve(path, link);
      if (target === undefined) continue;
      if (target === 'outside' || !paths.has(target.path)) broken.push(`${path} leads to ${link}`);
      else reached.add(target.path);
    }
  }
  return { broken, reached: reached.size };
}
