import { openIndexDatabase } from '../src/search/database.ts';
import type { NameShard } from '../src/search/name.ts';
import type { CountedRecord } from '../src/search/names.ts';
import type { NearFile } from '../src/search/near.ts';
import type { PostingFile, PostingManifest } from '../src/search/posting.ts';
import { editLists, planPostings, postingFiles } from '../src/search/postings.ts';
import { planRecords, recordFiles, registerRecords } from '../src/search/record-keeping.ts';
import { registerArticles } from '../src/search/register.ts';
import type { SearchArticle } from '../src/search/volume.ts';
import { inputOf } from './search-input.ts';

/** The table of names and the files of words, of records in memory. */
export function tablesOf(records: readonly CountedRecord[]): {
  readonly shards: ReadonlyMap<string, NameShard>;
  readonly near: readonly NearFile[];
} {
  const database = openIndexDatabase(':memory:', 'test');
  const input = inputOf([], records);
  registerRecords(database, input.records(), input.record);
  const plan = planRecords(database);
  const { names, near } = recordFiles(database, plan);
  const tables = {
    shards: new Map(plan.shards.map((shard): [string, NameShard] => [shard, names(shard) ?? { records: [], forms: [] }])),
    near: Array.from({ length: plan.near }, (_, number): NearFile => near(number) ?? {}),
  };
  database.close();
  return tables;
}

/** The lists of articles by record, of articles in memory. */
export function listsOf(articles: readonly SearchArticle[]): {
  readonly manifest: PostingManifest;
  readonly files: ReadonlyMap<string, PostingFile>;
} {
  const database = openIndexDatabase(':memory:', 'test');
  const input = inputOf(articles);
  const paths = editLists(database, registerArticles(database, input.articles(), input.article));
  const manifest = planPostings(database);
  const make = postingFiles(database, manifest);
  const files = [...paths].sort().flatMap((path): [string, PostingFile][] => {
    const file = make(path);
    return file === undefined ? [] : [[path, file]];
  });
  database.close();
  return { manifest, files: new Map(files) };
}
