import type { ArticleCard, Catalogue, Selection } from '../catalogue/catalogue.ts';
import type { FeedEnding } from '../schema/address.ts';
import type { Day } from '../schema/date.ts';
import type { InterfaceLanguage } from '../schema/language.ts';
import { type FeedEntry, feedEntry, knownBy } from './entry.ts';

/** The most articles that one feed holds. */
export const mostEntries = 30;

/** The media types of feeds. */
export const feedTypes: Readonly<Record<FeedEnding, string>> = { atom: 'application/atom+xml', json: 'application/feed+json' };

/** What a feed is of: which articles, and in each interface language its title, the page that it belongs to, and its own addresses. */
export type FeedOf = {
  readonly selection: Selection;
  readonly title: (ui: InterfaceLanguage) => string;
  readonly page: (ui: InterfaceLanguage) => string;
  readonly address: (ui: InterfaceLanguage, ending: FeedEnding) => string;
};

/** A feed in one interface language. */
export type Feed = {
  readonly ui: InterfaceLanguage;
  readonly title: string;
  readonly page: string;
  readonly address: (ending: FeedEnding) => string;
  /** The latest `updated` of its entries. */
  readonly updated: Day;
  readonly entries: readonly FeedEntry[];
};

/** The articles that the feed of a selection holds: the newest ones, as lists have them, of those with a date. */
export function feedCards(catalogue: Pick<Catalogue, 'articles'>, selection: Selection): readonly ArticleCard[] {
  const { cards } = catalogue.articles(selection);
  return cards.filter((card) => knownBy(card) !== undefined).slice(0, mostEntries);
}

/** The feed of these articles in one interface language; none where there are no articles. */
export function feed(of: FeedOf, cards: readonly ArticleCard[], ui: InterfaceLanguage): Feed | undefined {
  const entries = cards.map((card) => feedEntry(card, ui));
  const days = entries.map(({ updated }) => updated).sort();
  const updated = days.at(-1);
  if (updated === undefined) return undefined;
  return { ui, title: of.title(ui), page: of.page(ui), address: (ending) => of.address(ui, ending), updated, entries };
}
