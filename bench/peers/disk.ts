import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { PeerFile } from './files.ts';

/** The folders below a peer's folder that a conversion fills. */
const converted = ['content', 'data'];

/**
 * Makes a peer's folder what a conversion gives: files that differ are written, the others are left as they are with their times, and what
 * the archive no longer has is removed, as a keeper who edits that folder would leave it. Gives how many files were written or removed.
 */
export function writeFiles(folder: string, files: Iterable<PeerFile>): number {
  const kept = new Set<string>();
  let changed = 0;
  for (const { path, text } of files) {
    kept.add(path);
    const target = join(folder, path);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    changed += 1;
  }
  for (const below of converted) {
    for (const path of filesIn(join(folder, below)).map((each) => `${below}/${each}`)) {
      if (kept.has(path)) continue;
      rmSync(join(folder, path));
      changed += 1;
    }
  }
  return changed;
}

/** Copies a peer's templates and settings into its folder, and the style sheets of our own site as one file of its static files. */
export function writeTemplates(folder: string, templates: string, styles: string, stylesTo: string): void {
  cpSync(templates, folder, { recursive: true });
  const css = readdirSync(styles).filter((name) => name.endsWith('.css'));
  mkdirSync(join(folder, stylesTo), { recursive: true });
  writeFileSync(
    join(folder, stylesTo, 'style.css'),
    css
      .sort()
      .map((name) => readFileSync(join(styles, name), 'utf8'))
      .join('\n'),
  );
}

/** Paths of all files below a folder, with forward slashes; none where the folder is not there. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
}
