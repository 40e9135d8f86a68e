import { interfaceLanguages } from '../i18n/interface.ts';
import type { ArchiveSettings } from '../schema/archive.ts';
import type { InterfaceLanguage } from '../schema/language.ts';
import { declaration, escaped } from './xml.ts';

/** The most addresses that one sitemap may hold, and the most bytes, of the 50 MB that are allowed with room for the frame (sitemaps.org). */
const limits = { addresses: 50_000, bytes: 50_000_000 - 1000 };

/** A sitemap, or the list of all: its address and its text in pieces. */
export type SitemapFile = { readonly address: string; readonly text: Iterable<string> };

/**
 * The map of the site for search engines: every page in each interface language, each with its twins in the others. `pages` are addresses
 * below the interface language, such as `people/xi-jinping/`. Where they are more than one sitemap may hold, they come in parts, and
 * `/sitemap.xml`, the last file, lists these. It tells no `lastmod`: the archive does not know when a page changed.
 */
export function sitemap(
  site: string,
  defaultLanguage: ArchiveSettings['defaultLanguage'],
  pages: readonly string[],
  most = limits,
): SitemapFile[] {
  const entry = (page: string): string => entries(site, defaultLanguage, page);
  const parts = divided(pages, (page) => Buffer.byteLength(entry(page)), most);
  const [only = []] = parts;
  if (parts.length < 2) return [{ address: '/sitemap.xml', text: urlset(only, entry) }];
  const files = parts.map((part, index) => ({ address: `/sitemaps/${index + 1}.xml`, text: urlset(part, entry) }));
  return [...files, { address: '/sitemap.xml', text: index(files.map(({ address }) => site + address)) }];
}

function divided(pages: readonly string[], sizeOf: (page: string) => number, most: typeof limits): string[][] {
  const parts: string[][] = [];
  let bytes = 0;
  for (const page of pages) {
    const size = sizeOf(page);
    const last = parts.at(-1);
    if (last === undefined || (last.length + 1) * interfaceLanguages.length > most.addresses || bytes + size > most.bytes) {
      parts.push([page]);
      bytes = size;
    } else {
      last.push(page);
      bytes += size;
    }
  }
  return parts;
}

function* urlset(pages: readonly string[], entry: (page: string) => string): Generator<string> {
  yield `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  for (const page of pages) yield entry(page);
  yield '</urlset>\n';
}

function* index(addresses: readonly string[]): Generator<string> {
  yield `${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`;
  for (const address of addresses) yield `<sitemap><loc>${escaped(address)}</loc></sitemap>\n`;
  yield '</sitemapindex>\n';
}

/** One page in all interface languages. */
function entries(site: string, defaultLanguage: InterfaceLanguage, page: string): string {
  const at = (ui: InterfaceLanguage): string => escaped(`${site}/${ui}/${page}`);
  const link = (hreflang: string, ui: InterfaceLanguage): string => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${at(ui)}"/>`;
  const twins = interfaceLanguages.map((ui) => link(ui, ui)).join('') + link('x-default', defaultLanguage);
  return interfaceLanguages.map((ui) => `<url><loc>${at(ui)}</loc>${twins}</url>\n`).join('');
}
