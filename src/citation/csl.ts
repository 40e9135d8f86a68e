import type { ArticleDate } from '../schema/article.ts';
import { type InterfaceLanguage, inLanguage } from '../schema/language.ts';
import type { Citable } from './citable.ts';
import { certainParts, suppliedDate } from './cited-date.ts';
import { quoted } from './run.ts';

/** An article as CSL-JSON (Citation Style Language, schema csl-data.json 1.0), which reference managers and word processors read. */
export type CslItem = {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly language: string;
  readonly archive: string;
  readonly archive_location: string;
  readonly URL?: string;
};

/** A date that is not one day, month or year stands in words, so that no processor prints it as more certain than it is; `circa` marks one that is inferred. */
export type CslDate =
  | { readonly 'date-parts': readonly (readonly (number | undefined)[])[]; readonly circa?: true }
  | { readonly literal: string };

/** An article as CSL-JSON. Its address is that of its page in the archive, else of the original. */
export function cslOf(citable: Citable): CslItem {
  const { id, title, author, container, date, language, archive, home } = citable;
  const url = addressToCite(citable);
  return {
    id,
    type: 'article-newspaper',
    title: quoted(title).text,
    ...(author === undefined ? {} : { author: [{ literal: author.text }] }),
    ...(container === undefined ? {} : { 'container-title': container.text }),
    ...(date === undefined ? {} : { issued: issued(date, home) }),
    language,
    archive: inLanguage(archive, home).text,
    archive_location: id,
    ...(url === undefined ? {} : { URL: url }),
  };
}

/** The address that files for reference managers give: the article's page in the archive, else the original. */
export function addressToCite({ address, home, original }: Citable): string | undefined {
  return address?.(home) ?? original;
}

function issued(date: ArticleDate, home: InterfaceLanguage): CslDate {
  const parts = certainParts(date);
  if (parts === undefined) return { literal: suppliedDate(date, home) };
  return { 'date-parts': [parts], ...(date.basis === 'inferred' ? { circa: true } : {}) };
}
