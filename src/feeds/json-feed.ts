import { addressOf } from '../schema/address.ts';
import type { ArchiveSettings } from '../schema/archive.ts';
import { inLanguage } from '../schema/language.ts';
import { type FeedEntry, instantOf } from './entry.ts';
import type { Feed } from './feed.ts';
import { articleIdentity } from './identity.ts';

/**
 * A feed as JSON Feed 1.1 (jsonfeed.org). It needs no date of an item, so it gives one only where the article certainly came out on one day;
 * what is known otherwise stands in `_archive`, as the data files have it. Its links must be whole addresses: without the site's there are none.
 */
export function jsonFeed(archive: ArchiveSettings, feed: Feed): string {
  const { site } = archive;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(site !== undefined && { home_page_url: site + feed.page, feed_url: site + feed.address('json') }),
    language: feed.ui,
    authors: [{ name: inLanguage(archive.title, feed.ui).text }],
    items: feed.entries.map((entry) => tell(archive, feed, entry)),
  });
}

function tell(archive: ArchiveSettings, { ui }: Feed, entry: FeedEntry): object {
  const { card, published, tags } = entry;
  const { site } = archive;
  return {
    id: articleIdentity(archive, card.id),
    ...(site !== undefined && { url: site + addressOf.article(ui, card.id) }),
    title: card.headline.value,
    content_html: entry.summary,
    language: card.language,
    ...(published !== undefined && { date_published: instantOf(published) }),
    ...(tags.length > 0 && { tags: tags.map(({ label }) => label) }),
    _archive: {
      ...(site !== undefined && { about: site + addressOf.data(ui), data: site + addressOf.articleData(card.id) }),
      headline_basis: card.headline.basis,
      date: card.date,
      ...(card.source !== undefined && { source: card.source.path }),
      records: tags.map(({ path }) => path),
    },
  };
}
