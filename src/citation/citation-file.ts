import type { Catalogue } from '../catalogue/catalogue.ts';
import { type CitationFormat, citationFormats } from '../schema/address.ts';
import { bibtexOf } from './bibtex.ts';
import { type Citable, citableOf } from './citable.ts';
import { cslOf } from './csl.ts';
import { risOf } from './ris.ts';

/** The file of one article's reference, as the site answers with it; 404 where there is no such article. */
export function citationFile(
  catalogue: Pick<Catalogue, 'archive' | 'reference' | 'content'>,
  id: string | undefined,
  format: CitationFormat,
): Response {
  const article = id === undefined ? undefined : catalogue.content(id);
  if (article === undefined) return new Response(null, { status: 404 });
  return new Response(citationText(citableOf(article, catalogue), format), {
    headers: { 'content-type': `${citationFormats[format].type}; charset=utf-8` },
  });
}

/** The content of such a file. */
export function citationText(citable: Citable, format: CitationFormat): string {
  return writers[format](citable);
}

const writers: Readonly<Record<CitationFormat, (citable: Citable) => string>> = {
  bibtex: bibtexOf,
  ris: risOf,
  csl: (citable) => `${JSON.stringify([cslOf(citable)], null, 2)}\n`,
};
