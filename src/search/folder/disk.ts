import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { IndexFile } from '../volume.ts';

/** Writes a file through a temporary name, and tells whether it did: one that is there with the same bytes stays untouched. */
export function writeIndexFile(directory: string, { path, content }: IndexFile): boolean {
  const target = join(directory, path);
  const present = readIndexFile(directory, path);
  if (present !== undefined && Buffer.compare(present, content) === 0) return false;
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(`${target}.new`, content);
    renameSync(`${target}.new`, target);
  } catch (error) {
    rmSync(`${target}.new`, { force: true });
    throw naming(error, target);
  }
  return true;
}

/** Writes files as one folder that is there whole or not at all. */
export function writeFolder(directory: string, folder: string, files: readonly IndexFile[]): void {
  const target = join(directory, folder);
  rmSync(`${target}.new`, { recursive: true, force: true });
  try {
    for (const name of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(join(`${target}.new`, name), { recursive: true });
    for (const { path, content } of files) writeFileSync(join(`${target}.new`, path), content);
  } catch (error) {
    rmSync(`${target}.new`, { recursive: true, force: true });
    throw naming(error, target);
  }
  if (existsSync(target)) renameSync(target, `${target}.old`);
  renameSync(`${target}.new`, target);
  rmSync(`${target}.old`, { recursive: true, force: true });
}

/** What Node says of a disk names no file where one is written. */
function naming(error: unknown, target: string): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(message.includes("'") ? message : `${message} '${target}'`, { cause: error });
}

/** The bytes of a file; nothing where there is none. */
export function readIndexFile(directory: string, path: string): Buffer | undefined {
  try {
    return readFileSync(join(directory, path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes a file or folder, and the folders above it, below `directory`, that are empty then. */
export function removeBelow(directory: string, path: string): void {
  rmSync(join(directory, path), { recursive: true, force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const above = join(directory, folder);
    if (existsSync(above) && readdirSync(above).length > 0) return;
    if (existsSync(above)) rmdirSync(above);
  }
}

/** What stands in a folder, by name. */
export function entriesOf(directory: string): ReadonlySet<string> {
  return new Set(existsSync(directory) ? readdirSync(directory) : []);
}

/** Paths of all files below a folder, with `/`. */
export function filesOf(directory: string): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(join(directory, sep).length).split(sep).join('/')).sort();
}

/** What tells a folder from another of the same path. */
export function identityOf(directory: string): string {
  mkdirSync(directory, { recursive: true });
  const { dev, ino } = statSync(directory, { bigint: true });
  return `${dev} ${ino}`;
}

/** Hexadecimal digits of a digest in the name of a folder. */
export const digestLength = 12;

/** A digest of files with their paths. */
export function digestOfFiles(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(`${path} ${content.length}\n`).update(content);
  return hash.digest('hex').slice(0, digestLength);
}

/** A digest of a file's bytes; `none` of none. */
export function digestOf(content: Uint8Array | undefined): string {
  return content === undefined ? 'none' : createHash('sha256').update(content).digest('hex').slice(0, 32);
}
