import { declaration, element, escaped } from '../data/xml.ts';
import { addressOf } from '../schema/address.ts';
import type { ArchiveSettings } from '../schema/archive.ts';
import { type FeedEntry, instantOf } from './entry.ts';
import type { Feed } from './feed.ts';
import { articleIdentity, identityOf } from './identity.ts';
import { summary } from './summary.ts';

/** A feed as Atom (RFC 4287). Links are whole addresses where the site's is known, else they begin at its root. */
export function atom(archive: ArchiveSettings, feed: Feed): string {
  const site = archive.site ?? '';
  const address = feed.address('atom');
  return [
    `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.ui}">`,
    element('id', {}, identityOf(archive, address)),
    element('title', {}, feed.title),
    element('updated', {}, instantOf(feed.updated)),
    `<author>${element('name', {}, archive.title[feed.ui])}</author>`,
    element('rights', {}, archive.rights[feed.ui]),
    element('link', { rel: 'self', type: 'application/atom+xml', href: site + address }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.ui, href: site + feed.page }),
    ...feed.entries.map((entry) => tell(archive, feed, entry)),
    '</feed>\n',
  ].join('\n');
}

function tell(archive: ArchiveSettings, { ui }: Feed, entry: FeedEntry): string {
  const { card, updated, published, tags } = entry;
  const site = archive.site ?? '';
  return [
    '<entry>',
    element('id', {}, articleIdentity(archive, card.id)),
    element('title', { 'xml:lang': card.language }, card.headline.value),
    element('updated', {}, instantOf(updated)),
    ...(published === undefined ? [] : [element('published', {}, instantOf(published))]),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: ui, href: site + addressOf.article(ui, card.id) }),
    element('link', { rel: 'alternate', type: 'application/json', href: site + addressOf.articleData(card.id) }),
    ...tags.map(({ path, label }) => element('category', { term: path, label })),
    `<content type="html">${escaped(summary(entry))}</content>`,
    '</entry>',
  ].join('\n');
}
