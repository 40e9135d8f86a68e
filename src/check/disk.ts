import { closeSync, existsSync, opendirSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from './folder.ts';

/** A folder of the disk; one that is not there has no files. Links are not followed. */
export function openFolder(directory: string): Folder {
  return {
    paths: () => (existsSync(directory) ? pathsBelow(directory, '') : []),
    read: (path) => {
      try {
        return readFileSync(join(directory, path));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    *pieces(path) {
      if (!existsSync(join(directory, path))) return;
      const file = openSync(join(directory, path), 'r');
      try {
        for (;;) {
          const piece = Buffer.allocUnsafe(pieceBytes);
          const length = readSync(file, piece);
          if (length === 0) return;
          yield piece.subarray(0, length);
        }
      } finally {
        closeSync(file);
      }
    },
  };
}

const pieceBytes = 2 ** 18;

function* pathsBelow(directory: string, below: string): Generator<string> {
  const folder = opendirSync(join(directory, below));
  const folders: string[] = [];
  const files: string[] = [];
  try {
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) files.push(path);
    }
  } finally {
    folder.closeSync();
  }
  yield* files.sort();
  for (const path of folders.sort()) yield* pathsBelow(directory, path);
}
