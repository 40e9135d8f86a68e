import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeedFile } from '../src/ingest/seeds.ts';

/**
 * Each folder of `fixtures/` holds a seed of a kind that is hard, and beside it
 * - `article.md`: what must become of it, to the letter; or `problems.json`: what must be said of it, where no article may come of it;
 * - `label.json`: what a reader of the seed says of it, written without looking at what ingest makes of it.
 * All share one made-up authority file.
 */
export const fixtures = join(import.meta.dirname, 'fixtures');

/** The folders of fixtures by name: the language, then what is hard. */
export const folders: readonly string[] = readdirSync(fixtures)
  .filter((folder) => folder !== 'authority')
  .sort();

/** The path of a fixture's expectation; absent where it has none. */
export function expectation(folder: string, name: 'article.md' | 'problems.json' | 'label.json'): string | undefined {
  const path = join(fixtures, folder, name);
  return existsSync(path) ? path : undefined;
}

/** A fixture as an archive of its own: its seed, a sidecar perhaps, and the authority file. */
export function archiveOf(folder: string): readonly SeedFile[] {
  return [...authority, ...read(folder)];
}

/** The authority file that all fixtures share. */
export const authority: readonly SeedFile[] = read('authority').map(({ path, bytes }) => ({ path: `authority/${path}`, bytes }));

function read(folder: string): readonly SeedFile[] {
  return readdirSync(join(fixtures, folder))
    .filter((name) => !['article.md', 'problems.json', 'label.json'].includes(name))
    .map((name) => ({ path: name, bytes: readFileSync(join(fixtures, folder, name)) }));
}
