import type { ArticleEntry } from '../catalogue/catalogue.ts';
import { addressOf } from '../schema/address.ts';
import type { ArchiveSettings } from '../schema/archive.ts';
import type { RecordPath } from '../schema/kind.ts';
import { type InterfaceLanguage, inLanguage } from '../schema/language.ts';
import type { Thing } from './json-ld.ts';
import { publishedDay } from './published-day.ts';
import { recordMention } from './record-thing.ts';

/** As many records as a machine is told an article to be about; the most mentioned come first. */
const mostMentions = 12;

/**
 * An article as schema.org's `NewsArticle`. Its outlet is the publisher, the archive is what it is part of. It has a day of publication only
 * where the text or the keeper states one.
 */
export function newsArticle(
  article: ArticleEntry,
  archive: ArchiveSettings,
  sameAs: ReadonlyMap<RecordPath, readonly string[]>,
  ui: InterfaceLanguage,
): Thing {
  const base = archive.site ?? '';
  const address = base + addressOf.article(ui, article.id);
  const named = (path: RecordPath | undefined): Thing | undefined => {
    const record = article.records.find((each) => each.path === path);
    return record === undefined ? undefined : recordMention(record, ui, base, sameAs.get(record.path));
  };
  const mentions = article.records.filter((record) => record.mentions > 0).slice(0, mostMentions);
  return {
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    headline: article.headline.value,
    alternativeHeadline: article.deck,
    inLanguage: article.language.value,
    datePublished: publishedDay(article.date),
    author: article.author === undefined ? undefined : { '@type': 'Person', name: article.author.value },
    publisher: named(article.source?.value),
    locationCreated: named(article.filedFrom?.value),
    isBasedOn: article.url?.value,
    copyrightNotice: article.rights?.value,
    keywords: article.tags,
    isPartOf: { '@type': 'Collection', name: inLanguage(archive.title, ui).text, url: base + addressOf.home(ui) },
    mentions: mentions.map((record) => recordMention(record, ui, base, sameAs.get(record.path))),
  };
}
