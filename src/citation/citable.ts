import type { Catalogue } from '../catalogue/catalogue.ts';
import { interfaceOf } from '../i18n/interface.ts';
import { addressOf } from '../schema/address.ts';
import type { Article, ArticleDate } from '../schema/article.ts';
import { type InterfaceLanguage, inLanguage, type LanguageTag, type Translations } from '../schema/language.ts';

/** Words that a reference quotes. `supplied` are not stated in the text, and stand in square brackets (ISBD A.3.2.3). */
export type Quoted = { readonly text: string; readonly language: LanguageTag; readonly supplied: boolean };

/** What a reference to an article can say; whatever the archive does not know is absent. */
export type Citable = {
  readonly id: string;
  readonly language: LanguageTag;
  readonly title: Quoted;
  /** As printed: which part of it is the family name is not known. */
  readonly author?: Quoted;
  /** The outlet or agency, in the article's own language as far as its heading is known in it. */
  readonly container?: Quoted;
  readonly date?: ArticleDate;
  /** Address of the original. */
  readonly original?: string;
  readonly archive: Translations;
  /** Address of the article's page in the archive; absent where it is not known where the archive is served. */
  readonly address?: (ui: InterfaceLanguage) => string;
  /** The interface language nearest to the article's: files for reference managers have no reader's language. */
  readonly home: InterfaceLanguage;
};

/** What of an article is cited. */
export type CitedArticle = Pick<Article, 'id' | 'language' | 'headline' | 'author' | 'source' | 'date' | 'url'>;

/** Gathers what a reference to an article says. */
export function citableOf(article: CitedArticle, catalogue: Pick<Catalogue, 'archive' | 'reference'>): Citable {
  const { id, headline, author, date } = article;
  const settings = catalogue.archive();
  const language = article.language.value;
  const home = interfaceOf(language.split('-')[0]) ?? settings.defaultLanguage;
  const source = article.source === undefined ? undefined : catalogue.reference(article.source.value);
  const { site } = settings;
  return {
    id,
    language,
    title: { text: headline.value, language, supplied: headline.basis === 'inferred' },
    ...(author === undefined ? {} : { author: { text: author.value, language, supplied: author.basis === 'inferred' } }),
    ...(source === undefined ? {} : { container: { ...inLanguage(source.heading, home), supplied: article.source?.basis === 'inferred' } }),
    ...(date === undefined ? {} : { date }),
    ...(article.url === undefined ? {} : { original: article.url.value }),
    archive: settings.title,
    ...(site === undefined ? {} : { address: (ui: InterfaceLanguage) => site + addressOf.article(ui, id) }),
    home,
  };
}
