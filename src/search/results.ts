import { dateInWords } from '../i18n/date.ts';
import { addressOf } from '../schema/address.ts';
import { inLanguage } from '../schema/heading.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { InterfaceLanguage, SomeTranslations } from '../schema/language.ts';
import { element } from './element.ts';
import type { Phrases } from './phrases.ts';
import type { Unit } from './query.ts';
import { cutSnippet, markAll, type Piece } from './snippet.ts';

/** What a result shows: a card, or `/articles/<id>.json`. */
export type ArticleData = {
  readonly id: string;
  readonly language: string;
  readonly headline: { readonly value: string; readonly basis: string };
  readonly date?: { readonly value: string };
  readonly source?: { readonly path: RecordPath; readonly heading?: SomeTranslations };
  readonly body: string;
  readonly mentions: readonly Named[];
  /** Names in the headline. */
  readonly headlineMentions?: readonly Named[] | undefined;
};

type Named = { readonly record?: string | undefined; readonly start: number; readonly end: number };

/** How results are shown: the interface's words, the name of a language, and the site's address of a path that begins with a slash. */
export type Showing = {
  readonly phrases: Phrases;
  readonly languageName: (tag: string, ui: InterfaceLanguage) => string;
  readonly linkTo: (path: string) => string;
};

/**
 * One result: headline, language, date and source, and the part of the text that shows what was looked for. `query` is the part of an address
 * that says it again: the article's page marks it.
 */
export function resultItem(
  article: ArticleData,
  units: readonly Unit[],
  query: string,
  { phrases, languageName, linkTo }: Showing,
): HTMLLIElement {
  const { ui, t } = phrases;
  const { id, language, headline, headlineMentions = [], date, source, body, mentions } = article;
  const heading = source?.heading === undefined ? undefined : inLanguage(source.heading, ui);
  const marked = markAll({ text: headline.value, language, mentions: headlineMentions }, units);
  const meta = element(
    'p',
    { class: 'search-result-meta' },
    element('span', { class: 'search-result-date' }, date === undefined ? t('date.none') : dateInWords(date.value, ui)),
  );
  if (source !== undefined && heading !== undefined) {
    meta.append(
      ' · ',
      element(
        'a',
        { class: 'search-result-source', href: linkTo(addressOf.record(ui, source.path)), lang: heading.language },
        heading.text,
      ),
    );
  }
  meta.append(' · ', element('span', { class: 'search-result-language' }, languageName(language, ui)));
  const link = element('a', { href: linkTo(addressOf.article(ui, id) + query), lang: language }, ...marked.map(show));
  return element(
    'li',
    { class: 'search-result', 'data-article': id },
    element('h3', { class: 'search-result-headline', 'data-basis': headline.basis }, link),
    meta,
    element('p', { class: 'search-result-snippet', lang: language }, ...cutSnippet({ text: body, language, mentions }, units).map(show)),
  );
}

function show({ text, marked }: Piece): Node | string {
  return marked ? element('mark', {}, text) : text;
}
