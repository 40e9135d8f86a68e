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
import { repair } from './repair.ts';
import { largestSeed, type SeedFile } from './seeds.ts';

/**
 * Every file below `DIR/seeds/`, symbolic links and names with a leading dot aside, in the order of paths. Bytes are read when asked for;
 * of a file that is too large only the beginning.
 */
export function readArchive(directory: string): SeedFile[] {
  const seeds = join(directory, 'seeds');
  return filesBelow(seeds).map((path) => seedFile(directory, { path, ...stampOf(`${seeds}/${path}`) }));
}

/** A file below `DIR/seeds/` whose size and mark are known. */
export function seedFile(directory: string, { path, size, stamp }: Pick<SeedFile, 'path' | 'stamp'> & { readonly size: number }): SeedFile {
  return {
    path,
    size,
    ...(stamp !== undefined && { stamp }),
    get bytes() {
      const absolute = join(directory, 'seeds', path);
      return size <= largestSeed ? readFileSync(absolute) : beginningOf(absolute);
    },
  };
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

/** `DIR/content/`, with the mark of each file as it stands. */
export type Content = {
  /** Differs whenever the file has been written; absent where there is none. */
  readonly stamp: (file: string) => string | undefined;
  /** What an ingest wrote, finished or not; whatever else somebody keeps there is left alone. */
  readonly files: () => readonly string[];
  readonly read: (file: string) => string | undefined;
  /** Writes a file that differs through a temporary name and a rename, so that a process that is killed leaves whole files only. */
  readonly write: (file: string, text: string) => { readonly stamp: string; readonly isNew: boolean };
  readonly remove: (file: string) => void;
  readonly removeEmpty: () => void;
};

/** Opens `DIR/content/`; its files are looked at once. */
export function openContent(directory: string): Content {
  const content = join(directory, 'content');
  const stamps = new Map<string, string>();
  for (const file of filesBelow(content)) if (isContent(file)) stamps.set(file, stampOf(`${content}/${file}`).stamp);
  return { ...contentWriter(directory), stamp: (file) => stamps.get(file), files: () => [...stamps.keys()] };
}

/** The part of it that needs no look at all files. */
export function contentWriter(directory: string): Pick<Content, 'read' | 'write' | 'remove' | 'removeEmpty'> {
  const content = join(directory, 'content');
  const folders = new Set<string>();
  const read = (file: string): string | undefined => {
    try {
      return readFileSync(join(content, file), 'utf8');
    } catch {
      // There is none.
      return undefined;
    }
  };
  return {
    read,
    write: (file, text) => {
      const target = join(content, file);
      const isNew = read(file) !== text;
      if (isNew) {
        if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
        folders.add(dirname(target));
        writeFileSync(`${target}${unfinished}`, text);
        renameSync(`${target}${unfinished}`, target);
      }
      return { stamp: stampOf(target).stamp, isNew };
    },
    remove: (file) => rmSync(join(content, file), { force: true }),
    removeEmpty: () => removeEmpty(content),
  };
}

/** The files of `DIR/content/` by path below it; none where there is no such folder. */
export function readContent(directory: string): Map<string, string> {
  return new Map(
    filesBelow(join(directory, 'content'))
      .filter(isContent)
      .map((path) => [path, readFileSync(join(directory, 'content', path), 'utf8')]),
  );
}

const unfinished = '.unfinished';

function isContent(file: string): boolean {
  return /\.(?:md|json)(?:\.unfinished)?$/u.test(file);
}

/** Paths with forward slashes, in order; links and names with a leading dot aside. None where there is no such folder. */
function filesBelow(directory: string): string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    if (folder === '' && !existsSync(directory)) return;
    for (const entry of readdirSync(join(directory, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) found.push(path);
    }
  };
  walk('');
  return found.sort();
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
  const { size, mtimeMs, ino } = statSync(path);
  return { size, stamp: `${size}-${mtimeMs}-${ino}` };
}

/** Where the state of the last ingest of an archive is kept; the folder is made. */
export function stateFile(directory: string): string {
  mkdirSync(join(directory, '.cache'), { recursive: true });
  return join(directory, '.cache', 'ingest.db');
}

/** Removes a database with its journal. */
export function dropFile(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
}

/** Digest of the rules that every article rests on: our modules, and the packages that read for them. */
export function rulesDigest(): string {
  const digest = createHash('sha256').update(readFileSync(join(import.meta.dirname, '../../package-lock.json')));
  for (const folder of ['schema', 'languages', 'reading', 'names', 'ingest']) {
    const modules = join(import.meta.dirname, '..', folder);
    for (const path of filesBelow(modules)) digest.update(path).update(readFileSync(join(modules, path)));
  }
  return digest.digest('hex');
}

function removeEmpty(directory: string): void {
  if (!existsSync(directory)) return;
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.isDirectory() && readdirSync(join(directory, entry.name)).length === 0) rmdirSync(join(directory, entry.name));
  }
}
