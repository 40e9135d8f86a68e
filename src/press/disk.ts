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
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import type { Press, PrintedFile } from './press.ts';
import { rewriteStyles, wayToRoot } from './relative.ts';

/** Where the generator keeps its compiled templates. */
const compiled = '.cache/press';

/** What the templates are made of: when none of it has changed, nothing is compiled. */
const templates = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** The compiled templates of a generator (the folder that holds `astro.config.mjs`): the digest of what they are made of, and whether they were made just now. */
export type Templates = { readonly digest: string; readonly compiled: boolean };

/**
 * Compiles the templates of a generator where they have changed since the last time, which takes about three seconds. Those that are there are
 * good enough for a `draft`, whose pages nobody looks at. `alone` does work while no other process compiles.
 */
export async function compileTemplates(
  generator: string,
  draft = false,
  alone: (work: () => Promise<void>) => Promise<void> = (work) => work(),
): Promise<Templates> {
  const mark = join(generator, compiled, 'digest');
  const known = existsSync(mark) ? readFileSync(mark, 'utf8') : undefined;
  if (draft && known !== undefined) return { digest: known, compiled: false };
  const digest = digestOf(generator);
  const stale = known !== digest;
  if (stale) {
    await alone(async () => {
      if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
      rmSync(mark, { force: true });
      const { build } = await import('astro');
      await build({ root: generator, logLevel: 'error' });
      writeFileSync(mark, digest);
    });
  }
  return { digest, compiled: stale };
}

/** Loads the compiled templates of a generator, which takes about a tenth of a second, and tells the files that came out beside them. */
export async function loadPress(
  generator: string,
): Promise<{ readonly press: Press; readonly assets: readonly (readonly [path: string, from: string])[] }> {
  const entry: { createApp: (options: { readonly streaming: boolean }) => Press } = await import(
    pathToFileURL(join(generator, compiled, 'server/entry.mjs')).href
  );
  const client = join(generator, compiled, 'client');
  return { press: entry.createApp({ streaming: false }), assets: filesBelow(client).map((path) => [path, join(client, path)]) };
}

/** The printed site's folder, into which one unit after another is written. */
export type Site = {
  readonly write: (file: PrintedFile) => void;
  /** Writes a file whose text comes in pieces and is never held whole. */
  readonly stream: (path: string, text: Iterable<string | Uint8Array>) => StreamedFile;
  /** Copies a file. Throws where it has not the SHA-256 that is given. */
  readonly copy: (from: string, path: string, sha256?: string) => void;
  /** What was written since the last time: files by path with the CRC-32 of their bytes, and how many of them were not there with the same bytes. */
  readonly take: () => { readonly files: ReadonlyMap<string, number>; readonly changed: number };
};

/**
 * Opens the folder. Each file is written under a temporary name and renamed, so that no reader meets half a page; a file that would not change is
 * left alone.
 */
export function openSite(directory: string): Site {
  const folders = new Set<string>();
  let files = new Map<string, number>();
  let changed = 0;
  /** Makes a file's folder; tells whether that was there, so that the file may be. */
  const enter = (folder: string): boolean => {
    if (folders.has(folder)) return true;
    folders.add(folder);
    return mkdirSync(folder, { recursive: true }) === undefined;
  };
  const write = ({ path, bytes }: PrintedFile): boolean => {
    files.set(path, crc32(bytes));
    const target = join(directory, path);
    if (enter(dirname(target)) && isSame(target, bytes)) return false;
    changed += 1;
    replace(target, bytes);
    return true;
  };
  return {
    write,
    stream: (path, text) => {
      const pieces = text[Symbol.iterator]();
      const bytes = take(pieces);
      if (bytes.length < gathered)
        return { changed: write({ path, bytes }), bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
      const target = join(directory, path);
      enter(dirname(target));
      const { checksum, ...streamed } = writePieces(target, bytes, pieces);
      files.set(path, checksum);
      if (streamed.changed) changed += 1;
      return streamed;
    },
    copy: (from, path, sha256) => {
      const bytes = path.endsWith('.css') ? relativeSheet(from, path) : readFileSync(from);
      if (sha256 !== undefined && createHash('sha256').update(bytes).digest('hex') !== sha256)
        throw new Error(`${from} has changed since it was read for this build. Build again.`);
      write({ path, bytes });
    },
    take: () => {
      const taken = { files, changed };
      files = new Map();
      changed = 0;
      return taken;
    },
  };
}

const unfinished = '.part';

/** The files that builds which did not end have left half written, the search index among them. */
export function unfinishedFiles(directory: string): string[] {
  return filesBelow(directory).filter((path) => /\.(?:part|new)$/u.test(path));
}

/** Writes a file under a temporary name and renames it. A failure leaves what was there, and names the file. */
function replace(target: string, bytes: Uint8Array): void {
  try {
    writeFileSync(target + unfinished, bytes);
    renameSync(target + unfinished, target);
  } catch (error) {
    rmSync(target + unfinished, { force: true });
    throw naming(error, target);
  }
}

/** What Node says of a disk names no file where one is written. */
function naming(error: unknown, target: string): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(message.includes("'") ? message : `${message} '${target}'`, { cause: error });
}

