import type { Catalogue, Selection } from '../catalogue/catalogue.ts';
import { hasLongSeed } from '../catalogue/seed-lines.ts';
import { interfaceLanguages } from '../i18n/interface.ts';
import { addressOf } from '../schema/address.ts';
import type { RecordPath } from '../schema/kind.ts';

type Lists = Pick<Catalogue, 'articles'>;

/** The pages of an article, and its data. */
export function* articleAddresses(catalogue: Pick<Catalogue, 'content'>, id: string): Generator<string> {
  yield addressOf.articleData(id);
  const article = catalogue.content(id);
  if (article !== undefined && hasLongSeed(article)) for (const ui of interfaceLanguages) yield addressOf.seedLines(ui, id);
  for (const ui of interfaceLanguages) yield addressOf.article(ui, id);
}

/** The pages of a record, and the numbers of its picture. */
export function* recordAddresses(catalogue: Lists, path: RecordPath): Generator<string> {
  yield addressOf.pictureData(path);
  const selection: Selection = path.startsWith('sources/') ? { source: path } : { mentioning: path };
  for (const page of pagesOf(catalogue, selection)) for (const ui of interfaceLanguages) yield addressOf.record(ui, path, page);
}

/** The lists of a month's articles. */
export function* monthAddresses(catalogue: Lists, year: number, month: number): Generator<string> {
  for (const page of pagesOf(catalogue, { year, month, dating: 'certain' }))
    for (const ui of interfaceLanguages) yield addressOf.year(ui, year, month, page);
}

/** The lists of a year's articles. */
export function* yearAddresses(catalogue: Lists, year: number): Generator<string> {
  for (const page of pagesOf(catalogue, { year, dating: 'certain' }))
    for (const ui of interfaceLanguages) yield addressOf.year(ui, year, undefined, page);
}

/** The lists of the records of a kind. */
export function* kindAddresses(_: Lists, kind: string): Generator<string> {
  for (const ui of interfaceLanguages) yield addressOf.kind(ui, kind);
}

/** The lists of articles without two bounds of their date. */
export function* undatedAddresses(catalogue: Lists): Generator<string> {
  for (const page of pagesOf(catalogue, { dating: 'none' })) for (const ui of interfaceLanguages) yield addressOf.undated(ui, page);
}

/** The lists of all articles. */
export function* listAddresses(catalogue: Lists): Generator<string> {
  for (const page of pagesOf(catalogue, {})) for (const ui of interfaceLanguages) yield addressOf.articles(ui, page);
}

/** The numbers of the pictures of the whole archive. */
export function* pictureAddresses(): Generator<string> {
  for (const name of ['years', 'timeline', 'network', 'coverage'] as const) yield addressOf.pictureData(name);
}

/** The pages of the whole archive, the front pages last. */
export function* frontAddresses(): Generator<string> {
  yield addressOf.editionData;
  for (const ui of interfaceLanguages) {
    yield addressOf.timeline(ui);
    yield addressOf.network(ui);
    yield addressOf.searchWords(ui);
    yield addressOf.search(ui);
    yield addressOf.edition(ui);
    yield addressOf.data(ui);
    yield addressOf.about(ui);
    yield addressOf.home(ui);
  }
}

/** What belongs to no interface language. */
export function* bareAddresses(): Generator<string> {
  yield '/404/';
  yield '/';
  yield '/robots.txt';
}

function* pagesOf(catalogue: Lists, selection: Selection): Generator<number> {
  const { pages } = catalogue.articles(selection);
  for (let page = 1; page <= pages; page += 1) yield page;
}
