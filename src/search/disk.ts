import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
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
 * in memory. The manifest is written when all that it names is there, and what is no longer needed goes last, so a folder left half-written
 * still answers. Returns the number of articles, and of files: all, and those written anew. Throws where Pagefind fails or an index is incomplete.
 */
export async function writeSearchIndex(
  directory: string,
  { articles, article, records }: SearchInput,
): Promise<{ articles: number; files: number; written: number }> {
  const outlines: Outline[] = [];
  for (const each of articles()) outlines.push(outlineOf(each));
  const volumes = planVolumes(outlines, await digestOfIndexer());
  const [kept, tables] = await Promise.all([
    writeVolumes(directory, volumes, article),
    // Made while Pagefind is at work.
    Promise.resolve().then(() => tableFiles(volumes, outlines, [...records])),
  ]);
  const written = kept.written + (await write(directory, tables.files)) + (await write(directory, [tables.manifest]));
  for (const { path } of [...tables.files, tables.manifest]) kept.paths.add(path);
  await removeOthers(directory, kept.paths);
  return { articles: outlines.length, files: kept.paths.size, written };
}

/** The tables over all volumes, made anew each time, and the manifest that names everything. */
function tableFiles(
  volumes: readonly PlannedVolume[],
  outlines: readonly Outline[],
  records: readonly CountedRecord[],
): { readonly files: readonly IndexFile[]; readonly manifest: IndexFile } {
  const postings = filePostings(outlines);
  const headings = fileHeadings(records);
  const postingFiles = [...postings.files].map(([path, file]) => json(path, file));
  const headingFiles = [...headings.files].map(([path, table]) => json(path, table));
  return {
    files: [...postingFiles, ...headingFiles, ...nameFiles(records)],
    manifest: json(volumesPath, {
      volumes: volumes.map(({ name, digest, articles: members }) => ({ name, articles: members.length, digest })),
      postings: { ...postings.manifest, digest: digestOf(postingFiles) },
      headings: { shared: headings.shared, digest: digestOf(headingFiles) },
    } satisfies VolumeManifest),
  };
}

/** Writes the volumes that are not there yet, one after the other, and tells the files of all. */
async function writeVolumes(
  directory: string,
  volumes: readonly PlannedVolume[],
  article: (id: string) => SearchArticle,
): Promise<{ readonly paths: Set<string>; readonly written: number }> {
  const present = await presentVolumes(directory);
  const paths = new Set<string>();
  let written = 0;
  try {
    for (const volume of volumes) {
      const folder = folderOf(volume);
      const files = present.has(folder) ? [] : await volumeFiles(volume, article);
      written += await write(
        directory,
        files.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
      );
      for (const path of present.get(folder) ?? files.map((file) => `${folder}/${file.path}`)) paths.add(path);
    }
  } finally {
    await close();
  }
  return { paths, written };
}

async function volumeFiles(volume: PlannedVolume, article: (id: string) => SearchArticle): Promise<IndexFile[]> {
  const texts = volume.articles.map(({ id }) => article(id));
  const cards = [...fileCards(texts)].map(([path, cards]) => json(path, cards));
  return [...(await makeVolume(texts)), ...cards, json(factsPath, listVolume(volume.articles))];
}

/** The folders of volumes on disk with their files: those that the manifest names, since others may be half written or half removed. */
async function presentVolumes(directory: string): Promise<Map<string, readonly string[]>> {
  const manifest = await readBytes(join(directory, volumesPath));
  if (manifest === undefined) return new Map();
  const { volumes }: VolumeManifest = JSON.parse(manifest.toString());
  const files = Map.groupBy(await listFiles(directory), (path) => path.slice(0, Math.max(0, path.indexOf('/'))));
  return new Map(volumes.map(folderOf).flatMap((folder) => (files.has(folder) ? [[folder, files.get(folder) ?? []]] : [])));
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

/** Writes files through temporary names, and tells how many. One that is there with the same bytes stays untouched. */
async function write(directory: string, files: readonly IndexFile[]): Promise<number> {
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) await mkdir(join(directory, folder), { recursive: true });
  const changed = await inBatches(files, async ({ path, content }) => {
    const target = join(directory, path);
    const present = await readBytes(target);
    if (present !== undefined && Buffer.compare(present, content) === 0) return false;
    await writeFile(`${target}.new`, content);
    await rename(`${target}.new`, target);
    return true;
  });
  return changed.filter((each) => each).length;
}

/** Removes every file that is not to be kept, and the folders that are empty then. */
async function removeOthers(directory: string, kept: ReadonlySet<string>): Promise<void> {
  const stale = (await listFiles(directory)).filter((path) => !kept.has(path));
  await inBatches(stale, (path) => rm(join(directory, path)));
  const folders = new Set(
    stale.flatMap((path) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, depth, parts) => parts.slice(0, depth + 1).join('/')),
    ),
  );
  for (const folder of [...folders].sort().reverse()) {
    if ((await readdir(join(directory, folder))).length === 0) await rmdir(join(directory, folder));
  }
}

/** Does work on many files, so many at a time that the disk is never waited for and few are open. */
async function inBatches<File, Result>(files: readonly File[], work: (file: File) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < files.length; start += 64) results.push(...(await Promise.all(files.slice(start, start + 64).map(work))));
  return results;
}

/** Paths of all files below a folder, with `/`; none where there is no such folder. */
async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(unlessAbsent);
  const files = (entries ?? []).filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(join(directory, sep).length).split(sep).join('/')).sort();
}

async function readBytes(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(unlessAbsent);
}

function unlessAbsent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
