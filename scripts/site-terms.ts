import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { rememberPrinted } from '../src/catalogue/printed.ts';
import type { SiteTerms } from '../src/check/site.ts';
import { archiveSettings } from '../src/schema/archive.ts';

/** What an archive's site is held against, and how far its last build came. */
export type Terms = SiteTerms & {
  /** How many articles name each record, by path. */
  readonly records: ReadonlyMap<string, number>;
  /** The edition that was printed; absent where that is not remembered. */
  readonly edition: string | undefined;
  /** What the last build left to do. */
  readonly left: number;
};

/** Reads what the catalogue in a cache remembers of the last build. Nothing is brought up to date. */
export function recallBuild(cache: string, settings: string | undefined): Terms {
  const { site } = settings === undefined ? {} : archiveSettings.parse(JSON.parse(settings));
  const path = join(cache, 'catalogue.db');
  const unknown: Terms = { printed: undefined, site, records: new Map(), edition: undefined, left: 0 };
  if (!existsSync(path)) return unknown;
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const count = (table: string): number => Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n);
    const records = database.prepare('SELECT path, count FROM records WHERE count > 0').all();
    return {
      printed: new Map(rememberPrinted(database).files()),
      site,
      records: new Map(records.map(({ path: record, count: articles }) => [String(record), Number(articles)])),
      edition: String(database.prepare(`SELECT value FROM archive WHERE key = 'edition'`).get()?.value),
      left: count('changed') + count('stale') + count('leaving'),
    };
  } catch {
    // It is damaged, or was made by other code: the next build makes it anew.
    return unknown;
  } finally {
    database.close();
  }
}

/** The name of the edition that these files of `content/` make: twelve hexadecimal digits. */
export function editionOf(files: ReadonlyMap<string, string>): string {
  const edition = createHash('sha256');
  for (const [path, digest] of [...files].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other))))
    edition.update(`${path} ${digest}\n`);
  return edition.digest('hex').slice(0, 12);
}
