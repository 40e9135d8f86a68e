import { createHash, randomUUID } from 'node:crypto';
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
  writeFileSync,
  writeSync,
} from 'node:fs';
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
  /** Writes a file whose text comes in pieces and is never held whole. */
  readonly stream: (path: string, text: Iterable<string | Uint8Array>) => StreamedFile;
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
    stream: (path, text) => {
      const pieces = text[Symbol.iterator]();
      const bytes = take(pieces);
      if (bytes.length < gathered)
        return { changed: write({ path, bytes }), bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
      kept.add(path);
      const target = join(directory, path);
      mkdirSync(dirname(target), { recursive: true });
      return writePieces(target, bytes, pieces);
    },
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

/** The typefaces of cards: those of `public/fonts/`, which the drawing library reads only uncompressed. */
const cardFonts = ['literata-semibold.ttf', 'literata-regular.ttf'].map((name) => join(import.meta.dirname, 'fonts', name));

/** A drawing as PNG. A card takes about 50 milliseconds, so each is kept in `cache` under the digest of what it is drawn from. */
export async function drawCard(drawing: string, cache: string): Promise<Uint8Array> {
  const digest = createHash('sha256').update(drawing);
  for (const font of cardFonts) digest.update(readFileSync(font));
  const kept = join(cache, `${digest.digest('hex').slice(0, 32)}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const { Resvg } = await import('@resvg/resvg-js');
  const picture = new Resvg(drawing, { font: { fontFiles: cardFonts, loadSystemFonts: false, defaultFontFamily: 'Literata' } })
    .render()
    .asPng();
  mkdirSync(cache, { recursive: true });
  const temporary = `${kept}.${randomUUID()}.part`;
  writeFileSync(temporary, picture);
  renameSync(temporary, kept);
  return picture;
}

/** A file as it was written from pieces: whether it differs from what was there, its length, and its SHA-256 in hexadecimal digits. */
export type StreamedFile = { readonly changed: boolean; readonly bytes: number; readonly sha256: string };

/** Bytes that are gathered before they go to the disk. */
const gathered = 2 ** 18;

function writePieces(target: string, beginning: Buffer, pieces: Iterator<string | Uint8Array>): StreamedFile {
  const temporary = `${target}.${randomUUID()}.part`;
  const digest = createHash('sha256');
  const previous = existsSync(target) ? openSync(target, 'r') : undefined;
  const next = openSync(temporary, 'w');
  let [bytes, same] = [0, previous !== undefined];
  try {
    for (let chunk = beginning; chunk.length > 0; chunk = take(pieces)) {
      digest.update(chunk);
      writeSync(next, chunk);
      same &&= previous !== undefined && chunk.equals(readPiece(previous, chunk.length));
      bytes += chunk.length;
    }
    same &&= previous !== undefined && readPiece(previous, 1).length === 0;
  } catch (error) {
    rmSync(temporary);
    throw error;
  } finally {
    closeSync(next);
    if (previous !== undefined) closeSync(previous);
  }
  if (same) rmSync(temporary);
  else renameSync(temporary, target);
  return { changed: !same, bytes, sha256: digest.digest('hex') };
}

/** The next pieces together, as many as make what is gathered at a time; none where there is no more. */
function take(pieces: Iterator<string | Uint8Array>): Buffer {
  const chunk: Uint8Array[] = [];
  let length = 0;
  while (length < gathered) {
    const { value, done } = pieces.next();
    if (done) break;
    const bytes = typeof value === 'string' ? Buffer.from(value) : value;
    chunk.push(bytes);
    length += bytes.length;
  }
  return Buffer.concat(chunk, length);
}

/** The next bytes of an open file, as many as there are up to `length`. */
function readPiece(file: number, length: number): Buffer {
  const piece = Buffer.allocUnsafe(length);
  let read = 0;
  for (let more = -1; more !== 0 && read < length; read += more) more = readSync(file, piece, read, length - read, null);
  return piece.subarray(0, read);
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
