import type { APIRoute } from 'astro';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { currentCatalogue } from '../catalogue/current.ts';
import { addressOf } from '../schema/address.ts';
import { kinds } from '../schema/kind.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../schema/language.ts';

/** The most addresses that one sitemap may hold (sitemaps.org). Lists come first: they lead to all that does not fit. */
const most = 50_000;

/** The map of the site for search engines. Without the site's address there is nothing to say, and it is empty. */
export const GET: APIRoute = () => {
  const catalogue = currentCatalogue();
  const { site } = catalogue.archive();
  const lines: string[] = [];
  if (site !== undefined) {
    for (const address of addresses(catalogue)) {
      if (lines.length + interfaceLanguages.length > most) break;
      for (const ui of interfaceLanguages) lines.push(`<url><loc>${escaped(site + address(ui))}</loc></url>`);
    }
  }
  const map = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ];
  return new Response(map.join('\n'), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

function* addresses(catalogue: Catalogue): Generator<(ui: InterfaceLanguage) => string> {
  yield addressOf.home;
  yield addressOf.about;
  yield addressOf.timeline;
  yield addressOf.network;
  for (const kind of kinds) yield (ui) => addressOf.kind(ui, kind);
  for (const { year, certain, possible } of catalogue.countsByYear()) if (certain + possible > 0) yield (ui) => addressOf.year(ui, year);
  for (const kind of kinds) for (const { path } of catalogue.records(kind)) yield (ui) => addressOf.record(ui, path);
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const listing = catalogue.articles({ page });
    pages = listing.pages;
    yield (ui) => addressOf.articles(ui, page);
    for (const { id } of listing.cards) yield (ui) => addressOf.article(ui, id);
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
