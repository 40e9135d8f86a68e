import type { RecordPath } from '../schema/kind.ts';
import { type FetchJson, remember } from './fetch.ts';
import { type HeadingTable, headingsNumber, headingsPath, type VolumeManifest } from './manifest.ts';
import type { CountedRecord } from './names.ts';

/** Fetches what sources and parties are called; what cannot be fetched is left out. */
export type AskHeadings = (records: Iterable<RecordPath>) => Promise<HeadingTable>;

/** Opens the table of headings. */
export function openHeadings({ headings }: VolumeManifest, fetchJson: FetchJson): AskHeadings {
  const file = remember((path) => fetchJson<HeadingTable>(`${path}?${headings.digest}`));
  return async (records) => {
    const paths = [...new Set(records)];
    const tables = await Promise.all(
      paths.map((record) => file(headingsPath(headingsNumber(record, headings))).catch((): HeadingTable => ({}))),
    );
    return Object.fromEntries(paths.flatMap((path, index) => (tables[index]?.[path] === undefined ? [] : [[path, tables[index][path]]])));
  };
}

/** Whether headings are asked for a record: sources and parties, which are facets. */
export function isHeaded({ kind }: Pick<CountedRecord, 'kind'>): boolean {
  return kind === 'sources' || kind === 'parties';
}

/** In how many files the headings of so many records are: a power of two, so that a growing archive is seldom divided anew. */
export function headingFileCount(records: number): number {
  let shared = 1;
  while (records / shared > mostInFile) shared *= 2;
  return shared;
}

/** Some kilobytes before compression; most archives have one file. */
const mostInFile = 128;
