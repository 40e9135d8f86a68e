import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEntries, makeSeeds } from './archive.ts';

/** Writes the seeds of a made archive of `count` articles into a folder, with the settings and the authority file of the archive that it is made from. */
export function writeArchive(model: string, archive: string, count: number): void {
  const seeds = join(archive, 'seeds');
  mkdirSync(seeds, { recursive: true });
  cpSync(join(model, 'seeds', 'authority'), join(seeds, 'authority'), { recursive: true });
  cpSync(join(model, 'seeds', 'archive.yaml'), join(seeds, 'archive.yaml'));
  appendFileSync(join(seeds, 'authority', 'people.yaml'), makeEntries(count));
  addSeeds(model, archive, count, 0, count);
}

/** Writes so many more seeds of a made archive that was planned for `planned` articles, from article `from` on. */
export function addSeeds(model: string, archive: string, count: number, from: number, planned: number): void {
  for (const { path, text } of makeSeeds(model, count, from, planned)) writeFileSync(join(archive, 'seeds', path), text);
}
