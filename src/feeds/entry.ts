import type { ArticleCard } from '../catalogue/catalogue.ts';
import { dateInWords } from '../i18n/date.ts';
import { words } from '../i18n/words.ts';
import { publishedDay } from '../metadata/published-day.ts';
import type { Day } from '../schema/date.ts';
import type { RecordPath } from '../schema/kind.ts';
import { type InterfaceLanguage, inLanguage } from '../schema/language.ts';
import { summary } from './summary.ts';

/** An article as a feed tells it. */
export type FeedEntry = {
  readonly card: ArticleCard;
  /** The day that stands for its last change; see `knownBy`. */
  readonly updated: Day;
  /** The day on which it certainly came out; see `publishedDay`. */
  readonly published?: Day;
  /** What is told of it, as HTML. */
  readonly summary: string;
  /** People and parties in it, in the reader's language. */
  readonly tags: readonly { readonly path: RecordPath; readonly label: string }[];
};

/** An article in the words of one interface language. Throws where it has no day at all: such an article is in no feed. */
export function feedEntry(card: ArticleCard, ui: InterfaceLanguage): FeedEntry {
  const { date, source, who } = card;
  const updated = knownBy(card);
  if (date === undefined || updated === undefined) throw new RangeError(`The article ${card.id} has no date and can be in no feed.`);
  const published = publishedDay(date);
  const told = dateInWords(date.value, ui) + (date.basis === 'inferred' ? ` (${words(ui).t('basis.inferred.short')})` : '');
  const facts = [told, ...(source === undefined ? [] : [inLanguage(source.heading, ui).text])].join(' · ');
  return {
    card,
    updated,
    ...(published !== undefined && { published }),
    summary: summary(card, facts),
    tags: who.map(({ path, heading }) => ({ path, label: inLanguage(heading, ui).text })),
  };
}

/**
 * The day that a feed gives as an article's last change, which Atom demands (RFC 4287, 4.2.15): the last day on which it can have come out
 * or, where there is no such day, the first. A feed therefore depends on the texts alone and not on when the archive was built, and makes no
 * article older than it may be. An article with neither day has none: any would be made up.
 */
export function knownBy({ date }: Pick<ArticleCard, 'date'>): Day | undefined {
  return date?.latest ?? date?.earliest;
}

/** A day as the instant at which it begins, in the form of RFC 3339; the texts tell no time of day. */
export function instantOf(day: Day): string {
  return `${day}T00:00:00Z`;
}
