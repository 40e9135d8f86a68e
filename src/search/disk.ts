import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close } from 'pagefind';
import { fileCards } from './card.ts';
import {
  type NameManifest,
  namesManifestPath,
  namesPath,
  nearPath,
  type SourceTable,
  sourcesPath,
  type VolumeManifest,
  volumesPath,
} from './manifest.ts';
import { type CountedRecord, shardNames } from './names.ts';
import { fileNear } from './near.ts';
import { planVolumes } from './plan.ts';
import { filePostings } from './postings.ts';
import { type IndexFile, makeVolume, type SearchArticle } from './volume.ts';

/** What is searched: plain values, so that search need not know where they come from. */
export type SearchInput = { readonly articles: Iterable<SearchArticle>; readonly records: Iterable<CountedRecord> };

/**
 * Writes the search index into a folder that is its own (`dist/search`): a Pagefind index and cards for each period, the postings of the
 * records, and the table of names. Volumes of unchanged articles are left as they are. What is no longer needed goes last, so a folder left half-written still answers. Returns the number
 * of articles, of files and of their bytes. Throws where Pagefind fails or an index is incomplete.
 */
export async function writeSearchIndex(
  directory: string,
  { articles, records }: SearchInput,
): Promise<{ articles: number; files: number; bytes: number }> {
  const volumes = planVolumes(articles, await digestOfIndexer());
  const present = await presentVolumes(directory);
  const kept = new Set<string>();
  try {
    for (const { name, code, digest, articles: members } of volumes) {
      const unchanged = present.get(name);
      if (unchanged?.digest === digest) for (const path of unchanged.files) kept.add(path);
      else
        for (const path of await writeVolume(directory, name, [...(await makeVolume(code, members)), ...cardFiles(members)]))
          kept.add(path);
    }
  } finally {
    await close();
  }
  const known = [...records];
  const { manifest, files } = filePostings(volumes.flatMap((volume) => volume.articles));
  const postings = [...files].map(([path, file]) => json(path, file));
  const tables = [
    ...postings,
    ...nameFiles(known),
    json(sourcesPath, sourceTable(known)),
    json(volumesPath, {
      volumes: volumes.map(({ name, digest, articles: members }) => ({ name, articles: members.length, digest })),
      postings: { ...manifest, digest: digestOf(postings) },
    } satisfies VolumeManifest),
  ];
  for (const file of tables) await write(directory, file);
  for (const { path } of tables) kept.add(path);
  await removeOthers(directory, kept);
  return {
    articles: volumes.reduce((sum, volume) => sum + volume.articles.length, 0),
    files: kept.size,
    bytes: await sizeOf(directory, kept),
  };
}

/** The entry names all other files of a volume, so it comes last. */
async function writeVolume(directory: string, name: string, files: readonly IndexFile[]): Promise<string[]> {
  const paths: string[] = [];
  for (const { path, content } of [...files].sort((a, b) => Number(a.path === entryPath) - Number(b.path === entryPath))) {
    await write(directory, { path: `${name}/${path}`, content });
    paths.push(`${name}/${path}`);
  }
  return paths;
}

const entryPath = 'pagefind-entry.json';

/** The volumes that are complete on disk, with their files. */
async function presentVolumes(directory: string): Promise<Map<string, { readonly digest: string; readonly files: readonly string[] }>> {
  const manifest = await readBytes(join(directory, volumesPath));
  if (manifest === undefined) return new Map();
  const files = await listFiles(directory);
  const { volumes }: VolumeManifest = JSON.parse(manifest.toString());
  const complete = volumes.filter(({ name }) => files.includes(`${name}/${entryPath}`));
  return new Map(complete.map(({ name, digest }) => [name, { digest, files: files.filter((path) => path.startsWith(`${name}/`)) }]));
}

function nameFiles(records: Iterable<CountedRecord>): IndexFile[] {
  const shards = shardNames(records);
  const near = fileNear(shards);
  const manifest: NameManifest = { shards: [...shards.keys()], near: near.length };
  return [
    ...[...shards].map(([name, shard]) => json(namesPath(name), shard)),
    ...near.map((file, number) => json(nearPath(String(number)), file)),
    json(namesManifestPath, manifest),
  ];
}

function cardFiles(articles: readonly SearchArticle[]): IndexFile[] {
  return [...fileCards(articles)].map(([path, cards]) => json(path, cards));
}

function sourceTable(records: readonly CountedRecord[]): SourceTable {
  const sources = records.filter(({ kind, count }) => kind === 'sources' && count > 0);
  return Object.fromEntries(sources.map(({ kind, id, heading, inferredHeading }) => [`${kind}/${id}`, { ...inferredHeading, ...heading }]));
}

function digestOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 16);
}

function json(path: string, value: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(value)) };
}

/** A digest of everything that decides how an article is indexed: the modules of search, its language rules and Pagefind's release. */
async function digestOfIndexer(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of indexers) hash.update(await readFile(new URL(path, import.meta.url)));
  return hash.update(await readFile(new URL('../package.json', import.meta.resolve('pagefind')))).digest('hex');
}

const indexers = [
  './analyser.ts',
  './card.ts',
  './content.ts',
  './hash.ts',
  './slot.ts',
  './token.ts',
  './volume.ts',
  '../languages/search.ts',
];

/** Writes through a temporary name. A file that is there with the same bytes stays untouched. */
async function write(directory: string, { path, content }: IndexFile): Promise<void> {
  const target = join(directory, path);
  const present = await readBytes(target);
  if (present !== undefined && Buffer.compare(present, content) === 0) return;
  await mkdir(dirname(target), { recursive: true });
  await writeFile(`${target}.new`, content);
  await rename(`${target}.new`, target);
}

/** Removes every file that is not to be kept, and the folders that are empty then. */
async function removeOthers(directory: string, kept: ReadonlySet<string>): Promise<void> {
  const touched = new Set<string>();
  for (const path of await listFiles(directory)) {
    if (kept.has(path)) continue;
    await rm(join(directory, path));
    touched.add(dirname(path));
  }
  for (const folder of [...touched].sort().reverse()) {
    if ((await readdir(join(directory, folder))).length === 0) await rmdir(join(directory, folder));
  }
}

/** Paths of all files below a folder, with `/`; none where there is no such folder. */
async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(unlessAbsent);
  const files = (entries ?? []).filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(join(directory, sep).length).split(sep).join('/')).sort();
}

async function sizeOf(directory: string, paths: Iterable<string>): Promise<number> {
  const sizes = await Promise.all([...paths].map(async (path) => (await stat(join(directory, path))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function readBytes(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(unlessAbsent);
}

function unlessAbsent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
