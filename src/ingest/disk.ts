import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { decode } from './decode.ts';
import type { Memory, Remembered } from './memory.ts';
import { repair } from './repair.ts';
import { largestSeed, type SeedFile } from './seeds.ts';

/**
 * Every file below `DIR/seeds/`, symbolic links and names with a leading dot aside, in the order of paths. Bytes are read when asked for;
 * of a file that is too large only the beginning.
 */
export function readArchive(directory: string): SeedFile[] {
  const seeds = join(directory, 'seeds');
  return filesBelow(seeds).map((path) => {
    const absolute = join(seeds, path);
    const { size, stamp } = stampOf(absolute);
    return {
      path,
      size,
      stamp,
      get bytes() {
        return size <= largestSeed ? readFileSync(absolute) : beginningOf(absolute);
      },
    };
  });
}

/**
 * Reads seeds of an archive line by line, as ingest decodes and repairs them. A saved page has none: what stands in its source is no text. Nothing of
 * a file that is not there or not the one of this digest. The seed read last is kept, since a page is printed in each interface language.
 */
export function seedReader(directory: string): (seed: { readonly path: string; readonly sha256: string }) => readonly string[] | undefined {
  let last: { readonly sha256: string; readonly lines: readonly string[] | undefined } | undefined;
  return ({ path, sha256 }) => {
    if (last?.sha256 !== sha256) last = { sha256, lines: linesOf(join(directory, 'seeds', path), sha256) };
    return last.lines;
  };
}

function linesOf(path: string, sha256: string): readonly string[] | undefined {
  if (/\.html?$/iu.test(path) || !existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return undefined;
  const decoded = decode(bytes);
  return 'failure' in decoded ? undefined : repair(decoded.text).text.split('\n');
}

/** How many files of `content/` were written anew, and how many removed. */
export type Written = { readonly changed: number; readonly removed: number };

/**
 * Makes `DIR/content/` hold exactly these files and those of `kept`, which stand there already. Only those that differ are written, each through a temporary name and a rename; stale ones
 * go last. A process that is killed leaves whole files only, and the next one completes the work.
 */
export function writeContent(directory: string, files: ReadonlyMap<string, string>, kept: ReadonlySet<string> = new Set()): Written {
  const content = join(directory, 'content');
  let changed = 0;
  for (const [path, text] of files) {
    const target = join(content, path);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}${unfinished}`, text);
    renameSync(`${target}${unfinished}`, target);
    changed += 1;
  }
  const stale = contentPaths(directory).filter((path) => !files.has(path) && !kept.has(path));
  for (const path of stale) rmSync(join(content, path));
  removeEmpty(content);
  return { changed, removed: stale.length };
}

/** The files of `DIR/content/` by path below it; none where there is no such folder. */
export function readContent(directory: string): Map<string, string> {
  return new Map(contentPaths(directory).map((path) => [path, readFileSync(join(directory, 'content', path), 'utf8')]));
}

const unfinished = '.unfinished';

/** What an ingest writes, finished or not; whatever else somebody keeps there stays. */
function contentPaths(directory: string): string[] {
  const content = join(directory, 'content');
  return existsSync(content) ? filesBelow(content).filter((path) => /\.(?:md|json)(?:\.unfinished)?$/u.test(path)) : [];
}

function filesBelow(directory: string): string[] {
  return [...filesIn(directory, '')].sort();
}

/** Folder by folder, since Node's own way of going down follows symbolic links to folders, be they outside of the archive. */
function* filesIn(directory: string, below: string): Generator<string> {
  for (const entry of readdirSync(join(directory, below), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = `${below}${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(directory, `${path}/`);
    else if (entry.isFile()) yield path;
  }
}

function beginningOf(path: string): Uint8Array {
  const beginning = new Uint8Array(largestSeed + 1);
  const file = openSync(path, 'r');
  try {
    readSync(file, beginning);
  } finally {
    closeSync(file);
  }
  return beginning;
}

/** Size and a mark that differs whenever the file has been written. */
function stampOf(path: string): { readonly size: number; readonly stamp: string } {
  const { size, mtimeNs, ino } = statSync(path, { bigint: true });
  return { size: Number(size), stamp: `${size}-${mtimeNs}-${ino}` };
}

/**
 * What the last ingest of this archive remembers (`DIR/.cache/ingest.json`): nothing where the rules or the authority file have changed
 * since, and nothing of an article whose file in `content/` is no longer as that ingest left it.
 */
export function readMemory(directory: string, seeds: readonly SeedFile[]): Memory {
  try {
    const { key, entries } = JSON.parse(readFileSync(memoryFile(directory), 'utf8')) as Kept;
    if (key !== memoryKey(seeds)) return new Map();
    return new Map(
      entries.flatMap(([path, remembered, written]) =>
        written === contentStamp(directory, remembered) ? [[path, remembered] as const] : [],
      ),
    );
  } catch {
    // Missing or unreadable: everything is made again.
    return new Map();
  }
}

/** Keeps the memory of an ingest whose content has been written. */
export function writeMemory(directory: string, seeds: readonly SeedFile[], memory: Memory): void {
  const entries = [...memory].map(([path, remembered]) => [path, remembered, contentStamp(directory, remembered)] as const);
  const target = memoryFile(directory);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}${unfinished}`, JSON.stringify({ key: memoryKey(seeds), entries } satisfies Kept));
  renameSync(`${target}${unfinished}`, target);
}

type Kept = { readonly key: string; readonly entries: readonly (readonly [path: string, remembered: Remembered, written: string])[] };

function memoryFile(directory: string): string {
  return join(directory, '.cache', 'ingest.json');
}

function contentStamp(directory: string, { gist }: Remembered): string {
  const path = gist === undefined ? undefined : join(directory, 'content', 'articles', `${gist.id}.md`);
  return path === undefined ? '' : existsSync(path) ? stampOf(path).stamp : 'missing';
}

/** Digest of what every article rests on: the modules with the rules, and the authority file. Decisions apply to what is remembered. */
function memoryKey(seeds: readonly SeedFile[]): string {
  const digest = createHash('sha256');
  for (const folder of ['schema', 'languages', 'reading', 'names', 'ingest']) {
    const modules = join(import.meta.dirname, '..', folder);
    for (const path of filesBelow(modules)) digest.update(path).update(readFileSync(join(modules, path)));
  }
  for (const { path, bytes } of seeds)
    if (path.startsWith('authority/') && path !== 'authority/decisions.yaml') digest.update(path).update(bytes);
  return digest.digest('hex');
}

function removeEmpty(directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.isDirectory() && readdirSync(join(directory, entry.name)).length === 0) rmdirSync(join(directory, entry.name));
  }
}
