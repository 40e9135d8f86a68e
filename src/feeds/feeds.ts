import { languageName } from '../i18n/language-names.ts';
import { nameplateOf } from '../i18n/title.ts';
import { words } from '../i18n/words.ts';
import { addressOf } from '../schema/address.ts';
import type { ArchiveSettings } from '../schema/archive.ts';
import type { RecordPath } from '../schema/kind.ts';
import { type InterfaceLanguage, inLanguage, type LanguageTag, type SomeTranslations } from '../schema/language.ts';
import type { FeedOf } from './feed.ts';

type Titles = Pick<ArchiveSettings, 'title'>;

/** The feed of the whole archive. */
export function archiveFeed({ title }: Titles): FeedOf {
  return {
    selection: {},
    title: (ui) => inLanguage(title, ui).text,
    page: addressOf.home,
    address: (ui, ending) => addressOf.feed(ui, ending),
  };
}

/** The feed of the articles in one language. */
export function languageFeed({ title }: Titles, language: LanguageTag): FeedOf {
  return {
    selection: { language },
    title: (ui) => `${words(ui).t('nav.articles')}: ${languageName(language, ui)} · ${nameOf(title, ui)}`,
    page: addressOf.articles,
    address: (ui, ending) => addressOf.languageFeed(ui, language, ending),
  };
}

/** The feed of the articles that name a record. */
export function recordFeed({ title }: Titles, path: RecordPath, heading: SomeTranslations): FeedOf {
  return {
    selection: { mentioning: path },
    title: (ui) => `${inLanguage(heading, ui).text} · ${nameOf(title, ui)}`,
    page: (ui) => addressOf.record(ui, path),
    address: (ui, ending) => addressOf.feed(ui, ending, path),
  };
}

/** The name of the archive without its subject. */
function nameOf(title: ArchiveSettings['title'], ui: InterfaceLanguage): string {
  return nameplateOf(inLanguage(title, ui).text).name;
}
