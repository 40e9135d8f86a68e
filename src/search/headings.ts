import type { RecordPath } from '../schema/kind.ts';
import { type FetchJson, remember } from './fetch.ts';
import { type HeadingTable, headingsPath, type VolumeManifest } from './manifest.ts';
import type { CountedRecord } from './names.ts';

/** Fetches what sources and parties are called; what cannot be fetched is left out. */
export type AskHeadings = (records: Iterable<RecordPath>) => Promise<HeadingTable>;

/** Opens the table of headings. */
export function openHeadings({ headings }: VolumeManifest, fetchJson: FetchJson): AskHeadings {
  const file = remember((path) => fetchJson<HeadingTable>(`${path}?${headings.digest}`));
  return async (records) => {
    const paths = [...new Set(records)];
    const tables = await Promise.all(paths.map((record) => file(headingsPath(record, headings)).catch((): HeadingTable => ({}))));
    return Object.fromEntries(paths.flatMap((path, index) => (tables[index]?.[path] === undefined ? [] : [[path, tables[index][path]]])));
  };
}

/** The headings of the sources and parties that some article names, in files by their path below the folder of the search index. */
export function fileHeadings(records: readonly CountedRecord[]): {
  readonly shared: number;
  readonly files: ReadonlyMap<string, HeadingTable>;
} {
  const named = records.filter(({ kind, count }) => count > 0 && (kind === 'sources' || kind === 'parties'));
  let shared = 1;
  while (named.length / shared > mostInFile) shared *= 2;
  const files = Map.groupBy(named.toSorted(byPath), (record) => headingsPath(pathOf(record), { shared, digest: '' }));
  const printed = [...files].map(([path, members]): [string, HeadingTable] => [
    path,
    Object.fromEntries(members.map((record) => [pathOf(record), { ...record.inferredHeading, ...record.heading }])),
  ]);
  return { shared, files: new Map(printed.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Some kilobytes before compression; most archives have one file. */
const mostInFile = 128;

function pathOf({ kind, id }: CountedRecord): RecordPath {
  return `${kind}/${id}`;
}

function byPath(a: CountedRecord, b: CountedRecord): number {
  return pathOf(a) < pathOf(b) ? -1 : 1;
}
