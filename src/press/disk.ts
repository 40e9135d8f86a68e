import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Press, PrintedFile } from './press.ts';
import { rewriteStyles, wayToRoot } from './relative.ts';

/** Where the generator keeps its compiled templates. */
const compiled = '.cache/press';

/** What the templates are made of: when none of it has changed, nothing is compiled. */
const templates = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * The press of a generator (the folder that holds `astro.config.mjs`): compiles its templates where they have changed since the last time,
 * and loads them. Takes about three seconds to compile and a tenth to load.
 */
export async function openPress(
  generator: string,
): Promise<{ readonly press: Press; readonly compiled: boolean; readonly assets: string }> {
  const mark = join(generator, compiled, 'digest');
  const digest = digestOf(generator);
  const stale = !existsSync(mark) || readFileSync(mark, 'utf8') !== digest;
  if (stale) {
    rmSync(mark, { force: true });
    const { build } = await import('astro');
    await build({ root: generator, logLevel: 'error' });
    writeFileSync(mark, digest);
  }
  const entry: { createApp: () => Press } = await import(pathToFileURL(join(generator, compiled, 'server/entry.mjs')).href);
  return { press: entry.createApp(), compiled: stale, assets: join(generator, compiled, 'client') };
}

/**
 * The printed site's folder. Each file is written under a temporary name and renamed, so that no reader meets half a page;
 * a file that would not change is left alone; what belongs to no page any more goes last.
 */
export function openSite(directory: string): {
  readonly write: (file: PrintedFile) => boolean;
  readonly copy: (from: string, path: string) => boolean;
  readonly keep: (path: string) => void;
  readonly finish: () => number;
} {
  const kept = new Set<string>();
  const write = ({ path, bytes }: PrintedFile): boolean => {
    kept.add(path);
    const target = join(directory, path);
    if (existsSync(target) && Buffer.compare(readFileSync(target), bytes) === 0) return false;
    mkdirSync(dirname(target), { recursive: true });
    const temporary = `${target}.${randomUUID()}.part`;
    writeFileSync(temporary, bytes);
    renameSync(temporary, target);
    return true;
  };
  return {
    write,
    copy: (from, path) => write({ path, bytes: path.endsWith('.css') ? relativeSheet(from, path) : readFileSync(from) }),
    keep: (path) => kept.add(path),
    finish: () => {
      const stale = filesBelow(directory).filter((path) => !kept.has(path));
      for (const path of stale) rmSync(join(directory, path));
      removeEmptyFolders(directory);
      return stale.length;
    },
  };
}

/** All files below a folder, by path with forward slashes, sorted; none where there is no folder. */
export function filesBelow(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function relativeSheet(from: string, path: string): Uint8Array {
  return new TextEncoder().encode(rewriteStyles(readFileSync(from, 'utf8'), wayToRoot(`/${path}`)));
}

function removeEmptyFolders(directory: string): void {
  if (!existsSync(directory)) return;
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = join(directory, entry.name);
    removeEmptyFolders(folder);
    if (readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

function digestOf(generator: string): string {
  const digest = createHash('sha256');
  for (const part of templates) {
    const paths = part.includes('.') ? [part] : filesBelow(join(generator, part)).map((path) => `${part}/${path}`);
    for (const path of paths) digest.update(`${path}\0`).update(readFileSync(join(generator, path)));
  }
  return digest.digest('hex');
}
