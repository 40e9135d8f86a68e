import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close } from 'pagefind';
import { fileCards } from './card.ts';
import { fileHeadings } from './headings.ts';
import { folderOf, type NameManifest, namesManifestPath, namesPath, nearPath, type VolumeManifest, volumesPath } from './manifest.ts';
import { type CountedRecord, shardNames } from './names.ts';
import { fileNear } from './near.ts';
import { type Outline, outlineOf } from './outline.ts';
import { type PlannedVolume, planVolumes } from './plan.ts';
import { factsPath } from './posting.ts';
import { filePostings, listVolume } from './postings.ts';
import { type IndexFile, makeVolume, type SearchArticle } from './volume.ts';

/** What is searched: plain values, so that search need not know where they come from. */
export type SearchInput = {
  /** All articles, read one at a time. */
  readonly articles: () => Iterable<SearchArticle>;
  /** The article of an identity. */
  readonly article: (id: string) => SearchArticle;
  readonly records: Iterable<CountedRecord>;
};

/**
 * Writes the search index into a folder that is its own (`dist/search`): a word index, cards and facts for each volume, the articles of each
 * record, and the tables of names and headings. Volumes of unchanged articles are left as they are, and the texts of one volume at a time are
 * in memory. What is no longer needed goes last, so a folder left half-written still answers. Returns the number of articles, of files and of
 * their bytes. Throws where Pagefind fails or an index is incomplete.
 */
export async function writeSearchIndex(
  directory: string,
  { articles, article, records }: SearchInput,
): Promise<{ articles: number; files: number; bytes: number }> {
  const outlines: Outline[] = [];
  for (const each of articles()) outlines.push(outlineOf(each));
  const volumes = planVolumes(outlines, await digestOfIndexer());
  const present = await presentVolumes(directory);
  const kept = new Set<string>();
  try {
    for (const volume of volumes) {
      const paths = present.get(folderOf(volume)) ?? (await writeVolume(directory, volume, article));
      for (const path of paths) kept.add(path);
    }
  } finally {
    await close();
  }
  const tables = tableFiles(volumes, outlines, [...records]);
  for (const file of tables) await write(directory, file);
  for (const { path } of tables) kept.add(path);
  await removeOthers(directory, kept);
  return { articles: outlines.length, files: kept.size, bytes: await sizeOf(directory, kept) };
}

/** What is written anew each time: the tables over all volumes, and last what names them. */
function tableFiles(volumes: readonly PlannedVolume[], outlines: readonly Outline[], records: readonly CountedRecord[]): IndexFile[] {
  const postings = filePostings(outlines);
  const headings = fileHeadings(records);
  const postingFiles = [...postings.files].map(([path, file]) => json(path, file));
  const headingFiles = [...headings.files].map(([path, table]) => json(path, table));
  return [
    ...postingFiles,
    ...headingFiles,
    ...nameFiles(records),
    json(volumesPath, {
      volumes: volumes.map(({ name, digest, articles: members }) => ({ name, articles: members.length, digest })),
      postings: { ...postings.manifest, digest: digestOf(postingFiles) },
      headings: { shared: headings.shared, digest: digestOf(headingFiles) },
    } satisfies VolumeManifest),
  ];
}

/** The entry names all other files of a volume, so it comes last. */
async function writeVolume(directory: string, volume: PlannedVolume, article: (id: string) => SearchArticle): Promise<string[]> {
  const texts = volume.articles.map(({ id }) => article(id));
  const cards = [...fileCards(texts)].map(([path, cards]) => json(path, cards));
  const files = [...(await makeVolume(texts)), ...cards, json(factsPath, listVolume(volume.articles))];
  const paths: string[] = [];
  for (const { path, content } of files.sort((a, b) => Number(a.path === entryPath) - Number(b.path === entryPath))) {
    const below = `${folderOf(volume)}/${path}`;
    await write(directory, { path: below, content });
    paths.push(below);
  }
  return paths;
}

const entryPath = 'pagefind-entry.json';

/** The folders of volumes that are complete on disk, with their files. One that the manifest no longer names may be half removed. */
async function presentVolumes(directory: string): Promise<Map<string, readonly string[]>> {
  const manifest = await readBytes(join(directory, volumesPath));
  if (manifest === undefined) return new Map();
  const { volumes }: VolumeManifest = JSON.parse(manifest.toString());
  const files = Map.groupBy(await listFiles(directory), (path) => path.slice(0, Math.max(0, path.indexOf('/'))));
  return new Map(
    volumes
      .map(folderOf)
      .flatMap((folder) => (files.get(folder)?.includes(`${folder}/${entryPath}`) ? [[folder, files.get(folder) ?? []]] : [])),
  );
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
  './bundle.ts',
  './card.ts',
  './chunks.ts',
  './content.ts',
  './hash.ts',
  './outline.ts',
  './pagefind-format.ts',
  './posting.ts',
  './postings.ts',
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
