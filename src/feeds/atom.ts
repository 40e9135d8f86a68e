import { declaration, element, escaped } from '../data/xml.ts';
import { addressOf } from '../schema/address.ts';
import type { ArchiveSettings } from '../schema/archive.ts';
import { inLanguage } from '../schema/language.ts';
import { type FeedEntry, instantOf } from './entry.ts';
import type { Feed } from './feed.ts';
import { articleIdentity, identityOf } from './identity.ts';

/** A feed as Atom (RFC 4287). `link` writes an address as it stands in the feed. */
export function atom(archive: ArchiveSettings, feed: Feed, link: (address: string) => string): string {
  const address = feed.address('atom');
  const rights = inLanguage(archive.rights, feed.ui);
  return [
    `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.ui}">`,
    element('id', {}, identityOf(archive, address)),
    element('title', {}, feed.title),
    element('updated', {}, instantOf(feed.updated)),
    `<author>${element('name', {}, inLanguage(archive.title, feed.ui).text)}</author>`,
    element('rights', { 'xml:lang': rights.language }, rights.text),
    element('link', { rel: 'self', type: 'application/atom+xml', href: link(address) }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.ui, href: link(feed.page) }),
    ...feed.entries.map((entry) => tell(archive, feed, entry, link)),
    '</feed>\n',
  ].join('\n');
}

function tell(archive: ArchiveSettings, { ui }: Feed, entry: FeedEntry, link: (address: string) => string): string {
  const { card, updated, published, tags } = entry;
  return [
    '<entry>',
    element('id', {}, articleIdentity(archive, card.id)),
    element('title', { 'xml:lang': card.language }, card.headline.value),
    element('updated', {}, instantOf(updated)),
    ...(published === undefined ? [] : [element('published', {}, instantOf(published))]),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: ui, href: link(addressOf.article(ui, card.id)) }),
    element('link', { rel: 'alternate', type: 'application/json', href: link(addressOf.articleData(card.id)) }),
    ...tags.map(({ path, label }) => element('category', { term: path, label })),
    `<content type="html">${escaped(entry.summary)}</content>`,
    '</entry>',
  ].join('\n');
}
