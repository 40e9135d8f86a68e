import type { Catalogue } from '../catalogue/catalogue.ts';
import { interfaceLanguages } from '../i18n/interface.ts';
import { addressOf, tableEndings } from '../schema/address.ts';

/** A record as data: what `content/` holds of it, the number of its articles, and where its pages and tables are. `link` writes an address. */
export function recordData(record: NonNullable<ReturnType<Catalogue['record']>>, link: (address: string) => string): string {
  const { path, count, ...content } = record;
  return JSON.stringify({
    path,
    ...content,
    articles: count,
    pages: Object.fromEntries(interfaceLanguages.map((ui) => [ui, link(addressOf.record(ui, path))])),
    tables: Object.fromEntries(tableEndings.map((ending) => [ending, link(addressOf.recordFile(path, ending))])),
  });
}
