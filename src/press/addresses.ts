import type { Catalogue, Selection } from '../catalogue/catalogue.ts';
import type { Inventory } from '../catalogue/inventory.ts';
import { interfaceLanguages } from '../i18n/interface.ts';
import { addressOf } from '../schema/address.ts';
import { kinds } from '../schema/kind.ts';

/**
 * The addresses of all pages of the archive, each after the pages that it links to as far as that can be: articles, then records,
 * then the lists, then the front pages. A site that is written in this order never links to a page that is not there yet.
 */
export function* addresses(catalogue: Pick<Catalogue, 'articles'>, inventory: Inventory): Generator<string> {
  const articles = inventory.identities();
  for (const id of inventory.longSeeds()) for (const ui of interfaceLanguages) yield addressOf.seedLines(ui, id);
  for (const id of articles) {
    yield addressOf.articleData(id);
    for (const ui of interfaceLanguages) yield addressOf.article(ui, id);
  }
  for (const { path, kind } of inventory.records()) {
    const selection: Selection = kind === 'sources' ? { source: path } : { mentioning: path };
    yield addressOf.pictureData(path);
    for (const page of pagesOf(catalogue, selection)) for (const ui of interfaceLanguages) yield addressOf.record(ui, path, page);
  }
  for (const name of ['years', 'timeline', 'network', 'coverage'] as const) yield addressOf.pictureData(name);
  yield addressOf.editionData;
  for (const ui of interfaceLanguages) {
    for (const { year, month } of inventory.months()) {
      for (const page of pagesOf(catalogue, { year, month, dating: 'certain' })) yield addressOf.year(ui, year, month, page);
    }
    for (const year of inventory.years()) {
      for (const page of pagesOf(catalogue, { year, dating: 'certain' })) yield addressOf.year(ui, year, undefined, page);
    }
    for (const page of pagesOf(catalogue, { dating: 'none' })) yield addressOf.undated(ui, page);
    for (const page of pagesOf(catalogue, {})) yield addressOf.articles(ui, page);
    for (const kind of kinds) yield addressOf.kind(ui, kind);
    yield addressOf.timeline(ui);
    yield addressOf.network(ui);
    yield addressOf.searchWords(ui);
    yield addressOf.search(ui);
    yield addressOf.edition(ui);
    yield addressOf.data(ui);
    yield addressOf.about(ui);
    yield addressOf.home(ui);
  }
  yield '/404/';
  yield '/';
  yield '/robots.txt';
}

function* pagesOf(catalogue: Pick<Catalogue, 'articles'>, selection: Selection): Generator<number> {
  const { pages } = catalogue.articles(selection);
  for (let page = 1; page <= pages; page += 1) yield page;
}
