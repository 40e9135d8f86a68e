import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { runtimeName } from './bind-volumes.ts';
import { atOnce, recall, remember } from './database.ts';
import { digestOf, writeIndexFile } from './folder/disk.ts';
import { type NameManifest, namesManifestPath, nearPath, type VolumeManifest, volumesPath } from './manifest.ts';
import type { PlannedVolume } from './plan.ts';
import { planPostings } from './postings.ts';
import { planRecords } from './record-keeping.ts';
import { tableFiles } from './table-files.ts';
import { json } from './volume.ts';

/** Notes files over all volumes that have to be made anew. */
export function markStale(database: DatabaseSync, paths: Iterable<string>): void {
  const mark = database.prepare("INSERT INTO files VALUES (?, '', 1) ON CONFLICT (path) DO UPDATE SET stale = 1");
  for (const path of paths) mark.run(path);
}

/** Makes the stale files over all volumes and, where they are to be written, writes those that are others; tells which paths have nothing to hold any more. */
export function writeTables(
  database: DatabaseSync,
  directory: string,
  areWritten: boolean,
): { readonly written: number; readonly empty: readonly string[] } {
  const records = planRecords(database);
  const near = Array.from({ length: records.near }, (_, number) => nearPath(String(number)));
  const known = database.prepare('SELECT 1 FROM files WHERE path = ?');
  markStale(
    database,
    near.filter((path) => known.get(path) === undefined),
  );
  const make = tableFiles(database, planPostings(database), records);
  const done = database.prepare('UPDATE files SET digest = ?, stale = 0 WHERE path = ?');
  const empty: string[] = [];
  let written = 0;
  const stale = database.prepare('SELECT path FROM files WHERE stale = 1 ORDER BY path').all();
  atOnce(database, () => {
    for (const path of stale.map((row) => String(row.path))) {
      const value = make(path);
      if (value === undefined) empty.push(path);
      else {
        const file = json(path, value);
        if (areWritten && writeIndexFile(directory, file)) written += 1;
        done.run(digestOf(file.content), path);
      }
    }
  });
  const { shards, near: nearFiles } = planRecords(database);
  if (areWritten && writeIndexFile(directory, json(namesManifestPath, { shards, near: nearFiles } satisfies NameManifest))) written += 1;
  return { written, empty };
}

/** Writes the manifest of all volumes and tables; returns how many files that are. Those that accept it are told before it is there, so that a killed build is recognised. */
export function writeManifests(database: DatabaseSync, directory: string, volumes: readonly PlannedVolume[]): number {
  const folders = new Map(
    database
      .prepare('SELECT name, folder FROM volumes')
      .all()
      .map(({ name, folder }) => [String(name), String(folder)]),
  );
  const digestIn = (folder: string): string => {
    const hash = createHash('sha256');
    const rows = database
      .prepare('SELECT path, digest FROM files WHERE path >= ? AND path < ? AND stale = 0 ORDER BY path')
      .all(`${folder}/`, `${folder}0`);
    for (const { path, digest } of rows) hash.update(`${path} ${digest}\n`);
    return hash.digest('hex').slice(0, 16);
  };
  const { headings } = planRecords(database);
  const manifest = json(volumesPath, {
    runtime: folders.get(runtimeName) ?? '',
    volumes: volumes.map(({ name, articles }) => ({ name, articles, digest: (folders.get(name) ?? '').slice(name.length + 1) })),
    postings: { ...planPostings(database), digest: digestIn('postings') },
    headings: { shared: headings, digest: digestIn('headings') },
  } satisfies VolumeManifest);
  const accepted: readonly string[] = JSON.parse(recall(database, 'manifests') ?? '[]');
  remember(database, 'manifests', JSON.stringify([...new Set([...accepted, digestOf(manifest.content)])]));
  const written = writeIndexFile(directory, manifest) ? 1 : 0;
  remember(database, 'manifests', JSON.stringify([digestOf(manifest.content)]));
  return written;
}
