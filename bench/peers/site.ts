import type { ArticleEntry, Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Inventory } from '../../src/catalogue/inventory.ts';
import { alphabetical } from '../../src/i18n/collation.ts';
import { dateInWords } from '../../src/i18n/date.ts';
import { interfaceLanguages, selfNames } from '../../src/i18n/interface.ts';
import { languageName } from '../../src/i18n/language-names.ts';
import { nameplateOf } from '../../src/i18n/title.ts';
import { type PhraseKey, words } from '../../src/i18n/words.ts';
import { idOf, type Kind, kinds } from '../../src/schema/kind.ts';
import { type InterfaceLanguage, inLanguage } from '../../src/schema/language.ts';

/** A text in each of the reader's languages. */
type InEach = Readonly<Record<InterfaceLanguage, string>>;

/** An article as a peer reads it: what ours is worked out while it builds stands here ready, for all peers alike. */
export type PeerArticle = {
  readonly id: string;
  readonly language: string;
  readonly headline: string;
  /** The last day on which it can have come out, by which lists are sorted. */
  readonly latest?: string;
  /** The year that it lies wholly in. */
  readonly year?: string;
  readonly date: InEach;
  readonly lede: string;
  /** Who and what the text names, most often first. */
  readonly named: readonly { readonly kind: Kind; readonly id: string; readonly mentions: number }[];
  /** Identifier of the outlet that it is from. */
  readonly source?: string;
  /** The records on whose pages it is listed, by kind: all that it names, and its source. */
  readonly listed: Readonly<Record<Kind, readonly string[]>>;
  /** People and parties as a card names them. */
  readonly who: readonly { readonly kind: Kind; readonly id: string }[];
  /** Identities of other articles on the same people. */
  readonly related: readonly string[];
  /** The body, with its names linked from `/LANGUAGE/articles/ID/`. */
  readonly html: string;
};

/** A record as a peer reads it. */
export type PeerRecord = {
  readonly heading: InEach;
  readonly unchecked: boolean;
  /** Spellings, the commonest first. */
  readonly forms: readonly { readonly form: string; readonly language: string; readonly count: number }[];
};

/** What the pages of one of the reader's languages say beside the articles. */
export type PeerWords = {
  readonly title: string;
  readonly name: string;
  readonly description: string;
  readonly rights: string;
  /** What the language calls itself. */
  readonly self: string;
  readonly phrases: Readonly<Record<string, string>>;
  /** Names of the languages that articles are written in. */
  readonly languages: Readonly<Record<string, string>>;
};

/** An archive as all peers are given it. */
export type PeerSite = {
  readonly words: Readonly<Record<InterfaceLanguage, PeerWords>>;
  /** All articles by identity, made one at a time. */
  readonly articles: () => Iterable<PeerArticle>;
  readonly records: Readonly<Record<Kind, Readonly<Record<string, PeerRecord>>>>;
  /** Records of a kind under the letters of a reader's alphabet. */
  readonly alphabet: Readonly<
    Record<Kind, Readonly<Record<InterfaceLanguage, readonly { readonly letter: string; readonly ids: readonly string[] }[]>>>
  >;
};

/** Takes from a catalogue what peers build: all articles and all records that an article names, their words in three languages ready. */
export function peerSite(
  catalogue: Pick<Catalogue, 'archive' | 'article' | 'records' | 'totals'>,
  inventory: Pick<Inventory, 'identities' | 'records'>,
): PeerSite {
  const tags = catalogue.totals().languages.map(({ language }) => language);
  return {
    words: inEach((ui) => peerWords(catalogue, tags, ui)),
    articles: function* () {
      for (const id of inventory.identities()) {
        const entry = catalogue.article(id);
        if (entry === undefined) throw new Error(`The catalogue lists the article ${id} and does not have it.`);
        yield peerArticle(entry);
      }
    },
    records: peerRecords(inventory),
    alphabet: alphabet(catalogue),
  };
}

