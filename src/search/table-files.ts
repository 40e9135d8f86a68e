import type { DatabaseSync } from 'node:sqlite';
import type { PostingManifest } from './posting.ts';
import { postingFiles } from './postings.ts';
import { type RecordPlan, recordFiles } from './record-keeping.ts';

/** A maker of the files over all volumes, by path below the folder of the search index; nothing for a path that has nothing to hold. */
export function tableFiles(database: DatabaseSync, postings: PostingManifest, records: RecordPlan): (path: string) => unknown {
  const posting = postingFiles(database, postings);
  const { names, near, headings } = recordFiles(database, records);
  return (path) => {
    const folder = path.slice(0, path.indexOf('/'));
    const name = path.slice(folder.length + 1, -'.json'.length);
    if (folder === 'postings') return posting(path);
    if (folder === 'names') return names(name);
    if (folder === 'near') return near(Number(name));
    if (folder === 'headings') return headings(Number(name));
    throw new Error(`The index has no file ${path}. This is an error of the program.`);
  };
}
