import type { Catalogue } from '../catalogue/catalogue.ts';
import { interfaceLanguages } from '../i18n/interface.ts';
import { addressOf, tableEndings } from '../schema/address.ts';
import type { ArchiveSettings } from '../schema/archive.ts';

/** A record as data: what `content/` holds of it, the number of its articles, and where its pages and tables are. */
export function recordData(archive: ArchiveSettings, record: NonNullable<ReturnType<Catalogue['record']>>): string {
  const { path, count, ...content } = record;
  const site = archive.site ?? '';
  return JSON.stringify({
    path,
    ...content,
    articles: count,
    pages: Object.fromEntries(interfaceLanguages.map((ui) => [ui, site + addressOf.record(ui, path)])),
    tables: Object.fromEntries(tableEndings.map((ending) => [ending, site + addressOf.recordFile(path, ending)])),
  });
}