function peerArticle(entry: ArticleEntry): PeerArticle {
  const { id, date, records } = entry;
  const year = date?.earliest?.slice(0, 4);
  const named = records.filter(({ mentions }) => mentions > 0);
  return {
    id,
    language: entry.language.value,
    headline: entry.headline.value,
    ...(date?.latest === undefined ? {} : { latest: date.latest }),
    ...(year === undefined || year !== date?.latest?.slice(0, 4) ? {} : { year }),
    date: inEach((ui) => (date === undefined ? undefined : dateInWords(date.value, ui)) ?? words(ui).t('date.none')),
    lede: ledeOf(entry.body),
    named: named.map(({ kind, id: record, mentions }) => ({ kind, id: record, mentions })),
    ...(entry.source === undefined ? {} : { source: idOf(entry.source.value) }),
    listed: byKind((kind) => records.filter((record) => record.kind === kind).map((record) => record.id)),
    who: named
      .filter(({ kind }) => kind === 'people' || kind === 'parties')
      .slice(0, whoLimit)
      .map(({ kind, id: record }) => ({ kind, id: record })),
    related: entry.related.map((card) => card.id),
    html: entry.html,
  };
}

/** As many as a card of ours names. */
const whoLimit = 8;
/** As long as the lede of a card of ours may be. */
const ledeLimit = 320;

function ledeOf(body: string): string {
  const text = body.replaceAll(/\s+/gu, ' ').trim();
  return text.length <= ledeLimit ? text : `${text.slice(0, ledeLimit).replace(/\s\S*$/u, '')} …`;
}

function peerRecords(inventory: Pick<Inventory, 'records'>): PeerSite['records'] {
  const records = byKind((): Record<string, PeerRecord> => ({}));
  for (const { kind, id, heading, inferredHeading, basis, observed } of inventory.records()) {
    const headings = { ...inferredHeading, ...heading };
    const forms = [...observed].sort((one, other) => other.count - one.count);
    records[kind][id] = {
      heading: inEach((ui) => inLanguage(headings, ui).text),
      unchecked: basis === 'inferred',
      forms: forms.map(({ form, language, count }) => ({ form, language, count })),
    };
  }
  return records;
}

function alphabet(catalogue: Pick<Catalogue, 'records'>): PeerSite['alphabet'] {
  return byKind((kind) => {
    const records = catalogue.records(kind, Number.MAX_SAFE_INTEGER).items;
    return inEach((ui) =>
      alphabetical(records, ({ entry }) => inLanguage(entry, ui).text, ui).map(({ letter, items }) => ({
        letter,
        ids: items.map(({ id }) => id),
      })),
    );
  });
}

/** The phrases of our own pages that a template of a peer prints. */
const phraseKeys = [
  ...['site.skip', 'site.languages', 'nav.label', 'nav.articles', 'date.label', 'article.source', 'article.source.none'],
  ...['article.language', 'article.facts', 'article.who', 'article.cite', 'article.related', 'articles.title', 'articles.years'],
  ...['pages.label', 'pages.next', 'pages.previous', 'home.newest', 'home.people', 'home.parties', 'home.all', 'list.letters'],
  ...['record.discovered', 'record.spellings', 'record.list', 'record.names'],
  ...kinds.map((kind) => `kind.${kind}`),
] as PhraseKey[];

function peerWords(catalogue: Pick<Catalogue, 'archive'>, tags: readonly string[], ui: InterfaceLanguage): PeerWords {
  const { title, description, rights } = catalogue.archive();
  const { t } = words(ui);
  return {
    title: inLanguage(title, ui).text,
    name: nameplateOf(inLanguage(title, ui).text).name,
    description: inLanguage(description, ui).text,
    rights: inLanguage(rights, ui).text,
    self: selfNames[ui] ?? ui,
    phrases: Object.fromEntries(phraseKeys.map((key) => [key.replaceAll('.', '_'), t(key)])),
    languages: Object.fromEntries(tags.toSorted().map((tag) => [tag, languageName(tag, ui)])),
  };
}

function inEach<T>(of: (ui: InterfaceLanguage) => T): Record<InterfaceLanguage, T> {
  return Object.fromEntries(interfaceLanguages.map((ui) => [ui, of(ui)]));
}

function byKind<T>(of: (kind: Kind) => T): Record<Kind, T> {
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, T>;
}