/** Removes files of a site by path, and the folders that are empty then. Returns how many were there. */
export function removeFiles(directory: string, paths: Iterable<string>): number {
  let removed = 0;
  const folders = new Set<string>();
  for (const path of paths) {
    const target = join(directory, path);
    folders.add(dirname(path));
    if (!existsSync(target)) continue;
    rmSync(target);
    removed += 1;
  }
  for (const folder of folders) removeEmpty(directory, folder);
  return removed;
}

/** The mark of a folder, made where there is none: another one when somebody has put another folder in its place. `isNew` where nothing is in it. */
export function markOf(directory: string): { readonly mark: string; readonly isNew: boolean } {
  const isNew = mkdirSync(directory, { recursive: true }) !== undefined || readdirSync(directory).length === 0;
  const { ino, birthtimeMs } = statSync(directory);
  return { mark: `${ino}-${birthtimeMs}`, isNew };
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

/** A file as it was written from pieces: whether it differs from what was there, its length in bytes, and its SHA-256 in hexadecimal digits. */
export type StreamedFile = { readonly changed: boolean; readonly bytes: number; readonly sha256: string };

/** Bytes that are gathered before they go to the disk. */
const gathered = 2 ** 18;

function writePieces(
  target: string,
  beginning: Buffer,
  pieces: Iterator<string | Uint8Array>,
): StreamedFile & { readonly checksum: number } {
  const temporary = target + unfinished;
  const digest = createHash('sha256');
  const previous = existsSync(target) ? openSync(target, 'r') : undefined;
  const next = openSync(temporary, 'w');
  let [bytes, checksum, same] = [0, 0, previous !== undefined];
  try {
    for (let chunk = beginning; chunk.length > 0; chunk = take(pieces)) {
      digest.update(chunk);
      checksum = crc32(chunk, checksum);
      writeSync(next, chunk);
      same &&= previous !== undefined && chunk.equals(readPiece(previous, chunk.length));
      bytes += chunk.length;
    }
    same &&= previous !== undefined && readPiece(previous, 1).length === 0;
  } catch (error) {
    rmSync(temporary);
    throw naming(error, target);
  } finally {
    closeSync(next);
    if (previous !== undefined) closeSync(previous);
  }
  if (same) rmSync(temporary);
  else renameSync(temporary, target);
  return { changed: !same, bytes, checksum, sha256: digest.digest('hex') };
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

/** Whether a file is there with these bytes. */
function isSame(path: string, bytes: Uint8Array): boolean {
  const known = statSync(path, { throwIfNoEntry: false });
  return known?.size === bytes.length && Buffer.compare(readFileSync(path), bytes) === 0;
}

/** Removes a folder below another one while it is empty, then the one above it. */
function removeEmpty(directory: string, folder: string): void {
  const path = join(directory, folder);
  if (folder === '.' || !existsSync(path) || readdirSync(path).length > 0) return;
  rmdirSync(path);
  removeEmpty(directory, dirname(folder));
}

function digestOf(generator: string): string {
  const digest = createHash('sha256');
  for (const part of templates) {
    const paths = part.includes('.') ? [part] : filesBelow(join(generator, part)).map((path) => `${part}/${path}`);
    for (const path of paths) digest.update(`${path}\0`).update(readFileSync(join(generator, path)));
  }
  return digest.digest('hex');
}
